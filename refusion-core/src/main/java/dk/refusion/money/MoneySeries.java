package dk.refusion.money;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.refusion.json.FieldsBuilder;
import dk.refusion.json.GivenFields;
import dk.refusion.json.Written;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Amounts by calendar year (beløb pr. år), such as what a municipality invested from 2015 to 2019.
 *
 * <p>A year is in one of three states: it has an amount, it has the amount zero, or it is <b>absent</b>, which is what
 * the published tables print as {@code -}: the year is not part of the figures. Absent is never zero. What it means in
 * arithmetic:
 *
 * <ul>
 *   <li>{@link #plus} and {@link #minus} keep a year that either series has; the absent side adds nothing. A year absent
 *       from both stays absent. So totals add up: the total of a sum is the sum of the totals.
 *   <li>{@link #union} is the same with any operation; {@link #intersection} keeps only the years of both.
 *   <li>{@link #total} and {@link #cumulated} go over the years that are there.
 * </ul>
 *
 * <p>Years may have gaps. Ranges of years include both ends.
 *
 * <pre>{@code
 * MoneySeries investment = MoneySeries.of(2015, MoneyUnit.MILLION, "15.7", "28.7", "37.0", "38.3", "38.3", "-", "-");
 * investment.total();       // 158.000.000,00 kr.
 * investment.get(2020);     // Optional.empty
 * investment.toString();   // {2015=15,7 2016=28,7 2017=37 2018=38,3 2019=38,3} mio. kr.
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class MoneySeries implements Written permits ImmutableMoneySeries {
    private static final String ABSENT = "-";
    private static final MoneySeries EMPTY = builder().build();

    MoneySeries() {}

    /** {@return the series without any year} */
    public static MoneySeries empty() {
        return EMPTY;
    }

    /**
     * {@return a series of one year}
     *
     * @param year the calendar year
     * @param amount its amount, which may be zero
     */
    public static MoneySeries of(int year, Money amount) {
        return builder().putAmount(year, amount).build();
    }

    /**
     * {@return a series of consecutive years, written as in Java}
     *
     * @param firstYear the year of the first number
     * @param unit the unit of the numbers
     * @param numbers one number a year, with a point before its decimals, or {@code "-"} for an absent year
     * @throws IllegalArgumentException if a text is no such number or has decimals finer than one øre
     */
    public static MoneySeries of(int firstYear, MoneyUnit unit, String... numbers) {
        Builder builder = builder();
        for (int i = 0; i < numbers.length; i++) {
            if (!numbers[i].equals(ABSENT)) {
                builder.putAmount(Math.addExact(firstYear, i), unit.of(numbers[i]));
            }
        }
        return builder.build();
    }

    /**
     * {@return a series of given years}
     *
     * @param amounts the amount of each year
     */
    public static MoneySeries of(Map<Integer, Money> amounts) {
        return builder().putAllAmounts(amounts).build();
    }

    /**
     * Collects years with their amounts, such as those of {@link #stream()} that one wants to keep.
     *
     * <pre>{@code
     * series.stream().filter(year -> year.getValue().isNegative()).collect(MoneySeries.collector());
     * }</pre>
     *
     * @return a collector to a series, which throws {@link IllegalArgumentException} if a year comes twice
     */
    public static Collector<Map.Entry<Integer, Money>, ?, MoneySeries> collector() {
        return Collector.of(
                MoneySeries::builder,
                (series, year) -> series.putAmount(year.getKey(), year.getValue()),
                (series, more) -> series.putAllAmounts(more.build().amounts()),
                Builder::build);
    }

    /**
     * {@return the sum of series, year by year; a year that any of them has is kept; empty if there are none}
     *
     * @param series the series to add
     * @throws ArithmeticException if an amount is out of range
     */
    public static MoneySeries sum(Iterable<MoneySeries> series) {
        MoneySeries sum = EMPTY;
        for (MoneySeries one : series) {
            sum = sum.plus(one);
        }
        return sum;
    }

    /** {@return a builder without any year} */
    public static Builder builder() {
        return ImmutableMoneySeries.builder();
    }

    /**
     * {@return the amounts by year, in order of years, unmodifiable} Absent years are not in it.
     */
    @Value.NaturalOrder
    public abstract SortedMap<Integer, Money> amounts();

    /** {@return the years that have an amount, in order, unmodifiable} */
    public Set<Integer> years() {
        return amounts().keySet();
    }

    /** {@return whether no year has an amount} */
    public boolean isEmpty() {
        return amounts().isEmpty();
    }

    /**
     * {@return the amount of a year, which may be zero; empty if the year is absent}
     *
     * @param year the calendar year
     */
    public Optional<Money> get(int year) {
        return Optional.ofNullable(amounts().get(year));
    }

    /**
     * {@return the sum of all years that are there; zero for the empty series}
     *
     * @throws ArithmeticException if the total, or the sum of the years up to one of them, is out of range
     */
    @Value.Lazy
    public Money total() {
        return Money.sum(amounts().values());
    }

    /**
     * {@return the running total: for each year that is there, the sum of it and the years before}
     *
     * @throws ArithmeticException if a sum is out of range
     */
    public MoneySeries cumulated() {
        Builder builder = builder();
        Money sum = Money.ZERO;
        for (Map.Entry<Integer, Money> entry : amounts().entrySet()) {
            sum = sum.plus(entry.getValue());
            builder.putAmount(entry.getKey(), sum);
        }
        return builder.build();
    }

    /**
     * {@return the sum with another series} A year that only one of them has keeps that amount.
     *
     * @param other the series to add
     * @throws ArithmeticException if an amount is out of range
     */
    public MoneySeries plus(MoneySeries other) {
        return union(other, Money::plus);
    }

    /**
     * {@return the difference to another series} A year that only this has keeps its amount; one that only the other
     * has gets that amount with the opposite sign.
     *
     * @param other the series to subtract
     * @throws ArithmeticException if an amount is out of range
     */
    public MoneySeries minus(MoneySeries other) {
        SortedMap<Integer, Money> difference = new TreeMap<>(amounts());
        other.amounts()
                .forEach((year, amount) -> difference.put(
                        year, difference.getOrDefault(year, Money.ZERO).minus(amount)));
        return of(difference);
    }

    /**
     * {@return the series with the opposite signs}
     *
     * @throws ArithmeticException if an amount is out of range
     */
    public MoneySeries negated() {
        return map(Money::negated);
    }

    /**
     * A percentage of every amount.
     *
     * @param percentage the percentage to take
     * @param rounding how to round what is finer than one øre
     * @return the products by year
     * @throws ArithmeticException if an amount is out of range
     */
    public MoneySeries times(Percentage percentage, Rounding rounding) {
        return map(amount -> amount.times(percentage, rounding));
    }

    /**
     * Joins two series over the years that either has. A year that only one of them has keeps its amount unchanged.
     *
     * @param other the other series
     * @param operation what to do with two amounts of one year, this series' first
     * @return the joined series
     */
    public MoneySeries union(MoneySeries other, BinaryOperator<Money> operation) {
        SortedMap<Integer, Money> joined = new TreeMap<>(amounts());
        other.amounts().forEach((year, amount) -> joined.merge(year, amount, operation));
        return of(joined);
    }

    /**
     * Joins two series over the years that both have. Other years become absent.
     *
     * @param other the other series
     * @param operation what to do with two amounts of one year, this series' first
     * @return the joined series
     */
    public MoneySeries intersection(MoneySeries other, BinaryOperator<Money> operation) {
        Builder joined = builder();
        amounts()
                .forEach((year, amount) ->
                        other.get(year).ifPresent(theirs -> joined.putAmount(year, operation.apply(amount, theirs))));
        return joined.build();
    }

    /**
     * Changes every amount.
     *
     * @param operation what to do with an amount
     * @return the changed series, of the same years
     */
    public MoneySeries map(UnaryOperator<Money> operation) {
        Builder changed = builder();
        amounts().forEach((year, amount) -> changed.putAmount(year, operation.apply(amount)));
        return changed.build();
    }

    /**
     * {@return the part of the series within a range of years; empty if the range is}
     *
     * @param firstYear the first year to keep
     * @param lastYear the last year to keep, included
     */
    public MoneySeries between(int firstYear, int lastYear) {
        return firstYear > lastYear ? EMPTY : of(new TreeMap<>(amounts()).subMap(firstYear, true, lastYear, true));
    }

    /**
     * {@return a copy in which one year has another amount}
     *
     * @param year the calendar year
     * @param amount its new amount
     */
    public MoneySeries with(int year, Money amount) {
        SortedMap<Integer, Money> changed = new TreeMap<>(amounts());
        changed.put(year, amount);
        return of(changed);
    }

    /**
     * {@return a copy in which one year is absent}
     *
     * @param year the calendar year
     */
    public MoneySeries without(int year) {
        SortedMap<Integer, Money> changed = new TreeMap<>(amounts());
        changed.remove(year);
        return of(changed);
    }

    /** {@return the years with their amounts, in order of years} */
    public Stream<Map.Entry<Integer, Money>> stream() {
        return amounts().entrySet().stream();
    }

    /**
     * {@return the series as a table of one row, for printing}
     *
     * @param label what the row is called
     * @param unit the unit to print in
     * @param decimals how many decimals to print
     */
    public MoneyTable asTable(String label, MoneyUnit unit, int decimals) {
        return MoneyTable.in(unit, decimals).row(label, this);
    }

    /**
     * Reads amounts by year, for mappers of JSON.
     *
     * @param years the years with their kroner as text, {@code "2019"} and {@code "15700000.00"}
     * @return the series
     * @throws IllegalArgumentException if a year is no number or an amount no text of kroner
     */
    @JsonCreator
    public static MoneySeries fromJson(Map<String, Object> years) {
        Builder builder = builder();
        GivenFields given =
                GivenFields.of("a series of amounts", years, years.keySet().toArray(String[]::new));
        years.keySet().forEach(year -> builder.putAmount(Integer.parseInt(year), given.text(year, Money::valueOf)));
        return builder.build();
    }

    /** {@return the amounts by year, such as {@code 2019}, with their kroner as text; absent years are left out} */
    @Override
    public Map<String, Object> asJson() {
        FieldsBuilder years = new FieldsBuilder();
        amounts().forEach((year, amount) -> years.with(year.toString(), amount));
        return years.build();
    }

    /**
     * {@return the series on one line, in the largest of kr., 1.000 kr. and mio. kr. that writes every amount with at
     * most two decimals, such as {@code {2015=15,7 2016=28,7} mio. kr.}}
     */
    @Override
    public String toString() {
        MoneyUnit unit = Stream.of(MoneyUnit.MILLION, MoneyUnit.THOUSAND)
                .filter(u ->
                        amounts().values().stream().allMatch(a -> u.number(a).scale() <= 2))
                .filter(u -> !isEmpty())
                .findFirst()
                .orElse(MoneyUnit.KRONE);
        return stream()
                .map(e -> e.getKey() + "=" + DanishText.format(unit.number(e.getValue())))
                .collect(joining(" ", "{", "} " + unit.danish()));
    }

    /** The years of several series, in order. */
    static NavigableSet<Integer> yearsOf(Collection<MoneySeries> series) {
        NavigableSet<Integer> years = new TreeSet<>();
        series.forEach(one -> years.addAll(one.years()));
        return years;
    }

    /** Collects the years of a {@link MoneySeries}. Not thread-safe. */
    public sealed interface Builder permits ImmutableMoneySeries.Builder {
        /**
         * Sets the amount of a year that has none yet.
         *
         * @param year the calendar year
         * @param amount its amount, which may be zero
         * @return this builder
         */
        Builder putAmount(int year, Money amount);

        /**
         * Sets the amounts of years that have none yet.
         *
         * @param amounts amounts by year
         * @return this builder
         */
        Builder putAllAmounts(Map<Integer, ? extends Money> amounts);

        /**
         * {@return the series of what was put}
         *
         * @throws IllegalArgumentException if a year was put twice
         */
        MoneySeries build();
    }
}
