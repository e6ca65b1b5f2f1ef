package dk.refusion.refund;

import java.time.LocalDate;
import java.time.YearMonth;

/** Calendar months as numbers, for columns. */
final class Months {
    private Months() {}

    static int of(LocalDate date) {
        return date.getYear() * 12 + date.getMonthValue() - 1;
    }

    static int of(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue() - 1;
    }

    static YearMonth month(int number) {
        return YearMonth.of(Math.floorDiv(number, 12), Math.floorMod(number, 12) + 1);
    }
}
