/**
 * The refund of millions of persons in one run: histories in columns, the same counter and the same law as for one
 * person, sums for all municipalities.
 *
 * <p>What is here is a way to hold and to walk many persons. Every rule of counting, rounding and sharing is that of the
 * packages below, and any one person can be settled again by them for an explanation.
 *
 * @serial exclude
 */
@NullMarked
package dk.refusion.nation;

import org.jspecify.annotations.NullMarked;
