/**
 * The payments of a whole population, read from files of any size straight into columns, or generated.
 *
 * <p>A line that is written in the plainest way, as nearly all are, is read from its bytes without objects; any other
 * goes the way of every file, through cells of text and the reader of its format. So there
 * is one definition of what a file may say, and one place for each message.
 */
@NullMarked
package dk.refusion.reading;

import org.jspecify.annotations.NullMarked;
