package dk.refusion.examples.report.chart;

import dk.refusion.examples.report.page.Colour;
import java.util.List;

/** What a chart is drawn with. */
interface Pen {
    void text(Lettering lettering, double x, double y, String text);

    /** A horizontal line. */
    void rule(Colour colour, double left, double right, double y);

    /** A surface, with an edge if its colour needs one; an empty title tells nothing. */
    void rect(Colour fill, double x, double y, double width, double height, String title);

    void line(Trace trace, List<Point> points);

    void dot(Trace trace, Point middle, String title);

    /** Places the areas that follow. */
    void begin(Placing placing);

    /** An area whose outline is the path of an SVG, of moves, lines and ends only. */
    void area(Colour fill, Edge edge, String outline, String title);

    void end();
}
