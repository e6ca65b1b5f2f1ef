package dk.refusion.law;

import static java.util.stream.Collectors.joining;

import dk.refusion.json.Written;
import dk.refusion.ladder.RefundLadder;
import dk.refusion.ladder.RestartRule;
import dk.refusion.time.Week;
import java.io.Serial;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * One row of the law: a refund ladder, the first week it holds for, and where it stands (en refusionstrappe i loven).
 *
 * <pre>{@code
 * Legislation.denmark().ladderRow(Week.parse("2026-W05")).restart();     // lov 994/2015 § 6, stk. 1
 * }</pre>
 *
 * <p>This class is immutable and thread-safe, and travels by Java serialisation.
 */
@Value.Immutable
public abstract sealed class LadderRow implements Serializable, Written permits ImmutableLadderRow {
    @Serial
    private static final long serialVersionUID = 1;

    LadderRow() {}

    /**
     * {@return a row}
     *
     * @param validFrom the first week that the ladder holds for
     * @param ladder the ladder
     * @param refund where the refund percentages stand
     * @param coFinancing where the co-financing percentages stand
     * @param restart where the rule of starting over stands
     */
    public static LadderRow of(
            Week validFrom,
            RefundLadder ladder,
            LegalReference refund,
            LegalReference coFinancing,
            LegalReference restart) {
        return ImmutableLadderRow.builder()
                .validFrom(validFrom)
                .ladder(ladder)
                .refund(refund)
                .coFinancing(coFinancing)
                .restart(restart)
                .build();
    }

    /**
     * {@return a row that stands in no law: a ladder that is tried out, whose references say that it is assumed}
     *
     * @param validFrom the first week that the ladder holds for
     * @param ladder the ladder
     */
    public static LadderRow assumed(Week validFrom, RefundLadder ladder) {
        LegalReference tiers = LegalReference.assumed(name(ladder), validFrom.monday());
        return of(validFrom, ladder, tiers, tiers, LegalReference.assumed(name(ladder.restart()), validFrom.monday()));
    }

    /** A ladder's percentages, such as {@code trappe 80/40/30/20}. */
    static String name(RefundLadder ladder) {
        return ladder.tiers().stream()
                .map(tier -> tier.rate().toString().replace(" %", ""))
                .collect(joining("/", "trappe ", ""));
    }

    /** What starting over takes. */
    static String name(RestartRule restart) {
        return "forfra efter " + restart;
    }

    /** {@return the first week that the ladder holds for} */
    public abstract Week validFrom();

    /** {@return the ladder} */
    public abstract RefundLadder ladder();

    /** {@return where the refund percentages stand, without the number of the tier} */
    public abstract LegalReference refund();

    /** {@return where the co-financing percentages stand, without the number of the tier} */
    public abstract LegalReference coFinancing();

    /** {@return where the rule of starting over stands} */
    public abstract LegalReference restart();

    /**
     * {@return from when, which ladder, and where it says so, such as
     * {@code fra 2016-W01: uge 1–4: 80 %, … (lov 994/2015 § 5)}}
     */
    @Override
    public String toString() {
        return "fra " + validFrom() + ": " + ladder() + " (" + refund() + ")";
    }
}
