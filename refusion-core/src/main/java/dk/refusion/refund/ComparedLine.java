package dk.refusion.refund;

import dk.refusion.json.Written;
import dk.refusion.law.LegalReference;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A line beside what the percentages before 2016 would have given for it.
 *
 * <pre>{@code
 * for (ComparedLine one : settlement.comparedWith2015().lines()) {
 *     one.before().ifPresent(before -> System.out.println(before.refund() + " " + one.line().refund()));
 * }
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ComparedLine implements Written permits ImmutableComparedLine {
    ComparedLine() {}

    /** {@return the line as settled} */
    public abstract RefundLine line();

    /**
     * The amounts by the old percentages.
     *
     * @return the amounts; empty if the old law had no percentage
     */
    public abstract Optional<RefundAmounts> before();

    /**
     * Where the old percentage stood.
     *
     * @return the reference; empty if there was none
     */
    public abstract Optional<LegalReference> reference();

    /**
     * The line, and its amounts before.
     *
     * @return the text, which ends with {@code før: ukendt} if there was no rate
     */
    @Override
    public String toString() {
        return line() + "; før: " + before().map(RefundAmounts::toString).orElse("ukendt");
    }
}
