/**
 * Tables with named, typed columns (tabeller): what every list of results turns into where it is filtered, added up, joined,
 * sorted, shown or written to a file.
 *
 * <p>A cell holds a value, never its text, so that nothing is rounded or read back on the way to a file. An empty cell
 * is absent, which is not zero: a sum over it is absent too.
 */
@NullMarked
package dk.refusion.table;

import org.jspecify.annotations.NullMarked;
