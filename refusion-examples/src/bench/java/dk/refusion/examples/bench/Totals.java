package dk.refusion.examples.bench;

import dk.refusion.money.Money;
import dk.refusion.refund.RefundAmounts;
import java.math.BigDecimal;

/**
 * What all weeks of a person come to.
 *
 * @param refund what the state refunds, in øre
 * @param coFinancing what the municipality pays the state, in øre
 */
record Totals(long refund, long coFinancing) {
    static Totals of(RefundAmounts amounts) {
        return new Totals(amounts.refund().oere(), amounts.coFinancing().oere());
    }

    static Totals of(BigDecimal refund, BigDecimal coFinancing) {
        return new Totals(Money.of(refund).oere(), Money.of(coFinancing).oere());
    }

    Totals plus(Totals other) {
        return new Totals(refund + other.refund, coFinancing + other.coFinancing);
    }
}
