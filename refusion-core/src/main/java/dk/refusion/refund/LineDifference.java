package dk.refusion.refund;

import dk.refusion.json.Written;
import dk.refusion.law.Benefit;
import dk.refusion.law.Financing;
import dk.refusion.municipality.Municipality;
import dk.refusion.time.Week;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How one line of a person, week, municipality and benefit changed between two settlements.
 *
 * <pre>{@code
 * for (LineDifference line : after.differenceTo(before).lines()) {
 *     System.out.println(line.week() + " " + line.change().refund() + (line.isMoved() ? " flyttet" : ""));
 * }
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class LineDifference implements Written permits ImmutableLineDifference {
    LineDifference() {}

    static LineDifference of(Optional<RefundLine> before, Optional<RefundLine> after) {
        return ImmutableLineDifference.builder().before(before).after(after).build();
    }

    /**
     * The line of the old settlement.
     *
     * @return the line; empty if there was none
     */
    public abstract Optional<RefundLine> before();

    /**
     * The line of the new settlement.
     *
     * @return the line; empty if there is none any more
     */
    public abstract Optional<RefundLine> after();

    private RefundLine either() {
        return Stream.of(after(), before())
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    /** {@return the person} */
    public String person() {
        return either().person();
    }

    /** {@return the week} */
    public Week week() {
        return either().week();
    }

    /** {@return the municipality} */
    public Municipality municipality() {
        return either().municipality();
    }

    /** {@return the benefit} */
    public Benefit benefit() {
        return either().benefit();
    }

    /**
     * Which way the money goes.
     *
     * @return the direction
     */
    public Financing financing() {
        return either().financing();
    }

    /**
     * The change of the amounts.
     *
     * @return new less old; a missing line has no kroner
     */
    public RefundAmounts change() {
        RefundAmounts now = after().map(RefundLine::amounts).orElse(RefundAmounts.ZERO);
        return now.minus(before().map(RefundLine::amounts).orElse(RefundAmounts.ZERO));
    }

    /**
     * Whether the week stands on another tier, or counts otherwise than before.
     *
     * @return true if the number in the count or the rate changed
     */
    public boolean isMoved() {
        return before().isPresent()
                && after().isPresent()
                && (!before().get().seniority().equals(after().get().seniority())
                        || !before().get().rate().equals(after().get().rate()));
    }

    /** {@return the change in words} */
    @Override
    public String toString() {
        return person() + " " + week() + " " + municipality() + " " + benefit().danish() + ": " + change();
    }
}
