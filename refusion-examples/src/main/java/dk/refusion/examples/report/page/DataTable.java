package dk.refusion.examples.report.page;

import static dk.refusion.examples.report.page.Markup.escape;
import static dk.refusion.examples.report.page.Markup.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    private final StringBuilder foot = new StringBuilder();
    private Optional<String> name = Optional.empty();
    private Optional<List<String>> choices = Optional.empty();
    private List<Cell.Kind> kinds = List.of();
    private int size;
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
     * Gives the table a name that cells can lead to.
     *
     * @param text a name of its own in the page, of letters, digits and hyphens
     * @return this table
     */
    public DataTable named(String text) {
        this.name = Optional.of(text);
        return this;
    }

    /**
     * Lets readers sort and search the rows where the page may run its script; without it all rows stand in their order.
     *
     * @param columns by whose values the rows can be chosen, each one of the columns
     * @return this table
     */
    public DataTable searchable(List<String> columns) {
        this.choices = Optional.of(List.copyOf(columns));
        return this;
    }

    /**
     * Starts a group of rows.
     *
     * @param text what the group is called
     * @return this table
     */
    public DataTable group(String text) {
        closeGroup();
        isGrouped = true;
        body.append("<tbody>\n<tr><th colspan=\"")
                .append(head.size())
                .append("\" scope=\"rowgroup\">")
                .append(text(text))
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
        return cells(cells.stream().map(Cell::of).toList());
    }

    /**
     * Adds a row.
     *
     * @param cells one for each column, the name of the row first
     * @return this table
     * @throws IllegalArgumentException if there is not one cell for each column
     */
    public DataTable cells(List<Cell> cells) {
        return add("<tr>", cells);
    }

    /**
     * Adds a row with a name that cells can lead to.
     *
     * @param target a name of its own in the page, of letters, digits and hyphens
     * @param cells one for each column, the name of the row first
     * @return this table
     * @throws IllegalArgumentException if there is not one cell for each column
     */
    public DataTable cells(String target, List<Cell> cells) {
        return add("<tr id=\"" + escape(target) + "\">", cells);
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

    /**
     * Adds a sentence about the row before.
     *
     * @param text the sentence
     * @return this table
     */
    public DataTable remark(String text) {
        openGroup();
        body.append("<tr class=\"remark\"><td colspan=\"")
                .append(head.size())
                .append("\">")
                .append(text(text))
                .append("</td></tr>\n");
        return this;
    }

    /**
     * Adds a row that sums others up, at the end whatever the order of the rows.
     *
     * @param cells one text for each column, the name of the row first
     * @return this table
     * @throws IllegalArgumentException if there is not one cell for each column
     */
    public DataTable sum(List<String> cells) {
        foot.append("<tr>").append(html(cells.stream().map(Cell::of).toList())).append("</tr>\n");
        return this;
    }

    /**
     * How many rows the table has.
     *
     * @return the number, without groups, remarks and sums
     */
    public int size() {
        return size;
    }

    boolean isSearchable() {
        return choices.isPresent();
    }

    private DataTable add(String tag, List<Cell> cells) {
        openGroup();
        if (size == 0) {
            kinds = cells.stream().map(Cell::kind).toList();
        }
        size++;
        body.append(tag).append(html(cells)).append("</tr>\n");
        return this;
    }

    private String html(List<Cell> cells) {
        if (cells.size() != head.size()) {
            throw new IllegalArgumentException("a row has a cell for each of " + head + ", was "
                    + cells.stream().map(Cell::text).toList());
        }
        longest = Math.max(longest, cells.get(0).text().length());
        StringBuilder html =
                new StringBuilder("<th scope=\"row\">" + cells.get(0).html() + "</th>");
        cells.subList(1, cells.size()).forEach(cell -> html.append(cell.data()));
        return html.toString();
    }

    /** The markup; the region around a wide table can be reached and scrolled by keyboard. */
    String html(String number) {
        closeGroup();
        String id = name.orElse(number);
        StringBuilder columns = new StringBuilder();
        for (int i = 0; i < head.size(); i++) {
            columns.append("<th scope=\"col\"")
                    .append(kinds.isEmpty() ? "" : kinds.get(i).attribute())
                    .append(isChoice(head.get(i)) ? " data-choice=\"\"" : "")
                    .append(">")
                    .append(text(head.get(i)))
                    .append("</th>");
        }
        return "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"" + id + "\">\n<table"
                + classes() + ">\n<caption id=\"" + id + "\">" + text(caption) + "</caption>\n<thead>\n<tr>"
                + columns + "</tr>\n</thead>\n" + body
                + (foot.isEmpty() ? "" : "<tfoot>\n" + foot + "</tfoot>\n") + "</table>\n</div>\n";
    }

    private boolean isChoice(String column) {
        return choices.filter(columns -> columns.contains(column)).isPresent();
    }

    private String classes() {
        List<String> classes = new ArrayList<>();
        if (longest > LONG) {
            classes.add("long");
        }
        if (isGrouped) {
            classes.add("grouped");
        }
        if (isSearchable()) {
            classes.add("listing");
        }
        return classes.isEmpty() ? "" : " class=\"" + String.join(" ", classes) + "\"";
    }

    private void openGroup() {
        if (!isGroupOpen) {
            body.append("<tbody>\n");
            isGroupOpen = true;
        }
    }

    private void closeGroup() {
        if (isGroupOpen) {
            body.append("</tbody>\n");
            isGroupOpen = false;
        }
    }
}
