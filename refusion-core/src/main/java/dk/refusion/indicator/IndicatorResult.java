package dk.refusion.indicator;

import dk.refusion.json.Written;
import dk.refusion.money.DanishText;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.TextTable;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * The indicator over some years: what a municipality that develops better or worse than its peers gains or loses.
 *
 * <pre>{@code
 * result.values();                                            // {2014=5,68} mio. kr.
 * result.year(2014).flatMap(year -> year.get(benefit));       // what one benefit contributes
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class IndicatorResult implements Written permits ImmutableIndicatorResult {
    IndicatorResult() {}

    /** {@return the area that is judged} */
    public abstract String area();

    /**
     * The peers that it is compared with.
     *
     * @return their name
     */
    public abstract String peers();

    /** {@return how they are compared} */
    public abstract PeerComparison reading();

    /**
     * The years in order, unmodifiable.
     *
     * @return the indicator of each year
     */
    public abstract List<IndicatorYear> years();

    /**
     * {@return the indicator of a year; empty if the year was not evaluated}
     *
     * @param year the calendar year
     */
    public Optional<IndicatorYear> year(int year) {
        return years().stream().filter(one -> one.year() == year).findFirst();
    }

    /**
     * {@return what the deviations of each year are worth; a year that misses something is absent}
     *
     * @throws ArithmeticException if a value is out of range
     */
    public MoneySeries values() {
        MoneySeries.Builder values = MoneySeries.builder();
        years().forEach(year -> year.value().ifPresent(value -> values.putAmount(year.year(), value)));
        return values.build();
    }

    /**
     * {@return what the deviation of one benefit is worth in each year; a year in which it could not be compared or has
     * no rate is absent}
     *
     * @param benefit the benefit
     * @throws ArithmeticException if a value is out of range
     */
    public MoneySeries values(BenefitCode benefit) {
        MoneySeries.Builder values = MoneySeries.builder();
        years().forEach(year -> year.get(benefit)
                .flatMap(Contribution::value)
                .ifPresent(value -> values.putAmount(year.year(), value)));
        return values.build();
    }

    /**
     * How many full-time persons there were more than expected in each year.
     *
     * @return the deviations in order of years, unmodifiable; a year that misses something is absent
     */
    public SortedMap<Integer, FullTimePersons> deviations() {
        SortedMap<Integer, FullTimePersons> deviations = new TreeMap<>();
        years().forEach(year -> year.deviation().ifPresent(persons -> deviations.put(year.year(), persons)));
        return Collections.unmodifiableSortedMap(deviations);
    }

    /**
     * {@return the years as a table; {@code -} where something is missing}
     *
     * @param unit the unit to print amounts in
     * @param decimals how many decimals to print, rounded half up for showing
     * @throws ArithmeticException if a value is out of range
     */
    public TextTable asTable(MoneyUnit unit, int decimals) {
        return TextTable.of("År", "Afvigelse (fuldtidspersoner)", "Værdi (" + unit.danish() + ")")
                .rows(years().stream()
                        .map(year -> List.of(
                                "" + year.year(),
                                year.deviation().map(FullTimePersons::toString).orElse("-"),
                                year.value()
                                        .map(value -> DanishText.format(value, unit, decimals))
                                        .orElse("-")))
                        .toList());
    }

    /** {@return the comparison with its years on the following lines} */
    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder(area() + " mod " + peers() + ", " + reading().danish());
        years().forEach(year -> text.append('\n').append(year));
        return text.toString();
    }
}
