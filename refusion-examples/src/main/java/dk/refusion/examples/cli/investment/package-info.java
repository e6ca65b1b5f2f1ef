/**
 * The command {@code refusion investment}: a published table of investment cases, recalculated, reconciled and
 * evaluated.
 *
 * <p>{@link dk.refusion.examples.files.investment.TableFile} reads the table, {@link
 * dk.refusion.examples.report.investment.Study} is everything found about it, and {@code StudyText}, {@code StudyJson}
 * and {@code StudyPage} show that in three forms without calculating anything. Other commands are built the same way.
 */
@NullMarked
package dk.refusion.examples.cli.investment;

import org.jspecify.annotations.NullMarked;
