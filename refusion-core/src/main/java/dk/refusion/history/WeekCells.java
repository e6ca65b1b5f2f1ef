package dk.refusion.history;

import dk.refusion.ladder.WeekClass;
import dk.refusion.law.Activity;
import dk.refusion.law.Benefit;
import dk.refusion.law.BenefitRule;
import dk.refusion.law.Legislation;
import dk.refusion.law.Policies;
import dk.refusion.time.Week;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Payments cut into cells: the days of one payment that lie in one week, one month and under one rule. The first half of
 * the calculation; {@link CountedHistory} is made of the cells in the order of their keys.
 */
@SuppressWarnings("EnumOrdinal") // cells stand in columns of numbers; they never leave the calculation
final class WeekCells {
    /** Which of the two months of its week the cell lies in; the later one if the week has only one. */
    static final int LATER_MONTH = 1;

    static final int SETTLED = 2;
    static final int ACTIVE = 4;
    /** Of a payment of zero kroner. */
    static final int ZERO = 8;
    /** Counts as a week of benefit. */
    static final int BENEFIT = 16;
    /** Counts as a week of benefit if the person has a later award on the ladder. */
    static final int BENEFIT_ON_LATER_AWARD = 32;

    private static final int INDEX_BITS = 24;
    /** Weeks to the end of this year fit in the 15 bits that a key has for them. */
    private static final int LAST_YEAR = 2500;

    private static final Benefit[] BENEFITS = Benefit.values();

    private final History history;
    private final Legislation law;
    private final long firstDay;

    /** Told every cell as it is cut; what an explanation is made of. */
    interface Recorder {
        void cell(int week, Payment payment, BenefitRule rule, long amount);
    }

    private final Optional<Recorder> recorder;

    private int size;
    private long[] keys = new long[64];
    private long[] amounts = new long[64];
    private byte[] flags = new byte[64];
    private boolean laterAward;

    WeekCells(History history, Legislation law, Optional<Recorder> recorder) {
        this.recorder = recorder;
        this.history = history;
        this.law = law;
        long countingFrom = law.countingFrom().toEpochDay();
        long start = law.policies().countStart() == Policies.CountStart.FIRST_WHOLE_WEEK
                ? Week.mondayOf(Week.indexOf(countingFrom + 6))
                : countingFrom;
        this.firstDay = history.opening()
                .map(opening -> Math.max(start, Week.mondayOf(opening.week().index() + 1)))
                .orElse(start);
    }

    CountedHistory counted() {
        for (Payment payment : history.payments()) {
            cut(payment);
        }
        for (int i = 1; i < size; i++) {
            if (keys[i] < keys[i - 1]) {
                Arrays.sort(keys, 0, size);
                break;
            }
        }
        return new CountedHistory(history, law, this);
    }

    private void cut(Payment payment) {
        if (payment.to().isBefore(law.countingFrom())) {
            throw refused(
                    payment, "weeks count from " + law.countingFrom() + ", and earlier payments are not looked at");
        }
        if (payment.to().getYear() > LAST_YEAR) {
            throw refused(payment, "the law is not looked up after " + LAST_YEAR);
        }
        DaySplit split = new DaySplit(payment, law.policies());
        long awarded = law.dependsOnAward(payment.benefit())
                ? awarded(payment)
                : payment.from().toEpochDay();
        long day = Math.max(payment.from().toEpochDay(), firstDay);
        split.skipTo(Math.min(day, split.lastDay() + 1));
        while (day <= split.lastDay()) {
            BenefitRule rule = rule(payment, day, awarded);
            long end = rule.validTo().isPresent()
                    ? Math.min(split.lastDay(), rule.validTo().get().toEpochDay())
                    : split.lastDay();
            cut(payment, rule, split, day, end);
            day = end + 1;
        }
    }

