package dk.refusion.refund;

import dk.refusion.history.Counters;
import dk.refusion.history.WeekPayment;
import dk.refusion.json.Written;
import dk.refusion.ladder.WeekClass;
import dk.refusion.law.LegalReference;
import dk.refusion.time.Week;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One week of an explained person: what was paid, what the week counts as and why, where the count stands, and what is
 * settled.
 *
 * <pre>{@code
 * ExplainedWeek week = settlement.explain("a").weeks().get(0);
 * week.seniority();                               // its number in the count
 * week.counters();                                // both counters at its end
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ExplainedWeek implements Written permits ImmutableExplainedWeek {
    ExplainedWeek() {}

    /** {@return the week} */
    public abstract Week week();

    /** {@return what the week counts as} */
    public abstract WeekClass weekClass();

    /**
     * The provisions that decide the class of the week: the rules of its payments, or that of self-support, unmodifiable.
     *
     * @return the references, each once
     */
    public abstract List<LegalReference> references();

    /** {@return the parts of payments that lie in the week, unmodifiable} */
    public abstract List<WeekPayment> payments();

    /**
     * Both counters at the end of the week.
     *
     * @return the counters
     */
    public abstract Counters counters();

    /**
     * Whether the count starts over in the week.
     *
     * @return true if the week is week 1 again
     */
    public abstract boolean startsOver();

    /**
     * What is settled for the week, unmodifiable.
     *
     * @return the lines, with tier, rate, reference and amounts
     */
    public abstract List<RefundLine> lines();

    /**
     * The number of the week in the count.
     *
     * @return the number; empty if the week does not count
     */
    public OptionalInt seniority() {
        return weekClass() == WeekClass.BENEFIT ? OptionalInt.of(counters().seniority()) : OptionalInt.empty();
    }

    /**
     * The week with its class and, if it counts, its number.
     *
     * @return the text, such as {@code 2026-W03: ydelse, uge 27}
     */
    @Override
    public String toString() {
        return week() + ": " + weekClass().danish()
                + (seniority().isPresent() ? ", uge " + seniority().getAsInt() : "")
                + (startsOver() ? ", forfra" : "");
    }
}
