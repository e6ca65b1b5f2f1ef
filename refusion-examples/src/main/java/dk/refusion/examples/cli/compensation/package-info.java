/**
 * The command {@code refusion compensation}: what all municipalities spend, given back by a key, and who gains what
 * others lose; and a ministry's printed table of the same, checked.
 *
 * <p>{@code SharedStudy} is everything found; {@code …Text} and {@code …Json} show without calculating anything.
 */
@NullMarked
package dk.refusion.examples.cli.compensation;

import org.jspecify.annotations.NullMarked;
