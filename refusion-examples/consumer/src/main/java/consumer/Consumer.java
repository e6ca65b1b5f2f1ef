package consumer;

import dk.refusion.Refusion;
import dk.refusion.audit.ReportedRow;
import dk.refusion.audit.SettlementAudit;
import dk.refusion.history.Payment;
import dk.refusion.law.Benefit;
import dk.refusion.law.Legislation;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import dk.refusion.refund.RefundLine;
import dk.refusion.refund.Settlement;
import java.time.LocalDate;

/** Settles a year of one person, and audits it against itself. */
final class Consumer {
    private Consumer() {}

    /**
     * Prints the refund of a year, or fails.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Payment year = Payment.of(
                "a",
                Municipality.BALLERUP,
                Benefit.KONTANTHJAELP,
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 12, 29),
                Money.ofKroner(52 * 3_000));
        Settlement settlement = Refusion.refunds().payments(year).calculate();
        Money refund = Money.sum(settlement.lines().stream().map(RefundLine::refund).toList());
        // 4 weeks of 80, 22 of 40 and 26 of 30 per cent of 3,000 kroner
        if (!refund.equals(Money.ofKroner(9_600 + 26_400 + 23_400))) {
            throw new AssertionError(refund);
        }
        SettlementAudit audit = SettlementAudit.of(
                settlement.lines().stream().map(ReportedRow::of).toList(), Legislation.denmark());
        if (!audit.agrees()) {
            throw new AssertionError(audit);
        }
        Module module = Consumer.class.getModule();
        System.out.println(Refusion.version() + ", " + (module.isNamed() ? module : "class path") + ": " + refund);
    }
}
