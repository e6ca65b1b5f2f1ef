/**
 * Payments and settlements of files (indlæsning): rows of cells, objects of JSON, or files of any size become payments, or one
 * list of problems says what is wrong and what would be right.
 *
 * <p>{@link dk.refusion.reading.PaymentsFile} holds payments as objects, {@link dk.refusion.reading.PopulationFile} in columns
 * for millions of persons; {@link dk.refusion.reading.ReportedFile} and {@link dk.refusion.reading.ReportedPopulation} do the
 * same for the rows of Ydelsesrefusion. A line of a large file that is written in the plainest way, as nearly all are, is read
 * from its bytes without objects; any other goes the way of every file, as cells of text. So there is one definition of what a
 * file may say, and one place for each message.
 *
 * @serial exclude
 */
@NullMarked
package dk.refusion.reading;

import org.jspecify.annotations.NullMarked;
