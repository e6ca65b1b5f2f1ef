package dk.refusion.duration;

import com.google.common.collect.ImmutableSortedMap;
import dk.refusion.json.Written;
import dk.refusion.law.Benefit;
import dk.refusion.money.Money;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import dk.refusion.money.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * Weeks of persons and what they cost, by year, benefit and tier, municipality and state side by side (udgifter på trin).
 *
 * <p>The kroner of a line are the difference of two sums of exact kroner, each rounded half up to the øre: those to the end
 * of the line, and those before it. So a line is less than an øre from its exact amount, and all lines add up to the total,
 * which is rounded once.
 *
 * <pre>{@code
 * saving.saved().byTier();
 * // {2=brutto 557.972,60 kr.: kommune 334.783,56 kr., stat 223.189,04 kr., 3=brutto 805.674,01 kr.: …}
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Expenses implements Written {
    private final List<ExpenseLine> lines;

    private Expenses(List<ExpenseLine> lines) {
        this.lines = lines;
    }

    static Expenses of(SortedMap<ExpenseCell, Ratio> weeks, Money aWeek) {
        List<ExpenseLine> lines = new ArrayList<>();
        Ratio oere = Ratio.of(aWeek.oere());
        Ratio gross = Ratio.ZERO;
        Ratio state = Ratio.ZERO;
        Expense before = Expense.ZERO;
        for (Map.Entry<ExpenseCell, Ratio> cell : weeks.entrySet()) {
            Ratio cost = cell.getValue().times(oere);
            gross = gross.plus(cost);
            state = state.plus(cost.times(cell.getKey().stateShare()));
            Money stateSoFar = rounded(state);
            Expense soFar = Expense.of(rounded(gross).minus(stateSoFar), stateSoFar);
            lines.add(ExpenseLine.of(cell.getKey(), cell.getValue(), soFar.minus(before)));
            before = soFar;
        }
        return new Expenses(List.copyOf(lines));
    }

    private static Money rounded(Ratio oere) {
        return Money.ofOere(oere.rounded(0, Rounding.HALF_UP).longValueExact());
    }

    /** Several expenses as one; each keeps its own rounding. */
    static Expenses together(List<Expenses> expenses) {
        return new Expenses(expenses.stream().flatMap(one -> one.lines.stream()).toList());
    }

    /** {@return the lines by year, benefit and tier, unmodifiable; none if there is not any week} */
    public List<ExpenseLine> lines() {
        return lines;
    }

    /**
     * How many weeks of persons.
     *
     * @return the exact sum of all lines
     */
    public Ratio weeks() {
        return lines.stream().map(ExpenseLine::weeks).reduce(Ratio.ZERO, Ratio::plus);
    }

    /**
     * {@return the exact weeks by the number of their tier, unmodifiable, in order of tiers counted from 1; 0 stands
     * for those outside the ladder}
     */
    public SortedMap<Integer, Ratio> weeksByTier() {
        return by(line -> line.tier().orElse(0), ExpenseLine::weeks, Ratio::plus);
    }

    /** {@return the exact weeks by calendar year, unmodifiable, in order of years} */
    public SortedMap<Integer, Ratio> weeksByYear() {
        return by(ExpenseLine::year, ExpenseLine::weeks, Ratio::plus);
    }

    /**
     * The kroner by the number of their tier, unmodifiable.
     *
     * @return the expenses, in order of tiers counted from 1; 0 stands for those outside the ladder
     */
    public SortedMap<Integer, Expense> byTier() {
        return by(line -> line.tier().orElse(0), ExpenseLine::expense, Expense::plus);
    }

    /**
     * The kroner by calendar year, unmodifiable.
     *
     * @return the expenses, in order of years
     */
    public SortedMap<Integer, Expense> byYear() {
        return by(ExpenseLine::year, ExpenseLine::expense, Expense::plus);
    }

    /**
     * The kroner by benefit, unmodifiable.
     *
     * @return the expenses, in order of benefits
     */
    public SortedMap<Benefit, Expense> byBenefit() {
        return by(ExpenseLine::benefit, ExpenseLine::expense, Expense::plus);
    }

    private <K extends Comparable<K>, V> SortedMap<K, V> by(
            Function<ExpenseLine, K> key, Function<ExpenseLine, V> value, BinaryOperator<V> plus) {
        SortedMap<K, V> sums = new TreeMap<>();
        lines.forEach(line -> sums.merge(key.apply(line), value.apply(line), plus));
        return ImmutableSortedMap.copyOfSorted(sums);
    }

    /**
     * All kroner.
     *
     * @return the sum of all lines
     */
    public Expense total() {
        return lines.stream().map(ExpenseLine::expense).reduce(Expense.ZERO, Expense::plus);
    }

    /** {@return the whole expense by year (brutto), in every year that has a line} */
    public MoneySeries gross() {
        return series(Expense::gross);
    }

    /** {@return what the municipality carries by year, in every year that has a line} */
    public MoneySeries municipality() {
        return series(Expense::municipality);
    }

    /** {@return what the state carries by year, in every year that has a line} */
    public MoneySeries state() {
        return series(Expense::state);
    }

    private MoneySeries series(Function<Expense, Money> part) {
        MoneySeries.Builder series = MoneySeries.builder();
        byYear().forEach((year, expense) -> series.putAmount(year, part.apply(expense)));
        return series.build();
    }

    /**
     * What the state carries of the average week.
     *
     * @return the exact mean of the rates, weighted with weeks; empty if the weeks are none in all
     */
    public Optional<Percentage> averageRefund() {
        Ratio weeks = weeks();
        return weeks.signum() == 0
                ? Optional.empty()
                : Optional.of(refundedWeeks().dividedBy(weeks).asPercentage());
    }

    private Ratio refundedWeeks() {
        return lines.stream()
                .flatMap(line ->
                        line.rate().stream().map(rate -> rate.refund().asRatio().times(line.weeks())))
                .reduce(Ratio.ZERO, Ratio::plus);
    }

    /**
     * {@return the weeks and the three amounts, such as
     * {@code 10 uger, brutto 45.500,00 kr.: kommune 35.490,00 kr., stat 10.010,00 kr.}}
     */
    @Override
    public String toString() {
        return weeks() + " uger, " + total();
    }
}
