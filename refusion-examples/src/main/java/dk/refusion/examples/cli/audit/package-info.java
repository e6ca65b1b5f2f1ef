/**
 * The command {@code refusion audit}: Ydelsesrefusion's file, recalculated, with everything that deviates.
 *
 * <p>{@link dk.refusion.reading.ReportedFile} reads the file, the library's audit compares, and text
 * and JSON are two ways to write what came out.
 */
@NullMarked
package dk.refusion.examples.cli.audit;

import org.jspecify.annotations.NullMarked;
