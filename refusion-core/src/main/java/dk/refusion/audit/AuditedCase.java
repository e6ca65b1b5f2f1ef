package dk.refusion.audit;

import dk.refusion.ladder.RefundRate;
import dk.refusion.law.Benefit;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import dk.refusion.refund.RefundLine;
import dk.refusion.time.Week;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What is reported and what is right for one person, week, municipality and benefit. */
final class AuditedCase {
    /** Of whom, when, where and what. */
    record Key(String person, Week week, Municipality municipality, Benefit benefit) {
        static Key of(ReportedRow row) {
            return new Key(row.person(), row.week(), row.municipality(), row.benefit());
        }
    }

    private final List<ReportedRow> every;
    private final List<ReportedRow> rows;
    private final List<ReportedRow> repeated;
    private final List<RefundLine> lines;

    private AuditedCase(
            List<ReportedRow> every, List<ReportedRow> rows, List<ReportedRow> repeated, List<RefundLine> lines) {
        this.every = every;
        this.rows = rows;
        this.repeated = repeated;
        this.lines = lines;
    }

    /** The case as reported: further rows equal to a positive one, beyond those taken back, are set apart. */
    static AuditedCase reported(ReportedRows all, int[] places) {
        List<ReportedRow> every = all.rows(places);
        BitSet again = again(List.copyOf(every));
        return new AuditedCase(
                every,
                all.rows(IntStream.range(0, places.length)
                        .filter(one -> !again.get(one))
                        .map(one -> places[one])
                        .toArray()),
                all.rows(again.stream().map(one -> places[one]).toArray()),
                List.of());
    }

    /** What nobody reported. */
    static AuditedCase unreported(List<RefundLine> lines) {
        return new AuditedCase(List.of(), List.of(), List.of(), lines);
    }

    /** The repetitions alone. */
    AuditedCase repetitions() {
        return new AuditedCase(repeated, repeated, List.of(), List.of());
    }

    private static BitSet again(List<ReportedRow> rows) {
        BitSet again = new BitSet();
        for (ReportedRow row : Set.copyOf(rows)) {
            int more = row.gross().signum() > 0
                    ? Collections.frequency(rows, row) - Collections.frequency(rows, row.negated()) - 1
                    : 0;
            for (int place = rows.size() - 1; more > 0; place--) {
                if (rows.get(place).equals(row)) {
                    again.set(place);
                    more--;
                }
            }
        }
        return again;
    }

    /** The case beside what is right; payments that are as large as all rows together say that none is a repetition. */
    AuditedCase beside(List<RefundLine> right) {
        boolean confirmed = !repeated.isEmpty() && gross(every).equals(grossOf(right));
        return confirmed
                ? new AuditedCase(every, every, List.of(), right)
                : new AuditedCase(every, rows, repeated, right);
    }

    List<ReportedRow> rows() {
        return rows;
    }

    List<ReportedRow> repeated() {
        return repeated;
    }

    List<RefundLine> lines() {
        return lines;
    }

    /** The gross amount without repetitions. */
    Money gross() {
        return gross(rows);
    }

    /** What the state pays too much by the rows, without repetitions. */
    Money excess() {
        return financing(rows).minus(financingOf(lines));
    }

    /** Whether amounts differ by more than a rounding of each row. */
    boolean differs() {
        long tolerance = Math.max(1, rows.size());
        return Math.abs(excess().oere()) > tolerance
                || Math.abs(gross().minus(grossOf(lines)).oere()) > tolerance;
    }

    boolean isExact() {
        return excess().isZero() && gross().equals(grossOf(lines));
    }

    boolean isReported() {
        return !rows.isEmpty() && (!gross().isZero() || !financing(rows).isZero());
    }

    /** Whether something is settled; what has no financing need not be reported. */
    boolean isPaid() {
        return lines.stream().anyMatch(AuditedCase::isPaid);
    }

    static boolean isPaid(RefundLine line) {
        return !line.gross().isZero() && line.financing().hasRate();
    }

    boolean isSettled() {
        return !grossOf(lines).isZero();
    }

    /** Whether the rates that are left when corrections have been summed are not those of the lines. */
    boolean hasOtherRates() {
        return !rates().isEmpty() && !rates().equals(rightRates());
    }

    /** The rates of the rows whose gross amounts do not cancel. */
    Set<RefundRate> rates() {
        SortedMap<RefundRate, Money> gross = new TreeMap<>();
        rows.forEach(row -> row.rate().ifPresent(rate -> gross.merge(rate, row.gross(), Money::plus)));
        gross.values().removeIf(Money::isZero);
        return gross.keySet();
    }

    Set<RefundRate> rightRates() {
        Set<RefundRate> rates = new TreeSet<>();
        lines.forEach(line -> line.rate().ifPresent(rates::add));
        return rates;
    }

    static Money gross(List<ReportedRow> rows) {
        return Money.sum(rows.stream().map(ReportedRow::gross).toList());
    }

    static Money financing(List<ReportedRow> rows) {
        return Money.sum(rows.stream().map(ReportedRow::financingAmount).toList());
    }

    static Money grossOf(List<RefundLine> lines) {
        return Money.sum(lines.stream().map(RefundLine::gross).toList());
    }

    static Money financingOf(List<RefundLine> lines) {
        return Money.sum(
                lines.stream().map(line -> line.amounts().financingAmount()).toList());
    }
}
