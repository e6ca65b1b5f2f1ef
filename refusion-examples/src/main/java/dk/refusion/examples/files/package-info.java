/**
 * Files that people bring: their text, their lines and cells, and every problem in them.
 *
 * <p>The way of a file: {@link dk.refusion.examples.files.TextFile} decodes it, {@link
 * dk.refusion.examples.files.CsvFile} cuts it into lines of cells, {@link dk.refusion.file.Headings} finds
 * columns by the names in the first line, and {@link dk.refusion.file.Cell#read} turns a cell into a value.
 * Nobody throws on a bad cell: problems are collected in {@link dk.refusion.file.Problems}, so that a user
 * sees all of them at once, and {@link dk.refusion.file.Problems#throwIfAny()} ends the command before
 * anything is written. A file that is too large for this is a {@link dk.refusion.file.LargeFile}.
 */
@NullMarked
package dk.refusion.examples.files;

import org.jspecify.annotations.NullMarked;
