package dk.refusion.planted.surface;

import dk.refusion.money.Money;
import java.util.List;
import java.util.Optional;

/** Shows a little of everything that a surface is made of. */
public abstract sealed class Shown extends Hidden implements Comparable<Shown> permits Shown.Kind {
    /** A constant. */
    public static final int MOST = 98;

    Shown() {}

    /** Open to all. */
    public static final class Kind extends Shown {
        private Kind() {}

        @Override
        public int compareTo(Shown other) {
            return 0;
        }

        @Override
        protected int count() {
            return 1;
        }
    }

    /** Some words. */
    public enum Word {
        FIRST,
        SECOND
    }

    static final class Unseen {}

    /** With a bounded type. */
    @Deprecated(since = "1")
    public static <T extends Comparable<T>> Optional<T> least(List<? extends T> of, Money... amounts) throws Exception {
        if (of.isEmpty()) {
            throw new Exception();
        }
        return Optional.empty();
    }

    /** For subclasses. */
    protected abstract int count();

    int unseen() {
        return 2;
    }
}
