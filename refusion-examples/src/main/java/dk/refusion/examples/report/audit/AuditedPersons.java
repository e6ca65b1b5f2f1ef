package dk.refusion.examples.report.audit;

import static java.util.stream.Collectors.groupingBy;

import dk.refusion.audit.Deviation;
import dk.refusion.audit.ReportedRow;
import dk.refusion.municipality.Municipality;
import dk.refusion.refund.Explanation;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an audit has of a person, looked up when it is asked for: a settlement may have hundred thousands of persons. */
final class AuditedPersons {
    private final Audit audit;
    private final WeekRange reported;
    private final Set<Municipality> municipalities;
    private final Map<String, List<Deviation>> deviations;

    AuditedPersons(Audit audit) {
        this.audit = audit;
        this.reported = audit.file().weeks().orElse(audit.weeks());
        this.municipalities = audit.file().municipalities();
        this.deviations = audit.audit().deviations().stream()
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
        boolean isPaid = Collections.binarySearch(audit.audit().recomputed().persons(), person) >= 0;
        Optional<Explanation> all =
                isPaid ? Optional.of(audit.audit().recomputed().explain(person, shown.last())) : Optional.empty();
        return new Audit.Why(
                person,
                shown,
                audit.file().rows().of(person).stream()
                        .filter(row -> shown.contains(row.week()))
                        .sorted(Comparator.comparing(ReportedRow::week))
                        .toList(),
                deviations(person).stream()
                        .filter(one -> shown.contains(one.week()))
                        .toList(),
                shown.weeks().filter(one -> !audit.weeks().contains(one)).toList(),
                all.map(explanation -> week.isPresent() ? explanation.during(shown) : explanation));
    }
}
