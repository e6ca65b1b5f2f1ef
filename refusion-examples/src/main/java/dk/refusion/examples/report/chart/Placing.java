package dk.refusion.examples.report.chart;

/**
 * Where outlines are drawn.
 *
 * @param scale how much larger than their own coordinates
 * @param x where their left edge comes
 * @param y where their upper edge comes
 */
record Placing(double scale, double x, double y) {}
