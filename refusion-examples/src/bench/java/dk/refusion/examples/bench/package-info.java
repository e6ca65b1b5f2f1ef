/**
 * The library against what would be written without it, measured with JMH.
 *
 * <p>The rivals calculate the same in full: days to weeks, the count with its starting over, the percentage of each week,
 * rounding to the øre. That all of them give the same kroner is asserted before any time is taken.
 */
@NullMarked
package dk.refusion.examples.bench;

import org.jspecify.annotations.NullMarked;
