package dk.refusion.reading;

/**
 * An amount in kroner in its plainest writing, such as 1234,5 or 1.234,50, read from bytes; it has the value that {@link
 * dk.refusion.money.DanishText} gives it. One object reads all amounts of a file.
 */
final class PlainAmount {
    /** No plain amount. */
    static final int NONE = -1;

    private static final int MOST_DIGITS = 12;

    private long oere;

    /** The amount that was read last in øre, less than 10^14 in either direction. */
    long oere() {
        return oere;
    }

    /** Reads an amount and answers the place behind it, or {@link #NONE}. */
    int read(byte[] b, int from) {
        int p = from;
        boolean minus = b[p] == '-';
        p += minus ? 1 : 0;
        int start = p;
        long number = 0;
        int digit = b[p] - '0';
        while (digit >= 0 && digit <= 9) {
            number = 10 * number + digit;
            digit = b[++p] - '0';
        }
        int digits = p - start;
        if (digits == 0 || digits > MOST_DIGITS || (b[start] == '0' && digits > 1)) {
            return NONE;
        }
        if (b[p] == '.') {
            if (digits > 3 || b[start] == '0') {
                return NONE;
            }
            while (b[p] == '.') {
                if (!isDigit(b[p + 1]) || !isDigit(b[p + 2]) || !isDigit(b[p + 3]) || p - start > MOST_DIGITS) {
                    return NONE;
                }
                number = 1000 * number + 100L * (b[p + 1] - '0') + 10L * (b[p + 2] - '0') + b[p + 3] - '0';
                p += 4;
            }
        }
        number *= 100;
        if (b[p] == ',') {
            if (!isDigit(b[p + 1])) {
                return NONE;
            }
            number += 10L * (b[p + 1] - '0');
            p += 2;
            if (isDigit(b[p])) {
                number += b[p++] - '0';
            }
        }
        oere = minus ? -number : number;
        return p;
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }
}
