package dk.refusion.audit;

import static dk.refusion.history.PaymentTables.BENEFIT;
import static dk.refusion.table.Columns.MUNICIPALITY;
import static dk.refusion.table.Columns.PERSON;
import static dk.refusion.table.Columns.WEEK;
import static java.util.stream.Collectors.joining;

import dk.refusion.ladder.RefundRate;
import dk.refusion.money.Money;
import dk.refusion.table.Column;
import dk.refusion.table.Table;
import java.util.List;
import java.util.Optional;

/**
 * What an audit found, as tables (afvigelser).
 *
 * <pre>{@code
 * AuditTables.deviations(audit.deviations()).by(DEVIATION, MUNICIPALITY).sum(EFFECT);
 * }</pre>
 */
public final class AuditTables {
    /** What is wrong (afvigelsens art). */
    public static final Column<DeviationKind> DEVIATION = Column.named(
                    "Afvigelse", DeviationKind.class, DeviationKind::danish)
            .inEnglish("Deviation", DeviationKind::english);
    /** The gross amount that is reported (indberettet brutto). */
    public static final Column<Money> REPORTED_GROSS =
            Column.money("Indberettet brutto").inEnglish("Reported gross");
    /** The gross amount that is right (ret brutto). */
    public static final Column<Money> RIGHT_GROSS = Column.money("Ret brutto").inEnglish("Right gross");
    /** The refund per cents that are reported; absent if there is none (indberettede satser). */
    public static final Column<String> REPORTED_RATES =
            Column.text("Indberettet refusionssats").inEnglish("Reported refund rate");
    /** The refund per cents that are right; absent if there is none (rette satser). */
    public static final Column<String> RIGHT_RATES =
            Column.text("Ret refusionssats").inEnglish("Right refund rate");
    /** What the state pays the municipality too much; negative if it is too little (for meget til kommunen). */
    public static final Column<Money> EFFECT =
            Column.money("For meget til kommunen").inEnglish("Too much for the municipality");
    /** What is wrong, in words (forklaring). */
    public static final Column<String> REASON = Column.text("Forklaring").inEnglish("Reason");
    /** How many deviations (antal). */
    public static final Column<Long> COUNT = Column.count("Antal").inEnglish("Number");
    /** What the state pays too much (for meget). */
    public static final Column<Money> TOO_MUCH = Column.money("For meget").inEnglish("Too much");
    /** What the state pays too little (for lidt). */
    public static final Column<Money> TOO_LITTLE = Column.money("For lidt").inEnglish("Too little");

    private AuditTables() {}

    /**
     * {@return a row for each deviation}
     *
     * @param deviations the deviations
     */
    public static Table deviations(List<Deviation> deviations) {
        return Table.over(List.copyOf(deviations))
                .column(DEVIATION, Deviation::kind)
                .column(PERSON, Deviation::person)
                .column(WEEK, Deviation::week)
                .column(MUNICIPALITY, Deviation::municipality)
                .column(BENEFIT, Deviation::benefit)
                .column(REPORTED_GROSS, Deviation::reportedGross)
                .column(RIGHT_GROSS, Deviation::rightGross)
                .optional(REPORTED_RATES, one -> rates(one.reportedRates()))
                .optional(RIGHT_RATES, one -> rates(one.rightRates()))
                .column(EFFECT, Deviation::effect)
                .column(REASON, Deviation::reason)
                .table();
    }

    private static Optional<String> rates(List<RefundRate> rates) {
        return rates.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        rates.stream().map(rate -> rate.refund().toString()).collect(joining(" og ")));
    }

    /**
     * {@return a row for each kind of deviation and municipality}
     *
     * @param sums their sums
     */
    public static Table sums(List<DeviationSum> sums) {
        return Table.over(List.copyOf(sums))
                .column(DEVIATION, DeviationSum::kind)
                .column(MUNICIPALITY, DeviationSum::municipality)
                .count(COUNT, DeviationSum::count)
                .column(TOO_MUCH, DeviationSum::tooMuch)
                .column(TOO_LITTLE, DeviationSum::tooLittle)
                .column(EFFECT, DeviationSum::effect)
                .table();
    }
}
