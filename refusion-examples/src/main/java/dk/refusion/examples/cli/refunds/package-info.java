/**
 * The command {@code refusion refunds}: payments from a file, settled week by week, with statements by month.
 *
 * <p>{@link dk.refusion.reading.PaymentsFile} reads and checks the file, the library settles it, and
 * text, JSON and {@code weeks.csv} are three ways to write what came out.
 */
@NullMarked
package dk.refusion.examples.cli.refunds;

import org.jspecify.annotations.NullMarked;
