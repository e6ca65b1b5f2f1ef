package dk.refusion.examples.report.page;

import static dk.refusion.examples.report.page.Markup.escape;

import java.util.Locale;
import java.util.Optional;

/**
 * A cell of a table.
 *
 * @param text what it says
 * @param kind how it stands in its column
 * @param target the name of the row or table that it leads to; empty if it leads nowhere
 */
public record Cell(String text, Kind kind, Optional<String> target) {
    /** How a cell stands in its column. */
    public enum Kind {
        /** A number, to the right. */
        FIGURE,
        /** A few words, to the left. */
        WORDS,
        /** A sentence, to the left, on several lines where it needs them. */
        PROSE;

        /** The attribute of cells and heads; figures are the rule. */
        String attribute() {
            return this == FIGURE ? "" : " class=\"" + name().toLowerCase(Locale.ROOT) + "\"";
        }
    }

    /**
     * A figure, or the name of a row.
     *
     * @param text what it says
     * @return the cell
     */
    public static Cell of(String text) {
        return new Cell(text, Kind.FIGURE, Optional.empty());
    }

    /**
     * A few words.
     *
     * @param text what it says
     * @return the cell
     */
    public static Cell words(String text) {
        return new Cell(text, Kind.WORDS, Optional.empty());
    }

    /**
     * A sentence.
     *
     * @param text what it says
     * @return the cell
     */
    public static Cell prose(String text) {
        return new Cell(text, Kind.PROSE, Optional.empty());
    }

    /**
     * A few words that lead to another place of the page.
     *
     * @param text what it says
     * @param target the name of the row or table
     * @return the cell
     */
    public static Cell link(String text, String target) {
        return new Cell(text, Kind.WORDS, Optional.of(target));
    }

    /** The content of the cell as markup. */
    String html() {
        return target.map(name -> "<a href=\"#" + escape(name) + "\">" + Markup.text(text) + "</a>")
                .orElse(Markup.text(text));
    }

    /** The cell of a column as markup. */
    String data() {
        return "<td" + kind.attribute() + ">" + html() + "</td>";
    }
}
