/**
 * The command {@code refusion indicator}: what it is worth that a municipality develops better or worse than its peers.
 *
 * <p>{@code IndicatorStudy} is everything found, and {@code IndicatorText} and {@code IndicatorJson} show that without
 * calculating anything.
 */
@NullMarked
package dk.refusion.examples.cli.indicator;

import org.jspecify.annotations.NullMarked;
