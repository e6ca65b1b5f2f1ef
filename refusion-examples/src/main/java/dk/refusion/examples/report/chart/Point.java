package dk.refusion.examples.report.chart;

/** A point of a drawing, from its upper left corner. */
record Point(double x, double y) {}
