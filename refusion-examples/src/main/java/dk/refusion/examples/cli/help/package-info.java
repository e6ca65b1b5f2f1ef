/**
 * What the command line says about itself: its help in English and Danish, and the completion of shells.
 *
 * <p>The words lie in {@code refusion.properties} and {@code refusion_da.properties}, the examples of a command beside
 * its name, as the footer.
 */
@NullMarked
package dk.refusion.examples.cli.help;

import org.jspecify.annotations.NullMarked;
