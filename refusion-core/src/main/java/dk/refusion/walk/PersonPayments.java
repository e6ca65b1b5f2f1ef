package dk.refusion.walk;

import dk.refusion.law.Benefit;
import dk.refusion.law.Legislation;
import dk.refusion.time.Week;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What was paid to one person, seen in the columns of a history: first its periods of whole weeks, by their first weeks, then
 * the payments that keep their days, which {@link #nextWeek} and {@link #take} give by their first days.
 */
final class PersonPayments {
    /** After every week. */
    static final int NEVER = Integer.MAX_VALUE;

    private static final Benefit[] BENEFITS = Benefit.values();

    private final PaidColumns columns;
    private final DayPayments days;
    private final Legislation law;
    private final CompiledLaw spans;
    private final PaymentText text;
    private final DayAmount dayAmount;
    private final int countingFrom;
    private final int firstCountedDay;

    private int person;
    private int firstPeriod;
    private int periods;
    private int firstPayment;
    private int size;
    /** The first day that is looked at, which an opening balance makes later. */
    private int firstDay;

    /** The payments by their first days, if they do not lie so. */
    private int[] order = new int[0];

    /** The first day and the number of each, to sort by. */
    private long[] keys = new long[0];

    private boolean isOrdered;
    private int next;
    private int nextWeek;

    PersonPayments(PaidColumns columns, Legislation law, PaymentText text) {
        this.columns = columns;
        this.days = columns.byDays;
        this.law = law;
        this.spans = CompiledLaw.of(law);
        this.text = text;
        this.dayAmount = new DayAmount(law.policies());
        this.countingFrom = (int) law.countingFrom().toEpochDay();
        this.firstCountedDay = (int) law.firstCountedDay().toEpochDay();
    }

    void begin(int number, Optional<Opening> opening) {
        person = number;
        firstPeriod = columns.first[number];
        periods = columns.first[number + 1] - firstPeriod;
        firstPayment = days.first(number);
        size = periods + days.first(number + 1) - firstPayment;
        firstDay = opening.isEmpty()
                ? firstCountedDay
                : Math.max(firstCountedDay, (int) Week.mondayOf(opening.get().nextWeek()));
        next = periods;
        sort();
        lookForNext();
    }

    private void sort() {
        isOrdered = days.isOrdered(payment(periods), payment(size));
        if (!isOrdered) {
            int count = size - periods;
            if (count > order.length) {
                keys = new long[2 * count];
                order = new int[2 * count];
            }
            for (int i = 0; i < count; i++) {
                keys[i] = (long) from(periods + i) << 32 | (periods + i);
            }
            Arrays.sort(keys, 0, count);
            for (int i = 0; i < count; i++) {
                order[i] = (int) keys[i];
            }
        }
    }

    /** The week of the first day of the next payment by days that is looked at. */
    int nextWeek() {
        return nextWeek;
    }

    /** The next payment by days, which there is. */
    int peek() {
        return item(next);
    }

    /** Takes the next payment by days. */
    int take() {
        int item = item(next++);
        lookForNext();
        return item;
    }

    /** Refuses a payment of days that are not counted or not looked up. */
    void check(int item) {
        int to = to(item);
        if (to < countingFrom || to > PaidColumns.LAST_DAY) {
            throw refused();
        }
    }

    /** Goes past payments that end before anything is looked at. */
    private void lookForNext() {
        while (next < size) {
            int item = item(next);
            check(item);
            if (last(item) >= firstDay) {
                nextWeek = Week.indexOf(firstLookedAt(item));
                return;
            }
            next++;
        }
        nextWeek = NEVER;
    }

    private int item(int place) {
        return isOrdered ? place : order[place - periods];
    }

    // ------------------------------------------------------------------ one payment

    int size() {
        return size;
    }

    /** How many of them are periods, which come first. */
    int periods() {
        return periods;
    }

    boolean isPeriod(int item) {
        return item < periods;
    }

    private int payment(int item) {
        return firstPayment + item - periods;
    }

    int startWeek(int period) {
        return columns.start[firstPeriod + period];
    }

    /** The week after the last of a period. */
    int endWeek(int period) {
        return columns.end(firstPeriod + period);
    }

    /** The amount of each week of a period, or of a payment altogether. */
    long amount(int item) {
        return item < periods ? columns.weekly[firstPeriod + item] : days.amount(payment(item));
    }

    int benefit(int item) {
        return item < periods ? columns.benefit[firstPeriod + item] : days.benefit(payment(item));
    }

    int municipality(int item) {
        return item < periods ? columns.municipality[firstPeriod + item] : days.municipality(payment(item));
    }

    /** The day of award, or {@link PaidColumns#NO_DAY}. */
    int awarded(int item) {
        return item < periods ? columns.awarded(firstPeriod + item) : days.awarded(payment(item));
    }

    int from(int item) {
        return item < periods ? (int) Week.mondayOf(startWeek(item)) : days.from(payment(item));
    }

    int to(int item) {
        return item < periods ? (int) Week.mondayOf(endWeek(item)) - 1 : days.to(payment(item));
    }

    /** The last day that has a part of the amount. */
    int last(int item) {
        return item < periods ? to(item) : dayAmount.last(from(item), to(item));
    }

    int lastWeek(int item) {
        return Week.indexOf(last(item));
    }

    int firstLookedAt(int item) {
        return Math.max(from(item), firstDay);
    }

    // ------------------------------------------------------------------ what cannot be counted

    /** Why the person cannot be counted: the first payment, in the order given, that is the cause. */
    IllegalArgumentException refused() {
        AwardDates awards = new AwardDates(this, law);
        return IntStream.range(0, size)
                .mapToObj(item -> whyNot(awards, item).map(why -> why + ", was " + text.of(person, item)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(why -> new IllegalArgumentException(who() + " cannot be counted: " + why))
                .orElseThrow();
    }

    /** By number where there are several; a message names nobody. */
    private String who() {
        return columns.persons() > 1 ? "payment to person " + person : "a payment";
    }

    private Optional<String> whyNot(AwardDates awards, int item) {
        Benefit benefit = BENEFITS[benefit(item)];
        if (to(item) < countingFrom) {
            return Optional.of("weeks count from " + law.countingFrom() + ", and earlier payments are not looked at");
        }
        if (to(item) > PaidColumns.LAST_DAY) {
            return Optional.of("the law is not looked up after " + PaidColumns.LAST_YEAR);
        }
        if (awards.isMissing(item)) {
            return Optional.of("the date of the award decides what holds for " + benefit + " and is missing");
        }
        long date = awards.date(item);
        long day = spans.firstDayWithoutRule(benefit, firstLookedAt(item), last(item), date);
        return day > last(item)
                ? Optional.empty()
                : Optional.of(law.whyNoRule(benefit, LocalDate.ofEpochDay(day), LocalDate.ofEpochDay(date)));
    }

    /** Whether any benefit is one of some. */
    boolean hasAny(boolean[] benefits) {
        for (int period = 0; period < periods; period++) {
            if (benefits[benefit(period)]) {
                return true;
            }
        }
        return days.hasAny(benefits, payment(periods), payment(size));
    }

    @Override
    public String toString() {
        return columns + " under " + law;
    }
}
