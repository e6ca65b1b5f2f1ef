package dk.refusion.examples.report.audit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import dk.refusion.audit.Deviation;
import dk.refusion.audit.ReportedRow;
import dk.refusion.municipality.Municipality;
import dk.refusion.refund.Explanation;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an audit has of some persons, gathered in one look through all rows: a settlement may have hundred thousands. */
final class AuditedPersons {
    private final Audit audit;
    private final WeekRange reported;
    private final Set<Municipality> municipalities;
    private final Set<String> paid;
    private final Map<String, List<ReportedRow>> rows;
    private final Map<String, List<Deviation>> deviations;

    AuditedPersons(Audit audit, Collection<String> persons) {
        Set<String> wanted = Set.copyOf(persons);
        this.audit = audit;
        this.reported = audit.file().weeks().orElse(audit.weeks());
        this.municipalities = audit.file().municipalities();
        this.paid = audit.audit().recomputed().persons().stream()
                .filter(wanted::contains)
                .collect(toSet());
        this.rows = audit.file().rows().rows().stream()
                .filter(row -> wanted.contains(row.person()))
                .sorted(Comparator.comparing(ReportedRow::week))
                .collect(groupingBy(ReportedRow::person));
        this.deviations = audit.audit().deviations().stream()
                .filter(one -> wanted.contains(one.person()))
                .sorted(Comparator.comparing(Deviation::week))
                .collect(groupingBy(Deviation::person));
    }

    /** What is wrong with a person's weeks, in order. */
    List<Deviation> deviations(String person) {
        return deviations.getOrDefault(person, List.of());
    }

    /** Whether the settlement was held against what is right there and then. */
    boolean isCompared(Week week, Municipality municipality) {
        return audit.weeks().contains(week) && municipalities.contains(municipality);
    }

    /** Why one week is right as it is, or all reported weeks if none is named. */
    Audit.Why why(String person, Optional<Week> week) {
        WeekRange shown = week.map(one -> WeekRange.of(one, one)).orElse(reported);
        Optional<Explanation> all = paid.contains(person)
                ? Optional.of(audit.audit().recomputed().explain(person, shown.last()))
                : Optional.empty();
        return new Audit.Why(
                person,
                shown,
                rows.getOrDefault(person, List.of()).stream()
                        .filter(row -> shown.contains(row.week()))
                        .toList(),
                deviations(person).stream()
                        .filter(one -> shown.contains(one.week()))
                        .toList(),
                shown.weeks().filter(one -> !audit.weeks().contains(one)).toList(),
                all.map(explanation -> week.isPresent() ? explanation.during(shown) : explanation));
    }
}
