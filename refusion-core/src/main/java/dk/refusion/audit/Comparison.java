package dk.refusion.audit;

import dk.refusion.law.Financing;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import dk.refusion.refund.RefundLine;
import dk.refusion.refund.Settlement;
import dk.refusion.time.Week;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Holds reported rows against what is right, person by person; keeps what is wrong, and sums of the rest. */
final class Comparison {
    static final Comparator<Deviation> LARGEST_FIRST = Comparator.comparing(
                    (Deviation one) -> one.effect().abs())
            .reversed()
            .thenComparing(Deviation::person)
            .thenComparing(Deviation::week)
            .thenComparing(Deviation::municipality)
            .thenComparing(Deviation::benefit)
            .thenComparing(Deviation::kind);

    private final ReportedRows rows;
    private final Settlement right;
    private final BiPredicate<Week, Municipality> isCompared;

    private final List<Deviation> deviations = new ArrayList<>();
    private int compared;
    private int exact;
    private int rounded;
    private Money rounding = Money.ZERO;

    /**
     * A comparison that has not begun.
     *
     * @param isCompared of which weeks and municipalities
     */
    Comparison(ReportedRows rows, Settlement right, BiPredicate<Week, Municipality> isCompared) {
        this.rows = rows;
        this.right = right;
        this.isCompared = isCompared;
    }

    /** Compares what is reported only, whether or not all that is paid is reported. */
    SettlementAudit ofReported() {
        Set<String> settled = new HashSet<>(right.persons());
        for (String person : rows.persons()) {
            compare(person, settled.contains(person) ? right.lines(person) : List.of(), false);
        }
        return audit();
    }

    /** Compares what is reported or paid. */
    SettlementAudit ofAll() {
        Set<String> settled = new HashSet<>(right.persons());
        for (String person : right.persons()) {
            compare(person, right.lines(person), true);
        }
        for (String person : rows.persons()) {
            if (!settled.contains(person)) {
                compare(person, List.of(), true);
            }
        }
        return audit();
    }

    private SettlementAudit audit() {
        deviations.sort(LARGEST_FIRST);
        return ImmutableSettlementAudit.builder()
                .recomputed(right)
                .rows(compared)
                .exact(exact)
                .rounded(rounded)
                .rounding(rounding)
                .addAllDeviations(deviations)
                .build();
    }

    private void compare(String person, List<RefundLine> lines, boolean withUnreported) {
        int[] reported = rows.places(person)
                .filter(row -> isCompared.test(Week.ofIndex(rows.week(row)), rows.municipality(row)))
                .toArray();
        compared += reported.length;
        if (!agree(reported, lines, withUnreported)) {
            compare(rows.rows(reported), lines, withUnreported);
        }
    }

    // ------------------------------------------------------------------ row by row, as long as all is right

    /** Whether each row stands for the next line with the same amounts, as nearly all do; if so, they are counted. */
    private boolean agree(int[] reported, List<RefundLine> lines, boolean withUnreported) {
        int row = 0;
        for (int i = 0; i < lines.size(); i++) {
            RefundLine line = lines.get(i);
            if (i > 0 && isSameCase(lines.get(i - 1), line)) {
                return false;
            }
            if (row < reported.length && isOf(reported[row], line)) {
                if (!agree(reported[row], line)) {
                    return false;
                }
                row++;
            } else if (withUnreported
                    && isCompared.test(line.week(), line.municipality())
                    && AuditedCase.isPaid(line)) {
                return false;
            }
        }
        exact += row == reported.length ? row : 0;
        return row == reported.length;
    }

    private static boolean isSameCase(RefundLine one, RefundLine other) {
        return one.benefit() == other.benefit()
                && one.municipality() == other.municipality()
                && one.week().equals(other.week());
    }

    private boolean isOf(int row, RefundLine line) {
        return rows.week(row) == line.week().index()
                && rows.municipality(row) == line.municipality()
                && rows.benefit(row) == line.benefit();
    }

    private boolean agree(int row, RefundLine line) {
        return !rows.isUnusual(row)
                && rows.gross(row) != 0
                && rows.gross(row) == line.gross().oere()
                && rows.financing(row) == line.amounts().financingAmount().oere()
                && (rows.rate(row).isEmpty()
                        || (line.financing() != Financing.OUTSIDE
                                && rows.rate(row).equals(line.rate())));
    }

    // ------------------------------------------------------------------ case by case

    static Map<AuditedCase.Key, AuditedCase> cases(Iterable<ReportedRow> rows) {
        Map<AuditedCase.Key, List<ReportedRow>> byKey = new LinkedHashMap<>();
        for (ReportedRow row : rows) {
            byKey.computeIfAbsent(AuditedCase.Key.of(row), key -> new ArrayList<>())
                    .add(row);
        }
        Map<AuditedCase.Key, AuditedCase> cases = new LinkedHashMap<>();
        byKey.forEach((key, theirs) -> cases.put(key, AuditedCase.reported(theirs)));
        return cases;
    }

    private void compare(List<ReportedRow> reported, List<RefundLine> lines, boolean withUnreported) {
        Map<AuditedCase.Key, AuditedCase> cases = cases(reported);
        Map<AuditedCase.Key, List<RefundLine>> settled = new LinkedHashMap<>();
        for (RefundLine line : lines) {
            AuditedCase.Key key = AuditedCase.Key.of(line);
            if (withUnreported && isCompared.test(line.week(), line.municipality())) {
                cases.computeIfAbsent(key, none -> AuditedCase.reported(List.of()));
            }
            if (cases.containsKey(key)) {
                settled.computeIfAbsent(key, one -> new ArrayList<>()).add(line);
            }
        }
        cases.forEach((key, one) -> add(key, one.beside(settled.getOrDefault(key, List.of()))));
    }

    private void add(AuditedCase.Key key, AuditedCase one) {
        if (!one.repeated().isEmpty()) {
            deviations.add(Deviation.repeated(key, one));
        }
        Optional<DeviationKind> kind = kind(one);
        kind.map(wrong -> Deviation.of(key, wrong, one)).ifPresent(deviations::add);
        if (kind.isEmpty() && one.isReported()) {
            exact += one.isExact() ? 1 : 0;
            rounded += one.isExact() ? 0 : 1;
            rounding = rounding.plus(one.excess());
        }
    }

    private static Optional<DeviationKind> kind(AuditedCase one) {
        if (!one.isReported()) {
            return one.isPaid() ? Optional.of(DeviationKind.MISSING_IN_SETTLEMENT) : Optional.empty();
        }
        if (!one.differs()) {
            return one.rows().size() == 1 && one.hasOtherRates()
                    ? Optional.of(DeviationKind.WRONG_STEP)
                    : Optional.empty();
        }
        if (!one.isSettled() && !one.gross().isZero()) {
            return Optional.of(DeviationKind.MISSING_IN_PAYMENTS);
        }
        return Optional.of(one.hasOtherRates() ? DeviationKind.WRONG_STEP : DeviationKind.WRONG_AMOUNT);
    }
}
