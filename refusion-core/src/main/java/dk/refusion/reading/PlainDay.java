package dk.refusion.reading;

import java.time.YearMonth;

/**
 * A date in its plainest writing, such as 2026-01-31 or 31-01-2026, read from bytes; the day has the value that {@link
 * dk.refusion.file.DanishDate} gives it. One object reads all dates of a file.
 */
final class PlainDay {
    /** No plain date. */
    static final int NONE = -1;

    private static final int FIRST_YEAR = 1900;
    private static final int END_YEAR = 2400;

    /** For each month the day before its first, and its length. */
    private static final int[] DAY_BEFORE = new int[12 * (END_YEAR - FIRST_YEAR)];

    private static final byte[] LENGTH = new byte[DAY_BEFORE.length];

    static {
        for (int i = 0; i < DAY_BEFORE.length; i++) {
            YearMonth month = YearMonth.of(FIRST_YEAR + i / 12, 1 + i % 12);
            DAY_BEFORE[i] = (int) month.atDay(1).toEpochDay() - 1;
            LENGTH[i] = (byte) month.lengthOfMonth();
        }
    }

    private int day;

    /** The day that was read last, as {@link java.time.LocalDate#toEpochDay()} counts it. */
    int day() {
        return day;
    }

    /** Reads a date and answers the place behind it, or {@link #NONE}. */
    int read(byte[] b, int p) {
        // ten bytes such as 2026-01-31: each digit's value, and zero for each hyphen
        long parts = (long) ByteKey.EIGHT.get(b, p) ^ 0x2D30_302D_3030_3030L;
        if (((parts | (parts + 0x0F06_060F_0606_0606L)) & 0xF0F0_F0F0_F0F0_F0F0L) != 0) {
            return danish(b, p);
        }
        if (!isDigit(b[p + 8]) || !isDigit(b[p + 9])) {
            return NONE;
        }
        int year = digit(parts, 0) * 1000 + digit(parts, 1) * 100 + digit(parts, 2) * 10 + digit(parts, 3);
        int month = digit(parts, 5) * 10 + digit(parts, 6);
        return of(year, month, 10 * (b[p + 8] - '0') + b[p + 9] - '0', p + 10);
    }

    private static int digit(long parts, int place) {
        return (int) (parts >>> (8 * place)) & 0xF;
    }

    private int of(int year, int month, int dayOfMonth, int end) {
        if (year < FIRST_YEAR || year >= END_YEAR || month < 1 || month > 12) {
            return NONE;
        }
        int place = 12 * (year - FIRST_YEAR) + month - 1;
        if (dayOfMonth < 1 || dayOfMonth > LENGTH[place]) {
            return NONE;
        }
        day = DAY_BEFORE[place] + dayOfMonth;
        return end;
    }

    private int danish(byte[] b, int from) {
        int dayOfMonth = upToTwoDigits(b, from);
        int p = from + (isDigit(b[from + 1]) ? 2 : 1);
        byte mark = b[p];
        if (dayOfMonth < 0 || (mark != '-' && mark != '.' && mark != '/')) {
            return NONE;
        }
        int month = upToTwoDigits(b, p + 1);
        int q = p + (isDigit(b[p + 2]) ? 3 : 2);
        if (month < 0 || b[q] != mark) {
            return NONE;
        }
        int year = 0;
        for (int i = q + 1; i <= q + 4; i++) {
            if (!isDigit(b[i])) {
                return NONE;
            }
            year = 10 * year + b[i] - '0';
        }
        return of(year, month, dayOfMonth, q + 5);
    }

    /** One or two digits; negative if there is none. */
    private static int upToTwoDigits(byte[] b, int p) {
        return !isDigit(b[p]) ? -1 : isDigit(b[p + 1]) ? 10 * (b[p] - '0') + b[p + 1] - '0' : b[p] - '0';
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }
}
