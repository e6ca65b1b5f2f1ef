package dk.refusion.examples.chart;

import static dk.refusion.examples.report.Markup.element;
import static dk.refusion.examples.report.Markup.escape;
import static dk.refusion.money.Rounding.HALF_UP;
import static java.util.stream.Collectors.joining;

import dk.refusion.compensation.Key;
import dk.refusion.compensation.MunicipalAmounts;
import dk.refusion.money.DanishText;
import dk.refusion.money.Ratio;
import dk.refusion.municipality.Municipality;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A schematic map of the 98 municipalities coloured by a value that lies on both sides of zero, such as what each is
 * over- or under-covered by a compensation.
 *
 * <p>It is a drawing, not for measuring: outlines are simplified, Bornholm stands beside Skåne's place, and the
 * municipalities around København are drawn once more and larger. A municipality without a value is white, not the
 * colour of zero.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class MunicipalityMap {
    private static final AffineTransform ENLARGED =
            new AffineTransform(2.6, 0, 0, 2.6, 766 - 2.6 * 922, 262 - 2.6 * 738);
    private static final int LEGEND_X = 12;
    private static final int LEGEND_Y = 8;
    private static final int ROW = 26;
    private static final int HEADING = 60;
    private static final Color EDGE = new Color(0x54606E);
    private static final Color INK = new Color(0x16202C);

    private final String title;
    private final String unit;
    private final SortedMap<Municipality, BigDecimal> values;
    private final Shades shades;

    private MunicipalityMap(String title, String unit, SortedMap<Municipality, BigDecimal> values) {
        this.title = title;
        this.unit = unit;
        this.values = values;
        this.shades = Shades.of(values.values());
    }

    /**
     * A map of values.
     *
     * @param title what it shows, in Danish
     * @param unit the unit of the values
     * @param values the value of each municipality; one that is not there is left white
     * @return the map
     */
    public static MunicipalityMap of(String title, String unit, Map<Municipality, BigDecimal> values) {
        return new MunicipalityMap(title, unit, new TreeMap<>(values));
    }

    /**
     * A map of amounts per inhabitant, or per unit of another key.
     *
     * @param title what it shows, in Danish
     * @param unit the unit, such as {@code kr. pr. indbygger}
     * @param amounts the amount of each municipality
     * @param key the inhabitants; a municipality without is left white
     * @return the map, in whole kroner
     */
    public static MunicipalityMap of(String title, String unit, MunicipalAmounts amounts, Key key) {
        Map<Municipality, BigDecimal> each = new TreeMap<>();
        amounts.amounts().forEach((municipality, amount) -> {
            Ratio weight = key.weights().getOrDefault(municipality, Ratio.ZERO);
            if (weight.signum() > 0) {
                each.put(
                        municipality,
                        Ratio.of(amount.kroner()).dividedBy(weight).rounded(0, HALF_UP));
            }
        });
        return of(title, unit, each);
    }

    /**
     * The map as SVG that stands alone; each municipality tells its value.
     *
     * @return the text of the file
     */
    public String svg() {
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 -60 %d %d\" role=\"img\""
                        + " aria-labelledby=\"map-t map-d\" font-family=\"sans-serif\" font-size=\"18\">\n",
                Outlines.WIDTH,
                Outlines.HEIGHT + HEADING));
        svg.append("<title id=\"map-t\">").append(escape(title)).append("</title>\n<desc id=\"map-d\">");
        svg.append(escape(description())).append("</desc>\n");
        svg.append("<text x=\"12\" y=\"-30\" font-size=\"24\" font-weight=\"bold\">")
                .append(escape(title))
                .append("</text>\n<g stroke=\"#54606e\" stroke-width=\"0.8\" fill-rule=\"evenodd\">\n");
        Outlines.PATHS.forEach((municipality, path) -> area(svg, municipality, path));
        svg.append(String.format(
                Locale.ROOT,
                "</g>\n<g stroke=\"#54606e\" stroke-width=\"0.4\" fill-rule=\"evenodd\""
                        + " transform=\"matrix(%.1f 0 0 %.1f %.1f %.1f)\">\n",
                ENLARGED.getScaleX(),
                ENLARGED.getScaleY(),
                ENLARGED.getTranslateX(),
                ENLARGED.getTranslateY()));
        Outlines.PATHS.forEach((municipality, path) -> {
            if (Outlines.isAroundTheCapital(path)) {
                area(svg, municipality, path);
            }
        });
        svg.append("</g>\n");
        List<Shades.Shade> legend = shades.legend();
        for (int i = 0; i < legend.size(); i++) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%d\" y=\"%d\" width=\"22\" height=\"18\" fill=\"%s\" stroke=\"#54606e\"/>\n",
                    LEGEND_X,
                    LEGEND_Y + ROW * i,
                    hex(legend.get(i).colour())));
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%d\" y=\"%d\">%s</text>\n",
                    LEGEND_X + 32,
                    LEGEND_Y + ROW * i + 15,
                    escape(legend.get(i).text())));
        }
        svg.append(element("text", unit).replace("<text>", "<text x=\"12\" y=\"-6\" fill=\"#54606e\">"));
        return svg.append("\n</svg>\n").toString();
    }

    /**
     * The map as a picture.
     *
     * @return a picture of 1012 by 1289 points
     */
    public BufferedImage image() {
        BufferedImage image = new BufferedImage(Outlines.WIDTH, Outlines.HEIGHT + HEADING, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, Outlines.WIDTH, Outlines.HEIGHT + HEADING);
        pen.translate(0, HEADING);
        pen.setStroke(new BasicStroke(0.8f));
        Outlines.PATHS.forEach((municipality, path) -> {
            Shape shape = Outlines.shape(path);
            fill(pen, shape, colour(municipality));
            if (Outlines.isAroundTheCapital(path)) {
                fill(pen, ENLARGED.createTransformedShape(shape), colour(municipality));
            }
        });
        pen.setColor(INK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 24));
        pen.drawString(title, LEGEND_X, -30);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 18));
        pen.drawString(unit, LEGEND_X, -6);
        List<Shades.Shade> legend = shades.legend();
        for (int i = 0; i < legend.size(); i++) {
            fill(
                    pen,
                    new java.awt.Rectangle(LEGEND_X, LEGEND_Y + ROW * i, 22, 18),
                    legend.get(i).colour());
            pen.setColor(INK);
            pen.drawString(legend.get(i).text(), LEGEND_X + 32, LEGEND_Y + ROW * i + 15);
        }
        pen.dispose();
        return image;
    }

    /**
     * What the map shows.
     *
     * @return the title and the unit
     */
    @Override
    public String toString() {
        return title + " (" + unit + ")";
    }

    private void area(StringBuilder svg, Municipality municipality, String path) {
        svg.append("<path fill=\"")
                .append(hex(colour(municipality)))
                .append("\" d=\"")
                .append(path)
                .append("\">")
                .append(element("title", municipality.danish() + ": " + text(municipality)))
                .append("</path>\n");
    }

    /** Every value in words. */
    private String description() {
        return Arrays.stream(Municipality.values())
                .map(municipality -> municipality.danish() + " " + text(municipality))
                .collect(joining(", ", "Skematisk kort, " + unit + ": ", ""));
    }

    private String text(Municipality municipality) {
        return value(municipality).map(DanishText::format).orElse("ingen tal");
    }

    private Color colour(Municipality municipality) {
        return value(municipality).map(shades::colour).orElse(Color.WHITE);
    }

    private Optional<BigDecimal> value(Municipality municipality) {
        return Optional.ofNullable(values.get(municipality));
    }

    private static void fill(Graphics2D pen, Shape shape, Color colour) {
        pen.setColor(colour);
        pen.fill(shape);
        pen.setColor(EDGE);
        pen.draw(shape);
    }

    private static String hex(Color colour) {
        return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xFFFFFF);
    }
}
