package dk.refusion.examples.report.chart;

import dk.refusion.examples.report.page.Colour;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws a picture, larger than the SVG so that it is sharp. */
final class ImagePen implements Pen {
    static final double SCALE = 2.25;
    private static final float EDGE_WIDTH = 0.6f;

    private final BufferedImage image;
    private final Graphics2D graphics;
    private AffineTransform place = new AffineTransform();

    ImagePen(double width, double height, double margin, double scale) {
        image = new BufferedImage(
                (int) Math.round(scale * (width + 2 * margin)),
                (int) Math.round(scale * (height + 2 * margin)),
                BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(scale, scale);
        graphics.translate(margin, margin);
    }

    BufferedImage image() {
        graphics.dispose();
        return image;
    }

    @Override
    public void text(Lettering lettering, double x, double y, String text) {
        graphics.setFont(new Font(Font.SANS_SERIF, lettering.isBold() ? Font.BOLD : Font.PLAIN, lettering.size()));
        double width = graphics.getFontMetrics().getStringBounds(text, graphics).getWidth();
        double before = switch (lettering.anchor()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
        graphics.setColor(color(lettering.colour()));
        graphics.drawString(text, (float) (x - before), (float) y);
    }

    @Override
    public void rule(Colour colour, double left, double right, double y) {
        draw(new Line2D.Double(left, y, right, y), colour, new BasicStroke(1));
    }

    @Override
    public void rect(Colour fill, double x, double y, double width, double height, String title) {
        Shape shape = new Rectangle2D.Double(x, y, width, height);
        fill(shape, fill);
        if (fill.role() == Colour.Role.FILL) {
            draw(shape, Colour.INK, new BasicStroke(EDGE_WIDTH));
        }
    }

    @Override
    public void line(Trace trace, List<Point> points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.get(0).x(), points.get(0).y());
        points.forEach(point -> path.lineTo(point.x(), point.y()));
        draw(path, trace.colour(), stroke(2.5f, trace.dashes()));
    }

    @Override
    public void dot(Trace trace, Point middle, String title) {
        Shape shape = new Ellipse2D.Double(middle.x() - 3.5, middle.y() - 3.5, 7, 7);
        fill(shape, Colour.PAPER);
        draw(shape, trace.colour(), new BasicStroke(2));
    }

    @Override
    public void begin(Placing placing) {
        place = new AffineTransform(placing.scale(), 0, 0, placing.scale(), placing.x(), placing.y());
    }

    @Override
    public void area(Colour fill, Edge edge, String outline, String title) {
        Shape shape = place.createTransformedShape(shape(outline));
        fill(shape, fill);
        draw(
                shape,
                Colour.INK,
                switch (edge) {
                    case THIN -> stroke(EDGE_WIDTH, "");
                    case DASHED -> stroke(EDGE_WIDTH, "2 2");
                    case BOLD -> stroke(2.2f, "");
                });
    }

    @Override
    public void end() {
        place = new AffineTransform();
    }

    private static Path2D shape(String outline) {
        Path2D shape = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (List<Point> ring : Outlines.rings(outline)) {
            shape.moveTo(ring.get(0).x(), ring.get(0).y());
            ring.stream().skip(1).forEach(point -> shape.lineTo(point.x(), point.y()));
            shape.closePath();
        }
        return shape;
    }

    private void fill(Shape shape, Colour colour) {
        graphics.setColor(color(colour));
        graphics.fill(shape);
    }

    private void draw(Shape shape, Colour colour, BasicStroke stroke) {
        graphics.setColor(color(colour));
        graphics.setStroke(stroke);
        graphics.draw(shape);
    }

    private static BasicStroke stroke(float width, String dashes) {
        if (dashes.isEmpty()) {
            return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10);
        }
        String[] lengths = dashes.split(" ", -1);
        float[] pattern = new float[lengths.length];
        for (int i = 0; i < lengths.length; i++) {
            pattern[i] = Float.parseFloat(lengths[i]);
        }
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, pattern, 0);
    }

    private static Color color(Colour colour) {
        return new Color(colour.rgb());
    }
}
