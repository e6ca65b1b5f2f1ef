/** The payments of a whole population, generated. */
@NullMarked
package dk.refusion.examples.files.population;

import org.jspecify.annotations.NullMarked;
