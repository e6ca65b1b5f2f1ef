/**
 * Price and wage levels (pris- og lønniveau): dated indices that bring amounts of different years to one level, each
 * figure with its source and whether it is final.
 */
@NullMarked
package dk.refusion.price;

import org.jspecify.annotations.NullMarked;
