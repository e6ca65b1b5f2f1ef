package dk.refusion.planted.open;

/** Anyone may extend and change it. */
public class Open {
    static int shared;
    private int state;

    /** Counts. */
    public int next() {
        shared++;
        return state++;
    }

    /** A builder changes until it builds, but only from within. */
    public static final class Builder {
        int leaked;
        private int steps;

        /** One more. */
        public int step() {
            return leaked + steps++;
        }
    }

    /** Closed. */
    public enum Choice {
        YES,
        NO
    }

    /** Closed. */
    public record Pair(int one, int other) {}

    /** Closed to all but one. */
    public abstract static sealed class Kind permits Only {}

    static final class Only extends Kind {}
}
