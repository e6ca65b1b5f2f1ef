/**
 * Files as people have them (filer): lines of cells, columns by their headings, and every problem in them with its place.
 *
 * <p>Cells come from any library that reads CSV or spreadsheets, as {@link dk.refusion.file.FileLines}; {@link
 * dk.refusion.file.Headings} finds columns by the headings above them, and {@link dk.refusion.file.Cell#read} turns a cell
 * into a value, such as a {@linkplain dk.refusion.file.DanishDate date}, a {@linkplain dk.refusion.file.NumberText number} or
 * a {@linkplain dk.refusion.file.BenefitNames benefit}. Nobody throws on a bad cell: problems are collected in {@link
 * dk.refusion.file.Problems}, so that a user sees all of them at once, and {@link dk.refusion.file.Problems#throwIfAny()} ends
 * the reading before anything is calculated. What they say is a {@link dk.refusion.language.Sentence}, in Danish for those who
 * have to mend the file, and in English.
 *
 * @serial exclude
 */
@NullMarked
package dk.refusion.file;

import org.jspecify.annotations.NullMarked;
