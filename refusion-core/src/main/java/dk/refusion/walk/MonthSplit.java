package dk.refusion.walk;

import dk.refusion.law.FinancingRate;
import dk.refusion.time.Months;

/**
 * A week by the calendar months that its days lie in, Order 14/2026 § 23(2): the share of the earlier month is rounded by
 * itself, and the later month has the rest. Amounts are øre.
 *
 * @param month the month of the week's Sunday
 * @param earlier what was paid for days of the month before; zero if the whole week lies in one month
 * @param earlierShare what changes hands for it
 * @param later what was paid for days of the month
 * @param laterShare what changes hands for it
 */
public record MonthSplit(int month, long earlier, long earlierShare, long later, long laterShare) {
    /** A week of which an amount lies in the earlier month. */
    public static MonthSplit of(int week, long gross, long earlier, long share, FinancingRate rate) {
        long earlierShare = earlier == 0 ? 0 : rate.share(earlier);
        return new MonthSplit(
                Months.ofSunday(week),
                earlier,
                earlierShare,
                Math.subtractExact(gross, earlier),
                Math.subtractExact(share, earlierShare));
    }

    public boolean isInTwoMonths() {
        return earlier != 0;
    }

    /** The month of the first settled days. */
    public int firstMonth() {
        return isInTwoMonths() ? month - 1 : month;
    }
}
