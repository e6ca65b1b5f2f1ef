package dk.refusion.file;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as Danish files write them: 2026-01-31, 31-01-2026, 31.1.2026 or 31/1/2026, nothing else.
 *
 * <pre>{@code
 * DanishDate.parse("31-01-2026");                 // 2026-01-31
 * DanishDate.parse("31-02-2026");                 // refused
 * }</pre>
 */
public final class DanishDate {
    private static final Pattern ISO = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})");
    private static final Pattern DANISH =
            Pattern.compile("(?<day>\\d{1,2})(?<mark>[-./])(?<month>\\d{1,2})\\k<mark>(?<year>\\d{4})");

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
        Matcher iso = ISO.matcher(text);
        Matcher matcher = iso.matches() ? iso : DANISH.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a date is written as 2026-01-31 or 31-01-2026, was \"" + text + "\"");
        }
        return LocalDate.of(
                Integer.parseInt(matcher.group("year")),
                Integer.parseInt(matcher.group("month")),
                Integer.parseInt(matcher.group("day")));
    }
}
