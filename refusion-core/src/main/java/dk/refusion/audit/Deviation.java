package dk.refusion.audit;

import static java.util.stream.Collectors.joining;

import dk.refusion.json.Written;
import dk.refusion.ladder.RefundRate;
import dk.refusion.law.Benefit;
import dk.refusion.law.Financing;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import dk.refusion.refund.RefundLine;
import dk.refusion.time.Week;
import java.util.Collection;
import java.util.List;
import org.immutables.value.Value;

/**
 * One thing that is wrong in a reported settlement, for a person, week, municipality and benefit (afvigelse).
 *
 * <pre>{@code
 * audit.deviations().get(0).reason();     // why, in Danish
 * audit.deviations().get(0).effect();     // what the state pays too much by it
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Deviation implements Written permits ImmutableDeviation {
    Deviation() {}

    static Deviation repeated(AuditedCase.Key key, AuditedCase audited) {
        return builder(key, DeviationKind.REPORTED_TWICE)
                .addAllRows(audited.repeated())
                .effect(AuditedCase.financing(audited.repeated()))
                .build();
    }

    static Deviation of(AuditedCase.Key key, DeviationKind kind, AuditedCase audited) {
        return builder(key, kind)
                .addAllRows(audited.rows())
                .addAllLines(audited.lines())
                .addAllReportedRates(audited.rates())
                .addAllRightRates(audited.rightRates())
                .effect(audited.excess())
                .build();
    }

    private static ImmutableDeviation.Builder builder(AuditedCase.Key key, DeviationKind kind) {
        return ImmutableDeviation.builder()
                .kind(kind)
                .person(key.person())
                .week(key.week())
                .municipality(key.municipality())
                .benefit(key.benefit());
    }

    /**
     * What is wrong.
     *
     * @return the kind
     */
    public abstract DeviationKind kind();

    /**
     * The person.
     *
     * @return the person
     */
    public abstract String person();

    /**
     * The week.
     *
     * @return the week
     */
    public abstract Week week();

    /**
     * The municipality.
     *
     * @return the municipality
     */
    public abstract Municipality municipality();

    /**
     * The benefit.
     *
     * @return the benefit
     */
    public abstract Benefit benefit();

    /**
     * The reported rows that it is about, unmodifiable: the repetitions, or else the rows without them.
     *
     * @return the rows; none if the settlement has none
     */
    public abstract List<ReportedRow> rows();

    /**
     * What is right, unmodifiable.
     *
     * @return the lines; none if nothing was paid, and none beside a repetition
     */
    public abstract List<RefundLine> lines();

    /**
     * The reported rates that are left when corrections have been summed, in order, unmodifiable.
     *
     * @return the rates
     */
    public abstract List<RefundRate> reportedRates();

    /**
     * The rates of {@link #lines}, in order, unmodifiable.
     *
     * @return the rates
     */
    public abstract List<RefundRate> rightRates();

    /**
     * What the state pays the municipality too much by it.
     *
     * @return reported less right refund, less the same of co-financing; negative if the municipality gets too little
     */
    public abstract Money effect();

    /**
     * The gross amount that is reported.
     *
     * @return the sum of the rows
     */
    public Money reportedGross() {
        return AuditedCase.gross(rows());
    }

    /**
     * The gross amount that is right.
     *
     * @return the sum of the lines
     */
    public Money rightGross() {
        return AuditedCase.grossOf(lines());
    }

    /**
     * What is wrong, in Danish, without saying where.
     *
     * @return the text, such as {@code forkert trin: 80 %, ret er 40 % (uge 5)}
     */
    public String reason() {
        return kind().danish()
                + switch (kind()) {
                    case WRONG_STEP -> ": " + danish(reportedRates()) + ", ret er " + danish(rightRates()) + weeks();
                    case WRONG_AMOUNT -> ": " + amounts();
                    case MISSING_IN_SETTLEMENT -> ": brutto " + rightGross() + paid(AuditedCase.financingOf(lines()));
                    case MISSING_IN_PAYMENTS -> ": brutto " + reportedGross() + paid(AuditedCase.financing(rows()));
                    case REPORTED_TWICE ->
                        ": brutto " + reportedGross() + (rows().size() > 1 ? " i " + rows().size() + " linjer" : "")
                                + paid(AuditedCase.financing(rows()));
                };
    }

    /** Which way an amount goes: a co-financing that was reported twice is to the municipality's loss. */
    private static String paid(Money financing) {
        return switch (financing.signum()) {
            case 1 -> ", refusion " + financing;
            case -1 -> ", medfinansiering " + financing.abs();
            default -> "";
        };
    }

    private String amounts() {
        return reportedGross().equals(rightGross())
                ? "finansiering " + AuditedCase.financing(rows()) + ", ret er " + AuditedCase.financingOf(lines())
                : "brutto " + reportedGross() + ", ret er " + rightGross();
    }

    private String weeks() {
        return lines().stream()
                .filter(line -> line.tier().isPresent() && line.seniority().isPresent())
                .findFirst()
                .map(line -> " (uge " + line.seniority().getAsInt() + ")")
                .orElse("");
    }

    private String danish(Collection<RefundRate> rates) {
        if (rates.isEmpty()) {
            return "ingen sats";
        }
        boolean coFinanced = lines().stream().anyMatch(line -> line.financing() == Financing.CO_FINANCING);
        return rates.stream()
                .map(rate -> coFinanced
                        ? "medfinansiering " + rate.coFinancing()
                        : rate.refund().toString())
                .collect(joining(" og "));
    }

    /**
     * Where it is, what is wrong, and its kroner, in Danish.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return person() + " " + week() + " " + municipality() + " " + benefit().danish() + ": " + reason() + "; "
                + effect() + " for meget til kommunen";
    }
}
