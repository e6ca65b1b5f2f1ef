package dk.refusion.duration;

import dk.refusion.json.Written;
import dk.refusion.money.Money;
import org.immutables.value.Value;

/**
 * An expense with the parts of it that municipality and state carry in the end, side by side (brutto, kommune og stat).
 *
 * <p>The two parts are the gross amount, to the øre. Who pays it out is another matter: an unemployment fund pays out and
 * carries nothing.
 *
 * <pre>{@code
 * Expense total = saving.total();
 * total.gross();                                  // as much as
 * total.municipality().plus(total.state());       // the two together
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Expense implements Written permits ImmutableExpense {
    static final Expense ZERO = of(Money.ZERO, Money.ZERO);

    Expense() {}

    static Expense of(Money municipality, Money state) {
        return ImmutableExpense.builder()
                .municipality(municipality)
                .state(state)
                .build();
    }

    /**
     * The whole expense.
     *
     * @return municipality and state together
     */
    public Money gross() {
        return municipality().plus(state());
    }

    /**
     * What the municipality carries after refund, or by co-financing.
     *
     * @return the municipality's part
     */
    public abstract Money municipality();

    /**
     * What the state carries.
     *
     * @return the state's part
     */
    public abstract Money state();

    Expense plus(Expense other) {
        return of(municipality().plus(other.municipality()), state().plus(other.state()));
    }

    Expense minus(Expense other) {
        return of(municipality().minus(other.municipality()), state().minus(other.state()));
    }

    /** {@return the three amounts, such as {@code brutto 45.500,00 kr.: kommune 35.490,00 kr., stat 10.010,00 kr.}} */
    @Override
    public String toString() {
        return "brutto " + gross() + ": kommune " + municipality() + ", stat " + state();
    }
}
