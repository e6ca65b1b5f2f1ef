package dk.refusion.nation;

import dk.refusion.history.History;
import dk.refusion.history.Payment;
import dk.refusion.json.Written;
import dk.refusion.law.Benefit;
import dk.refusion.law.Legislation;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import dk.refusion.walk.DayPayments;
import dk.refusion.walk.PaidColumns;
import dk.refusion.walk.RateTotals;
import dk.refusion.walk.WeekSink;
import dk.refusion.walk.WeekWalk;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What was paid to many persons, in columns: periods of whole weeks with a weekly amount (en befolknings
 * ydelseshistorik).
 *
 * <p>Persons and periods are numbered from zero. A period of n weeks with the weekly amount w is exactly the
 * {@link Payment} of n·w from its first Monday to its last Sunday: evenly over its days, w for each week. A weekly amount
 * may be negative (a repayment) or zero (a payment of zero kroner); a week without a period is one in which nothing was
 * paid. Periods may overlap; those of the same week, municipality and benefit are netted.
 *
 * <p>Takes 14 bytes a period and 4 a person, and 4 bytes more a period if any of them has a date of award. Weeks given as
 * rows are joined to periods while they are read, so that it is periods that take room. A payment that is not for whole
 * weeks of one amount, such as one for a month, keeps its days and takes 18 bytes.
 *
 * <pre>{@code
 * NationHistory.Builder nation = NationHistory.builder();
 * nation.person().period(Week.parse("2026-W01").index(), 60, 300_000, Benefit.KONTANTHJAELP, Municipality.BALLERUP);
 * nation.person();                                            // one to whom nothing was paid
 * NationHistory history = nation.build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe, and travels by Java serialisation: it holds arrays of numbers only.
 */
public final class NationHistory implements Serializable, Written {
    @Serial
    private static final long serialVersionUID = 1;

    private static final Benefit[] BENEFITS = Benefit.values();
    private static final Municipality[] MUNICIPALITIES = Municipality.values();

    final PaidColumns columns;

    NationHistory(PaidColumns columns) {
        this.columns = columns;
    }

    /** {@return a builder without persons} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * How many persons there are.
     *
     * @return zero or more
     */
    public int persons() {
        return columns.persons();
    }

    /**
     * How many periods there are.
     *
     * @return zero or more
     */
    public int periods() {
        return columns.periods();
    }

    /**
     * How many payments there are that are no periods, since they are not for whole weeks of one amount.
     *
     * @return zero or more
     */
    public int dayPayments() {
        return columns.byDays().size();
    }

    /**
     * How many weeks the periods have together.
     *
     * @return the sum of their lengths
     */
    public long weeks() {
        long sum = 0;
        for (int period = 0; period < columns.periods(); period++) {
            sum += columns.weeks(period);
        }
        return sum;
    }

    /**
     * The first period of a person; the next person's first period ends the person's.
     *
     * @param person the person, from zero to {@link #persons()}, which gives the number of periods
     * @return the period, counted from zero
     * @throws IndexOutOfBoundsException if there is no such person
     */
    public int firstPeriod(int person) {
        return columns.firstPeriod(Objects.checkIndex(person, persons() + 1));
    }

    /**
     * {@return the first week of a period}
     *
     * @param period the period, counted from zero
     * @throws IndexOutOfBoundsException if there is no such period
     */
    public Week firstWeek(int period) {
        return Week.ofIndex(columns.firstWeek(period));
    }

    /**
     * How many weeks a period has.
     *
     * @param period the period, counted from zero
     * @return at least one
     * @throws IndexOutOfBoundsException if there is no such period
     */
    public int weeks(int period) {
        return columns.weeks(period);
    }

    /**
     * The amount of each week of a period.
     *
     * @param period the period, counted from zero
     * @return the amount, negative for a repayment
     * @throws IndexOutOfBoundsException if there is no such period
     */
    public Money weekly(int period) {
        return Money.ofOere(columns.weekly(period));
    }

    /**
     * {@return the benefit of a period}
     *
     * @param period the period, counted from zero
     * @throws IndexOutOfBoundsException if there is no such period
     */
    public Benefit benefit(int period) {
        return BENEFITS[columns.benefit(period)];
    }

    /**
     * The municipality of a period.
     *
     * @param period the period, counted from zero
     * @return the municipality that carries the expense
     * @throws IndexOutOfBoundsException if there is no such period
     */
    public Municipality municipality(int period) {
        return MUNICIPALITIES[columns.municipality(period)];
    }

    /**
     * The date of the award decision or of the referral.
     *
     * @param period the period, counted from zero
     * @return the date; empty if it is not given
     * @throws IndexOutOfBoundsException if there is no such period
     */
    public Optional<LocalDate> awarded(int period) {
        return date(columns.awarded(Objects.checkIndex(period, periods())));
    }

    /**
     * The payments of a person, for the calculation of one person; the person is named by its number.
     *
     * @param person the person, counted from zero
     * @return one payment for each period, in their order, and those that are no periods after them, unmodifiable
     * @throws IndexOutOfBoundsException if there is no such person
     */
    public List<Payment> payments(int person) {
        Objects.checkIndex(person, persons());
        List<Payment> payments = new ArrayList<>();
        String name = String.valueOf(person);
        for (int period = columns.firstPeriod(person); period < columns.firstPeriod(person + 1); period++) {
            Payment payment = Payment.ofWeeks(
                    name,
                    municipality(period),
                    benefit(period),
                    WeekRange.of(firstWeek(period), Week.ofIndex(columns.end(period) - 1)),
                    weekly(period));
            payments.add(awarded(period).map(payment::withAwarded).orElse(payment));
        }
        DayPayments days = columns.byDays();
        for (int place = days.first(person); place < days.first(person + 1); place++) {
            Payment payment = Payment.of(
                    name,
                    MUNICIPALITIES[days.municipality(place)],
                    BENEFITS[days.benefit(place)],
                    LocalDate.ofEpochDay(days.from(place)),
                    LocalDate.ofEpochDay(days.to(place)),
                    Money.ofOere(days.amount(place)));
            payments.add(date(days.awarded(place)).map(payment::withAwarded).orElse(payment));
        }
        return List.copyOf(payments);
    }

    /**
     * The payments of all persons that carry the date of an earlier referral for days on which a later one already holds,
     * § 30(3).
     *
     * @param legislation the law that says which dates bring a benefit on the ladder
     * @return the payments, person by person as {@link #payments}, unmodifiable; none if the dates agree
     * @throws IllegalArgumentException if the law has no rule for the last day of such a payment
     * @see History#outdatedAwards
     */
    public List<Payment> outdatedAwards(Legislation legislation) {
        return IntStream.range(0, persons())
                .filter(this::hasSeveralAwards)
                .mapToObj(person ->
                        History.of(String.valueOf(person), payments(person)).outdatedAwards(legislation))
                .flatMap(List::stream)
                .toList();
    }

    /** Whether payments of a person differ in their dates of award, as those of few do. */
    private boolean hasSeveralAwards(int person) {
        DayPayments days = columns.byDays();
        return PaidColumns.differ(IntStream.concat(
                IntStream.range(columns.firstPeriod(person), columns.firstPeriod(person + 1))
                        .map(columns::awarded),
                IntStream.range(days.first(person), days.first(person + 1)).map(days::awarded)));
    }

    private static Optional<LocalDate> date(int day) {
        return day == PaidColumns.NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    /** A walk through the persons, who all begin at zero. */
    WeekWalk walk(Legislation law, RateTotals totals, Optional<WeekSink> sink) {
        return new WeekWalk(
                columns,
                (person, payment) -> payments(person).get(payment).toString(),
                law,
                totals,
                sink,
                Optional.empty());
    }

    /** {@return the number of persons, of periods, and of payments that are no periods} */
    @Override
    public String toString() {
        return columns.toString();
    }

    /**
     * Collects persons one after the other, each with its periods in the order of their first weeks.
     *
     * <p>Refuses what is out of order, out of range or there twice, with the number of the person and of the period. A
     * builder is for one thread.
     */
    public static final class Builder {
        private final NationColumns columns = new NationColumns();

        private Builder() {}

        /**
         * Begins the next person; what follows is paid to that person.
         *
         * @return this builder
         */
        public Builder person() {
            columns.person();
            return this;
        }

        /**
         * Adds a period of the person begun last.
         *
         * @param firstWeek the first week, as {@link Week#index()} counts it, not before that of the person's last period
         * @param weeks how many weeks, at least one
         * @param weeklyOere the amount of each week in øre, negative for a repayment
         * @param benefit the benefit
         * @param municipality the municipality that carries the expense
         * @return this builder
         * @throws IllegalArgumentException if the period is out of order, out of range, or is there already
         * @throws IllegalStateException if no person has been begun
         */
        public Builder period(int firstWeek, int weeks, long weeklyOere, Benefit benefit, Municipality municipality) {
            columns.period(firstWeek, weeks, weeklyOere, benefit, municipality, PaidColumns.NO_DAY);
            return this;
        }

        /**
         * Adds a period with a date of award or referral.
         *
         * @param firstWeek the first week, as {@link Week#index()} counts it, not before that of the person's last period
         * @param weeks how many weeks, at least one
         * @param weeklyOere the amount of each week in øre, negative for a repayment
         * @param benefit the benefit
         * @param municipality the municipality that carries the expense
         * @param awarded the date of the award decision or of the referral
         * @return this builder
         * @throws IllegalArgumentException if the period is out of order, out of range, or is there already
         * @throws IllegalStateException if no person has been begun
         */
        public Builder period(
                int firstWeek,
                int weeks,
                long weeklyOere,
                Benefit benefit,
                Municipality municipality,
                LocalDate awarded) {
            columns.period(firstWeek, weeks, weeklyOere, benefit, municipality, day(awarded));
            return this;
        }

        /**
         * Adds one week of the person begun last, as a row of a table by week. A week that goes on with the same amount,
         * benefit and municipality where an earlier row ended is joined to it.
         *
         * @param week the week, as {@link Week#index()} counts it, not before that of the person's last row
         * @param oere the amount in øre, negative for a repayment
         * @param benefit the benefit
         * @param municipality the municipality that carries the expense
         * @return this builder
         * @throws IllegalArgumentException if the row is out of order, out of range, or is there already
         * @throws IllegalStateException if no person has been begun
         */
        public Builder row(int week, long oere, Benefit benefit, Municipality municipality) {
            columns.row(week, oere, benefit, municipality, PaidColumns.NO_DAY);
            return this;
        }

        /**
         * Adds one week with a date of award or referral, as {@link #row(int, long, Benefit, Municipality)} does.
         *
         * @param week the week, as {@link Week#index()} counts it, not before that of the person's last row
         * @param oere the amount in øre, negative for a repayment
         * @param benefit the benefit
         * @param municipality the municipality that carries the expense
         * @param awarded the date of the award decision or of the referral
         * @return this builder
         * @throws IllegalArgumentException if the row is out of order, out of range, or is there already
         * @throws IllegalStateException if no person has been begun
         */
        public Builder row(int week, long oere, Benefit benefit, Municipality municipality, LocalDate awarded) {
            columns.row(week, oere, benefit, municipality, day(awarded));
            return this;
        }

        /**
         * Adds many weeks of the person begun last from columns, as {@link #row(int, long, Benefit, Municipality)} does one
         * by one.
         *
         * @param weeks the weeks, as {@link Week#index()} counts them, none before the one before it
         * @param oere the amounts in øre
         * @param benefits the benefits
         * @param municipalities the municipalities that carry the expense
         * @param from the first row to add
         * @param to the row after the last
         * @return this builder
         * @throws IndexOutOfBoundsException if the rows are not within all four columns
         * @throws IllegalArgumentException if a row is out of order, out of range, or is there already
         * @throws IllegalStateException if no person has been begun
         */
        public Builder rows(
                int[] weeks, long[] oere, Benefit[] benefits, Municipality[] municipalities, int from, int to) {
            Objects.checkFromToIndex(
                    from,
                    to,
                    Math.min(Math.min(weeks.length, oere.length), Math.min(benefits.length, municipalities.length)));
            columns.rows(weeks, oere, benefits, municipalities, from, to);
            return this;
        }

        /**
         * Adds many weeks of one benefit and municipality from two columns, as {@link #row(int, long, Benefit,
         * Municipality)} does one by one.
         *
         * @param weeks the weeks, as {@link Week#index()} counts them, none before the one before it
         * @param oere the amounts in øre
         * @param benefit the benefit
         * @param municipality the municipality that carries the expense
         * @param from the first row to add
         * @param to the row after the last
         * @return this builder
         * @throws IndexOutOfBoundsException if the rows are not within both columns
         * @throws IllegalArgumentException if a row is out of order, out of range, or is there already
         * @throws IllegalStateException if no person has been begun
         */
        public Builder rows(int[] weeks, long[] oere, Benefit benefit, Municipality municipality, int from, int to) {
            Objects.checkFromToIndex(from, to, Math.min(weeks.length, oere.length));
            columns.rows(weeks, oere, benefit, municipality, from, to);
            return this;
        }

        /**
         * Adds a payment of the person begun last, just as {@link Payment} means it. Whole weeks of one amount, after
         * those before, become a period or go on with one; every other payment keeps its days. Payments may come in any
         * order, and two alike are two payments.
         *
         * @param firstDay the first day, as {@link LocalDate#toEpochDay()} counts it
         * @param lastDay the last day, included
         * @param oere the amount of the whole payment in øre, negative for a repayment
         * @param benefit the benefit
         * @param municipality the municipality that carries the expense
         * @return this builder
         * @throws IllegalArgumentException if the days are out of range, or more than 100 years
         * @throws IllegalStateException if no person has been begun
         */
        public Builder payment(long firstDay, long lastDay, long oere, Benefit benefit, Municipality municipality) {
            columns.payment(firstDay, lastDay, oere, benefit, municipality, PaidColumns.NO_DAY);
            return this;
        }

        /**
         * Adds a payment with a date of award or referral, as {@link #payment(long, long, long, Benefit, Municipality)}
         * does.
         *
         * @param firstDay the first day, as {@link LocalDate#toEpochDay()} counts it
         * @param lastDay the last day, included
         * @param oere the amount of the whole payment in øre, negative for a repayment
         * @param benefit the benefit
         * @param municipality the municipality that carries the expense
         * @param awarded the date of the award decision or of the referral
         * @return this builder
         * @throws IllegalArgumentException if the days are out of range, or more than 100 years
         * @throws IllegalStateException if no person has been begun
         */
        public Builder payment(
                long firstDay, long lastDay, long oere, Benefit benefit, Municipality municipality, LocalDate awarded) {
            columns.payment(firstDay, lastDay, oere, benefit, municipality, day(awarded));
            return this;
        }

        private static int day(LocalDate awarded) {
            return Math.toIntExact(awarded.toEpochDay());
        }

        /**
         * The persons so far. The builder may go on.
         *
         * @return the history
         */
        public NationHistory build() {
            return columns.history();
        }
    }
}
