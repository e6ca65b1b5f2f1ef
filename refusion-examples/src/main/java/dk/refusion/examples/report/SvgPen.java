package dk.refusion.examples.report;

import static dk.refusion.examples.report.Markup.element;
import static dk.refusion.examples.report.Markup.escape;
import static java.util.stream.Collectors.joining;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Locale;

/** Draws SVG; its text are the elements. */
final class SvgPen implements Pen {
    private final StringBuilder svg = new StringBuilder();

    @Override
    public void text(String kind, double x, double y, String text) {
        append("<text class=\"%s\" x=\"%.1f\" y=\"%.1f\">%s</text>\n", kind, x, y, escape(text));
    }

    @Override
    public void rule(String kind, double left, double right, double y) {
        append("<line class=\"%s\" x1=\"%.0f\" x2=\"%.0f\" y1=\"%.1f\" y2=\"%.1f\"/>\n", kind, left, right, y, y);
    }

    @Override
    public void rect(String kind, double x, double y, double width, double height, String title) {
        append(
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"%s\n",
                kind, x, y, width, height, title.isEmpty() ? "/>" : ">" + element("title", title) + "</rect>");
    }

    @Override
    public void polyline(String kind, List<Point2D> points) {
        append(
                "<polyline class=\"%s\" points=\"%s\"/>\n",
                kind,
                points.stream()
                        .map(point -> String.format(Locale.ROOT, "%.1f,%.1f", point.getX(), point.getY()))
                        .collect(joining(" ")));
    }

    @Override
    public void dot(String kind, double x, double y, int radius, String title) {
        append(
                "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%d\">%s</circle>\n",
                kind, x, y, radius, element("title", title));
    }

    @Override
    public String toString() {
        return svg.toString();
    }

    private void append(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }
}
