/**
 * The command line {@code refusion}.
 *
 * <p>One package for each command, which knows no other command: it reads through {@code files}, calculates with the
 * library, and shows what it found as text and as JSON, some of it as a page of {@code report}. Beside them stand
 * {@code output}, what every command does alike and where results go, and {@code help}, in English and Danish, with the
 * completion of shells.
 *
 * <p>To add a command: a package with a class {@code …Command extends} {@link
 * dk.refusion.examples.cli.output.ResultCommand} whose footer is examples that run; a line in {@code Word}; {@code opens … to info.picocli} in the module descriptor; and a description
 * of it and its options in both files of {@code help}. Tests tell what is missing.
 */
@NullMarked
package dk.refusion.examples.cli;

import org.jspecify.annotations.NullMarked;
