/**
 * The 98 Danish municipalities (kommuner) with their codes, and the landsdele and regions they lie in.
 *
 * <p>The names and the division are those of Danmarks Statistik since the reform of 1 January 2007.
 */
@NullMarked
package dk.refusion.municipality;

import org.jspecify.annotations.NullMarked;
