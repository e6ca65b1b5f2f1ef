package dk.refusion.reading;

import dk.refusion.history.Payment;
import dk.refusion.json.Written;
import dk.refusion.law.Legislation;
import dk.refusion.refund.RefundCalculator;
import java.time.LocalDate;
import java.util.Optional;

/**
 * By what payments are settled.
 *
 * <pre>{@code
 * SettlementTerms.asOf(LocalDate.of(2026, 4, 30)).calculator().payments(payments).calculate();
 * }</pre>
 *
 * @param law the law
 * @param knownAt the day at whose end only what was known is settled; empty for all that is known
 */
public record SettlementTerms(Legislation law, Optional<LocalDate> knownAt) implements Written {
    /** All that is known, by the law of today. */
    public static final SettlementTerms TODAY = new SettlementTerms(Legislation.denmark(), Optional.empty());

    /**
     * Settling as on a day: by the law in force then and what was known at its end.
     *
     * @param day the day
     * @return the terms
     */
    public static SettlementTerms asOf(LocalDate day) {
        return new SettlementTerms(Legislation.denmark().asOf(day), Optional.of(day));
    }

    /**
     * A copy with another law.
     *
     * @param other the law
     * @return the terms
     */
    public SettlementTerms with(Legislation other) {
        return new SettlementTerms(other, knownAt);
    }

    boolean settles(Payment payment) {
        return knownAt.filter(payment.knownFrom()::isAfter).isEmpty();
    }

    /** {@return a calculator on these terms} */
    public RefundCalculator calculator() {
        RefundCalculator all = RefundCalculator.under(law);
        return knownAt.map(all::knownAt).orElse(all);
    }
}
