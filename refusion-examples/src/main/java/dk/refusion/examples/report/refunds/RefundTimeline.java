package dk.refusion.examples.report.refunds;

import dk.refusion.examples.report.page.Cell;
import dk.refusion.examples.report.page.DataTable;
import dk.refusion.examples.report.timeline.PersonPlace;
import dk.refusion.examples.report.timeline.Run;
import dk.refusion.examples.report.timeline.SettledBenefit;
import dk.refusion.refund.Explanation;
import dk.refusion.refund.RefundLine;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** One person's weeks: what they count as, what is settled, and where it stands. */
final class RefundTimeline {
    private static final List<String> HEAD = Stream.of(
                    Run.HEAD, SettledBenefit.HEAD, RefundTotals.AMOUNTS, List.of("Hjemmel"))
            .flatMap(List::stream)
            .toList();
    private static final List<Cell> NOTHING =
            Collections.nCopies(SettledBenefit.HEAD.size() + RefundTotals.AMOUNTS.size(), Cell.of("-"));

    private RefundTimeline() {}

    static DataTable of(Explanation explanation, PersonPlace place) {
        DataTable table = new DataTable(place.shown() + " uge for uge, kr." + Run.carried(explanation), HEAD)
                .named(place.anchor());
        for (Run run : Run.of(explanation.weeks(), Run::isUnpaid)) {
            List<SettledBenefit> benefits = run.benefits();
            if (benefits.isEmpty()) {
                table.cells(row(run, NOTHING, List.of()));
            }
            for (SettledBenefit one : benefits) {
                List<Cell> settled = Stream.concat(one.cells().stream(), RefundTotals.cells(one.amounts()).stream())
                        .toList();
                table.cells(row(run, settled, one.lines()));
            }
            run.restarts(explanation).forEach(table::remark);
        }
        return table;
    }

    private static List<Cell> row(Run run, List<Cell> settled, List<RefundLine> lines) {
        return Stream.concat(
                        Stream.concat(run.cells().stream(), settled.stream()),
                        Stream.of(Cell.prose(run.references(lines))))
                .toList();
    }
}
