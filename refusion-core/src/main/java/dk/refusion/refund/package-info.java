/**
 * What the state refunds and the municipality carries: lines by week, statements by month, and why.
 *
 * <p>Start at {@link dk.refusion.refund.RefundCalculator}.
 *
 * @serial exclude
 */
@NullMarked
package dk.refusion.refund;

import org.jspecify.annotations.NullMarked;
