/**
 * The refund ladder (refusionstrappen): its tiers, the rule of starting over, and the one counter that every
 * calculation goes through.
 *
 * <p>Nothing here knows a benefit or a person; what counts as a week of benefit is the law's to say.
 *
 * @serial exclude
 */
@NullMarked
package dk.refusion.ladder;

import org.jspecify.annotations.NullMarked;
