/**
 * A person's weeks on a report page: {@link dk.refusion.examples.report.timeline.Run} is what a row says of a week,
 * {@link dk.refusion.examples.report.timeline.SettledBenefit} what it says of its money, and {@link
 * dk.refusion.examples.report.timeline.PersonNames} what a page calls the person.
 */
@NullMarked
package dk.refusion.examples.report.timeline;

import org.jspecify.annotations.NullMarked;
