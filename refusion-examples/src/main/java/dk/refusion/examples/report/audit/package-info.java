/**
 * An audited settlement: {@link dk.refusion.examples.report.audit.Audit} is everything found about it, and {@link
 * dk.refusion.examples.report.audit.AuditPage} shows that as a page to click through without calculating anything.
 */
@NullMarked
package dk.refusion.examples.report.audit;

import org.jspecify.annotations.NullMarked;
