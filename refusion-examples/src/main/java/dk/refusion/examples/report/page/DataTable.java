package dk.refusion.examples.report.page;

import static dk.refusion.examples.report.page.Markup.escape;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of a report page: a caption, named columns, and rows that each start with their name; rows may be grouped.
 *
 * <p>Not thread-safe.
 */
public final class DataTable {
    /** From how many letters on the name of a row may need two lines. */
    private static final int LONG = 14;

    private final String caption;
    private final List<String> head;
    private final StringBuilder body = new StringBuilder();
    private int longest;
    private boolean isGroupOpen;
    private boolean isGrouped;

    /**
     * A table without rows.
     *
     * @param caption what the table shows
     * @param head the names of the columns, that of the rows' names first
     */
    public DataTable(String caption, List<String> head) {
        this.caption = caption;
        this.head = List.copyOf(head);
    }

    /**
     * Starts a group of rows.
     *
     * @param name what the group is called
     * @return this table
     */
    public DataTable group(String name) {
        closeGroup();
        isGrouped = true;
        body.append("<tbody>\n<tr><th colspan=\"")
                .append(head.size())
                .append("\" scope=\"rowgroup\">")
                .append(escape(name))
                .append("</th></tr>\n");
        isGroupOpen = true;
        return this;
    }

    /**
     * Adds a row.
     *
     * @param cells one text for each column, the name of the row first
     * @return this table
     * @throws IllegalArgumentException if there is not one cell for each column
     */
    public DataTable row(List<String> cells) {
        if (cells.size() != head.size()) {
            throw new IllegalArgumentException("a row has a cell for each of " + head + ", was " + cells);
        }
        if (!isGroupOpen) {
            body.append("<tbody>\n");
            isGroupOpen = true;
        }
        longest = Math.max(longest, cells.get(0).length());
        body.append("<tr><th scope=\"row\">").append(escape(cells.get(0))).append("</th>");
        for (String cell : cells.subList(1, cells.size())) {
            body.append("<td>").append(escape(cell)).append("</td>");
        }
        body.append("</tr>\n");
        return this;
    }

    /**
     * Adds rows.
     *
     * @param rows the rows
     * @return this table
     * @throws IllegalArgumentException if a row has not one cell for each column
     */
    public DataTable rows(List<List<String>> rows) {
        rows.forEach(this::row);
        return this;
    }

    /** The markup; the region around a wide table can be reached and scrolled by keyboard. */
    String html(String id) {
        closeGroup();
        List<String> kinds = Stream.of(longest > LONG ? "long" : "", isGrouped ? "grouped" : "")
                .filter(kind -> !kind.isEmpty())
                .toList();
        List<String> columns = new ArrayList<>();
        head.forEach(name -> columns.add("<th scope=\"col\">" + escape(name) + "</th>"));
        return "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"" + id
                + "\">\n<table" + (kinds.isEmpty() ? "" : " class=\"" + String.join(" ", kinds) + "\"")
                + ">\n<caption id=\""
                + id + "\">" + escape(caption) + "</caption>\n<thead>\n<tr>" + String.join("", columns)
                + "</tr>\n</thead>\n" + body + "</table>\n</div>\n";
    }

    private void closeGroup() {
        if (isGroupOpen) {
            body.append("</tbody>\n");
            isGroupOpen = false;
        }
    }
}
