package dk.refusion.examples.files.statistics;

import dk.refusion.language.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A period as the statistics portals write it: a year {@code 2025} or {@code 2025Y01}, a half year {@code 2025H1}, a quarter
 * {@code 2025K3}, {@code 2025Q03} or {@code 3. kvartal 2025}, or a month {@code 2025M03} or {@code marts 2025}; Eurostat writes
 * {@code 2025-Q3} and {@code 2025-03}. A mean over the twelve months before, such as {@code 2025QMAT02}, is no period.
 *
 * @param year the calendar year
 * @param number which half, quarter or month of it, from 1; 1 for a year
 * @param ofYear how many such periods make a year: 1, 2, 4 or 12
 */
record Period(int year, int number, int ofYear) {
    static final Sentence RIGHT = Sentence.of(
            "skriv et år, et kvartal eller en måned som 2025, 2025K3 eller 2025M03",
            "write a year, a quarter or a month as 2025, 2025K3 or 2025M03");

    static final Comparator<Period> ORDER = Comparator.comparingInt(Period::year)
            .thenComparingInt(Period::ofYear)
            .thenComparingInt(Period::number);

    private static final Pattern TEXT =
            Pattern.compile("(?i)(?<year>(?:19|20|21)\\d{2})(?:Y0?1|H0?(?<half>[12])|-?[KQ]0?(?<quarter>[1-4])"
                    + "|(?:M|-M?)(?<month>0[1-9]|1[0-2]))?");
    private static final Pattern WORDS =
            Pattern.compile("(?iU)(?:(?<quarter>[1-4])\\.? *kv(?:artal|t)?\\.?|(?<half>[12])\\.? *halvår" + "|(?<month>"
                    + Month.NAMES + ")\\w*\\.?) +(?<year>(?:19|20|21)\\d{2})");

    /** The months by the beginning of their Danish and English names. */
    private static final class Month {
        private static final List<String> BEGINNINGS =
                List.of("jan", "feb", "mar", "apr", "maj|may", "jun", "jul", "aug", "sep", "okt|oct", "nov", "dec");
        private static final String NAMES = String.join("|", BEGINNINGS);

        static int number(String text) {
            return text.length() == 2
                    ? Integer.parseInt(text)
                    : 1
                            + IntStream.range(0, BEGINNINGS.size())
                                    .filter(i -> BEGINNINGS.get(i).contains(text.toLowerCase(Locale.ROOT)))
                                    .findFirst()
                                    .orElseThrow();
        }
    }

    static Period parse(String text) {
        Matcher plain = TEXT.matcher(text);
        Matcher period = plain.matches() ? plain : WORDS.matcher(text);
        if (!period.matches()) {
            throw new IllegalArgumentException("a period is written as 2025, 2025K3 or 2025M03, was \"" + text + "\"");
        }
        int year = Integer.parseInt(period.group("year"));
        if (period.group("half") != null) {
            return new Period(year, Integer.parseInt(period.group("half")), 2);
        }
        if (period.group("quarter") != null) {
            return new Period(year, Integer.parseInt(period.group("quarter")), 4);
        }
        return period.group("month") == null
                ? new Period(year, 1, 1)
                : new Period(year, Month.number(period.group("month")), 12);
    }
}
