package dk.refusion.duration;

import dk.refusion.json.Written;
import dk.refusion.ladder.RefundRate;
import dk.refusion.law.Benefit;
import dk.refusion.law.Financing;
import dk.refusion.money.Ratio;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The weeks and kroner of one year, benefit and tier (år, ydelse og trin).
 *
 * <pre>{@code
 * saving.saved().lines().stream().filter(line -> line.year() == 2026).forEach(System.out::println);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ExpenseLine implements Written permits ImmutableExpenseLine {
    ExpenseLine() {}

    static ExpenseLine of(ExpenseCell cell, Ratio weeks, Expense expense) {
        return ImmutableExpenseLine.builder()
                .year(cell.year())
                .benefit(cell.benefit())
                .financing(cell.financing())
                .tier(cell.tier() == 0 ? OptionalInt.empty() : OptionalInt.of(cell.tier()))
                .rate(cell.rate())
                .weeks(weeks)
                .expense(expense)
                .build();
    }

    /** {@return the calendar year} */
    public abstract int year();

    /** {@return the benefit} */
    public abstract Benefit benefit();

    /**
     * Which way the money goes: who pays out follows from it.
     *
     * @return refund or co-financing, or that no percentage is set
     */
    public abstract Financing financing();

    /** {@return the tier of the ladder, counted from 1; empty outside the ladder} */
    public abstract OptionalInt tier();

    /** {@return what the state carries of it; empty where no percentage is set} */
    public abstract Optional<RefundRate> rate();

    /**
     * How many weeks of persons.
     *
     * @return the exact number, negative for weeks that an effort adds
     */
    public abstract Ratio weeks();

    /**
     * What the weeks cost.
     *
     * @return the three amounts
     */
    public abstract Expense expense();

    /** {@return the line in words, such as {@code 2026 sygedagpenge trin 3 (30 %): 2 uger, brutto …}} */
    @Override
    public String toString() {
        return year() + " " + benefit().danish()
                + (tier().isPresent() ? " trin " + tier().getAsInt() : "")
                + rate().map(rate -> " (" + rate + ")").orElse("") + ": " + weeks() + " uger, " + expense();
    }
}
