package dk.refusion.examples.audit;

import dk.refusion.examples.refunds.PaymentsFile;
import dk.refusion.law.Financing;
import dk.refusion.municipality.Municipality;
import dk.refusion.refund.Deviation;
import dk.refusion.refund.Explanation;
import dk.refusion.refund.RefundLine;
import dk.refusion.refund.ReportedRow;
import dk.refusion.refund.SettlementAudit;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that the command shows.
 *
 * @param file the settlement that was audited
 * @param payments one's own payments; empty if it was recalculated from itself
 * @param weeks the weeks that were compared
 * @param audit what came out
 * @param wishes what is explained
 */
record Audit(
        ReportedFile file, Optional<PaymentsFile> payments, WeekRange weeks, SettlementAudit audit, Wishes wishes) {
    /**
     * What the user wants explained.
     *
     * @param person one person; empty if none was asked for
     * @param week one week of that person; empty for all
     * @param largest how many of the largest deviations
     */
    record Wishes(Optional<String> person, Optional<Week> week, int largest) {}

    /**
     * Why something is right.
     *
     * @param person the person
     * @param weeks the weeks that are explained
     * @param rows what the file says of them, in order, unmodifiable
     * @param deviations what is wrong in them, in order, unmodifiable
     * @param explanation what is right and why; empty if one's own payments do not have the person
     */
    record Why(
            String person,
            WeekRange weeks,
            List<ReportedRow> rows,
            List<Deviation> deviations,
            Optional<Explanation> explanation) {}

    /** The person that was asked for, or each of the largest deviations. */
    List<Why> explained() {
        return wishes.person()
                .map(person -> List.of(why(person, wishes.week().map(week -> WeekRange.of(week, week)))))
                .orElseGet(() -> audit.deviations().stream()
                        .limit(wishes.largest())
                        .map(one -> why(one.person(), Optional.of(WeekRange.of(one.week(), one.week()))))
                        .toList());
    }

    private Why why(String person, Optional<WeekRange> only) {
        WeekRange shown = only.orElse(weeks);
        boolean isPaid = audit.recomputed().persons().contains(person);
        Optional<Explanation> all =
                isPaid ? Optional.of(audit.recomputed().explain(person, shown.last())) : Optional.empty();
        return new Why(
                person,
                shown,
                file.rows().stream()
                        .filter(row -> row.person().equals(person) && shown.contains(row.week()))
                        .sorted(Comparator.comparing(ReportedRow::week))
                        .toList(),
                audit.deviations(person).stream()
                        .filter(one -> shown.contains(one.week()))
                        .toList(),
                all.map(explanation -> only.map(explanation::during).orElse(explanation)));
    }

    /** How many of one's own weeks with an amount are not compared, since the file has nothing of their municipality. */
    SortedMap<Municipality, Integer> notCompared() {
        SortedMap<Municipality, Integer> found = new TreeMap<>();
        Set<Municipality> reported = file.municipalities();
        if (payments.isPresent()) {
            for (RefundLine line : audit.recomputed().lines()) {
                if (weeks.contains(line.week())
                        && !reported.contains(line.municipality())
                        && line.financing() != Financing.OUTSIDE
                        && line.financing() != Financing.NONE
                        && !line.gross().isZero()) {
                    found.merge(line.municipality(), 1, Integer::sum);
                }
            }
        }
        return found;
    }
}
