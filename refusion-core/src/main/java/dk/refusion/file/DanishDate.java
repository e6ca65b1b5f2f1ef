package dk.refusion.file;

import dk.refusion.language.Sentence;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Dates as Danish files write them: 2026-01-31, 20260131, 31-01-2026, 31.1.2026 or 31/1/2026, and what programs write behind
 * them of the time of day, which is not read. A time of another zone may be of another day and is refused.
 *
 * <pre>{@code
 * DanishDate.parse("31-01-2026");                 // 2026-01-31
 * DanishDate.parse("31-02-2026");                 // refused
 * }</pre>
 */
public final class DanishDate {
    private static final String TIME = "[0-2]?\\d[:.][0-5]\\d(?:[:.][0-5]\\d(?:[.,]\\d{1,9})?)?";
    private static final Pattern TIME_BEHIND = Pattern.compile(" +" + TIME + "$");
    /** What a spreadsheet stores for the days from 2000 on, and shows where a cell has not the format of a date. */
    private static final Pattern STORED = Pattern.compile("(?:3[6-9]|[4-7]\\d)\\d{3}");

    private static final Pattern ISO =
            Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?:T" + TIME + ")?");
    private static final Pattern COMPACT = Pattern.compile("(?<year>(?:19|20)\\d{2})(?<month>\\d{2})(?<day>\\d{2})");
    private static final Pattern DANISH =
            Pattern.compile("(?<day>\\d{1,2})(?<mark>[-./])(?<month>\\d{1,2})\\k<mark>(?<year>\\d{4})");

    private static final Sentence RIGHT = Sentence.of(
            "skriv en dato som 2026-01-31 eller 31-01-2026{0}", "write a date as 2026-01-31 or 31-01-2026{0}");
    private static final Sentence IF_STORED = Sentence.of(
            "; er tallet et regnearks dato, så giv cellen datoformat",
            "; if the number is the date of a spreadsheet, format the cell as a date");

    private DanishDate() {}

    /**
     * Reads a date.
     *
     * @param text the text
     * @return the date
     * @throws IllegalArgumentException if the text is no date in one of the forms
     * @throws java.time.DateTimeException if there is no such day, such as 31-02-2026
     */
    public static LocalDate parse(String text) {
        String day = TIME_BEHIND.matcher(text).replaceFirst("");
        Matcher matcher = Stream.of(ISO, DANISH, COMPACT)
                .map(pattern -> pattern.matcher(day))
                .filter(Matcher::matches)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "a date is written as 2026-01-31 or 31-01-2026, was \"" + text + "\""));
        return LocalDate.of(
                Integer.parseInt(matcher.group("year")),
                Integer.parseInt(matcher.group("month")),
                Integer.parseInt(matcher.group("day")));
    }

    /**
     * {@return what would be right in place of a text that is no date}
     *
     * @param text the text
     */
    public static Sentence right(String text) {
        return RIGHT.with(STORED.matcher(text).matches() ? IF_STORED : Sentence.EMPTY);
    }
}
