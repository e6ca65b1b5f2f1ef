package dk.refusion.examples.report.chart;

import static dk.refusion.examples.report.page.Markup.element;
import static dk.refusion.examples.report.page.Markup.escape;

import dk.refusion.examples.report.page.Colour;
import dk.refusion.examples.report.page.Picture;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * A chart, to be drawn as a picture or as SVG that stands alone or in a page.
 *
 * <p>The SVG has the title and every value in words for a screen reader, and refers to nothing outside.
 */
public abstract sealed class Chart implements Picture permits Plot, MunicipalityMap {
    static final int WIDTH = 400;

    private static final int LINE = 19;
    /** Around a chart that stands alone. */
    private static final int MARGIN = 12;

    private final String title;
    private final String unit;

    Chart(String title, String unit) {
        this.title = title;
        this.unit = unit;
    }

    /** How high it is drawn. */
    abstract double height();

    /** Every value in words. */
    abstract String description();

    /** What has to go with every copy; empty if nothing has. */
    abstract String notice();

    /** Draws all but the heading. */
    abstract void draw(Pen pen);

    final String title() {
        return title;
    }

    final String unit() {
        return unit;
    }

    /** Where the heading ends. */
    final double headingHeight() {
        return titleLines().size() * LINE + 20;
    }

    private List<String> titleLines() {
        return Lettering.HEADING.lines(title, WIDTH);
    }

    private void drawAll(Pen pen) {
        List<String> lines = titleLines();
        for (int i = 0; i < lines.size(); i++) {
            pen.text(Lettering.HEADING, 0, 15 + LINE * i, lines.get(i));
        }
        pen.text(Lettering.UNIT, 0, 14 + LINE * lines.size(), unit);
        draw(pen);
    }

    @Override
    public final String svg(String id) {
        return svg(id, 0);
    }

    /**
     * The chart as SVG that stands alone.
     *
     * @return the text of the file
     */
    public final String svg() {
        return svg("chart", MARGIN);
    }

    private String svg(String id, int margin) {
        SvgPen pen = new SvgPen();
        int height = (int) Math.round(height());
        pen.rect(Colour.PAPER, -margin, -margin, WIDTH + 2 * margin, height + 2 * margin, "");
        drawAll(pen);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" + -margin + " " + -margin + " "
                + (WIDTH + 2 * margin) + " " + (height + 2 * margin)
                + "\" role=\"img\" aria-labelledby=\"" + id + "t " + id + "d\" font-size=\"12\""
                + " font-family=\"system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif\">\n"
                + "<title id=\"" + id + "t\">" + escape(title) + "</title>\n"
                + "<desc id=\"" + id + "d\">" + escape(description()) + "</desc>\n"
                + (notice().isEmpty() ? "" : element("metadata", notice()) + "\n")
                + pen + "</svg>\n";
    }

    /**
     * The chart as a picture.
     *
     * @return a picture 954 points wide
     */
    public final BufferedImage image() {
        ImagePen pen = new ImagePen(WIDTH, height(), MARGIN);
        drawAll(pen);
        return pen.image();
    }

    /**
     * Charts below each other as one picture.
     *
     * @param charts the charts, from above, at least one
     * @return the picture
     * @throws IllegalArgumentException if there is no chart
     */
    public static BufferedImage image(List<? extends Chart> charts) {
        if (charts.isEmpty()) {
            throw new IllegalArgumentException("a picture has at least one chart, was none");
        }
        List<BufferedImage> parts = charts.stream().map(Chart::image).toList();
        int height = parts.stream().mapToInt(BufferedImage::getHeight).sum();
        BufferedImage all = new BufferedImage(parts.get(0).getWidth(), height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = all.createGraphics();
        int y = 0;
        for (BufferedImage part : parts) {
            graphics.drawImage(part, 0, y, null);
            y += part.getHeight();
        }
        graphics.dispose();
        return all;
    }

    /**
     * What the chart shows.
     *
     * @return the title and the unit
     */
    @Override
    public final String toString() {
        return title + " (" + unit + ")";
    }
}
