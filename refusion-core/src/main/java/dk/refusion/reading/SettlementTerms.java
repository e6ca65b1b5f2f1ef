package dk.refusion.reading;

import dk.refusion.history.Payment;
import dk.refusion.json.Written;
import dk.refusion.law.Legislation;
import dk.refusion.refund.RefundCalculator;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * By what payments are settled.
 *
 * <pre>{@code
 * SettlementTerms.asOf(LocalDate.of(2026, 4, 30)).calculator().payments(payments).calculate();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class SettlementTerms implements Written permits ImmutableSettlementTerms {
    /** All that is known, by the law of today. */
    public static final SettlementTerms TODAY = of(Legislation.denmark(), Optional.empty());

    SettlementTerms() {}

    private static SettlementTerms of(Legislation law, Optional<LocalDate> knownAt) {
        return ImmutableSettlementTerms.builder().law(law).knownAt(knownAt).build();
    }

    /**
     * Settling as on a day: by the law in force then and what was known at its end.
     *
     * @param day the day
     * @return the terms
     */
    public static SettlementTerms asOf(LocalDate day) {
        return of(Legislation.denmark().asOf(day), Optional.of(day));
    }

    /**
     * A copy with another law.
     *
     * @param other the law
     * @return the terms
     */
    public SettlementTerms with(Legislation other) {
        return of(other, knownAt());
    }

    /** {@return the law} */
    public abstract Legislation law();

    /** {@return the day at whose end only what was known is settled; empty for all that is known} */
    public abstract Optional<LocalDate> knownAt();

    boolean settles(Payment payment) {
        return knownAt().filter(payment.knownFrom()::isAfter).isEmpty();
    }

    /** {@return a calculator on these terms} */
    public RefundCalculator calculator() {
        RefundCalculator all = RefundCalculator.under(law());
        return knownAt().map(all::knownAt).orElse(all);
    }

    /** {@return the law and the day} */
    @Override
    public String toString() {
        return law() + knownAt().map(day -> ", known at " + day).orElse("");
    }
}
