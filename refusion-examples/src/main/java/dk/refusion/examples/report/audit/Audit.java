package dk.refusion.examples.report.audit;

import dk.refusion.audit.Deviation;
import dk.refusion.audit.ReportedRow;
import dk.refusion.audit.SettlementAudit;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import dk.refusion.reading.PaidPersons;
import dk.refusion.reading.ReportedFile;
import dk.refusion.refund.Explanation;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An audited settlement, with everything that is shown of it.
 *
 * @param file the settlement that was audited
 * @param payments one's own payments; empty if it was recalculated from itself
 * @param weeks the weeks that were compared
 * @param audit what came out
 * @param cutWeeks the weeks of the file that were not compared, in order, unmodifiable
 * @param request what is explained
 */
public record Audit(
        ReportedFile file,
        Optional<PaidPersons> payments,
        WeekRange weeks,
        SettlementAudit audit,
        List<CutWeek> cutWeeks,
        ExplanationRequest request) {
    /**
     * What the user wants explained.
     *
     * @param person one person; empty if none was asked for
     * @param week one week of that person; empty for all
     * @param largest how many of the largest deviations
     */
    public record ExplanationRequest(Optional<String> person, Optional<Week> week, int largest) {}

    /**
     * Why something is right.
     *
     * @param person the person
     * @param weeks the weeks that are explained
     * @param rows what the file says of them, in order, unmodifiable
     * @param deviations what is wrong in them, in order, unmodifiable
     * @param notCompared those of the weeks that were not compared, in order, unmodifiable
     * @param explanation what is right and why; empty if one's own payments do not have the person
     */
    public record Why(
            String person,
            WeekRange weeks,
            List<ReportedRow> rows,
            List<Deviation> deviations,
            List<Week> notCompared,
            Optional<Explanation> explanation) {
        /**
         * Whether any week of it was compared.
         *
         * @return false if none was
         */
        public boolean isCompared() {
            return notCompared.size() < weeks.size();
        }
    }

    /**
     * A first or last week of the file that runs over a month's end, of which the file may hold a part only.
     *
     * @param week the week
     * @param count how many rows
     * @param gross their gross amounts together
     * @param financingAmount their refund less co-financing
     */
    public record CutWeek(Week week, int count, Money gross, Money financingAmount) {}

    /**
     * {@return an audit with the weeks that it left out}
     *
     * @param file the settlement that was audited
     * @param payments one's own payments; empty if it was recalculated from itself
     * @param weeks the weeks that were compared
     * @param audit what came out
     * @param request what is explained
     */
    public static Audit of(
            ReportedFile file,
            Optional<PaidPersons> payments,
            WeekRange weeks,
            SettlementAudit audit,
            ExplanationRequest request) {
        SortedMap<Week, CutWeek> found = new TreeMap<>();
        file.rows()
                .outside(weeks)
                .forEach(row -> found.merge(
                        row.week(),
                        new CutWeek(row.week(), 1, row.gross(), row.financingAmount()),
                        (one, other) -> new CutWeek(
                                one.week(),
                                one.count() + other.count(),
                                one.gross().plus(other.gross()),
                                one.financingAmount().plus(other.financingAmount()))));
        return new Audit(file, payments, weeks, audit, List.copyOf(found.values()), request);
    }

    /**
     * Whether the file has rows of a week.
     *
     * @param week the week
     * @return true if it has any
     */
    public boolean isReported(Week week) {
        return file.rows().isReported(week);
    }

    /**
     * The person that was asked for, or each of the largest deviations.
     *
     * @return why it is right so, in that order, unmodifiable
     */
    public List<Why> explained() {
        List<Deviation> largest =
                audit.deviations().stream().limit(request.largest()).toList();
        AuditedPersons persons = new AuditedPersons(this);
        return request.person()
                .map(person -> List.of(persons.why(person, request.week())))
                .orElseGet(() -> largest.stream()
                        .map(one -> persons.why(one.person(), Optional.of(one.week())))
                        .toList());
    }

    /**
     * How many of one's own weeks with an amount are not compared, since the file has nothing of their municipality.
     *
     * @return the weeks of each such municipality
     */
    public SortedMap<Municipality, Integer> notCompared() {
        return audit.notCompared();
    }
}
