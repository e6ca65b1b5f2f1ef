/**
 * Settlements as files: {@link dk.refusion.reading.ReportedFile} reads the one that Ydelsesrefusion
 * hands a municipality, {@link dk.refusion.reading.ReportedPopulation} reads one of any size, and
 * {@link dk.refusion.examples.files.settlement.WeeksFile} writes our own.
 */
@NullMarked
package dk.refusion.examples.files.settlement;

import org.jspecify.annotations.NullMarked;
