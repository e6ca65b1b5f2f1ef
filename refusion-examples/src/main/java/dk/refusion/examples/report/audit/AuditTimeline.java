package dk.refusion.examples.report.audit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.refusion.audit.Deviation;
import dk.refusion.audit.ReportedRow;
import dk.refusion.examples.report.page.Cell;
import dk.refusion.examples.report.page.DataTable;
import dk.refusion.examples.report.timeline.Kroner;
import dk.refusion.examples.report.timeline.PersonPlace;
import dk.refusion.examples.report.timeline.Run;
import dk.refusion.examples.report.timeline.SettledBenefit;
import dk.refusion.examples.report.timeline.SettledBenefit.Payer;
import dk.refusion.language.Language;
import dk.refusion.money.Money;
import dk.refusion.refund.ExplainedWeek;
import dk.refusion.refund.RefundLine;
import dk.refusion.time.Week;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One person's weeks: what is right, what was reported, and what is wrong with it. */
final class AuditTimeline {
    private static final List<String> HEAD = Stream.of(
                    Run.HEAD,
                    SettledBenefit.HEAD,
                    List.of(
                            "Indberettet sats",
                            "Brutto",
                            "Indberettet brutto",
                            "Til kommunen",
                            "Indberettet til kommunen",
                            "For meget",
                            "Hjemmel"))
            .flatMap(List::stream)
            .toList();
    private static final Cell NONE = Cell.of("-");

    private final AuditedPersons persons;
    private final Audit.Why why;
    private final PersonPlace place;
    private final Map<Week, Map<Payer, List<ReportedRow>>> reported;
    private final DataTable table;

    private AuditTimeline(AuditedPersons persons, Audit.Why why, PersonPlace place) {
        this.persons = persons;
        this.why = why;
        this.place = place;
        this.reported = why.rows().stream()
                .collect(groupingBy(
                        ReportedRow::week,
                        TreeMap::new,
                        groupingBy(row -> new Payer(row.municipality(), row.benefit()), TreeMap::new, toList())));
        this.table = new DataTable(
                        place.shown() + " uge for uge, kr."
                                + why.explanation().map(Run::carried).orElse(""),
                        HEAD)
                .named(place.anchor());
    }

    /** The weeks of a person; those before the settlement are shown as one where they are alike. */
    static DataTable of(AuditedPersons persons, Audit.Why why, PersonPlace place) {
        AuditTimeline timeline = new AuditTimeline(persons, why, place);
        timeline.runs().forEach(timeline::add);
        return timeline.table;
    }

    /** What is known of the weeks from the first; empty for a reported week before or after all that is paid. */
    private Map<Week, Optional<Run>> runs() {
        Map<Week, Optional<Run>> runs = new TreeMap<>();
        Set<Week> explained = new HashSet<>();
        why.explanation().ifPresent(explanation -> {
            explanation.weeks().forEach(week -> explained.add(week.week()));
            Run.of(explanation.weeks(), this::mayJoin).forEach(run -> runs.put(run.first(), Optional.of(run)));
        });
        reported.keySet().stream()
                .filter(week -> !explained.contains(week))
                .forEach(week -> runs.put(week, Optional.empty()));
        return runs;
    }

    private boolean mayJoin(ExplainedWeek week) {
        return !reported.containsKey(week.week())
                && (Run.isUnpaid(week) || week.week().isBefore(why.weeks().first()));
    }

    private void add(Week first, Optional<Run> run) {
        Map<Payer, SettledBenefit> right = new TreeMap<>();
        run.ifPresent(one -> one.benefits().forEach(benefit -> right.put(benefit.payer(), benefit)));
        Map<Payer, List<ReportedRow>> rows = reported.getOrDefault(first, Map.of());
        SortedSet<Payer> payers = new TreeSet<>(right.keySet());
        payers.addAll(rows.keySet());
        List<Cell> week = run.map(Run::cells)
                .orElse(List.of(Cell.words(first.toString()), Cell.words("ingen udbetaling kendt"), NONE, NONE));
        if (payers.isEmpty()) {
            List<Cell> none = Collections.nCopies(HEAD.size() - week.size() - 1, NONE);
            put(first, true, joined(week, none), reference(run, List.of()));
        }
        boolean isFirst = true;
        for (Payer payer : payers) {
            SettledBenefit benefit = right.getOrDefault(payer, new SettledBenefit(payer, List.of()));
            List<ReportedRow> theirs = rows.getOrDefault(payer, List.of());
            put(first, isFirst, joined(week, money(first, benefit, theirs)), reference(run, benefit.lines()));
            why.deviations().stream()
                    .filter(one ->
                            one.week().equals(first) && payer.equals(new Payer(one.municipality(), one.benefit())))
                    .map(AuditTimeline::sentence)
                    .forEach(table::remark);
            isFirst = false;
        }
        run.ifPresent(
                one -> why.explanation().map(one::restarts).orElse(List.of()).forEach(table::remark));
    }

    private static String sentence(Deviation one) {
        return "Afvigelse: " + one.reason() + "; " + Kroner.excess(one.effect(), Language.DANISH) + " til kommunen.";
    }

    private static String reference(Optional<Run> run, List<RefundLine> lines) {
        return run.map(one -> one.references(lines))
                .filter(text -> !text.isEmpty())
                .orElse(NONE.text());
    }

    private List<Cell> money(Week week, SettledBenefit right, List<ReportedRow> rows) {
        boolean isReported = !rows.isEmpty();
        Money gross = Money.sum(rows.stream().map(ReportedRow::gross).toList());
        Money financing =
                Money.sum(rows.stream().map(ReportedRow::financingAmount).toList());
        Money due = right.amounts().financingAmount();
        boolean isCompared = persons.isCompared(week, right.payer().municipality());
        return joined(
                right.cells(),
                List.of(
                        Cell.of(SettledBenefit.each(rows.stream().map(AuditTimeline::rate))),
                        Cell.of(Kroner.of(right.amounts().gross())),
                        isReported ? Cell.of(Kroner.of(gross)) : NONE,
                        Cell.of(Kroner.of(due)),
                        isReported ? Cell.of(Kroner.of(financing)) : NONE,
                        isCompared ? Cell.of(Kroner.of(financing.minus(due))) : NONE));
    }

    private static String rate(ReportedRow row) {
        return SettledBenefit.rate(
                row.rate(), row.refund().isZero() && !row.coFinancing().isZero(), "ingen");
    }

    private void put(Week first, boolean isNamed, List<Cell> cells, String reference) {
        List<Cell> all = new ArrayList<>(cells);
        all.add(Cell.prose(reference));
        if (isNamed) {
            table.cells(place.anchor(first), all);
        } else {
            table.cells(all);
        }
    }

    private static List<Cell> joined(List<Cell> one, List<Cell> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
