package dk.refusion.investment;

import static java.util.stream.Collectors.joining;

import dk.refusion.json.Written;
import dk.refusion.language.Sentence;
import dk.refusion.money.Agreement;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every derived figure of a published table beside its recalculation (afstemning).
 *
 * <p>Interval arithmetic decides: a printed figure stands for anything within half a step of its last digit, a sum of n
 * figures carries n such halves, and a ratio whatever the ends of its two totals allow. What differs by no more is
 * explained by rounding; what differs by more is contradictory, whoever erred.
 *
 * <pre>{@code
 * reconciliation.isConsistent();      // true: no figure contradicts the others
 * reconciliation.deviations();        // what differs, within rounding or not
 * reconciliation.missing();           // what could not be compared
 * }</pre>
 *
 * @param comparisons the figures that could be compared, in the order of the table, unmodifiable
 * @param missing sentences on what could not be compared, because it or its parts were not printed, unmodifiable
 */
public record Reconciliation(List<Comparison> comparisons, List<Sentence> missing) implements Written {
    /**
     * Copies the lists.
     *
     * @param comparisons the figures that could be compared
     * @param missing what could not be compared
     */
    public Reconciliation {
        comparisons = List.copyOf(comparisons);
        missing = List.copyOf(missing);
    }

    static Reconciliation of(PublishedTable table) {
        Reconciler reconciler = new Reconciler();
        table.cases().forEach(reconciler::reconcile);
        return reconciler.result();
    }

    /**
     * The figures that are not exactly what the others give.
     *
     * @return those explained by rounding and those that contradict, in the order of the table
     */
    public List<Comparison> deviations() {
        return comparisons.stream()
                .filter(c -> c.agreement() != Agreement.EXACT)
                .toList();
    }

    /**
     * The figures that rounding cannot explain.
     *
     * @return those that contradict, in the order of the table
     */
    public List<Comparison> contradictions() {
        return comparisons.stream()
                .filter(c -> c.agreement() == Agreement.CONTRADICTORY)
                .toList();
    }

    /**
     * Whether no figure contradicts the others.
     *
     * @return true if all are exact or explained by rounding
     */
    public boolean isConsistent() {
        return contradictions().isEmpty();
    }

    /** {@return the finding in Danish: a count, then a line for each deviation and for what is missing} */
    @Override
    public String toString() {
        int rounding = deviations().size() - contradictions().size();
        String count = comparisons.size() + " tal efterregnet: "
                + (comparisons.size() - deviations().size()) + " stemmer, " + rounding + " afrunding, "
                + contradictions().size() + " modstrid";
        return Stream.of(
                        Stream.of(count),
                        deviations().stream().map(Comparison::toString),
                        missing.stream().map(Sentence::toString))
                .flatMap(lines -> lines)
                .collect(joining("\n"));
    }
}
