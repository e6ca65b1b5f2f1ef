package dk.refusion.examples.files.statistics;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period as the statistics portals write it: a year {@code 2025} or {@code 2025Y01}, a quarter {@code 2025K3} or
 * {@code 2025Q03}, or a month {@code 2025M03}; Eurostat writes {@code 2025-Q3} and {@code 2025-03}.
 *
 * @param year the calendar year
 * @param number which quarter or month of it, from 1; 1 for a year
 * @param ofYear how many such periods make a year: 1, 4 or 12
 */
record Period(int year, int number, int ofYear) {
    static final String RIGHT = "skriv et år, et kvartal eller en måned som 2025, 2025K3 eller 2025M03";

    static final Comparator<Period> ORDER = Comparator.comparingInt(Period::year)
            .thenComparingInt(Period::ofYear)
            .thenComparingInt(Period::number);

    private static final Pattern TEXT = Pattern.compile(
            "(?<year>(?:19|20|21)\\d{2})(?:Y01|-?[KQ]0?(?<quarter>[1-4])|(?:M|-M?)(?<month>0[1-9]|1[0-2]))?");

    static Period parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a period is written as 2025, 2025K3 or 2025M03, was \"" + text + "\"");
        }
        int year = Integer.parseInt(matcher.group("year"));
        if (matcher.group("quarter") != null) {
            return new Period(year, Integer.parseInt(matcher.group("quarter")), 4);
        }
        return matcher.group("month") != null
                ? new Period(year, Integer.parseInt(matcher.group("month")), 12)
                : new Period(year, 1, 1);
    }
}
