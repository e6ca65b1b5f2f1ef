package dk.refusion.walk;

import dk.refusion.law.BenefitRule;
import dk.refusion.money.EvenSplit;
import dk.refusion.time.Months;
import java.util.ArrayList;
import java.util.List;

/** Weeks on their way to a sink. What waits has an object of its own; all others share one. */
final class SettledRun implements WeekRun {
    int municipality;
    int benefit;
    RuleSpan span;
    int week;
    int weeks;
    /** The number of the first week in the count; zero if the weeks do not count. */
    int number;
    /** The count that the rate of all weeks goes by; zero if each goes by its number. */
    int decisive;

    int tier;
    long gross;
    long share;
    /** Whether a whole week's amount is for Monday to Friday. */
    private boolean weekdaysOnly;
    /** Whether what falls in the earlier month is known; else the amount is that of one payment for the whole week. */
    private boolean earlierKnown;

    private long earlier;
    final List<BenefitRule> rules = new ArrayList<>(0);

    SettledRun(RuleSpan span) {
        this.span = span;
    }

    /** Says that the amount is that of one payment for each whole week; no week over a month's end has another. */
    void sameInAll(boolean onWeekdays) {
        earlierKnown = false;
        weekdaysOnly = onWeekdays;
    }

    /** Sets what falls in the earlier month. */
    void earlierIs(long amount) {
        earlierKnown = true;
        earlier = amount;
    }

    @Override
    public int municipality() {
        return municipality;
    }

    @Override
    public int benefit() {
        return benefit;
    }

    @Override
    public RuleSpan span() {
        return span;
    }

    @Override
    public List<BenefitRule> rules() {
        return List.copyOf(rules);
    }

    @Override
    public int week() {
        return week;
    }

    @Override
    public int weeks() {
        return weeks;
    }

    @Override
    public int seniority() {
        return number;
    }

    @Override
    public int tier() {
        return tier;
    }

    @Override
    public long gross() {
        return gross;
    }

    @Override
    public long share() {
        return share;
    }

    @Override
    public long earlierMonth(int one) {
        if (earlierKnown) {
            return earlier;
        }
        int days = Months.daysInEarlier(one);
        return weekdaysOnly
                ? EvenSplit.first(gross, Math.min(days, DayAmount.WEEKDAYS), DayAmount.WEEKDAYS)
                : EvenSplit.first(gross, days, DayAmount.DAYS);
    }
}
