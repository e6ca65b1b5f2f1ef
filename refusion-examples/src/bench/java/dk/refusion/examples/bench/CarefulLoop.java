package dk.refusion.examples.bench;

import dk.refusion.history.Payment;
import dk.refusion.law.Benefit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** What a careful programmer writes by hand: amounts in BigDecimal, weeks in arrays, one pass over them. */
final class CarefulLoop implements Rival {
    private static final LocalDate FIRST_MONDAY = LocalDate.of(2016, 1, 4);
    private static final int WEEKS = 600;
    private static final int BENEFITS = Benefit.values().length;
    private static final int[] LAST_WEEKS = {4, 26, 52, Integer.MAX_VALUE};
    private static final BigDecimal[] REFUNDS = {
        new BigDecimal("0.80"), new BigDecimal("0.40"), new BigDecimal("0.30"), new BigDecimal("0.20")
    };

    @Override
    @SuppressWarnings("EnumOrdinal") // arrays by benefit are what makes it fast
    public Totals settle(List<Payment> payments) {
        BigDecimal[][] paid = new BigDecimal[WEEKS][];
        int last = -1;
        for (Payment payment : payments) {
            last = Math.max(last, split(payment, paid));
        }
        BigDecimal refund = BigDecimal.ZERO;
        BigDecimal coFinancing = BigDecimal.ZERO;
        boolean[] selfSupport = new boolean[WEEKS];
        int count = 0;
        int first = -1;
        boolean restart = false;
        for (int week = 0; week <= last; week++) {
            BigDecimal[] amounts = paid[week];
            if (amounts == null) {
                if (first >= 0 && !restart) {
                    selfSupport[week] = true;
                    restart = earned(selfSupport, Math.max(first + 1, windowStart(week)), week);
                }
                continue;
            }
            if (!counts(amounts)) {
                continue;
            }
            if (first < 0 || restart) {
                count = 0;
                first = week;
                restart = false;
            }
            count++;
            BigDecimal rate = rate(count);
            for (Benefit benefit : Benefit.values()) {
                BigDecimal amount = amounts[benefit.ordinal()];
                if (amount == null || benefit == Benefit.SU_STIPENDIUM) {
                    continue;
                }
                if (benefit == Benefit.DAGPENGE) {
                    coFinancing = coFinancing.add(
                            amount.multiply(BigDecimal.ONE.subtract(rate)).setScale(2, RoundingMode.HALF_UP));
                } else {
                    refund = refund.add(amount.multiply(rate).setScale(2, RoundingMode.HALF_UP));
                }
            }
        }
        return Totals.of(refund, coFinancing);
    }

    /** Puts the days' parts of a payment into their weeks, and gives the last of them. */
    @SuppressWarnings("EnumOrdinal")
    private static int split(Payment payment, BigDecimal[][] paid) {
        LocalDate from = payment.from();
        BigDecimal amount = payment.amount().kroner();
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, payment.to()) + 1);
        BigDecimal given = BigDecimal.ZERO;
        LocalDate monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int week = (int) ChronoUnit.WEEKS.between(FIRST_MONDAY, monday);
        for (; !monday.isAfter(payment.to()); monday = monday.plusWeeks(1), week++) {
            LocalDate sunday = monday.plusDays(6);
            LocalDate end = sunday.isAfter(payment.to()) ? payment.to() : sunday;
            BigDecimal through = amount.multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(from, end) + 1))
                    .divide(days, 2, RoundingMode.HALF_UP);
            if (paid[week] == null) {
                paid[week] = new BigDecimal[BENEFITS];
            }
            BigDecimal before = paid[week][payment.benefit().ordinal()];
            BigDecimal part = through.subtract(given);
            paid[week][payment.benefit().ordinal()] = before == null ? part : before.add(part);
            given = through;
        }
        return week - 1;
    }

    @SuppressWarnings("EnumOrdinal")
    private static boolean counts(BigDecimal[] amounts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int benefit = 0; benefit < BENEFITS; benefit++) {
            if (amounts[benefit] != null && benefit != Benefit.SU_STIPENDIUM.ordinal()) {
                sum = sum.add(amounts[benefit]);
            }
        }
        return sum.signum() > 0;
    }

    private static BigDecimal rate(int count) {
        int tier = 0;
        while (count > LAST_WEEKS[tier]) {
            tier++;
        }
        return REFUNDS[tier];
    }

    /** The first whole week of the three years that end with the Sunday of a week. */
    private static int windowStart(int week) {
        LocalDate start = FIRST_MONDAY.plusWeeks(week).plusDays(6).minusYears(3).plusDays(1);
        LocalDate monday = start.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return (int) ChronoUnit.WEEKS.between(FIRST_MONDAY, monday);
    }

    private static boolean earned(boolean[] selfSupport, int from, int to) {
        int weeks = 0;
        for (int week = Math.max(0, from); week <= to; week++) {
            weeks += selfSupport[week] ? 1 : 0;
        }
        return weeks >= 52;
    }
}
