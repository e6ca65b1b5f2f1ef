package dk.refusion.examples.session;

import static dk.refusion.examples.report.page.Markup.text;

import dk.refusion.money.DanishText;
import dk.refusion.table.Column;
import dk.refusion.table.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The head of a table as a table of a notebook: numbers to the right, no line break inside a number. */
final class HtmlTable {
    private static final int ROWS_SHOWN = 20;
    private static final String ABSENT = "-";

    private HtmlTable() {}

    static String of(Table table) {
        Table head = table.head(ROWS_SHOWN);
        List<List<String>> columns =
                head.columns().stream().map(column -> cells(head, column)).toList();
        return "<table>\n<thead>\n"
                + row(
                        "th",
                        head.columns(),
                        head.columns().stream().map(Column::name).toList())
                + "</thead>\n<tbody>\n"
                + IntStream.range(0, head.size())
                        .mapToObj(row -> row(
                                "td",
                                head.columns(),
                                columns.stream().map(column -> column.get(row)).toList()))
                        .collect(Collectors.joining())
                + "</tbody>\n</table>\n" + size(table);
    }

    private static <T extends Comparable<? super T>> List<String> cells(Table table, Column<T> column) {
        return table.column(column).stream()
                .map(value -> value.map(column::text).orElse(ABSENT))
                .toList();
    }

    private static String row(String name, List<Column<?>> columns, List<String> cells) {
        StringBuilder row = new StringBuilder("<tr>");
        for (int place = 0; place < columns.size(); place++) {
            row.append('<')
                    .append(name)
                    .append(" style=\"white-space: nowrap; text-align: ")
                    .append(columns.get(place).isNumeric() ? "right" : "left")
                    .append("\">")
                    .append(text(cells.get(place)))
                    .append("</")
                    .append(name)
                    .append('>');
        }
        return row.append("</tr>\n").toString();
    }

    private static String size(Table table) {
        return Optional.of(table)
                .filter(all -> all.size() > ROWS_SHOWN)
                .map(all -> "<p>… " + ROWS_SHOWN + " af " + DanishText.format(BigDecimal.valueOf(all.size()))
                        + " rækker</p>\n")
                .orElse("");
    }
}
