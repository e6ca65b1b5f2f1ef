package dk.refusion.examples.report;

import java.awt.geom.Point2D;
import java.util.List;

/** What a chart is drawn with; a kind says which colour and weight, as the style sheet of the page does. */
interface Pen {
    void text(String kind, double x, double y, String text);

    /** A horizontal line. */
    void rule(String kind, double left, double right, double y);

    void rect(String kind, double x, double y, double width, double height, String title);

    void polyline(String kind, List<Point2D> points);

    void dot(String kind, double x, double y, int radius, String title);
}
