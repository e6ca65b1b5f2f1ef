package dk.refusion.examples.report.refunds;

import dk.refusion.examples.report.page.Cell;
import dk.refusion.refund.RefundAmounts;
import dk.refusion.refund.RefundLine;
import dk.refusion.refund.Settlement;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What all weeks of a person come to.
 *
 * @param person the person
 * @param last the last week with something settled
 * @param amounts the sums
 */
record PersonTotal(String person, RefundLine last, RefundAmounts amounts) {
    /** The person, and what {@link #cells} says. */
    static final List<String> HEAD = List.of("Person", "Kommune", "Sidste ydelse", "Sidste uge", "Trin");

    static List<PersonTotal> largestFirst(Settlement settlement) {
        Map<String, PersonTotal> totals = new LinkedHashMap<>();
        for (RefundLine line : settlement.lines()) {
            totals.merge(line.person(), new PersonTotal(line.person(), line, line.amounts()), PersonTotal::plus);
        }
        return totals.values().stream()
                .sorted(Comparator.comparing((PersonTotal one) -> one.amounts().gross())
                        .reversed()
                        .thenComparing(PersonTotal::person))
                .collect(Collectors.toUnmodifiableList());
    }

    private PersonTotal plus(PersonTotal other) {
        return new PersonTotal(
                person, other.last.week().isBefore(last.week()) ? last : other.last, amounts.plus(other.amounts));
    }

    List<Cell> cells() {
        return List.of(
                Cell.words(last.municipality().danish()),
                Cell.words(last.benefit().danish()),
                Cell.words(last.week().toString()),
                Cell.of(last.tier().isPresent() ? String.valueOf(last.tier().getAsInt()) : "-"));
    }
}
