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
 *   <li>{@code output}: where results go, with the option {@code --format}
 * </ul>
 *
 * <p>To add a command: a package with a class {@code …Command implements Callable<Integer>} that states
 * {@code exitCodeOnInvalidInput = 2} and {@code exitCodeOnExecutionException = 1} (commands do not inherit them), takes in
 * {@link dk.refusion.examples.output.Output}, reads, calculates, and only then prints; a line in
 * {@link dk.refusion.examples.Main#commands}; and {@code opens … to info.picocli} in the module descriptor. Bad input
 * ends in a {@link dk.refusion.examples.file.BadInput}, wrong usage in a {@code ParameterException}.
 */
@NullMarked
package dk.refusion.examples;

import org.jspecify.annotations.NullMarked;
