package dk.refusion.examples.chart;

import static java.util.stream.Collectors.toMap;

import dk.refusion.examples.file.CsvFile;
import dk.refusion.examples.file.TextFile;
import dk.refusion.municipality.Municipality;
import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.util.Map;
import java.util.TreeMap;

/** The schematic outlines of the municipalities, in points of a picture. The file carries their licence. */
final class Outlines {
    static final int WIDTH = 1012;
    static final int HEIGHT = 1229;

    /** Each municipality's outline as the path of an SVG, of moves, lines and ends only. */
    static final Map<Municipality, String> PATHS =
            CsvFile.of(TextFile.shipped(Outlines.class, "kommuner.csv")).lines().stream()
                    .skip(1)
                    .collect(toMap(
                            line -> Municipality.parse(line.cell(1, "kommune").text()),
                            line -> line.cell(2, "omrids").text(),
                            (one, other) -> {
                                throw new IllegalStateException(
                                        "a municipality has one outline, was " + one + " and " + other);
                            },
                            TreeMap::new));

    /** The crowded part around the capital, which is drawn once more and larger. */
    private static final Rectangle CAPITAL = new Rectangle(922, 738, 91, 110);

    private Outlines() {}

    static Path2D shape(String path) {
        Path2D shape = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (String ring : path.split("Z", -1)) {
            boolean isFirst = true;
            for (String point :
                    ring.isEmpty() ? new String[0] : ring.substring(1).split("L", -1)) {
                String[] xy = point.split(" ", -1);
                double x = Double.parseDouble(xy[0]);
                double y = Double.parseDouble(xy[1]);
                if (isFirst) {
                    shape.moveTo(x, y);
                } else {
                    shape.lineTo(x, y);
                }
                isFirst = false;
            }
            if (!isFirst) {
                shape.closePath();
            }
        }
        return shape;
    }

    static boolean isAroundTheCapital(String path) {
        return CAPITAL.contains(shape(path).getBounds());
    }
}
