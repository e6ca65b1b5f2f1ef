/**
 * The command {@code refusion nation}: the refund of a whole population, of a file or generated, with progress, as a
 * table and as JSON.
 */
@NullMarked
package dk.refusion.examples.cli.nation;

import org.jspecify.annotations.NullMarked;
