/**
 * What the indicator model is calculated from: {@link dk.refusion.examples.files.indicator.Volumes} are the full-time
 * persons of all areas, from the published figures or from files, {@link dk.refusion.examples.files.indicator.Rates}
 * what they cost.
 */
@NullMarked
package dk.refusion.examples.files.indicator;

import org.jspecify.annotations.NullMarked;
