package dk.refusion.history;

import dk.refusion.json.FieldsBuilder;
import dk.refusion.json.Written;
import dk.refusion.law.BenefitRule;
import dk.refusion.money.Money;
import java.util.Map;
import org.immutables.value.Value;

/**
 * The part of a payment that lies in one week, and the rule it was counted by.
 *
 * <p>A payment has two parts in a week where its month or its rule changes.
 *
 * <pre>{@code
 * for (WeekPayment part : explanation.weeks().get(0).payments()) {
 *     part.amount();                              // what falls in this week
 *     part.payment().amount();                    // of the whole period
 * }
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class WeekPayment implements Written permits ImmutableWeekPayment {
    WeekPayment() {}

    static WeekPayment of(Payment payment, BenefitRule rule, boolean isSettled, Money amount) {
        return ImmutableWeekPayment.builder()
                .payment(payment)
                .rule(rule)
                .isSettled(isSettled)
                .amount(amount)
                .build();
    }

    /** {@return the whole payment} */
    public abstract Payment payment();

    /** {@return what the law says about it in the week} */
    public abstract BenefitRule rule();

    /**
     * Whether its days are settled by the law; others only count.
     *
     * @return false for days before the law is in force that are no transition days
     */
    public abstract boolean isSettled();

    /**
     * The amount of the days that lie in the week.
     *
     * @return the amount, negative for a repayment
     */
    public abstract Money amount();

    /**
     * The payment, how much of it is paid for the week, and by which rule it counts.
     *
     * @return {@code payment}, {@code amount} and the {@code reference} of the rule
     */
    @Override
    public Map<String, Object> asJson() {
        return new FieldsBuilder()
                .with("payment", payment())
                .with("amount", amount())
                .with("reference", rule().reference())
                .build();
    }

    /**
     * The payment and its part of the week.
     *
     * @return the text, which ends with the amount of the week
     */
    @Override
    public String toString() {
        return payment() + "; i ugen " + amount();
    }
}
