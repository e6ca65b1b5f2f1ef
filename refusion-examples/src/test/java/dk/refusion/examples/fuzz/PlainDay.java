package dk.refusion.examples.fuzz;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people and spreadsheets write them, read in the plainest way. */
final class PlainDay {
    private static final LocalDate EXCEL = LocalDate.of(1899, 12, 30);
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");

    private PlainDay() {}

    /** The day; empty if it is written in any other way. */
    static Optional<LocalDate> read(String cell) {
        Matcher first = YEAR_FIRST.matcher(cell);
        Matcher last = YEAR_LAST.matcher(cell);
        try {
            if (first.matches()) {
                return Optional.of(day(first.group(1), first.group(2), first.group(3)));
            }
            if (last.matches()) {
                return Optional.of(day(last.group(3), last.group(2), last.group(1)));
            }
            return cell.matches("[1-9]\\d{0,6}(,\\d+)?")
                    ? Optional.of(EXCEL.plusDays(Integer.parseInt(cell.replaceFirst(",.*", ""))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
