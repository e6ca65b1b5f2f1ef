/**
 * Charts of results, as pictures for a notebook and as SVG for a page: {@link dk.refusion.examples.report.chart.Charts}
 * knows which results have one, {@link dk.refusion.examples.report.chart.Plot} draws it, and {@link
 * dk.refusion.examples.report.chart.MunicipalityMap} draws the municipalities. All are drawn with one pen: whatever it
 * draws, it draws as a picture and as SVG, in the colours of {@link dk.refusion.examples.report.page.Colour}.
 */
@NullMarked
package dk.refusion.examples.report.chart;

import org.jspecify.annotations.NullMarked;
