/**
 * The report page of the main job: what the state refunds, what an investment earns, how a municipality stands against
 * the nation, and who pays for whom, told from data that ships.
 *
 * <p>{@link dk.refusion.examples.report.story.Story} puts the chapters in order; each adds itself to a page and
 * calculates with the library only.
 */
@NullMarked
package dk.refusion.examples.report.story;

import org.jspecify.annotations.NullMarked;
