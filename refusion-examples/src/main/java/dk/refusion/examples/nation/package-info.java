/**
 * The command {@code refusion nation}: the refund of a whole generated population, with progress, as a table and as JSON.
 */
@NullMarked
package dk.refusion.examples.nation;

import org.jspecify.annotations.NullMarked;
