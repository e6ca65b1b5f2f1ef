package dk.refusion.law;

import static dk.refusion.law.Benefit.*;

import dk.refusion.ladder.RefundRate;
import dk.refusion.money.Percentage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The percentages in force in the autumn of 2015, before the ladder (refusionsprocenterne før reformen).
 *
 * <p>For comparing before and after only. The rate goes by the kind of benefit, whether the period was active, and for
 * some benefits by the number of the week: for sickness benefit from the first week of the spell, for unemployment
 * benefit of the weeks in which it was paid, for benefit between flexible jobs of those within 24 months. A benefit that
 * the old law did not refund or that did not exist has no rate.
 *
 * <pre>{@code
 * RatesBefore2016.rate(Benefit.SYGEDAGPENGE, 5, Activity.PASSIVE);     // Optional[50 %]
 * RatesBefore2016.rate(Benefit.DAGPENGE, 5, Activity.PASSIVE);         // Optional[30 %], and 70 % the municipality
 * }</pre>
 */
public final class RatesBefore2016 {
    private static final LocalDate AUTUMN = LocalDate.of(2015, 7, 1);
    private static final int NO_END = Integer.MAX_VALUE;

    private record Row(
            Benefit benefit, int firstWeek, int lastWeek, int passive, int active, LegalReference reference) {}

    /** The state's per cent in passive and in active periods. */
    private static final List<Row> ROWS = List.of(
            row(KONTANTHJAELP, 30, 50, 806, "§ 100"),
            row(UDDANNELSESHJAELP, 30, 50, 806, "§ 100"),
            row(INTEGRATIONSYDELSE, 30, 50, 806, "§ 100"),
            row(REVALIDERINGSYDELSE, 30, 50, 806, "§ 103"),
            row(RESSOURCEFORLOEBSYDELSE, 30, 50, 806, "§ 103 a"),
            // § 104: not beyond 18 months, which are 78 whole weeks, within 24
            weeks(LEDIGHEDSYDELSE, 1, 78, 30, 50, 806, "§ 104"),
            weeks(LEDIGHEDSYDELSE, 79, NO_END, 0, 0, 806, "§ 104"),
            // § 62: by weeks from the first day of sickness
            weeks(SYGEDAGPENGE, 1, 4, 100, 100, 938, "§ 62"),
            weeks(SYGEDAGPENGE, 5, 8, 50, 50, 938, "§ 62"),
            weeks(SYGEDAGPENGE, 9, 52, 30, 50, 938, "§ 62"),
            weeks(SYGEDAGPENGE, 53, NO_END, 0, 0, 938, "§ 62"),
            row(FLEKSLOENTILSKUD, 65, 65, 807, "§ 122"),
            row(FLEKSJOB_GAMMEL_ORDNING, 65, 65, 807, "§ 122"),
            row(SELVSTAENDIG_GAMMEL_ORDNING, 65, 65, 807, "§ 122"),
            // a wage subsidy is an offer, so always active
            row(LOENTILSKUD, 50, 50, 807, "§ 120"),
            row(FOERTIDSPENSION, 35, 35, 10, "§ 52"),
            row(FOERTIDSPENSION_GAMMEL_ORDNING, 35, 35, 11, "§ 50"),
            // § 82 a: the municipality pays nothing in the first 4 weeks, then 70 or 50 per cent
            weeks(DAGPENGE, 1, 4, 100, 100, 832, "§ 82 a"),
            weeks(DAGPENGE, 5, NO_END, 30, 50, 832, "§ 82 a"));

    private RatesBefore2016() {}

    private static Row row(Benefit benefit, int passive, int active, int consolidation, String paragraph) {
        return weeks(benefit, 1, NO_END, passive, active, consolidation, paragraph);
    }

    private static Row weeks(
            Benefit benefit, int first, int last, int passive, int active, int consolidation, String paragraph) {
        return new Row(
                benefit,
                first,
                last,
                passive,
                active,
                LegalReference.of("lovbekendtgørelse", consolidation, 2015, paragraph, AUTUMN));
    }

    private static Optional<Row> find(Benefit benefit, int week) {
        if (week < 1) {
            throw new IllegalArgumentException("weeks are counted from 1, was " + week);
        }
        return ROWS.stream()
                .filter(row -> row.benefit() == benefit && row.firstWeek() <= week && week <= row.lastWeek())
                .findFirst();
    }

    /**
     * {@return the rate of a week of a benefit; empty if the old law had none}
     *
     * @param benefit the benefit
     * @param week the number of the week: in the spell of sickness, of the weeks with unemployment benefit, or of those
     *     between flexible jobs within 24 months; at least 1 and without meaning for other benefits
     * @param activity whether the period was active
     * @throws IllegalArgumentException if the number is less than 1
     */
    public static Optional<RefundRate> rate(Benefit benefit, int week, Activity activity) {
        return find(benefit, week)
                .map(row -> RefundRate.of(Percentage.of(activity == Activity.ACTIVE ? row.active() : row.passive())));
    }

    /**
     * {@return where the rate of a week of a benefit stood; empty if the old law had no rate}
     *
     * @param benefit the benefit
     * @param week the number of the week, at least 1
     * @throws IllegalArgumentException if the number is less than 1
     */
    public static Optional<LegalReference> reference(Benefit benefit, int week) {
        return find(benefit, week).map(Row::reference);
    }
}
