package dk.refusion.examples.fuzz;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/** A file that was changed. */
final class Spoilt {
    private static final int MOST_SHOWN = 2_000;

    private final byte[] bytes;
    private final Promise promise;
    private final Supplier<List<List<String>>> rows;

    /**
     * A file.
     *
     * @param bytes what is in it
     * @param promise what its changes promise
     * @param rows what a plain reader finds in it
     */
    Spoilt(byte[] bytes, Promise promise, Supplier<List<List<String>>> rows) {
        this.bytes = bytes;
        this.promise = promise;
        this.rows = rows;
    }

    /** A file that is right. */
    static Spoilt not(byte[] bytes) {
        return new Spoilt(bytes, Promise.SAME, List::of);
    }

    byte[] bytes() {
        return bytes;
    }

    Promise promise() {
        return promise;
    }

    List<List<String>> rows() {
        return rows.get();
    }

    /** What a plain reader finds, or how the file begins if it finds nothing. */
    @Override
    public String toString() {
        try {
            return rows().stream().map(String::valueOf).collect(joining("\n"));
        } catch (RuntimeException e) {
            return e + "\n" + new String(bytes, 0, Math.min(bytes.length, MOST_SHOWN), StandardCharsets.UTF_8);
        }
    }
}
