package dk.refusion.nation;

import dk.refusion.time.Week;
import java.time.LocalDate;
import java.time.YearMonth;

/** The calendar months that weeks lie in, looked up by number. */
final class Months {
    private static final short[] OF_SUNDAY = new short[NationHistory.END];
    private static final short[] NEXT = new short[NationHistory.END];
    private static final byte[] DAYS_IN_EARLIER = new byte[NationHistory.END];

    static {
        for (int week = 0; week < NationHistory.END; week++) {
            LocalDate sunday = LocalDate.ofEpochDay(Week.mondayOf(week) + 6);
            OF_SUNDAY[week] = (short) (sunday.getYear() * 12 + sunday.getMonthValue() - 1);
            DAYS_IN_EARLIER[week] = (byte) Math.max(0, 7 - sunday.getDayOfMonth());
        }
        short next = (short) NationHistory.END;
        for (int week = NationHistory.END - 1; week >= 0; week--) {
            NEXT[week] = next;
            next = DAYS_IN_EARLIER[week] > 0 || week == 0 || OF_SUNDAY[week] != OF_SUNDAY[week - 1]
                    ? (short) week
                    : next;
        }
    }

    private Months() {}

    /** The month of a week's Sunday as a number of months; the earlier month of a week is the one before. */
    static int ofSunday(int week) {
        return OF_SUNDAY[week];
    }

    /** How many days of a week lie in the earlier of two months; zero if the week lies in one. */
    static int daysInEarlier(int week) {
        return DAYS_IN_EARLIER[week];
    }

    /** The first later week that lies in another month or in two months. */
    static int nextOverlapOrMonth(int week) {
        return NEXT[week];
    }

    static YearMonth month(int number) {
        return YearMonth.of(number / 12, number % 12 + 1);
    }
}
