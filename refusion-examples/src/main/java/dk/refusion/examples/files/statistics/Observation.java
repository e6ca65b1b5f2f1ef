package dk.refusion.examples.files.statistics;

import dk.refusion.file.Cell;
import dk.refusion.file.Line;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one row of a portal's file says.
 *
 * @param line where it stands
 * @param area the area, in one way of writing it
 * @param benefit the benefit as the file writes it; nothing if it has no such column
 * @param period the period
 * @param value the number; empty if it is missing, which is not zero
 */
record Observation(Line line, String area, String benefit, Period period, Optional<BigDecimal> value) {
    /** The row as it stands in the file. */
    String text() {
        return text(line);
    }

    /** The cells of a line that are not empty. */
    static String text(Line line) {
        return String.join(
                "; ",
                line.cells().stream()
                        .map(Cell::text)
                        .filter(text -> !text.isEmpty())
                        .toList());
    }
}
