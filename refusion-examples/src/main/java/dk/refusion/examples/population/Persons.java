package dk.refusion.examples.population;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * The names of persons, numbered from zero in the order in which they were first met.
 *
 * <p>Takes about 16 bytes a person and those of the name. Not thread-safe while it grows.
 */
public final class Persons {
    private final Charset charset;
    private byte[] names = new byte[1 << 12];
    /** Where each name ends. */
    private int[] ends = new int[1 << 8];

    private int size;
    /** For each place of the hash table a number plus one. */
    private int[] table = new int[1 << 9];

    Persons(Charset charset) {
        this.charset = charset;
    }

    /**
     * How many there are.
     *
     * @return zero or more
     */
    public int size() {
        return size;
    }

    /**
     * The name of a person.
     *
     * @param person the number
     * @return the name, as the file has it
     * @throws IndexOutOfBoundsException if there is no such person
     */
    public String name(int person) {
        Objects.checkIndex(person, size);
        return new String(names, start(person), ends[person] - start(person), charset);
    }

    /**
     * The number of a person.
     *
     * @param name the name, as the file has it
     * @return the number; empty if there is no such person
     */
    public OptionalInt number(String name) {
        byte[] bytes = padded(name);
        int to = bytes.length - Long.BYTES;
        int place = place(bytes, 0, to);
        return table[place] == 0 ? OptionalInt.empty() : OptionalInt.of(table[place] - 1);
    }

    /** The number of a person, who may be a new one. */
    int add(String name) {
        byte[] bytes = padded(name);
        return add(bytes, 0, bytes.length - Long.BYTES);
    }

    private byte[] padded(String name) {
        byte[] bytes = name.getBytes(charset);
        return Arrays.copyOf(bytes, bytes.length + Long.BYTES);
    }

    /** The number of a person by the bytes of the name, behind which there are at least eight more. */
    int add(byte[] bytes, int from, int to) {
        int place = place(bytes, from, to);
        if (table[place] != 0) {
            return table[place] - 1;
        }
        int length = to - from;
        int start = start(size);
        while (start + length + Long.BYTES > names.length) {
            names = Arrays.copyOf(names, larger(names.length));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, larger(size));
        }
        System.arraycopy(bytes, from, names, start, length);
        ends[size] = start + length;
        table[place] = ++size;
        if (2 * size > table.length) {
            spread();
        }
        return size - 1;
    }

    private static int larger(int length) {
        if (length == Integer.MAX_VALUE - 8) {
            throw new ArithmeticException(
                    "too many persons for one file, their names have more than " + length + " bytes");
        }
        return (int) Math.min(Integer.MAX_VALUE - 8, 2L * length);
    }

    private int start(int person) {
        return person == 0 ? 0 : ends[person - 1];
    }

    /** Where in the table a name stands, or would stand. */
    private int place(byte[] bytes, int from, int to) {
        int place = ByteKey.hash(bytes, from, to) & table.length - 1;
        while (table[place] != 0 && !isName(table[place] - 1, bytes, from, to)) {
            place = place + 1 & table.length - 1;
        }
        return place;
    }

    private boolean isName(int person, byte[] bytes, int from, int to) {
        return Arrays.equals(names, start(person), ends[person], bytes, from, to);
    }

    private void spread() {
        table = new int[2 * table.length];
        for (int person = 0; person < size; person++) {
            int place = ByteKey.hash(names, start(person), ends[person]) & table.length - 1;
            while (table[place] != 0) {
                place = place + 1 & table.length - 1;
            }
            table[place] = person + 1;
        }
    }
}
