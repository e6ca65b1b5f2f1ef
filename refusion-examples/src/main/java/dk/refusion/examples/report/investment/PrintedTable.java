package dk.refusion.examples.report.investment;

import dk.refusion.examples.files.investment.RowKind;
import dk.refusion.examples.files.investment.TableHead;
import dk.refusion.investment.PublishedCase;
import dk.refusion.investment.PublishedRow;
import dk.refusion.investment.PublishedTable;
import dk.refusion.language.Language;
import dk.refusion.money.DanishText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A published table as it is printed: every cell as text, {@code -} where a year is absent, nothing where a figure, a
 * total or a ratio is not printed.
 *
 * @param head the names of the columns, the unit first
 * @param cases the rows by case
 */
public record PrintedTable(List<String> head, List<Case> cases) {
    public static PrintedTable of(PublishedTable table, Language language) {
        boolean hasTotals = table.cases().stream()
                .anyMatch(one -> printed(one).stream()
                        .anyMatch(row -> row.published().total().isPresent()));
        boolean hasRatios =
                table.cases().stream().anyMatch(one -> one.savingsPerKrone().isPresent());
        List<String> head = new ArrayList<>();
        head.add(StudyWords.head(table.unit(), language));
        table.years().forEach(year -> head.add(year.toString()));
        if (hasTotals) {
            head.add(language.of(TableHead.TOTAL, "Total"));
        }
        if (hasRatios) {
            head.add(language.of(TableHead.RATIO, StudyWords.RATIO));
        }
        return new PrintedTable(
                List.copyOf(head),
                table.cases().stream()
                        .map(one -> Case.of(one, table, hasTotals, hasRatios, language))
                        .toList());
    }

    private static List<Row> printed(PublishedCase one) {
        return Arrays.stream(RowKind.values())
                .flatMap(kind -> kind.of(one).map(row -> new Row(kind, row)).stream())
                .toList();
    }

    /**
     * The rows of one case.
     *
     * @param name what the case is called
     * @param rows a label and a cell for each column
     */
    public record Case(String name, List<List<String>> rows) {
        private static Case of(
                PublishedCase one, PublishedTable table, boolean hasTotals, boolean hasRatios, Language language) {
            List<Row> printed = printed(one);
            if (printed.isEmpty() && one.savingsPerKrone().isPresent()) {
                printed = List.of(new Row(RowKind.PROCEEDS, PublishedRow.of(Map.of())));
            }
            List<List<String>> rows = new ArrayList<>();
            for (Row row : printed) {
                List<String> cells = new ArrayList<>();
                cells.add(language.of(row.kind().danish(), row.kind().english()));
                for (int year : table.years()) {
                    cells.add(Optional.ofNullable(row.published().figures().get(year))
                            .map(figure -> DanishText.format(figure.number()))
                            .orElse(row.published().unknown().contains(year) ? "" : "-"));
                }
                if (hasTotals) {
                    cells.add(row.published()
                            .total()
                            .map(figure -> DanishText.format(figure.number()))
                            .orElse(""));
                }
                if (hasRatios) {
                    // on the last row, where the letter prints it
                    boolean isLast = rows.size() + 1 == printed.size();
                    cells.add(one.savingsPerKrone()
                            .filter(ratio -> isLast)
                            .map(DanishText::format)
                            .orElse(""));
                }
                rows.add(List.copyOf(cells));
            }
            return new Case(one.name(), List.copyOf(rows));
        }
    }

    private record Row(RowKind kind, PublishedRow published) {}
}
