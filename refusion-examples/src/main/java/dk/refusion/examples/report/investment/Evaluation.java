package dk.refusion.examples.report.investment;

import dk.refusion.investment.InternalRate;
import dk.refusion.investment.InvestmentCase;
import dk.refusion.investment.Payback;
import dk.refusion.money.Money;
import java.util.Optional;

/**
 * What an investment case is worth, calculated from its years.
 *
 * @param investment the case
 * @param baseYear the year to whose start it is discounted
 * @param presentValue its present value; empty if no discount rate is known so far ahead
 * @param payback when it has come home
 * @param internalRate at which rate it would be worth nothing
 */
public record Evaluation(
        InvestmentCase investment,
        int baseYear,
        Optional<Money> presentValue,
        Payback payback,
        InternalRate internalRate) {
    static Evaluation of(InvestmentCase one, Discounting discounting) {
        return new Evaluation(
                one, discounting.baseYear(one), discounting.presentValue(one), one.payback(), one.internalRate());
    }
}
