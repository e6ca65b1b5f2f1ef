package dk.refusion.examples.cli.durations;

import dk.refusion.examples.files.table.ResultTable;
import dk.refusion.examples.report.duration.Effort;
import dk.refusion.examples.report.duration.ExpenseTable;
import java.util.List;

/** What an effort saves, as tables to write. */
final class DurationsFile {
    private DurationsFile() {}

    static List<ResultTable> of(Effort effort) {
        return List.of(
                ResultTable.of(
                        "Sparet", ExpenseTable.of(effort.plan().saving().saved().lines())),
                ResultTable.of(
                        "Uden indsats",
                        ExpenseTable.of(
                                effort.plan().saving().cohort().expenses().lines())));
    }
}
