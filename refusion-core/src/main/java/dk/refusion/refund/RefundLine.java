package dk.refusion.refund;

import dk.refusion.history.CountedHistory;
import dk.refusion.json.FieldsBuilder;
import dk.refusion.json.Written;
import dk.refusion.ladder.RefundRate;
import dk.refusion.ladder.WeekClass;
import dk.refusion.law.Benefit;
import dk.refusion.law.Financing;
import dk.refusion.law.LegalReference;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import dk.refusion.time.Months;
import dk.refusion.time.Week;
import dk.refusion.walk.MonthSplit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What one week of one benefit of a person costs the state and a municipality (refusionslinje).
 *
 * <p>There is one line for each person, week, municipality and benefit with something to settle; two if the benefit is
 * financed in two ways in the week, as when a new award begins in it. A line whose amounts cancel in the week but not in
 * its two months has a gross amount of zero.
 *
 * <pre>{@code
 * RefundLine line = settlement.lines().get(4);     // a 2026-W05 Ballerup kontanthjælp: uge 5, 40 %, brutto 2.467,74 kr., …
 * line.reference();                                // lov 994/2015 § 5, stk. 2, nr. 2
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RefundLine implements Written {
    /** What tells a line from all others, under any law. */
    record Key(
            String person,
            Week week,
            Municipality municipality,
            Benefit benefit,
            Financing financing,
            boolean onLadder,
            Optional<RefundRate> fixedRate) {}

    private final CountedHistory counted;
    private final int line;

    RefundLine(CountedHistory counted, int line) {
        this.counted = counted;
        this.line = Objects.checkIndex(line, counted.size());
    }

    Key key() {
        return new Key(
                person(),
                week(),
                municipality(),
                benefit(),
                financing(),
                counted.rate(line).isOnLadder(),
                fixedRate());
    }

    /** The rate in place of the ladder's. */
    Optional<RefundRate> fixedRate() {
        return counted.rate(line).isOnLadder() ? Optional.empty() : rate();
    }

    /**
     * The person.
     *
     * @return the person
     */
    public String person() {
        return counted.person();
    }

    /**
     * The week.
     *
     * @return the week that the benefit was paid for
     */
    public Week week() {
        return Week.ofIndex(counted.week(line));
    }

    /**
     * The municipality.
     *
     * @return the municipality that carries the expense
     */
    public Municipality municipality() {
        return counted.municipality(line);
    }

    /**
     * The benefit.
     *
     * @return the benefit
     */
    public Benefit benefit() {
        return counted.benefit(line);
    }

    /**
     * Which way the money goes.
     *
     * @return the direction
     */
    public Financing financing() {
        return counted.rate(line).financing();
    }

    /**
     * What the person's week counts as, by all that was paid in it.
     *
     * @return the class
     */
    public WeekClass weekClass() {
        return counted.classOf(week());
    }

    /**
     * The number of the week in the person's count.
     *
     * @return the number; empty if the week does not count
     */
    public OptionalInt seniority() {
        int seniority = counted.seniority(line);
        return seniority == 0 ? OptionalInt.empty() : OptionalInt.of(seniority);
    }

    /**
     * The rate that applies.
     *
     * @return the rate; empty for a benefit without a percentage
     */
    public Optional<RefundRate> rate() {
        return counted.rate(line).rate();
    }

    /**
     * The tier of the ladder that applies, counted from 1. In a week that does not count it is where the person stands;
     * for the transition days before 4 January 2016, where the person stands in that week.
     *
     * @return the tier; empty if the line is not financed by the ladder
     */
    public OptionalInt tier() {
        int tier = counted.tier(line);
        return tier == 0 ? OptionalInt.empty() : OptionalInt.of(tier);
    }

    /**
     * Where the rate stands in the law, or, where the rule changed in the week, stood on its first days.
     *
     * @return the first of {@link #references}
     */
    public LegalReference reference() {
        return references().get(0);
    }

    /**
     * Where the rate stands in the law: the paragraph of the tier, or off the ladder those of all rules that the days of the
     * line were counted by.
     *
     * @return the references, each once, unmodifiable
     */
    public List<LegalReference> references() {
        return counted.references(line);
    }

    /**
     * The amounts of the week.
     *
     * @return the amounts
     */
    public RefundAmounts amounts() {
        return RefundAmounts.of(financing(), counted.gross(line), counted.share(line));
    }

    /**
     * The net amount paid for the week.
     *
     * @return the gross amount
     */
    public Money gross() {
        return Money.ofOere(counted.gross(line));
    }

    /**
     * What the state refunds.
     *
     * @return the refund; zero for what is not refunded
     */
    public Money refund() {
        return amounts().refund();
    }

    /**
     * What the municipality pays the state.
     *
     * @return the co-financing; zero for what is not co-financed
     */
    public Money coFinancing() {
        return amounts().coFinancing();
    }

    /**
     * What the municipality carries.
     *
     * @return its own share
     */
    public Money ownShare() {
        return amounts().ownShare();
    }

    /**
     * The amounts by calendar month, unmodifiable; they add up to those of the week.
     *
     * @return one part, or two for a week over a month's end with amounts in both months
     */
    public List<RefundPart> parts() {
        MonthSplit split = months(counted, line);
        RefundPart later = part(split.month(), RefundAmounts.of(financing(), split.later(), split.laterShare()));
        if (!split.isInTwoMonths()) {
            return List.of(later);
        }
        RefundPart earlier =
                part(split.firstMonth(), RefundAmounts.of(financing(), split.earlier(), split.earlierShare()));
        return later.amounts().isZero() ? List.of(earlier) : List.of(earlier, later);
    }

    /** What of a line lies in which month. */
    static MonthSplit months(CountedHistory counted, int line) {
        return MonthSplit.of(
                counted.week(line),
                counted.gross(line),
                counted.earlierMonth(line),
                counted.share(line),
                counted.rate(line));
    }

    private static RefundPart part(int month, RefundAmounts amounts) {
        return RefundPart.of(Months.month(month), amounts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RefundLine that
                && key().equals(that.key())
                && seniority().equals(that.seniority())
                && rate().equals(that.rate())
                && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return Objects.hash(person(), week(), benefit(), gross());
    }

    /**
     * The line with its amounts.
     *
     * @return the fields, called as the accessors
     */
    @Override
    public Map<String, Object> asJson() {
        return new FieldsBuilder()
                .with("person", person())
                .with("week", week())
                .with("municipality", municipality())
                .with("benefit", benefit())
                .with("financing", financing())
                .with("weekClass", weekClass())
                .with("seniority", seniority())
                .with("rate", rate())
                .with("tier", tier())
                .with("reference", reference())
                .withAll(amounts())
                .build();
    }

    /**
     * The line in words.
     *
     * @return the text, such as {@code a 2026-W05 Ballerup kontanthjælp: uge 5, 40 %, brutto …}
     */
    @Override
    public String toString() {
        return person() + " " + week() + " " + municipality() + " " + benefit().danish() + ": "
                + (seniority().isPresent()
                        ? "uge " + seniority().getAsInt()
                        : weekClass().danish())
                + rate().map(rate -> ", " + rate).orElse("") + ", " + amounts();
    }
}
