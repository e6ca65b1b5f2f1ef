/**
 * The command {@code refusion indicator}: what it is worth that a municipality develops better or worse than its peers.
 *
 * <p>{@code Volumes} are the full-time persons of all areas, from the published figures or from files, {@code Rates} what
 * they cost, {@code IndicatorStudy} is everything found, and {@code IndicatorText} and {@code IndicatorJson} show that
 * without calculating anything.
 */
@NullMarked
package dk.refusion.examples.indicator;

import org.jspecify.annotations.NullMarked;
