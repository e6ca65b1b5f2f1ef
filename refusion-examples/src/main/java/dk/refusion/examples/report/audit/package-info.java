/** An audited settlement: {@link dk.refusion.examples.report.audit.Audit} is everything found about it. */
@NullMarked
package dk.refusion.examples.report.audit;

import org.jspecify.annotations.NullMarked;
