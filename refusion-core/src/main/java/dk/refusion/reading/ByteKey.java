package dk.refusion.reading;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Some bytes to compare with, eight at a time, and what a stretch of bytes is hashed to. */
final class ByteKey {
    static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private byte[] bytes = new byte[32];
    private int length;

    /** Holds other bytes from now on. */
    void set(byte[] from, int at, int count) {
        if (count + 8 > bytes.length) {
            bytes = new byte[2 * (count + 8)];
        }
        System.arraycopy(from, at, bytes, 0, count);
        length = count;
    }

    int length() {
        return length;
    }

    /** Whether the bytes stand at a place, behind which there are at least eight more. */
    boolean standsAt(byte[] other, int at) {
        if (at + length + 8 > other.length) {
            return Arrays.equals(bytes, 0, length, other, at, Math.min(other.length, at + length));
        }
        int i = 0;
        for (; i + 8 <= length; i += 8) {
            if ((long) EIGHT.get(bytes, i) != (long) EIGHT.get(other, at + i)) {
                return false;
            }
        }
        int rest = length - i;
        return rest == 0 || first(rest, (long) EIGHT.get(bytes, i) ^ (long) EIGHT.get(other, at + i)) == 0;
    }

    /** A hash of bytes, behind which there are at least eight more. */
    static int hash(byte[] bytes, int from, int to) {
        long hash = (long) to - from;
        int i = from;
        for (; i + 8 <= to; i += 8) {
            hash = spread(hash ^ (long) EIGHT.get(bytes, i));
        }
        if (i < to) {
            hash = spread(hash ^ first(to - i, (long) EIGHT.get(bytes, i)));
        }
        return (int) (hash >>> 32);
    }

    /** The first bytes of eight, in the order of the array, moved to the end. */
    private static long first(int count, long eight) {
        return eight << (64 - 8 * count);
    }

    private static long spread(long hash) {
        long product = hash * SPREAD;
        return product ^ product >>> 32;
    }
}
