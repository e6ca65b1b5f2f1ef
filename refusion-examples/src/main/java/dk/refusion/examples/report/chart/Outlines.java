package dk.refusion.examples.report.chart;

import static java.util.stream.Collectors.toMap;

import dk.refusion.examples.files.CsvFile;
import dk.refusion.examples.files.TextFile;
import dk.refusion.file.Cell;
import dk.refusion.file.FileLines;
import dk.refusion.municipality.Municipality;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The schematic outlines of the municipalities, in points of a picture. The file carries their licence. */
final class Outlines {
    static final int WIDTH = 1012;
    static final int HEIGHT = 1229;

    private static final FileLines FILE = CsvFile.of(TextFile.shipped(Outlines.class, "kommuner.csv"));

    /** Each municipality's outline as the path of an SVG, of moves, lines and ends only. */
    static final Map<Municipality, String> PATHS = FILE.lines().stream()
            .skip(1)
            .collect(toMap(
                    line -> Municipality.parse(line.cell(1, "kommune").text()),
                    line -> line.cell(2, "omrids").text(),
                    (one, other) -> {
                        throw new IllegalStateException("a municipality has one outline, was " + one + " and " + other);
                    },
                    TreeMap::new));

    /** Whose outlines they are, and their licence, which goes with every copy. */
    static final String NOTICE =
            String.join("\n", FILE.notes().stream().map(Cell::text).toList());

    private Outlines() {}

    /** The closed rings of an outline. */
    static List<List<Point>> rings(String path) {
        return Arrays.stream(path.split("Z", -1))
                .filter(ring -> !ring.isEmpty())
                .map(ring -> Arrays.stream(ring.substring(1).split("L", -1))
                        .map(point -> point.split(" ", -1))
                        .map(xy -> new Point(Double.parseDouble(xy[0]), Double.parseDouble(xy[1])))
                        .toList())
                .toList();
    }

    /** Whether it lies in the crowded part around the capital, which is drawn once more and larger. */
    static boolean isAroundTheCapital(String path) {
        return points(path).allMatch(point -> point.x() >= 922 && point.y() >= 738 && point.y() <= 848);
    }

    private static Stream<Point> points(String path) {
        return rings(path).stream().flatMap(List::stream);
    }
}
