package dk.refusion.examples.readme;

import static dk.refusion.investment.FlowTiming.START_OF_YEAR;
import static dk.refusion.money.MoneyUnit.MILLION;

import dk.refusion.investment.DiscountSchedule;
import dk.refusion.investment.InvestmentCase;
import dk.refusion.money.MoneySeries;
import java.time.LocalDate;

/** What Hjørring invested and saved. */
public final class OneInvestment {
    private OneInvestment() {}

    /**
     * Prints what the README says.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        InvestmentCase hjoerring = InvestmentCase.of(
                "Hjørring",
                MoneySeries.of(2015, MILLION, "15.7", "28.7", "37.0", "38.3", "38.3"), // investering
                MoneySeries.of(2015, MILLION, "0.2", "47.3", "56.2", "91.2", "117.8")); // besparelse
        DiscountSchedule rates = DiscountSchedule.ministryOfFinance(LocalDate.of(2018, 1, 9));

        System.out.println(hjoerring.asTable(MILLION, 1));
        System.out.println(hjoerring.savingsPerKrone().orElseThrow());
        System.out.println(hjoerring.payback());
        System.out.println(hjoerring.presentValue(rates, 2015, START_OF_YEAR));
    }
}
