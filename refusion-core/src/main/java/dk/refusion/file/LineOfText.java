package dk.refusion.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of a text whose cells are parted by semicolons.
 *
 * <p>A cell may stand in quotation marks, between which two stand for one, and semicolons and line breaks for themselves.
 */
final class LineOfText {
    private final String text;
    private final List<String> cells = new ArrayList<>();
    private int at;

    private LineOfText(String text) {
        this.text = text;
    }

    /** The cells of a line; none if it is a note or has no content. */
    static Optional<Line> cut(String text, int number) {
        if (note(text).isPresent()) {
            return Optional.empty();
        }
        List<Cell> cells = new ArrayList<>();
        for (String cell : new LineOfText(text).cells()) {
            cells.add(new Cell(number, cells.size() + 1, "", Cell.trimmed(cell)));
        }
        return cells.stream().allMatch(Cell::isEmpty) ? Optional.empty() : Optional.of(new Line(number, cells));
    }

    /** What a note says; empty if the line is none. */
    static Optional<String> note(String text) {
        boolean isBare = text.startsWith("#");
        String first = isBare ? text.replaceFirst(";.*", "") : Cell.trimmed(new LineOfText(text).cell());
        String note = isBare ? text : first; // a spreadsheet quoted it
        return Cell.isNote(first)
                ? Optional.of(note.substring(1).replaceAll(";+$", "").strip())
                : Optional.empty();
    }

    private List<String> cells() {
        cells.add(cell());
        while (at < text.length()) {
            at++; // behind a semicolon
            cells.add(cell());
        }
        return cells;
    }

    private String cell() {
        int start = afterSpaces(at);
        if (start < text.length() && text.charAt(start) == '"') {
            at = start + 1;
            return quoted();
        }
        int semicolon = text.indexOf(';', at);
        int end = semicolon < 0 ? text.length() : semicolon;
        String cell = text.substring(at, end);
        at = end;
        return cell;
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        while (true) {
            int mark = text.indexOf('"', at);
            if (mark < 0) {
                throw new IllegalArgumentException("a quotation mark is not closed in " + text);
            }
            cell.append(text, at, mark);
            at = mark + 1;
            if (at == text.length() || text.charAt(at) != '"') {
                break;
            }
            cell.append('"');
            at++;
        }
        at = afterSpaces(at);
        if (at < text.length() && text.charAt(at) != ';') {
            throw new IllegalArgumentException("a quotation mark does not close its cell in " + text);
        }
        return cell.toString();
    }

    /** Some programs write spaces between a separator and a quotation mark. */
    private int afterSpaces(int from) {
        int p = from;
        while (p < text.length() && (text.charAt(p) == ' ' || text.charAt(p) == '\t')) {
            p++;
        }
        return p;
    }
}
