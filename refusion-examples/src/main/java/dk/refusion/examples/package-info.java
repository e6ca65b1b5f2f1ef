/**
 * The command line {@code refusion} and what stands behind it.
 *
 * <p>One package for each command ({@code investment} and so on), on top of those that all commands share:
 *
 * <ul>
 *   <li>{@code data}: the published figures that ship
 *   <li>{@code file}: files that people bring, with every problem in them listed by line and column
 *   <li>{@code report}: the offline report page with its tables and charts
 *   <li>{@code json}: results as JSON
 *   <li>{@code output}: what every command does alike, and where results go, with the option {@code --format}
 *   <li>{@code help}: help in English and Danish, and the completion of shells
 * </ul>
 *
 * <p>To add a command: a package with a class {@code …Command extends} {@link dk.refusion.examples.output.Job} whose footer
 * is examples that run; a line in {@link dk.refusion.examples.Main#commands}; {@code opens … to info.picocli} in the module
 * descriptor; and a description of it and its options in both files of {@code help}. Tests tell what is missing.
 */
@NullMarked
package dk.refusion.examples;

import org.jspecify.annotations.NullMarked;
