/**
 * The report page: one HTML file in Danish that stands alone, readable on a phone, in print and by a screen reader. A
 * page with a long list has a script to sort and search it; without it the whole list can be read.
 *
 * <p>{@link dk.refusion.examples.report.page.Page} collects headings, paragraphs, {@link
 * dk.refusion.examples.report.page.DataTable}s and {@link dk.refusion.examples.report.page.Picture}s; all text is
 * escaped here and nowhere else.
 */
@NullMarked
package dk.refusion.examples.report.page;

import org.jspecify.annotations.NullMarked;
