/**
 * Files that a researcher brings from Statistikbanken and from jobindsats, read into the indicator's model: {@link
 * dk.refusion.examples.files.statistics.StatisticsFile} reads them, {@link
 * dk.refusion.examples.files.statistics.Imported} is what came of it, with where it comes from and every row that was
 * left out.
 */
@NullMarked
package dk.refusion.examples.files.statistics;

import org.jspecify.annotations.NullMarked;
