package dk.refusion.reading;

import dk.refusion.history.Payment;
import dk.refusion.law.Legislation;
import dk.refusion.refund.RefundCalculator;
import java.time.LocalDate;
import java.util.Optional;

/**
 * By what payments are settled.
 *
 * @param law the law
 * @param knownAt the day at whose end only what was known is settled; empty for all that is known
 */
public record SettlementTerms(Legislation law, Optional<LocalDate> knownAt) {
    /** All that is known, by the law of today. */
    public static final SettlementTerms TODAY = new SettlementTerms(Legislation.denmark(), Optional.empty());

    /** Settling as on a day: by the law in force then and what was known at its end. */
    public static SettlementTerms asOf(LocalDate day) {
        return new SettlementTerms(Legislation.denmark().asOf(day), Optional.of(day));
    }

    public SettlementTerms with(Legislation other) {
        return new SettlementTerms(other, knownAt);
    }

    boolean settles(Payment payment) {
        return knownAt.filter(payment.knownFrom()::isAfter).isEmpty();
    }

    /** A calculator on these terms. */
    public RefundCalculator calculator() {
        RefundCalculator all = RefundCalculator.under(law);
        return knownAt.map(all::knownAt).orElse(all);
    }
}
