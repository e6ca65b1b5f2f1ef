/**
 * A published table of investment cases, studied: {@link dk.refusion.examples.report.investment.Study} is everything
 * found about it, and {@link dk.refusion.examples.report.investment.StudyPage} shows that without calculating anything.
 */
@NullMarked
package dk.refusion.examples.report.investment;

import org.jspecify.annotations.NullMarked;
