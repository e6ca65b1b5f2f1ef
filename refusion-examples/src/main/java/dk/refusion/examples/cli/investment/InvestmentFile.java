package dk.refusion.examples.cli.investment;

import static dk.refusion.table.Columns.AMOUNT;
import static dk.refusion.table.Columns.YEAR;

import dk.refusion.examples.files.investment.RowKind;
import dk.refusion.examples.files.table.ResultTable;
import dk.refusion.examples.report.investment.Evaluation;
import dk.refusion.examples.report.investment.Study;
import dk.refusion.money.Figure;
import dk.refusion.money.Money;
import dk.refusion.table.Column;
import dk.refusion.table.Table;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Investments as tables to write: the figures by year, and what each case is worth. */
final class InvestmentFile {
    private static final Column<String> CASE = Column.text("Investering");
    private static final Column<RowKind> ROW = Column.named("Post", RowKind.class, RowKind::danish);
    private static final Column<Year> BASE_YEAR = Column.year("Basisår");
    private static final Column<Money> PRESENT_VALUE = Column.money("Nutidsværdi");
    private static final Column<String> PAYBACK = Column.text("Tilbagebetalt");
    private static final Column<String> INTERNAL_RATE = Column.text("Intern rente");

    private InvestmentFile() {}

    static List<ResultTable> of(Study study) {
        List<Evaluation> evaluations = Stream.concat(study.evaluations().stream(), study.together().stream())
                .toList();
        return List.of(
                ResultTable.of("Tabel", figures(study)),
                ResultTable.of(
                        "Vurdering",
                        Table.over(evaluations)
                                .column(CASE, one -> one.investment().name())
                                .column(BASE_YEAR, one -> Year.of(one.baseYear()))
                                .optional(PRESENT_VALUE, Evaluation::presentValue)
                                .column(PAYBACK, one -> one.payback().toString())
                                .column(INTERNAL_RATE, one -> one.internalRate().toString())
                                .table()));
    }

    private record Printed(String name, RowKind row, Map.Entry<Integer, Figure> year) {}

    private static Table figures(Study study) {
        List<Printed> printed = new ArrayList<>();
        study.file().table().cases().forEach(one -> {
            for (RowKind kind : RowKind.values()) {
                kind.of(one)
                        .ifPresent(row -> row.figures()
                                .entrySet()
                                .forEach(year -> printed.add(new Printed(one.name(), kind, year))));
            }
        });
        return Table.over(printed)
                .column(CASE, Printed::name)
                .column(ROW, Printed::row)
                .column(YEAR, one -> Year.of(one.year.getKey()))
                .column(AMOUNT, one -> one.year.getValue().amount())
                .table();
    }
}
