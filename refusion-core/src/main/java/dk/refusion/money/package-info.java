/**
 * Money, exact to the øre: amounts, percentages, named roundings, splits that add up, series by year, and Danish text.
 *
 * <p>Nothing here rounds unless a {@link dk.refusion.money.Rounding} is named, nothing wraps on overflow, and an absent
 * amount is never a zero.
 *
 * @serial exclude
 */
@NullMarked
package dk.refusion.money;

import org.jspecify.annotations.NullMarked;
