package dk.refusion.examples.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;

/** Draws a picture in the colours of the page, twice as large so that it is sharp. */
final class ImagePen implements Pen {
    private static final int SCALE = 2;
    private static final Color INK = new Color(0x16202C);
    private static final Color SOFT = new Color(0x54606E);
    private static final Color LINE = new Color(0x22305A);
    private static final Map<String, Color> COLOURS = Map.of(
            "bar0", new Color(0xC4652A),
            "bar1", new Color(0x1D7874),
            "bar2", new Color(0x8B97A6),
            "line1", new Color(0xC4652A),
            "grid", new Color(0xD8DEE5),
            "zero", INK);

    private final BufferedImage image;
    private final Graphics2D graphics;

    ImagePen(int width, int height) {
        image = new BufferedImage(SCALE * width, SCALE * height, BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.scale(SCALE, SCALE);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
    }

    BufferedImage image() {
        return image;
    }

    @Override
    public void text(String kind, double x, double y, String text) {
        boolean isHeading = kind.equals("heading");
        graphics.setFont(new Font(Font.SANS_SERIF, isHeading ? Font.BOLD : Font.PLAIN, isHeading ? 14 : 11));
        graphics.setColor(isHeading || kind.equals("legend") ? INK : SOFT);
        double width = graphics.getFontMetrics().getStringBounds(text, graphics).getWidth();
        double before = switch (kind) {
            case "unit", "tick" -> width;
            case "column", "absent" -> width / 2;
            default -> 0;
        };
        graphics.drawString(text, (float) (x - before), (float) y);
    }

    @Override
    public void rule(String kind, double left, double right, double y) {
        graphics.setColor(colour(kind));
        graphics.setStroke(new BasicStroke(1));
        graphics.draw(new Line2D.Double(left, y, right, y));
    }

    @Override
    public void rect(String kind, double x, double y, double width, double height, String title) {
        graphics.setColor(colour(kind));
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void polyline(String kind, List<Point2D> points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.get(0).getX(), points.get(0).getY());
        points.forEach(point -> path.lineTo(point.getX(), point.getY()));
        graphics.setColor(colour(kind));
        graphics.setStroke(new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(path);
    }

    @Override
    public void dot(String kind, double x, double y, int radius, String title) {
        graphics.setColor(colour(kind));
        graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2.0 * radius, 2.0 * radius));
    }

    /** The colour of the last word of a kind that has one, as the last rule of a style sheet wins. */
    private static Color colour(String kind) {
        Color colour = LINE;
        for (String word : kind.split(" ", -1)) {
            colour = COLOURS.getOrDefault(word, colour);
        }
        return colour;
    }
}
