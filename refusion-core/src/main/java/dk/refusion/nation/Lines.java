package dk.refusion.nation;

import java.util.Arrays;

/** Lines that wait; the objects are used again. */
final class Lines {
    private Line[] lines = new Line[0];
    private int size;

    /** A line to be filled. */
    Line next() {
        if (size == lines.length) {
            grow();
        }
        return lines[size++];
    }

    private void grow() {
        lines = Arrays.copyOf(lines, size + size / 2 + 16);
        for (int i = size; i < lines.length; i++) {
            lines[i] = new Line();
        }
    }

    Line get(int place) {
        return lines[place];
    }

    boolean isAny() {
        return size > 0;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }
}
