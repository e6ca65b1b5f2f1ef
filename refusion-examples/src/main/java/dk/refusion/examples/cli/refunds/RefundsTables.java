package dk.refusion.examples.cli.refunds;

import dk.refusion.examples.files.settlement.WeeksFile;
import dk.refusion.examples.files.table.ResultTable;
import dk.refusion.examples.report.refunds.Refunds;
import dk.refusion.language.Sentence;
import dk.refusion.refund.RefundTables;
import dk.refusion.refund.Statement;
import dk.refusion.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The settlement as tables: every week, and the statement that is shown. */
final class RefundsTables {
    private RefundsTables() {}

    static List<ResultTable> of(Refunds refunds, Consumer<Sentence> remarks) {
        List<ResultTable> tables = new ArrayList<>();
        tables.add(ResultTable.ofPersons(
                "Uger", WeeksFile.of(refunds.settlement(), refunds.file().spellings(), remarks)));
        refunds.statement().ifPresent(statement -> add(statement, tables));
        return tables;
    }

    private static void add(Statement statement, List<ResultTable> tables) {
        tables.add(ResultTable.of("Opgørelse", RefundTables.statement(statement)));
        Table besides = RefundTables.besidesLines(statement);
        if (besides.size() > 0) {
            tables.add(ResultTable.of("Ud over linjerne", besides));
        }
    }
}
