package dk.refusion.walk;

import dk.refusion.law.Benefit;
import dk.refusion.law.Legislation;
import dk.refusion.law.Policies;
import java.util.Set;

/**
 * The dates of award of one person, where some benefit depends on them, and the spans of days that they lead to.
 *
 * <p>An unknown date is the first payment of any benefit that shows it, if the policy says so, Order 14/2026 § 21(2)–(3).
 * Days before the award on the ladder that are to count once there is one, Order 14/2026 § 21(1), do so if the person has it.
 */
@SuppressWarnings("EnumOrdinal") // benefits stand in columns of numbers
final class AwardDates {
    private static final Benefit[] BENEFITS = Benefit.values();

    private final PersonPayments paid;
    private final Legislation law;
    private final CompiledLaw spans;
    private final boolean[] dependsOnAward = new boolean[BENEFITS.length];
    /** The span met last of each benefit that does not depend on an award. */
    private final RuleSpan[] met = new RuleSpan[BENEFITS.length];

    private boolean matter;
    /** Whether an award on the ladder makes other days count. */
    private boolean later;

    private long[] dates = new long[8];

    AwardDates(PersonPayments paid, Legislation law) {
        this.paid = paid;
        this.law = law;
        this.spans = CompiledLaw.of(law);
        for (Benefit benefit : BENEFITS) {
            dependsOnAward[benefit.ordinal()] = law.dependsOnAward(benefit);
            met[benefit.ordinal()] = spans.span(benefit, law.inForce().monday().toEpochDay(), 0);
        }
    }

    /** Looks whether dates of award make a difference to the person, and reads them. */
    void begin() {
        later = false;
        matter = paid.hasAny(dependsOnAward);
        if (matter) {
            read();
        }
    }

    private void read() {
        dates = paid.size() > dates.length ? new long[paid.size()] : dates;
        for (int item = 0; item < paid.size(); item++) {
            if (isMissing(item)) {
                throw paid.refused();
            }
            dates[item] = date(item);
        }
        for (int item = 0; item < paid.size(); item++) {
            later |= law.awardShownBy(BENEFITS[paid.benefit(item)]).contains(Benefit.FLEKSLOENTILSKUD)
                    && countsSomeDay(item);
        }
    }

    /** Whether a payment cannot be counted without a date of award. */
    boolean isMissing(int item) {
        return dependsOnAward[paid.benefit(item)]
                && paid.awarded(item) == PaidColumns.NO_DAY
                && law.policies().unknownAward() == Policies.UnknownAward.REFUSED;
    }

    /** The date of a payment's award; that of its first day where it makes no difference. */
    long date(int item) {
        int known = paid.awarded(item);
        if (known != PaidColumns.NO_DAY || !dependsOnAward[paid.benefit(item)]) {
            return known == PaidColumns.NO_DAY ? paid.from(item) : known;
        }
        Set<Benefit> shownBy = law.awardShownBy(BENEFITS[paid.benefit(item)]);
        long first = paid.from(item);
        for (int other = 0; other < paid.size(); other++) {
            if (shownBy.contains(BENEFITS[paid.benefit(other)])) {
                first = Math.min(first, paid.from(other));
            }
        }
        return first;
    }

    private boolean countsSomeDay(int item) {
        int day = paid.firstLookedAt(item);
        while (day <= paid.last(item)) {
            RuleSpan span = span(item, day);
            if (span.counts()) {
                return true;
            }
            day = span.end();
        }
        return false;
    }

    /** The span of a day of a payment. */
    RuleSpan span(int item, int day) {
        int benefit = paid.benefit(item);
        if (matter && dependsOnAward[benefit]) {
            return spans.span(BENEFITS[benefit], day, dates[item]);
        }
        RuleSpan last = met[benefit];
        if (day < last.from() || day >= last.end()) {
            last = spans.span(BENEFITS[benefit], day, 0);
            met[benefit] = last;
        }
        return last;
    }

    /** Whether a payment for days of a span makes the week a week of benefit. */
    boolean counts(RuleSpan span) {
        return span.counts() || (later && span.countsOnceOnTheLadder());
    }
}
