/** The accounts of a municipality by year, read from a file. */
@NullMarked
package dk.refusion.examples.files.accounts;

import org.jspecify.annotations.NullMarked;
