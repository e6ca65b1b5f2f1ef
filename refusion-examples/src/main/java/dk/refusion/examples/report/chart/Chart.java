package dk.refusion.examples.report.chart;

import static dk.refusion.examples.report.page.Markup.element;
import static dk.refusion.examples.report.page.Markup.escape;

import dk.refusion.examples.report.page.Colour;
import dk.refusion.examples.report.page.Picture;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * A chart, to be drawn as a picture or as SVG that stands alone or in a page.
 *
 * <p>The SVG has the title and every value in words for a screen reader, and refers to nothing outside.
 */
public abstract sealed class Chart implements Picture permits Plot, MunicipalityMap {
    private static final int LINE = 19;
    private static final int SOURCE_LINE = 15;
    private static final int LEAST_PIXELS = 100;
    private static final int MOST_PIXELS = 20_000;
    /** Around a chart that stands alone. */
    private static final int MARGIN = 12;

    private final String title;
    private final String unit;
    private final Layout layout;

    Chart(String title, String unit, Layout layout) {
        this.title = title;
        this.unit = unit;
        this.layout = layout;
    }

    /** How high it is drawn, without the source. */
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

    final Layout layout() {
        return layout;
    }

    /** Where the heading ends. */
    final double headingHeight() {
        return titleLines().size() * LINE + 20;
    }

    private List<String> titleLines() {
        return Lettering.HEADING.lines(title, layout.width());
    }

    private void drawAll(Pen pen) {
        List<String> lines = titleLines();
        for (int i = 0; i < lines.size(); i++) {
            pen.text(Lettering.HEADING, 0, 15 + LINE * i, lines.get(i));
        }
        pen.text(Lettering.UNIT, 0, 14 + LINE * lines.size(), unit);
        draw(pen);
        List<String> source = sourceLines();
        for (int i = 0; i < source.size(); i++) {
            pen.text(Lettering.UNIT, 0, height() + SOURCE_LINE * (i + 1), source.get(i));
        }
    }

    private List<String> sourceLines() {
        return layout.source().isEmpty()
                ? List.of()
                : Lettering.UNIT.lines(layout.word("Kilde: ", "Source: ") + layout.source(), layout.width());
    }

    private double wholeHeight() {
        int lines = sourceLines().size();
        return height() + SOURCE_LINE * lines + (lines > 0 ? 4 : 0);
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
        int width = layout.width();
        int height = (int) Math.round(wholeHeight());
        pen.rect(Colour.PAPER, -margin, -margin, width + 2 * margin, height + 2 * margin, "");
        drawAll(pen);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" + -margin + " " + -margin + " "
                + (width + 2 * margin) + " " + (height + 2 * margin)
                + "\" role=\"img\" aria-labelledby=\"" + id + "t " + id + "d\" font-size=\"12\""
                + " font-family=\"system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif\">\n"
                + "<title id=\"" + id + "t\">" + escape(title) + "</title>\n"
                + "<desc id=\"" + id + "d\">" + escape(description()) + "</desc>\n"
                + (notice().isEmpty() ? "" : element("metadata", notice()) + "\n")
                + pen + "</svg>\n";
    }

    /**
     * The chart as a picture, sharp on a screen.
     *
     * @return a picture 2.25 pixels wide for each point, 954 unless another size was chosen
     */
    public final BufferedImage image() {
        return picture(ImagePen.SCALE);
    }

    /**
     * {@return the chart as a picture for print}
     *
     * @param width how wide the picture is, in pixels
     * @throws IllegalArgumentException if the width is below 100 or above 20.000 pixels
     */
    public final BufferedImage image(int width) {
        if (width < LEAST_PIXELS || width > MOST_PIXELS) {
            throw new IllegalArgumentException(
                    "a picture is from " + LEAST_PIXELS + " to " + MOST_PIXELS + " pixels wide, was " + width);
        }
        return picture((double) width / (layout.width() + 2 * MARGIN));
    }

    private BufferedImage picture(double scale) {
        ImagePen pen = new ImagePen(layout.width(), wholeHeight(), MARGIN, scale);
        drawAll(pen);
        return pen.image();
    }

    /**
     * Writes the chart as a file, over an older one of that name.
     *
     * @param file the file, as SVG if its name ends with {@code .svg}, as a picture if with {@code .png}
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if its name ends otherwise
     */
    public final void save(Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".svg")) {
            Files.writeString(file, svg());
        } else if (name.endsWith(".png")) {
            ImageIO.write(image(), "png", file.toFile());
        } else {
            throw new IllegalArgumentException("a chart is saved as .svg or .png, was " + file);
        }
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