    private void cut(Payment payment, BenefitRule rule, DaySplit split, long from, long to) {
        boolean counts = rule.weekClass() == WeekClass.BENEFIT;
        laterAward |= counts && law.awardShownBy(payment.benefit()).contains(Benefit.FLEKSLOENTILSKUD);
        int base = (counts ? BENEFIT : 0)
                | (rule.countsOnceOnTheLadder() ? BENEFIT_ON_LATER_AWARD : 0)
                | (payment.activity().equals(Optional.of(Activity.ACTIVE)) ? ACTIVE : 0)
                | (payment.amount().isZero() ? ZERO : 0);
        long key = ((long) payment.municipality().ordinal() << 16)
                | (payment.benefit().ordinal() << 10)
                | (rule.financing().ordinal() << 6)
                | (rule.fixedRate().isPresent()
                        ? law.fixedRates().indexOf(rule.fixedRate().get()) + 1
                        : 0);
        long settledFrom = rule.settledFrom().toEpochDay();
        long monthEnd = monthEnd(from);
        long day = from;
        while (day <= to) {
            int week = Week.indexOf(day);
            long sunday = Week.mondayOf(week + 1) - 1;
            long end = Math.min(Math.min(to, sunday), monthEnd);
            if (day < settledFrom && settledFrom <= end) {
                end = settledFrom - 1;
            }
            int cell = base | (monthEnd >= sunday ? LATER_MONTH : 0) | (day >= settledFrom ? SETTLED : 0);
            if (split.hasPart(day, end)) {
                long amount = split.through(end);
                add(((long) week << 48) | (key << INDEX_BITS), amount, cell);
                if (recorder.isPresent()) {
                    recorder.get().cell(week, payment, rule, amount);
                }
            }
            day = end + 1;
            if (day > monthEnd && day <= to) {
                monthEnd = monthEnd(day);
            }
        }
    }

    private static long monthEnd(long day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return day + date.lengthOfMonth() - date.getDayOfMonth();
    }

    private void add(long key, long amount, int flag) {
        if (size == keys.length) {
            if (size == 1 << INDEX_BITS) {
                throw new ArithmeticException(
                        "too many payments of " + history.person() + ", more than " + size + " weeks of payments");
            }
            keys = Arrays.copyOf(keys, size * 2);
            amounts = Arrays.copyOf(amounts, size * 2);
            flags = Arrays.copyOf(flags, size * 2);
        }
        keys[size] = key | size;
        amounts[size] = amount;
        flags[size++] = (byte) flag;
    }

    private BenefitRule rule(Payment payment, long day, long awarded) {
        try {
            return law.rule(payment.benefit(), day, awarded);
        } catch (IllegalArgumentException unknown) {
            IllegalArgumentException named = refused(payment, String.valueOf(unknown.getMessage()));
            named.initCause(unknown);
            throw named;
        }
    }

    private IllegalArgumentException refused(Payment payment, String why) {
        return new IllegalArgumentException(
                "payment to " + history.person() + " cannot be counted: " + why + ", was " + payment);
    }

    /** The date of the award, or what the policy takes in its place. */
    private long awarded(Payment payment) {
        Optional<LocalDate> known = payment.awarded();
        if (known.isPresent()) {
            return known.get().toEpochDay();
        }
        if (law.policies().unknownAward() == Policies.UnknownAward.REFUSED) {
            throw refused(
                    payment, "the date of the award decides what holds for " + payment.benefit() + " and is missing");
        }
        Set<Benefit> shownBy = law.awardShownBy(payment.benefit());
        long first = payment.from().toEpochDay();
        for (Payment other : history.payments()) {
            if (shownBy.contains(other.benefit())) {
                first = Math.min(first, other.from().toEpochDay());
            }
        }
        return first;
    }

    int size() {
        return size;
    }

    boolean laterAward() {
        return laterAward;
    }

    /** What the cells of one line have in common: week, municipality, benefit, financing and fixed rate. */
    long line(int cell) {
        return keys[cell] >>> INDEX_BITS;
    }

    int week(int cell) {
        return (int) (keys[cell] >>> 48);
    }

    long amount(int cell) {
        return amounts[index(cell)];
    }

    int flags(int cell) {
        return flags[index(cell)];
    }

    private int index(int cell) {
        return (int) keys[cell] & ((1 << INDEX_BITS) - 1);
    }

    static int municipality(long line) {
        return (int) (line >>> 16) & 0xFF;
    }

    static Benefit benefit(long line) {
        return BENEFITS[(int) (line >>> 10) & 0x3F];
    }

    static int financing(long line) {
        return (int) (line >>> 6) & 0xF;
    }

    /** The place of the fixed rate in the law's list, counted from one; zero for none. */
    static int fixedRate(long line) {
        return (int) line & 0x3F;
    }
}
