package dk.refusion.examples.report.chart;

/** How an area is outlined. */
enum Edge {
    /** As one of many. */
    THIN,
    /** Without a value. */
    DASHED,
    /** As the one that a chart is about. */
    BOLD
}
