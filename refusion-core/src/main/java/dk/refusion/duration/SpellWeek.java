package dk.refusion.duration;

import dk.refusion.json.Written;
import dk.refusion.ladder.RefundRate;
import dk.refusion.law.Benefit;
import dk.refusion.law.Financing;
import dk.refusion.law.LadderRow;
import dk.refusion.law.LegalReference;
import dk.refusion.law.Legislation;
import dk.refusion.money.Ratio;
import dk.refusion.time.Week;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A week of a spell as one person meets it: where it stands on the ladder and by which paragraph, and how likely it is
 * to be paid without and with the effort (forløbets uge). A week in which the rule or the year changes is given in
 * parts.
 *
 * <pre>{@code
 * saving.explain(0).get(9);
 * // uge 8 (2026-W08) sygedagpenge: nr. 8 i tællingen, trin 2, 40 %, …, igangværende 60 %, sparet 1,4124… %
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class SpellWeek implements Written permits ImmutableSpellWeek {
    SpellWeek() {}

    static SpellWeek of(
            Legislation law,
            Week week,
            int number,
            int seniority,
            BenefitWeeks.Part part,
            ExpenseCell cell,
            Ratio running,
            Ratio saved) {
        return ImmutableSpellWeek.builder()
                .week(week)
                .number(number)
                .days(part.days())
                .benefit(cell.benefit())
                .seniority(seniority)
                .tier(cell.tier() == 0 ? OptionalInt.empty() : OptionalInt.of(cell.tier()))
                .rate(cell.rate())
                .reference(reference(law, week, part, cell))
                .running(running)
                .saved(saved)
                .build();
    }

    private static LegalReference reference(Legislation law, Week week, BenefitWeeks.Part part, ExpenseCell cell) {
        if (cell.tier() == 0) {
            return part.rule().reference();
        }
        LadderRow row = law.ladderRow(week);
        return (cell.financing() == Financing.REFUND ? row.refund() : row.coFinancing()).at("nr. " + cell.tier());
    }

    /** {@return the calendar week} */
    public abstract Week week();

    /** {@return the number of the week in the spell, counted from 1} */
    public abstract int number();

    /**
     * How many days of the week this is about.
     *
     * @return seven, or fewer where the rule or the year changes in the week
     */
    public abstract int days();

    /** {@return the benefit} */
    public abstract Benefit benefit();

    /**
     * {@return the number of the week in the person's count, which decides the tier (anciennitet), at least 1; of a
     * week that does not count, that of the week before}
     */
    public abstract int seniority();

    /** {@return the tier of the ladder, counted from 1; empty outside the ladder} */
    public abstract OptionalInt tier();

    /** {@return what the state carries of the week; empty where no percentage is set} */
    public abstract Optional<RefundRate> rate();

    /** {@return where the law says so} */
    public abstract LegalReference reference();

    /** {@return the share still paid without the effort, from 0 to 1} */
    public abstract Ratio running();

    /**
     * The share that the effort saves.
     *
     * @return the share without less that with the effort; negative if the effort adds to it
     */
    public abstract Ratio saved();

    /**
     * {@return the week in words, such as
     * {@code uge 51 (2026-W52) sygedagpenge: nr. 51 i tællingen, trin 3, 30 %, lov 994/2015 …}}
     */
    @Override
    public String toString() {
        return "uge " + number() + " (" + week() + ") " + benefit().danish() + ": nr. " + seniority() + " i tællingen"
                + (tier().isPresent() ? ", trin " + tier().getAsInt() : "")
                + rate().map(rate -> ", " + rate).orElse("") + ", " + reference() + ", igangværende "
                + running().asPercentage() + ", sparet " + saved().asPercentage();
    }
}
