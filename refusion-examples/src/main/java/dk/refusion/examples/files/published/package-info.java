/** The published figures that ship with the command line, each with its source and licence. */
@NullMarked
package dk.refusion.examples.files.published;

import org.jspecify.annotations.NullMarked;
