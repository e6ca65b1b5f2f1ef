package dk.refusion.audit;

import dk.refusion.history.Payment;
import dk.refusion.json.Written;
import dk.refusion.ladder.RefundRate;
import dk.refusion.language.Language;
import dk.refusion.law.Benefit;
import dk.refusion.law.Legislation;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import dk.refusion.refund.RefundLine;
import dk.refusion.time.Week;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One row of a settlement that somebody else made, such as a row of Ydelsesrefusion's file to a municipality (indberettet
 * opgørelseslinje).
 *
 * <p>Holds what the row says, right or wrong; {@link RefundLine} is what this library says. Several rows may tell of one
 * person, week, municipality and benefit: the first report, its corrections, and the parts of a week that lie in two
 * months. They are summed.
 *
 * <pre>{@code
 * ReportedRow.builder()
 *         .person("a")
 *         .week(Week.parse("2026-W05"))
 *         .municipality(Municipality.BALLERUP)
 *         .benefit(Benefit.KONTANTHJAELP)
 *         .gross(Money.ofKroner(3_000))
 *         .rate(RefundRate.of(Percentage.of(40)))
 *         .refund(Money.ofKroner(1_200))
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ReportedRow implements Written permits ImmutableReportedRow {
    ReportedRow() {}

    /**
     * A row from its parts; only rate, reported amount, refund and co-financing may be left out.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return ImmutableReportedRow.builder();
    }

    /**
     * The row that tells the same as a line of a settlement.
     *
     * @param line the line
     * @return the row, without a reported amount
     */
    public static ReportedRow of(RefundLine line) {
        return ImmutableReportedRow.builder()
                .person(line.person())
                .week(line.week())
                .municipality(line.municipality())
                .benefit(line.benefit())
                .gross(line.gross())
                .rate(line.rate())
                .refund(line.refund())
                .coFinancing(line.coFinancing())
                .build();
    }

    /** {@return the person} */
    public abstract String person();

    /**
     * The week.
     *
     * @return the week that the benefit is settled for
     */
    public abstract Week week();

    /**
     * The municipality.
     *
     * @return the municipality that carries the expense
     */
    public abstract Municipality municipality();

    /** {@return the benefit} */
    public abstract Benefit benefit();

    /**
     * The amount of the week that is financed (beregnet udbetalingsbeløb).
     *
     * @return the gross amount, negative in a row that takes back
     */
    public abstract Money gross();

    /**
     * The amount of the report that the row comes from (indberetningens udbetalingsbeløb). It tells one report from
     * another and is not calculated with.
     *
     * @return the amount; empty if the row does not say it
     */
    public abstract Optional<Money> reported();

    /**
     * The percentage of the row.
     *
     * @return the rate, for a co-financed benefit the state's part of it; empty if the row has none
     */
    public abstract Optional<RefundRate> rate();

    /**
     * What the state refunds by the row.
     *
     * @return the refund, zero unless it was given
     */
    @Value.Default
    public Money refund() {
        return Money.ZERO;
    }

    /**
     * What the municipality pays the state by the row.
     *
     * @return the co-financing, zero unless it was given
     */
    @Value.Default
    public Money coFinancing() {
        return Money.ZERO;
    }

    /**
     * Refund less co-financing.
     *
     * @return what the state pays the municipality, when positive
     * @throws ArithmeticException if it is out of range
     */
    public Money financingAmount() {
        return refund().minus(coFinancing());
    }

    /**
     * {@return the gross amount of the row as a payment, to settle it again: for the days of its week for which the
     * law has the benefit} A row does not tell the date of an award; where that decides, the payment has such a one
     * that the rate of the row applies.
     *
     * @param law the law, which has a rule for the benefit in the week
     */
    public Payment payment(Legislation law) {
        return RowsAsPayments.payment(
                AuditedCase.Key.of(this), gross(), rate().map(Set::of).orElse(Set.of()), law);
    }

    /** The row that takes this one back. */
    ReportedRow negated() {
        return ImmutableReportedRow.builder()
                .person(person())
                .week(week())
                .municipality(municipality())
                .benefit(benefit())
                .gross(gross().negated())
                .reported(reported().map(Money::negated))
                .rate(rate())
                .refund(refund().negated())
                .coFinancing(coFinancing().negated())
                .build();
    }

    /**
     * The row in words.
     *
     * @return the text, such as {@code a 2026-W05 Ballerup kontanthjælp: brutto 3.000,00 kr., 40 %, …}
     */
    @Override
    public String toString() {
        return in(Language.DANISH);
    }

    /**
     * {@return the same in a language}
     *
     * @param language the language of the words
     */
    public String in(Language language) {
        return person() + " " + week() + " " + municipality() + " " + benefit().danish()
                + language.of(": brutto ", ": gross ") + gross()
                + rate().map(rate -> ", " + written(rate, language)).orElse("")
                + language.of(", refusion ", ", refund ") + refund()
                + language.of(", medfinansiering ", ", co-financing ") + coFinancing();
    }

    /** The percentage as such a row has it: of co-financing where the municipality pays. */
    private String written(RefundRate rate, Language language) {
        return refund().isZero() && !coFinancing().isZero()
                ? language.of("medfinansiering ", "co-financing ") + rate.coFinancing()
                : rate.toString();
    }

    /** Collects the parts of a row. */
    public sealed interface Builder permits ImmutableReportedRow.Builder {
        /**
         * Sets the person.
         *
         * @param person the person
         * @return this builder
         */
        Builder person(String person);

        /**
         * Sets the week.
         *
         * @param week the week
         * @return this builder
         */
        Builder week(Week week);

        /**
         * Sets the municipality.
         *
         * @param municipality the municipality that carries the expense
         * @return this builder
         */
        Builder municipality(Municipality municipality);

        /**
         * Sets the benefit.
         *
         * @param benefit the benefit
         * @return this builder
         */
        Builder benefit(Benefit benefit);

        /**
         * Sets the gross amount.
         *
         * @param gross the amount of the week
         * @return this builder
         */
        Builder gross(Money gross);

        /**
         * Sets the amount of the report.
         *
         * @param reported the amount
         * @return this builder
         */
        Builder reported(Money reported);

        /**
         * Sets the percentage.
         *
         * @param rate the rate
         * @return this builder
         */
        Builder rate(RefundRate rate);

        /**
         * Sets the refund.
         *
         * @param refund what the state refunds
         * @return this builder
         */
        Builder refund(Money refund);

        /**
         * Sets the co-financing.
         *
         * @param coFinancing what the municipality pays the state
         * @return this builder
         */
        Builder coFinancing(Money coFinancing);

        /**
         * {@return the row}
         *
         * @throws IllegalStateException if a part is missing
         */
        ReportedRow build();
    }
}
