package dk.refusion.reading;

import java.nio.charset.Charset;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * The names of persons, numbered from zero in the order in which they were first met. A person may be written in several
 * ways, of which the first is the name.
 *
 * <p>Takes about 24 bytes a person and those of the name, more for further ways. Not thread-safe while it grows.
 */
final class Persons {
    private final Charset charset;
    private final UnaryOperator<String> canonical;
    /** All ways to write persons, one behind the other. */
    private byte[] ways = new byte[1 << 12];
    /** Where each way ends, and whose it is. */
    private int[] ends = new int[1 << 8];

    private int[] whose = new int[1 << 8];
    private int wayCount;

    /** For each person the first way. */
    private int[] first = new int[1 << 8];

    private int size;
    /** For each place of the hash table a way plus one. */
    private int[] table = new int[1 << 9];

    /**
     * Nobody yet.
     *
     * @param canonical what all ways to write a person have in common
     */
    Persons(Charset charset, UnaryOperator<String> canonical) {
        this.charset = charset;
        this.canonical = canonical;
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
        int way = first[person];
        return new String(ways, start(way), ends[way] - start(way), charset);
    }

    /**
     * The names of all persons, by their numbers.
     *
     * @return a view
     */
    public List<String> names() {
        return new AbstractList<>() {
            @Override
            public String get(int person) {
                return name(person);
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    /**
     * The number of a person.
     *
     * @param name the name, in any of the ways in which it may be written
     * @return the number; empty if there is no such person
     */
    public OptionalInt number(String name) {
        int asWritten = find(name);
        int person = asWritten < 0 ? find(canonical.apply(name)) : asWritten;
        return person < 0 ? OptionalInt.empty() : OptionalInt.of(person);
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

    private int find(String name) {
        byte[] bytes = padded(name);
        int place = place(bytes, 0, bytes.length - Long.BYTES);
        return table[place] == 0 ? -1 : whose[table[place] - 1];
    }

    /** The number of a person by the bytes of the name, behind which there are at least eight more. */
    int add(byte[] bytes, int from, int to) {
        int place = place(bytes, from, to);
        return table[place] == 0 ? addWay(bytes, from, to) : whose[table[place] - 1];
    }

    private int addWay(byte[] bytes, int from, int to) {
        String name = new String(bytes, from, to - from, charset);
        String common = canonical.apply(name);
        int known = common.equals(name) ? -1 : find(common);
        int person = known < 0 ? size : known;
        if (person == size) {
            if (size == first.length) {
                first = Arrays.copyOf(first, larger(size));
            }
            first[size++] = wayCount;
        }
        append(bytes, from, to, person);
        if (known < 0 && !common.equals(name)) {
            byte[] others = padded(common);
            append(others, 0, others.length - Long.BYTES, person);
        }
        return person;
    }

    private void append(byte[] bytes, int from, int to, int person) {
        int length = to - from;
        int start = start(wayCount);
        while (start + length + Long.BYTES > ways.length) {
            ways = Arrays.copyOf(ways, larger(ways.length));
        }
        if (wayCount == ends.length) {
            ends = Arrays.copyOf(ends, larger(wayCount));
            whose = Arrays.copyOf(whose, ends.length);
        }
        System.arraycopy(bytes, from, ways, start, length);
        ends[wayCount] = start + length;
        whose[wayCount] = person;
        table[place(bytes, from, to)] = ++wayCount;
        if (2 * wayCount > table.length) {
            spread();
        }
    }

    private static int larger(int length) {
        if (length == Integer.MAX_VALUE - 8) {
            throw new ArithmeticException(
                    "too many persons for one file, their names have more than " + length + " bytes");
        }
        return (int) Math.min(Integer.MAX_VALUE - 8, 2L * length);
    }

    private int start(int way) {
        return way == 0 ? 0 : ends[way - 1];
    }

    /** Where in the table a way stands, or would stand. */
    private int place(byte[] bytes, int from, int to) {
        int place = ByteKey.hash(bytes, from, to) & (table.length - 1);
        while (table[place] != 0 && !isWay(table[place] - 1, bytes, from, to)) {
            place = (place + 1) & (table.length - 1);
        }
        return place;
    }

    private boolean isWay(int way, byte[] bytes, int from, int to) {
        return Arrays.equals(ways, start(way), ends[way], bytes, from, to);
    }

    private void spread() {
        table = new int[2 * table.length];
        for (int way = 0; way < wayCount; way++) {
            int place = ByteKey.hash(ways, start(way), ends[way]) & (table.length - 1);
            while (table[place] != 0) {
                place = (place + 1) & (table.length - 1);
            }
            table[place] = way + 1;
        }
    }
}
