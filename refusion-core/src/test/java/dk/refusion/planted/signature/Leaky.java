package dk.refusion.planted.signature;

import com.google.common.base.Splitter;
import com.google.common.collect.ForwardingObject;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Shows on each line one thing that no public signature shows; what is not public may. */
public final class Leaky {
    public static final Optional<Range<Integer>> wide = Optional.empty();

    public double primitive() {
        return 0;
    }

    public float[][] array() {
        return new float[0][];
    }

    public Optional<List<? extends Double>> boxedInside() {
        return Optional.empty();
    }

    public void taken(Map<String, Float[]> numbers) {}

    public void function(ToDoubleFunction<String> function) {}

    public <T extends ImmutableList<String>> Optional<T> bounded() {
        return Optional.empty();
    }

    public ImmutableLeaky generated() {
        return new ImmutableLeaky();
    }

    double unseen(ImmutableList<String> inside) {
        return inside.size();
    }

    public static final class Inner extends ForwardingObject {
        @Override
        protected Splitter delegate() {
            return Splitter.on(',');
        }
    }

    static final class Unseen {
        public double inside() {
            return 0;
        }
    }
}
