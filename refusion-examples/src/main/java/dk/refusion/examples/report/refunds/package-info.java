/** Settled payments: {@link dk.refusion.examples.report.refunds.Refunds} is everything that is shown of them. */
@NullMarked
package dk.refusion.examples.report.refunds;

import org.jspecify.annotations.NullMarked;
