/**
 * Settled payments: {@link dk.refusion.examples.report.refunds.Refunds} is everything that is shown of them, and {@link
 * dk.refusion.examples.report.refunds.RefundsPage} shows it as a page to click through.
 */
@NullMarked
package dk.refusion.examples.report.refunds;

import org.jspecify.annotations.NullMarked;
