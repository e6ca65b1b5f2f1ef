package dk.refusion.price;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import dk.refusion.json.Written;
import dk.refusion.money.Money;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import dk.refusion.money.Rounding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A series of changes of prices or wages over the years (pris- og lønregulering), which brings amounts from the prices
 * of one year to those of another.
 *
 * <p>Between two years the changes are chained exactly and the amount is rounded once; backwards the chain is the exact
 * inverse. A year that the series does not reach is an error, never a guess, and {@link #onlyFinal()} makes forecasts and
 * estimates errors as well. Within one year nothing is needed and nothing changes.
 *
 * <p>What ships is what was found in official texts, with gaps: {@link #satsregulering()} knows only the changes to
 * 2008, 2015, 2017, 2023, 2024 and 2025, of which 2023 and 2025 are forecasts. Use {@link #of} or {@link #ofNumbers}
 * for a fuller series. The rate of a single benefit cannot be found this way: the law rounds each rate every year.
 *
 * <pre>{@code
 * PriceIndex.satsregulering().convert(kr(100_000), 2023, 2024, Rounding.HALF_UP);   // 103.500,00 kr.
 * PriceIndex.satsregulering().convert(kr(100_000), 2015, 2018, Rounding.HALF_UP);   // an error: no change to 2016
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class PriceIndex implements Written permits ImmutablePriceIndex {
    PriceIndex() {}

    /**
     * {@return an index of changes}
     *
     * @param name what the index is called
     * @param kind what it regulates
     * @param changes the changes, in any order
     * @throws IllegalArgumentException if the name is blank, there is no change, or two changes overlap
     */
    public static PriceIndex of(String name, PriceIndexKind kind, Collection<PriceChange> changes) {
        return of(
                name,
                kind,
                changes.stream().sorted(comparingInt(PriceChange::year)).toList(),
                false);
    }

    private static PriceIndex of(String name, PriceIndexKind kind, List<PriceChange> ordered, boolean demandsFinal) {
        return ImmutablePriceIndex.builder()
                .name(name)
                .kind(kind)
                .addAllChanges(ordered)
                .demandsFinal(demandsFinal)
                .build();
    }

    /**
     * An index of index numbers (indekstal), of any base.
     *
     * @param name what the index is called
     * @param kind what it regulates
     * @param numbers the index number of each year, more than zero, at least two
     * @param status how firm the numbers are
     * @param source where the numbers stand
     * @return the index whose changes lead from each of the years to the next
     * @throws IllegalArgumentException if the name or source is blank, there are fewer than two numbers, or one is not
     *     more than zero
     */
    public static PriceIndex ofNumbers(
            String name, PriceIndexKind kind, Map<Integer, Ratio> numbers, PriceStatus status, String source) {
        List<PriceChange> changes = new ArrayList<>();
        Map.@Nullable Entry<Integer, Ratio> before = null;
        for (Map.Entry<Integer, Ratio> entry : new TreeMap<>(numbers).entrySet()) {
            if (entry.getValue().signum() <= 0) {
                throw new IllegalArgumentException(name + ": an index number is more than zero, for " + entry.getKey()
                        + " was " + entry.getValue());
            }
            if (before != null) {
                Ratio factor = entry.getValue().dividedBy(before.getValue());
                Percentage change = Percentage.of(factor.minus(Ratio.ONE));
                changes.add(PriceChange.between(before.getKey(), entry.getKey(), change, status, source));
            }
            before = entry;
        }
        return of(name, kind, changes);
    }

    /**
     * {@return the yearly regulation of income transfers (satsreguleringsprocent), as far as official texts were found}
     */
    public static PriceIndex satsregulering() {
        return shipped(PriceIndexKind.SATSREGULERING).get(0);
    }

    /**
     * {@return the indices of a kind that ship with the library, unmodifiable: one for satsregulering, KL's estimates
     * for 2015–2016 as one municipality printed them, the assumptions of the state's finance bills for 2023 and 2025,
     * each named as its source names it; none for {@link PriceIndexKind#OTHER}}
     *
     * @param kind the kind
     */
    public static List<PriceIndex> shipped(PriceIndexKind kind) {
        return ShippedPriceIndices.ALL.stream()
                .filter(index -> index.kind() == kind)
                .toList();
    }

    /**
     * {@return the index with a name that ships with the library}
     *
     * @param kind the kind
     * @param name the name, as its source writes it, such as {@code Generelt pris- og lønindeks}
     * @throws IllegalArgumentException if no index of the kind has that name; the message lists those there are
     */
    public static PriceIndex shipped(PriceIndexKind kind, String name) {
        List<PriceIndex> known = shipped(kind);
        return known.stream()
                .filter(index -> index.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the indices of " + kind.danish() + " are "
                        + known.stream().map(PriceIndex::name).toList() + ", was \"" + name + "\""));
    }

    /** {@return what the index is called, as its source writes it} */
    public abstract String name();

    /** {@return what the index regulates} */
    public abstract PriceIndexKind kind();

    /**
     * {@return the changes in the order of their years, unmodifiable} They do not overlap; there may be gaps.
     */
    public abstract List<PriceChange> changes();

    /**
     * Whether a change that is not final counts as an error.
     *
     * @return true for what {@link #onlyFinal()} gives
     */
    public abstract boolean demandsFinal();

    /**
     * The same index for a caller who wants final figures only.
     *
     * @return the index that refuses to convert over a forecast or an estimate, naming its year
     */
    public PriceIndex onlyFinal() {
        return of(name(), kind(), changes(), true);
    }

    /**
     * {@return the changes that lead from one year to a later one, or back, in order of years, unmodifiable; none if
     * they are the same year}
     *
     * @param fromYear the one year
     * @param toYear the other year, before or after
     * @throws IllegalArgumentException if a change is missing, or is not final where that is demanded; the message names
     *     the year and the changes that are known
     */
    public List<PriceChange> chain(int fromYear, int toYear) {
        int first = Math.min(fromYear, toYear);
        int last = Math.max(fromYear, toYear);
        List<PriceChange> chain = changes().stream()
                .filter(change -> change.baseYear() >= first && change.year() <= last)
                .toList();
        int reached = first;
        for (PriceChange change : chain) {
            if (change.baseYear() != reached) {
                break;
            }
            reached = change.year();
        }
        if (reached != last) {
            throw new IllegalArgumentException(name() + " has no change from " + reached + " to " + (reached + 1)
                    + ", its changes are " + changes() + ", asked was from " + fromYear + " to " + toYear);
        }
        if (demandsFinal()) {
            demandFinal(chain);
        }
        return chain;
    }

    /**
     * What an amount in the prices of one year is multiplied by to be in the prices of another.
     *
     * @param fromYear the year of the prices that the amount is in
     * @param toYear the year of the prices that it should be in, before or after
     * @return the exact factor; one if they are the same year
     * @throws IllegalArgumentException if a change is missing, or is not final where that is demanded
     */
    public Ratio factor(int fromYear, int toYear) {
        Ratio factor = Ratio.ONE;
        for (PriceChange change : chain(fromYear, toYear)) {
            factor = factor.times(change.factor());
        }
        return fromYear <= toYear ? factor : Ratio.ONE.dividedBy(factor);
    }

    /**
     * {@return an amount in the prices of another year}
     *
     * @param amount the amount in the prices of the first year
     * @param fromYear the year of the prices that the amount is in
     * @param toYear the year of the prices that it should be in, before or after
     * @param rounding how to round, once, what is finer than one øre
     * @throws IllegalArgumentException if a change is missing, or is not final where that is demanded
     * @throws ArithmeticException if the amount is out of range
     */
    public Money convert(Money amount, int fromYear, int toYear, Rounding rounding) {
        return amount.times(factor(fromYear, toYear), rounding);
    }

    /**
     * A series at another price level. Absent years stay absent and need no change of prices.
     *
     * @param series the amounts by year
     * @param from the level that they are in
     * @param to the level that they should be in
     * @param rounding how to round each amount, once
     * @return the series at the other level, of the same years
     * @throws IllegalArgumentException if one of the levels is not given, a change is missing, or one is not final where
     *     that is demanded
     * @throws ArithmeticException if an amount is out of range
     */
    public MoneySeries convert(MoneySeries series, PriceLevel from, PriceLevel to, Rounding rounding) {
        MoneySeries.Builder converted = MoneySeries.builder();
        series.amounts()
                .forEach((year, amount) -> converted.putAmount(
                        year, convert(amount, priceYear(from, year), priceYear(to, year), rounding)));
        return converted.build();
    }

    @Value.Check
    void check() {
        if (name().isBlank()) {
            throw new IllegalArgumentException("a price index has a name, was blank");
        }
        if (changes().isEmpty()) {
            throw new IllegalArgumentException(name() + " has at least one change, was none");
        }
        for (int i = 1; i < changes().size(); i++) {
            if (changes().get(i).baseYear() < changes().get(i - 1).year()) {
                throw new IllegalArgumentException(name() + ": changes do not overlap, was "
                        + changes().get(i - 1) + " and " + changes().get(i));
            }
        }
    }

    /**
     * {@return the name with its changes, in Danish, such as {@code Forbrugerprisindeks [2022→2023 5,5 % (forventet)]}}
     */
    @Override
    public String toString() {
        return name() + " " + changes() + (demandsFinal() ? ", kun endelige" : "");
    }

    private void demandFinal(List<PriceChange> chain) {
        String open = chain.stream()
                .filter(change -> change.status() != PriceStatus.FINAL)
                .map(PriceChange::toString)
                .collect(joining(", "));
        if (!open.isEmpty()) {
            throw new IllegalArgumentException(name() + ": only final figures were demanded, was " + open);
        }
    }

    private int priceYear(PriceLevel level, int year) {
        if (level instanceof PriceLevel.OfYear fixed) {
            return fixed.year();
        }
        if (level instanceof PriceLevel.Current) {
            return year;
        }
        throw new IllegalArgumentException(
                name() + " converts between price levels that are told, was \"" + level.danish() + "\"");
    }
}
