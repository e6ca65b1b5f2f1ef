package dk.refusion.examples.chart;

/** A point of a drawing, from its upper left corner. */
record Point(double x, double y) {}
