/**
 * The command {@code refusion accounts}: budget, appropriations and accounts by year, what is asked for on some
 * accounts against what is saved on others, and the national chart of accounts.
 *
 * <p>{@code AccountsFile} reads the accounts, {@code AccountsStudy} is everything found about them, {@code
 * FunctionStudy} what the chart tells of a function; {@code …Text} and {@code …Json} show without calculating anything.
 */
@NullMarked
package dk.refusion.examples.cli.accounts;

import org.jspecify.annotations.NullMarked;
