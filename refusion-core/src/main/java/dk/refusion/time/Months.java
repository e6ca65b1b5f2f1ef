package dk.refusion.time;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Calendar months as numbers, and how weeks lie in them, for calculations without objects (måneder som tal).
 *
 * <p>A month is numbered by the months since January of year 0. A week lies in the month of its Sunday, and with its first
 * days perhaps in the month before, which is the one with the number before.
 *
 * <pre>{@code
 * int week = Week.parse("2026-W05").index();     // from Monday 26 January to Sunday 1 February
 * Months.month(Months.ofSunday(week));           // 2026-02
 * Months.daysInEarlier(week);                    // 6
 * }</pre>
 */
public final class Months {
    /** Weeks are looked up to the end of this year. */
    private static final int LAST_YEAR = 2500;

    private static final int END = Week.of(LocalDate.of(LAST_YEAR, 12, 31)).index() + 1;
    private static final short[] OF_SUNDAY = new short[END];
    private static final short[] NEXT = new short[END];
    private static final byte[] DAYS_IN_EARLIER = new byte[END];

    static {
        for (int week = 0; week < END; week++) {
            LocalDate sunday = LocalDate.ofEpochDay(Week.mondayOf(week) + 6);
            OF_SUNDAY[week] = (short) of(sunday);
            DAYS_IN_EARLIER[week] = (byte) Math.max(0, 7 - sunday.getDayOfMonth());
        }
        short next = (short) END;
        for (int week = END - 1; week >= 0; week--) {
            NEXT[week] = next;
            next = DAYS_IN_EARLIER[week] > 0 || week == 0 || OF_SUNDAY[week] != OF_SUNDAY[week - 1]
                    ? (short) week
                    : next;
        }
    }

    private Months() {}

    /**
     * {@return the month of a day}
     *
     * @param day the day
     */
    public static int of(LocalDate day) {
        return day.getYear() * 12 + day.getMonthValue() - 1;
    }

    /**
     * {@return a month as a number}
     *
     * @param month the month
     */
    public static int of(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue() - 1;
    }

    /**
     * {@return the month of a number}
     *
     * @param number the number
     */
    public static YearMonth month(int number) {
        return YearMonth.of(Math.floorDiv(number, 12), Math.floorMod(number, 12) + 1);
    }

    /**
     * {@return the month of a week's Sunday}
     *
     * @param week the week as {@link Week#index()} counts it, from 1970 to 2500
     * @throws IndexOutOfBoundsException if the week is of other years
     */
    public static int ofSunday(int week) {
        return OF_SUNDAY[week];
    }

    /**
     * How many days of a week lie in the month before that of its Sunday.
     *
     * @param week the week as {@link Week#index()} counts it, from 1970 to 2500
     * @return zero if the week lies in one month
     * @throws IndexOutOfBoundsException if the week is of other years
     */
    public static int daysInEarlier(int week) {
        return DAYS_IN_EARLIER[week];
    }

    /**
     * {@return the first later week that lies in another month or in two, counted the same way}
     *
     * @param week the week as {@link Week#index()} counts it, from 1970 to 2500
     * @throws IndexOutOfBoundsException if the week is of other years
     */
    public static int nextChange(int week) {
        return NEXT[week];
    }
}
