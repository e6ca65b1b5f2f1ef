package dk.refusion.refund;

import dk.refusion.json.Written;
import dk.refusion.table.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * What changed from one settlement to another: after late payments and repayments, or under another law (forskel mellem
 * to opgørelser).
 *
 * <p>Holds the lines that differ in amounts, in their number in the count, or in their rate; the old total plus the
 * change is the new total, for every person and line.
 *
 * <pre>{@code
 * SettlementDifference difference = after.differenceTo(before);
 * difference.total();                    // brutto 18.000,00 kr., refusion 9.590,34 kr., …
 * difference.lines().get(0);             // a 2025-W49 Ballerup sygedagpenge: brutto 4.064,52 kr., …
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class SettlementDifference implements Written permits ImmutableSettlementDifference {
    SettlementDifference() {}

    static SettlementDifference between(Settlement old, Settlement now) {
        Map<RefundLine.Key, RefundLine> before = new LinkedHashMap<>();
        old.lines().forEach(line -> before.put(line.key(), line));
        List<LineDifference> lines = new ArrayList<>();
        for (RefundLine line : now.lines()) {
            Optional<RefundLine> was = Optional.ofNullable(before.remove(line.key()));
            if (was.filter(line::equals).isEmpty()) {
                lines.add(LineDifference.of(was, Optional.of(line)));
            }
        }
        before.values().forEach(line -> lines.add(LineDifference.of(Optional.of(line), Optional.empty())));
        lines.sort(Comparator.comparing(LineDifference::person)
                .thenComparing(LineDifference::week)
                .thenComparing(LineDifference::municipality)
                .thenComparing(LineDifference::benefit));
        return ImmutableSettlementDifference.builder().addAllLines(lines).build();
    }

    /** {@return the lines that changed, by person, week, municipality and benefit, unmodifiable} */
    public abstract List<LineDifference> lines();

    /**
     * The change of the total.
     *
     * @return new less old
     */
    @Value.Lazy
    public RefundAmounts total() {
        return lines().stream().map(LineDifference::change).reduce(RefundAmounts.ZERO, RefundAmounts::plus);
    }

    /**
     * The change person by person, only those with a changed line, in order, unmodifiable.
     *
     * @return new less old for each person
     */
    @Value.Lazy
    public SortedMap<String, RefundAmounts> byPerson() {
        SortedMap<String, RefundAmounts> persons = new TreeMap<>();
        lines().forEach(line -> persons.merge(line.person(), line.change(), RefundAmounts::plus));
        return Collections.unmodifiableSortedMap(persons);
    }

    /** {@return whether nothing changed} */
    public boolean isEmpty() {
        return lines().isEmpty();
    }

    /** {@return a row for each line that differs, with typed columns} */
    public Table asTable() {
        return RefundTables.differences(lines());
    }

    /** {@return the number of changed lines and the change of the total} */
    @Override
    public String toString() {
        return lines().size() + (lines().size() == 1 ? " linje ændret: " : " linjer ændret: ") + total();
    }
}
