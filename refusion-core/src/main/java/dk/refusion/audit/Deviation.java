package dk.refusion.audit;

import dk.refusion.json.FieldsBuilder;
import dk.refusion.json.Written;
import dk.refusion.ladder.RefundRate;
import dk.refusion.language.Language;
import dk.refusion.law.Benefit;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import dk.refusion.refund.RefundLine;
import dk.refusion.time.Week;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One thing that is wrong in a reported settlement, for a person, week, municipality and benefit (afvigelse).
 *
 * <pre>{@code
 * audit.deviations().get(0).reason();     // why, in Danish
 * audit.deviations().get(0).effect();     // what the state pays too much by it
 * }</pre>
 *
 * <p>Its rows and lines are made when they are asked for, and the person's weeks counted again, so that very many deviations
 * fit in the memory.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Deviation implements Written {
    private final DeviationKind kind;
    private final AuditedCase.Key key;
    private final List<ReportedRow> rows;
    private final List<RefundLine> lines;
    private final List<RefundRate> reportedRates;
    private final List<RefundRate> rightRates;
    private final Money reportedGross;
    private final Money rightGross;
    private final Money effect;
    private final String reason;
    private final String reasonInEnglish;

    private Deviation(
            DeviationKind kind,
            AuditedCase.Key key,
            AuditedCase found,
            List<RefundLine> lines,
            Collection<RefundRate> reportedRates) {
        this.kind = kind;
        this.key = key;
        this.rows = found.rows();
        this.lines = lines;
        this.reportedRates = List.copyOf(reportedRates);
        this.rightRates = List.copyOf(found.rightRates());
        this.reportedGross = found.gross();
        this.rightGross = AuditedCase.grossOf(found.lines());
        this.effect = found.excess();
        this.reason = DeviationReason.of(kind, found, Language.DANISH);
        this.reasonInEnglish = DeviationReason.of(kind, found, Language.ENGLISH);
    }

    /** What is reported twice. */
    static Deviation repeated(AuditedCase.Key key, AuditedCase audited) {
        return new Deviation(DeviationKind.REPORTED_TWICE, key, audited.repetitions(), List.of(), List.of());
    }

    /**
     * What else is wrong.
     *
     * @param lines the lines of the case, which do not keep the person's weeks
     */
    static Deviation of(AuditedCase.Key key, DeviationKind kind, AuditedCase audited, List<RefundLine> lines) {
        return new Deviation(kind, key, audited, lines, audited.rates());
    }

    /** {@return what is wrong} */
    public DeviationKind kind() {
        return kind;
    }

    /** {@return the person} */
    public String person() {
        return key.person();
    }

    /** {@return the week} */
    public Week week() {
        return key.week();
    }

    /** {@return the municipality} */
    public Municipality municipality() {
        return key.municipality();
    }

    /** {@return the benefit} */
    public Benefit benefit() {
        return key.benefit();
    }

    /**
     * The reported rows that it is about, unmodifiable: the repetitions, or else the rows without them.
     *
     * @return the rows; none if the settlement has none
     */
    public List<ReportedRow> rows() {
        return rows;
    }

    /**
     * What is right, unmodifiable.
     *
     * @return the lines; none if nothing was paid, and none beside a repetition
     */
    public List<RefundLine> lines() {
        return lines;
    }

    /** {@return the reported rates that are left when corrections have been summed, in order, unmodifiable} */
    public List<RefundRate> reportedRates() {
        return reportedRates;
    }

    /** {@return the rates of {@link #lines}, in order, unmodifiable} */
    public List<RefundRate> rightRates() {
        return rightRates;
    }

    /**
     * What the state pays the municipality too much by it.
     *
     * @return reported less right refund, less the same of co-financing; negative if the municipality gets too little
     */
    public Money effect() {
        return effect;
    }

    /**
     * The gross amount that is reported.
     *
     * @return the sum of the rows
     */
    public Money reportedGross() {
        return reportedGross;
    }

    /**
     * The gross amount that is right.
     *
     * @return the sum of the lines
     */
    public Money rightGross() {
        return rightGross;
    }

    /**
     * What is wrong, in Danish, without saying where.
     *
     * @return the text, such as {@code forkert trin: 80 %, skulle være 40 % (uge 5)}
     */
    public String reason() {
        return reason(Language.DANISH);
    }

    /**
     * What is wrong, in a language, without saying where.
     *
     * @param language the language
     * @return the text, such as {@code wrong tier: 80 %, should be 40 % (week 5)}
     */
    public String reason(Language language) {
        return language.of(reason, reasonInEnglish);
    }

    /**
     * The deviation with its rows and lines.
     *
     * @return the fields, called as the accessors
     */
    @Override
    public Map<String, Object> asJson() {
        return new FieldsBuilder()
                .with("benefit", benefit())
                .with("effect", effect)
                .with("kind", kind)
                .with("lines", lines)
                .with("municipality", municipality())
                .with("person", person())
                .with("reportedRates", reportedRates)
                .with("rightRates", rightRates)
                .with("rows", rows)
                .with("week", week())
                .build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Deviation that
                && kind == that.kind
                && key.equals(that.key)
                && effect.equals(that.effect)
                && reportedRates.equals(that.reportedRates)
                && rightRates.equals(that.rightRates)
                && rows.equals(that.rows)
                && lines.equals(that.lines);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind.danish(), key, effect);
    }

    /** {@return where it is, what is wrong, and its kroner, in Danish} */
    @Override
    public String toString() {
        return person() + " " + week() + " " + municipality() + " " + benefit().danish() + ": " + reason() + "; "
                + effect() + " for meget til kommunen";
    }
}
