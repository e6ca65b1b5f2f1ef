package dk.refusion.history;

import dk.refusion.ladder.WeekClass;
import dk.refusion.law.Benefit;
import dk.refusion.law.BenefitRule;
import dk.refusion.law.Financing;
import dk.refusion.law.Legislation;
import dk.refusion.law.Policies;
import dk.refusion.municipality.Municipality;
import dk.refusion.time.Week;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    private static final long NO_AWARD = Long.MIN_VALUE;

    private static final Benefit[] BENEFITS = Benefit.values();
    private static final Municipality[] MUNICIPALITIES = Municipality.values();
    private static final Financing[] FINANCINGS = Financing.values();

    private final History history;
    private final Legislation law;
    private final long countingFrom;
    private final long firstDay;

    /** Told every cell as it is cut; what an explanation is made of. */
    interface Recorder {
        void cell(int week, Payment payment, BenefitRule rule, long amount);
    }

    private final Optional<Recorder> recorder;

    /** The rule of the last payment, which most often is that of the next. */
    private @Nullable Benefit ruleBenefit;

    private BenefitRule rule;
    private long ruleAward;
    private long ruleStart;
    private long ruleEnd;
    private long ruleKey;
    private int ruleFlags;
    private long settledFrom;

    private int size;
    private long[] keys = new long[64];
    private long[] amounts = new long[64];
    private byte[] flags = new byte[64];
    private boolean laterAward;

    WeekCells(History history, Legislation law, Optional<Recorder> recorder) {
        this.recorder = recorder;
        this.history = history;
        this.law = law;
        this.rule = law.rules().get(0);
        this.countingFrom = law.countingFrom().toEpochDay();
        long start = law.policies().countStart() == Policies.CountStart.FIRST_WHOLE_WEEK
                ? Week.mondayOf(Week.indexOf(countingFrom + 6))
                : countingFrom;
        this.firstDay = history.opening().isPresent()
                ? Math.max(start, Week.mondayOf(history.opening().get().week().index() + 1))
                : start;
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
        if (payment.toDay < countingFrom) {
            throw refused(
                    payment, "weeks count from " + law.countingFrom() + ", and earlier payments are not looked at");
        }
        if (payment.to().getYear() > LAST_YEAR) {
            throw refused(payment, "the law is not looked up after " + LAST_YEAR);
        }
        long awarded = law.dependsOnAward(payment.benefit()) ? awarded(payment) : NO_AWARD;
        int week = Week.indexOf(payment.fromDay);
        if (payment.fromDay >= firstDay && payment.toDay < Week.mondayOf(week + 1)) {
            apply(payment, payment.fromDay, awarded);
            long sunday = Week.mondayOf(week + 1) - 1;
            long monthEnd = monthEnd(payment.from(), payment.fromDay);
            boolean oneCell = payment.toDay <= monthEnd
                    && payment.toDay <= ruleEnd
                    && (settledFrom <= payment.fromDay || settledFrom > payment.toDay);
            if (oneCell) {
                add(payment, week, payment.amount().oere(), payment.fromDay, monthEnd >= sunday);
                return;
            }
        }
        DaySplit split = new DaySplit(payment, law.policies());
        long day = Math.max(payment.fromDay, firstDay);
        split.skipTo(Math.min(day, split.lastDay() + 1));
        while (day <= split.lastDay()) {
            apply(payment, day, awarded);
            long end = Math.min(split.lastDay(), ruleEnd);
            cut(payment, split, day, end);
            day = end + 1;
        }
    }

    /** Looks the rule of a day up, unless it is still that of the payment before. */
    private void apply(Payment payment, long day, long awarded) {
        if (payment.benefit() == ruleBenefit && awarded == ruleAward && ruleStart <= day && day <= ruleEnd) {
            return;
        }
        rule = rule(payment, day, awarded == NO_AWARD ? payment.fromDay : awarded);
        ruleBenefit = payment.benefit();
        ruleAward = awarded;
        ruleStart = rule.validFrom().toEpochDay();
        Optional<LocalDate> last = rule.validTo();
        ruleEnd = last.isPresent() ? last.get().toEpochDay() : Long.MAX_VALUE;
        settledFrom = rule.settledFrom().toEpochDay();
        boolean counts = rule.weekClass() == WeekClass.BENEFIT;
        laterAward |= counts && law.awardShownBy(payment.benefit()).contains(Benefit.FLEKSLOENTILSKUD);
        ruleFlags = (counts ? BENEFIT : 0) | (rule.countsOnceOnTheLadder() ? BENEFIT_ON_LATER_AWARD : 0);
        ruleKey = ((long) payment.benefit().ordinal() << 10)
                | (rule.financing().ordinal() << 6)
                | (rule.fixedRate().isPresent()
                        ? law.fixedRates().indexOf(rule.fixedRate().get()) + 1
                        : 0);
    }

    private void cut(Payment payment, DaySplit split, long from, long to) {
        long monthEnd = monthEnd(from);
        long day = from;
        while (day <= to) {
            int week = Week.indexOf(day);
            long sunday = Week.mondayOf(week + 1) - 1;
            long end = Math.min(Math.min(to, sunday), monthEnd);
            if (day < settledFrom && settledFrom <= end) {
                end = settledFrom - 1;
            }
            if (split.hasPart(day, end)) {
                add(payment, week, split.through(end), day, monthEnd >= sunday);
            }
            day = end + 1;
            if (day > monthEnd && day <= to) {
                monthEnd = monthEnd(day);
            }
        }
    }

    private void add(Payment payment, int week, long amount, long day, boolean laterMonth) {
        long key = ((long) week << 48) | (((long) payment.municipality().ordinal() << 16 | ruleKey) << INDEX_BITS);
        int flag = ruleFlags
                | (payment.isActive() ? ACTIVE : 0)
                | (payment.amount().isZero() ? ZERO : 0)
                | (laterMonth ? LATER_MONTH : 0)
                | (day >= settledFrom ? SETTLED : 0);
        add(key, amount, flag);
        if (recorder.isPresent()) {
            recorder.get().cell(week, payment, rule, amount);
        }
    }

    private static long monthEnd(LocalDate date, long day) {
        return day + date.lengthOfMonth() - date.getDayOfMonth();
    }

    private static long monthEnd(long day) {
        return monthEnd(LocalDate.ofEpochDay(day), day);
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
        long first = payment.fromDay;
        for (Payment other : history.payments()) {
            if (shownBy.contains(other.benefit())) {
                first = Math.min(first, other.fromDay);
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
        return weekOf(line(cell));
    }

    static int weekOf(long line) {
        return (int) (line >>> 24);
    }

    /** The line without its week: what a period has in common. */
    static long kind(long line) {
        return line & 0xFF_FFFF;
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

    static Municipality municipality(long line) {
        return MUNICIPALITIES[(int) (line >>> 16) & 0xFF];
    }

    static Benefit benefit(long line) {
        return BENEFITS[(int) (line >>> 10) & 0x3F];
    }

    static Financing financing(long line) {
        return FINANCINGS[(int) (line >>> 6) & 0xF];
    }

    /** The place of the fixed rate in the law's list, counted from one; zero for none. */
    static int fixedRate(long line) {
        return (int) line & 0x3F;
    }
}
