/**
 * What state financing is calculated from: {@link dk.refusion.examples.files.compensation.Spending} is what was spent
 * and the key, from the published figures or from a file, {@link dk.refusion.examples.files.compensation.MinistryFile}
 * a ministry's printed table.
 */
@NullMarked
package dk.refusion.examples.files.compensation;

import org.jspecify.annotations.NullMarked;
