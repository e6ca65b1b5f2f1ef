/**
 * Calendar weeks from Monday to Sunday, the unit in which refund is counted, with ranges and sets of them.
 *
 * <p>A week is an int inside; dates, ISO years and text are for the border only.
 *
 * @serial exclude
 */
@NullMarked
package dk.refusion.time;

import org.jspecify.annotations.NullMarked;
