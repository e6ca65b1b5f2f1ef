package dk.refusion.examples.readme;

import static dk.refusion.Refusion.kr;
import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static dk.refusion.law.Benefit.SYGEDAGPENGE;
import static dk.refusion.municipality.Municipality.BALLERUP;

import dk.refusion.Refusion;
import dk.refusion.history.Payment;
import dk.refusion.refund.RefundCalculator;
import dk.refusion.refund.Settlement;
import dk.refusion.refund.SettlementDifference;
import java.time.LocalDate;
import java.time.YearMonth;

/** What a payment that became known later changes. */
public final class LatePayment {
    private LatePayment() {}

    /**
     * Prints what the guide says.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        RefundCalculator known = Refusion.refunds()
                .payments(Payment.monthly(
                        "a", BALLERUP, KONTANTHJAELP, YearMonth.of(2026, 1), YearMonth.of(2026, 3), kr(12_750)));
        Settlement before = known.calculate();
        Settlement after = known.payments(
                        Payment.ofMonth("a", BALLERUP, SYGEDAGPENGE, YearMonth.of(2025, 12), kr(18_000))
                                .withRegistered(LocalDate.of(2026, 4, 10)))
                .calculate();

        SettlementDifference difference = after.differenceTo(before);
        System.out.println(difference.total());
        difference.lines().stream().filter(line -> line.isMoved()).limit(2).forEach(System.out::println);
        System.out.println(after.statement(YearMonth.of(2026, 4)).corrected());
    }
}
