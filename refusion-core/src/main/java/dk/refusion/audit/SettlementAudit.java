package dk.refusion.audit;

import dk.refusion.json.Written;
import dk.refusion.law.Legislation;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import dk.refusion.refund.Settlement;
import dk.refusion.table.Table;
import dk.refusion.time.WeekRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * A settlement that somebody else reported, held against what is right, week by week (revision af en opgørelse).
 *
 * <p>What is right is either calculated from the reported gross amounts themselves, or is a settlement of one's own
 * payments. The reading taken:
 *
 * <ul>
 *   <li>All rows of a person, week, municipality and benefit are summed; a row that differs from the others, or is
 *       negative, is a correction.
 *   <li>A row that is equal to another one in everything, with a positive gross amount, is the same report a second time,
 *       unless an equal negative row takes one back, or one's own payments are as large as all rows together.
 *   <li>Amounts that differ by no more than one øre for each row are rounded differently, which the law leaves open.
 *   <li>Support without a percentage need not be reported.
 *   <li>From the reported amounts alone, a person's count before the first reported week is the shortest with which most of
 *       the reported percentages are right; weeks without a row are self-support; a fixed percentage that the law knows for
 *       the benefit is taken to be right, since the file does not tell the award; and a week in which the rule of a benefit
 *       changes is split evenly by days.
 * </ul>
 *
 * <pre>{@code
 * SettlementAudit audit = SettlementAudit.of(theirs, Legislation.denmark());
 * audit.deviations().get(0);           // the largest
 * audit.recomputed().explain("a");     // why
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class SettlementAudit implements Written permits ImmutableSettlementAudit {
    SettlementAudit() {}

    /**
     * Holds a reported settlement against its own gross amounts.
     *
     * @param rows the rows, in any order, of weeks that the law settles
     * @param law the law to settle by
     * @return the audit
     * @throws IllegalArgumentException if the law has no rule for a row; the message names person, period and benefit
     * @throws ArithmeticException if an amount is out of range
     */
    public static SettlementAudit of(Collection<ReportedRow> rows, Legislation law) {
        return of(ReportedRows.of(rows), law);
    }

    /**
     * Holds a reported settlement of any size against its own gross amounts.
     *
     * @param rows the rows, of weeks that the law settles
     * @param law the law to settle by
     * @return the audit
     * @throws IllegalArgumentException if the law has no rule for a row; the message names person, period and benefit
     * @throws ArithmeticException if an amount is out of range
     */
    public static SettlementAudit of(ReportedRows rows, Legislation law) {
        return Comparison.ofReported(rows, new RowsAsPayments(law, rows).settlement());
    }

    /**
     * Holds the weeks of a reported settlement against one of one's own payments.
     *
     * @param rows the rows, in any order; those of other weeks are left out
     * @param own one's own settlement, with what it takes to count: earlier payments or opening balances
     * @param weeks the weeks to compare; both sides should hold them whole
     * @return the audit
     * @throws ArithmeticException if an amount is out of range
     */
    public static SettlementAudit of(Collection<ReportedRow> rows, Settlement own, WeekRange weeks) {
        return of(rows, own, weeks, EnumSet.allOf(Municipality.class));
    }

    /**
     * Holds the weeks of some municipalities in a reported settlement against one of one's own payments. One's own
     * settlement may have more municipalities, as it takes to count a person's weeks.
     *
     * @param rows the rows, in any order; those of other weeks and municipalities are left out
     * @param own one's own settlement, with what it takes to count: earlier payments or opening balances
     * @param weeks the weeks to compare; both sides should hold them whole
     * @param municipalities the municipalities that are compared
     * @return the audit
     * @throws ArithmeticException if an amount is out of range
     */
    public static SettlementAudit of(
            Collection<ReportedRow> rows, Settlement own, WeekRange weeks, Set<Municipality> municipalities) {
        return of(ReportedRows.of(rows), own, weeks, municipalities);
    }

    /**
     * Holds the weeks of some municipalities in a reported settlement of any size against one of one's own payments, person
     * by person.
     *
     * @param rows the rows; those of other weeks and municipalities are left out
     * @param own one's own settlement, with what it takes to count: earlier payments or opening balances
     * @param weeks the weeks to compare; both sides should hold them whole
     * @param municipalities the municipalities that are compared
     * @return the audit
     * @throws ArithmeticException if an amount is out of range
     */
    public static SettlementAudit of(
            ReportedRows rows, Settlement own, WeekRange weeks, Set<Municipality> municipalities) {
        return Comparison.ofAll(rows, own, Comparison.Scope.of(weeks, municipalities));
    }

    /**
     * This audit, and what is reported twice in rows that could not be compared, such as those of a week that the file holds
     * a part of. That takes no payments, though payments as large as all rows together say that none is a repetition.
     *
     * @param rows rows of other weeks or municipalities than those that were compared, in any order
     * @return the audit with those repetitions; its counts of what was compared are the same
     * @throws ArithmeticException if an amount is out of range
     */
    public SettlementAudit withRepetitionsIn(Collection<ReportedRow> rows) {
        List<Deviation> more = new ArrayList<>(Comparison.repetitions(ReportedRows.of(rows), recomputed()));
        more.addAll(deviations());
        more.sort(Comparison.LARGEST_FIRST);
        return ImmutableSettlementAudit.builder()
                .recomputed(recomputed())
                .rows(rows())
                .exact(exact())
                .rounded(rounded())
                .rounding(rounding())
                .addAllDeviations(more)
                .putAllNotCompared(notCompared())
                .build();
    }

    /**
     * What is right.
     *
     * @return the settlement that was compared with; it explains each person
     */
    public abstract Settlement recomputed();

    /**
     * How many rows were compared.
     *
     * @return the number of reported rows
     */
    public abstract int rows();

    /**
     * How many reported weeks of a person's benefit agree to the øre.
     *
     * @return the number of cases, each of a person, week, municipality and benefit
     */
    public abstract int exact();

    /**
     * How many reported weeks of a person's benefit agree but for rounding.
     *
     * @return the number of cases
     */
    public abstract int rounded();

    /**
     * What the cases that agree but for rounding come to.
     *
     * @return reported less right refund, less the same of co-financing
     */
    public abstract Money rounding();

    /**
     * Everything that is wrong, the largest effect first, unmodifiable.
     *
     * @return the deviations
     */
    public abstract List<Deviation> deviations();

    /**
     * How many of one's own lines with something to settle, in the weeks that were compared, are of municipalities that were
     * not, unmodifiable.
     *
     * @return the number of lines by municipality; none without payments of one's own
     */
    @Value.NaturalOrder
    public abstract SortedMap<Municipality, Integer> notCompared();

    /**
     * Whether nothing is wrong.
     *
     * @return true if there is no deviation
     */
    public boolean agrees() {
        return deviations().isEmpty();
    }

    /**
     * What the state pays the municipalities too much by all deviations.
     *
     * @return the sum of their effects; with {@link #rounding}, all that reported and right financing differ by
     */
    @Value.Lazy
    public Money effect() {
        return Money.sum(deviations().stream().map(Deviation::effect).toList());
    }

    /** {@return the deviations by kind and municipality, the largest first, unmodifiable} */
    @Value.Lazy
    public List<DeviationSum> sums() {
        Map<Municipality, Map<DeviationKind, DeviationSum>> sums = new TreeMap<>();
        for (Deviation one : deviations()) {
            sums.computeIfAbsent(one.municipality(), municipality -> new TreeMap<>())
                    .merge(one.kind(), DeviationSum.of(one), DeviationSum::plus);
        }
        return sums.values().stream()
                .flatMap(kinds -> kinds.values().stream())
                .sorted(Comparator.comparing(DeviationSum::size).reversed())
                .toList();
    }

    /**
     * What is wrong with one person's weeks, in order, unmodifiable.
     *
     * @param person the person
     * @return the deviations; none if nothing is wrong
     */
    public List<Deviation> deviations(String person) {
        return deviations().stream()
                .filter(one -> one.person().equals(person))
                .sorted(Comparator.comparing(Deviation::week))
                .toList();
    }

    /** {@return a row for each deviation, with typed columns} */
    public Table asTable() {
        return AuditTables.deviations(deviations());
    }

    /** {@return the counts of agreement and deviations, and the kroner} */
    @Override
    public String toString() {
        return rows() + " rows: " + exact() + " cases exact, " + rounded() + " rounded, "
                + deviations().size() + " deviations, " + effect() + " too much";
    }
}
