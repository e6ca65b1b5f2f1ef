package dk.refusion.planted.nullness;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives and takes null, in the open and hidden in other types; what is not public may. */
public final class Hollow {
    public @Nullable String given() {
        return null;
    }

    public Optional<List<? extends @Nullable String>> inside() {
        return Optional.empty();
    }

    public @Nullable String[] array() {
        return new String[1];
    }

    public void taken(@Nullable String text) {}

    public String sound(String text) {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hollow;
    }

    @Override
    public int hashCode() {
        return 0;
    }

    @Nullable
    String unseen() {
        return null;
    }
}
