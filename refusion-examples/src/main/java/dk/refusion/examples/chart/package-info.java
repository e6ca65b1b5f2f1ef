/**
 * Charts of results, as pictures for a notebook and as SVG for a page: {@link dk.refusion.examples.chart.Charts} knows
 * which results have one, {@link dk.refusion.examples.chart.Plot} draws it, and {@link
 * dk.refusion.examples.chart.MunicipalityMap} draws the municipalities.
 */
@NullMarked
package dk.refusion.examples.chart;

import org.jspecify.annotations.NullMarked;
