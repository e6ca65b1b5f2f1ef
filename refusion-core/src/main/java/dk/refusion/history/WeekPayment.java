package dk.refusion.history;

import dk.refusion.json.FieldsBuilder;
import dk.refusion.json.Written;
import dk.refusion.ladder.RefundRate;
import dk.refusion.law.Benefit;
import dk.refusion.law.BenefitRule;
import dk.refusion.law.Financing;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The part of a payment that lies in one week, and the rule it was counted by.
 *
 * <p>A payment has two parts in a week where its month or its rule changes.
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

    /**
     * The whole payment.
     *
     * @return the payment
     */
    public abstract Payment payment();

    /**
     * What the law says about it in the week.
     *
     * @return the rule
     */
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
     * Whether the part belongs to a line.
     *
     * @param municipality the municipality of the line
     * @param benefit its benefit
     * @param financing which way its money goes
     * @param fixedRate its rate in place of the ladder's
     * @return true if the line is the sum of this part and perhaps others
     */
    public boolean isOf(
            Municipality municipality, Benefit benefit, Financing financing, Optional<RefundRate> fixedRate) {
        return isSettled()
                && payment().municipality() == municipality
                && payment().benefit() == benefit
                && rule().financing() == financing
                && rule().fixedRate().equals(fixedRate);
    }

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
