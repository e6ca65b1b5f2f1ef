package dk.refusion.nation;

import dk.refusion.json.FieldsBuilder;
import dk.refusion.json.Written;
import dk.refusion.ladder.RefundRate;
import dk.refusion.law.Benefit;
import dk.refusion.law.Financing;
import dk.refusion.municipality.Municipality;
import dk.refusion.refund.RefundAmounts;
import dk.refusion.time.Week;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What is settled for one person, week, municipality and benefit of a nation (en række af landsopgørelsen).
 *
 * <p>The same as a line of the person's own settlement, as a value.
 *
 * <pre>{@code
 * for (NationRow row : settled.rows().of(0)) {
 *     System.out.println(row.week() + " " + row.tier() + " " + row.amounts().refund());
 * }
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class NationRow implements Written permits ImmutableNationRow {
    NationRow() {}

    /** {@return the week} */
    public abstract Week week();

    /** {@return the municipality that carries the expense} */
    public abstract Municipality municipality();

    /** {@return the benefit} */
    public abstract Benefit benefit();

    /**
     * Which way the money goes.
     *
     * @return the direction
     */
    public abstract Financing financing();

    /**
     * The number of the week in the count.
     *
     * @return at least 1; empty if the week does not count
     */
    public abstract OptionalInt seniority();

    /**
     * The tier of the ladder.
     *
     * @return the tier, counted from 1; empty off the ladder
     */
    public abstract OptionalInt tier();

    /**
     * The rate.
     *
     * @return the rate; empty if no percentage is set
     */
    public abstract Optional<RefundRate> rate();

    /** {@return the amounts of the week} */
    public abstract RefundAmounts amounts();

    /**
     * The row with its amounts.
     *
     * @return the fields, called as the accessors
     */
    @Override
    public Map<String, Object> asJson() {
        return new FieldsBuilder()
                .with("week", week())
                .with("municipality", municipality())
                .with("benefit", benefit())
                .with("financing", financing())
                .with("seniority", seniority())
                .with("tier", tier())
                .with("rate", rate())
                .withAll(amounts())
                .build();
    }

    /**
     * The row in one line of text.
     *
     * @return the text, such as {@code 2026-W03 Ballerup kontanthjælp 30 %: brutto …}
     */
    @Override
    public String toString() {
        return week() + " " + municipality() + " " + benefit().danish()
                + rate().map(rate -> " " + rate).orElse("") + ": " + amounts();
    }
}
