/**
 * The command {@code refusion compensation}: what all municipalities spend, given back by a key, and who gains what others
 * lose; and a ministry's printed table of the same, checked.
 *
 * <p>{@code Spending} is what was spent and the key, from the published figures or from a file, {@code SharedStudy} is
 * everything found about it, {@code MinistryFile} reads the printed table; {@code …Text} and {@code …Json} show without
 * calculating anything.
 */
@NullMarked
package dk.refusion.examples.compensation;

import org.jspecify.annotations.NullMarked;
