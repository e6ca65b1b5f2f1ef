/**
 * What was paid to a person, and what the weeks count as: their class, their number in the count, both counters at the end
 * of any week, and every time that the count starts over.
 *
 * @serial exclude
 */
@NullMarked
package dk.refusion.history;

import org.jspecify.annotations.NullMarked;
