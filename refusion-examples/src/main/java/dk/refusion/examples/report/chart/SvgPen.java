package dk.refusion.examples.report.chart;

import static dk.refusion.examples.report.page.Markup.element;
import static dk.refusion.examples.report.page.Markup.escape;
import static java.util.stream.Collectors.joining;

import dk.refusion.examples.report.page.Colour;
import java.util.List;
import java.util.Locale;

/** Draws SVG; its text are the elements. */
final class SvgPen implements Pen {
    private static final double EDGE_WIDTH = 0.6;

    private final StringBuilder svg = new StringBuilder();
    private double scale = 1;

    @Override
    public void text(Lettering lettering, double x, double y, String text) {
        svg.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y));
        svg.append("\" fill=\"").append(lettering.colour().hex());
        if (lettering.anchor() != Lettering.Anchor.START) {
            svg.append("\" text-anchor=\"").append(lettering.anchor().name().toLowerCase(Locale.ROOT));
        }
        if (lettering.isBold()) {
            svg.append("\" font-size=\"").append(lettering.size()).append("\" font-weight=\"bold");
        }
        svg.append("\">").append(escape(text)).append("</text>\n");
    }

    @Override
    public void rule(Colour colour, double left, double right, double y) {
        svg.append("<path stroke=\"").append(colour.hex()).append("\" d=\"M").append(number(left));
        svg.append(' ').append(number(y)).append('H').append(number(right)).append("\"/>\n");
    }

    @Override
    public void rect(Colour fill, double x, double y, double width, double height, String title) {
        svg.append("<rect x=\"").append(number(x)).append("\" y=\"").append(number(y));
        svg.append("\" width=\"").append(number(width)).append("\" height=\"").append(number(height));
        svg.append("\" fill=\"").append(fill.hex());
        if (fill.role() == Colour.Role.FILL) {
            svg.append("\" stroke=\"")
                    .append(Colour.INK.hex())
                    .append("\" stroke-width=\"")
                    .append(EDGE_WIDTH);
        }
        svg.append(title.isEmpty() ? "\"/>\n" : "\">" + element("title", title) + "</rect>\n");
    }

    @Override
    public void line(Trace trace, List<Point> points) {
        svg.append("<polyline fill=\"none\" stroke=\"").append(trace.colour().hex());
        svg.append("\" stroke-width=\"2.5\" stroke-linejoin=\"round");
        if (trace.isDashed()) {
            svg.append("\" stroke-dasharray=\"").append(trace.dashes());
        }
        svg.append("\" points=\"");
        svg.append(points.stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .collect(joining(" ")));
        svg.append("\"/>\n");
    }

    @Override
    public void dot(Trace trace, Point middle, String title) {
        svg.append("<circle cx=\"")
                .append(number(middle.x()))
                .append("\" cy=\"")
                .append(number(middle.y()));
        svg.append("\" r=\"3.5\" fill=\"").append(Colour.PAPER.hex());
        svg.append("\" stroke=\"").append(trace.colour().hex()).append("\" stroke-width=\"2\">");
        svg.append(element("title", title)).append("</circle>\n");
    }

    @Override
    public void begin(Placing placing) {
        scale = placing.scale();
        svg.append("<g fill-rule=\"evenodd\" stroke-linejoin=\"round\" stroke=\"")
                .append(Colour.INK.hex());
        svg.append("\" stroke-width=\"").append(number(EDGE_WIDTH / scale));
        svg.append("\" transform=\"translate(")
                .append(number(placing.x()))
                .append(' ')
                .append(number(placing.y()));
        svg.append(") scale(").append(scale).append(")\">\n");
    }

    @Override
    public void area(Colour fill, Edge edge, String outline, String title) {
        svg.append("<path fill=\"").append(fill.hex());
        switch (edge) {
            case DASHED -> svg.append("\" stroke-dasharray=\"").append(number(2 / scale));
            case BOLD -> svg.append("\" stroke-width=\"").append(number(2.2 / scale));
            case THIN -> {}
        }
        svg.append("\" d=\"")
                .append(outline)
                .append("\">")
                .append(element("title", title))
                .append("</path>\n");
    }

    @Override
    public void end() {
        scale = 1;
        svg.append("</g>\n");
    }

    @Override
    public String toString() {
        return svg.toString();
    }

    /** A coordinate to a tenth of a point. */
    private static String number(double value) {
        long tenths = Math.round(value * 10);
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    }
}
