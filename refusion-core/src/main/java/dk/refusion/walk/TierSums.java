package dk.refusion.walk;

import dk.refusion.law.FinancingRate;

/** Weeks one after the other, each with its own amount, added up tier by tier on their way to the totals. */
final class TierSums {
    private final RateTotals totals;

    private RuleSpan span;
    private FinancingRate rate;
    private int benefit;
    private int firstWeek;
    private int firstNumber;
    /** The tier of the present weeks, its first week and the week after its last. */
    private int tier;

    private int tierFrom;
    private int tierEnd;
    private long gross;
    private long share;

    TierSums(RateTotals totals, RuleSpan any) {
        this.totals = totals;
        this.span = any;
        this.rate = any.rate(0);
    }

    /** Begins with a week and its number in the count, or zero and the count that all weeks have the rate of. */
    void begin(RuleSpan rules, int ofBenefit, int week, int number, int decisive) {
        span = rules;
        benefit = ofBenefit;
        firstWeek = week;
        firstNumber = number;
        enter(span.tier(Math.max(number, decisive)), week);
    }

    private void enter(int next, int week) {
        tier = next;
        rate = span.rate(next);
        tierFrom = week;
        // neither has the last tier an end, nor the tier of weeks that do not count
        tierEnd = firstNumber == 0
                ? Integer.MAX_VALUE
                : (int) Math.min(Integer.MAX_VALUE, (long) week + span.lastWeek(next) - number(week) + 1);
        gross = 0;
        share = 0;
    }

    /** Adds the next week; gives what changes hands for it. */
    long add(int week, long amount) {
        if (week == tierEnd) {
            end(week);
            enter(tier + 1, week);
        }
        long part = rate.share(amount);
        gross += amount;
        share += part;
        return part;
    }

    /** Ends before a week. */
    void end(int week) {
        totals.addSums(benefit, span.ratePlace(tier), week - tierFrom, gross, share);
    }

    int tier() {
        return tier;
    }

    int number(int week) {
        return firstNumber == 0 ? 0 : firstNumber + week - firstWeek;
    }
}
