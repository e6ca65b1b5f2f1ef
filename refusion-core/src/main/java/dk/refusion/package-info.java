/** The entry point of the library: one method for each question, and the small words of a session. */
@NullMarked
@ValueStyle
package dk.refusion;

import org.jspecify.annotations.NullMarked;
