/**
 * Calendar weeks from Monday to Sunday, the unit in which refund is counted, with ranges and sets of them.
 *
 * <p>Inside, a week is an int; dates, ISO years and text come in and go out at the border only.
 *
 * @serial exclude
 */
@NullMarked
package dk.refusion.time;

import org.jspecify.annotations.NullMarked;
