package dk.refusion.examples.readme;

import static dk.refusion.Refusion.kr;
import static dk.refusion.Refusion.percent;
import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static dk.refusion.municipality.Municipality.BALLERUP;

import dk.refusion.history.Payment;
import dk.refusion.ladder.RefundLadder;
import dk.refusion.ladder.RefundRate;
import dk.refusion.ladder.RefundTier;
import dk.refusion.ladder.RestartRule;
import dk.refusion.ladder.RestartWindow;
import dk.refusion.ladder.WeekClass;
import dk.refusion.law.BenefitRule;
import dk.refusion.law.Financing;
import dk.refusion.law.LegalReference;
import dk.refusion.law.Legislation;
import dk.refusion.law.Policies;
import dk.refusion.money.Money;
import dk.refusion.money.Rounding;
import dk.refusion.refund.RefundCalculator;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The same payments by another ladder, another rule, another reading of the law. */
public final class AnotherLaw {
    private AnotherLaw() {}

    /**
     * Prints what the guide says.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        List<Payment> payments = Payment.monthly(
                "a", BALLERUP, KONTANTHJAELP, YearMonth.of(2025, 1), YearMonth.of(2026, 12), kr(12_750));
        Legislation law = Legislation.denmark();

        Legislation twoSteps = law.withName("to trin")
                .withLadder(RefundLadder.of(
                        RestartRule.of(52, RestartWindow.calendarYears(3)),
                        RefundTier.of(1, 26, percent("50")),
                        RefundTier.from(27, percent("25"))));

        LocalDate from = LocalDate.of(2026, 1, 1);
        Legislation fixed = law.withName("fast halvdel fra 2026")
                .withRule(BenefitRule.builder()
                        .benefit(KONTANTHJAELP)
                        .validFrom(from)
                        .settledFrom(from)
                        .weekClass(WeekClass.BENEFIT)
                        .financing(Financing.REFUND)
                        .fixedRate(RefundRate.of(percent("50")))
                        .reference(LegalReference.of("tænkt lov", 1, 2025, "§ 1", from))
                        .build());

        Legislation roundedDown =
                law.withName("afrundet ned").withPolicies(Policies.recommended().withRounding(Rounding.DOWN));

        for (Legislation each : List.of(law, twoSteps, fixed, roundedDown)) {
            Money refund = RefundCalculator.under(each)
                    .payments(payments)
                    .calculate()
                    .total()
                    .refund();
            System.out.println(each.name() + ": " + refund);
        }
    }
}
