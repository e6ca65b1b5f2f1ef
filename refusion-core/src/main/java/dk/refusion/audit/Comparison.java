package dk.refusion.audit;

import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import dk.refusion.refund.RefundLine;
import dk.refusion.refund.Settlement;
import dk.refusion.time.WeekRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

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

    /** Of which weeks, both included, and municipalities rows and lines are compared. */
    record Scope(int firstWeek, int lastWeek, Set<Municipality> municipalities) {
        static final Scope ALL = new Scope(Integer.MIN_VALUE, Integer.MAX_VALUE, EnumSet.allOf(Municipality.class));

        static Scope of(WeekRange weeks, Set<Municipality> municipalities) {
            return new Scope(weeks.first().index(), weeks.last().index(), municipalities);
        }

        boolean has(int week) {
            return firstWeek <= week && week <= lastWeek;
        }

        boolean has(int week, Municipality municipality) {
            return has(week) && municipalities.contains(municipality);
        }
    }

    private final ReportedRows rows;
    private final Settlement right;
    private final Set<String> settled;
    private final Scope scope;
    /** Whether what is paid and not reported is wrong. */
    private final boolean withUnreported;

    private final List<Deviation> deviations = new ArrayList<>();
    private final SortedMap<Municipality, Integer> notCompared = new TreeMap<>();
    private int compared;
    private int exact;
    private int rounded;
    private Money rounding = Money.ZERO;

    private Comparison(ReportedRows rows, Settlement right, Scope scope, boolean withUnreported) {
        this.rows = rows;
        this.right = right;
        this.settled = new HashSet<>(right.persons());
        this.scope = scope;
        this.withUnreported = withUnreported;
    }

    /** Compares what is reported only, whether or not all that is paid is reported. */
    static SettlementAudit ofReported(ReportedRows rows, Settlement right) {
        Comparison comparison = new Comparison(rows, right, Scope.ALL, false);
        for (String person : rows.persons()) {
            comparison.compare(person, comparison.lines(person));
        }
        return comparison.audit();
    }

    /** Compares what is reported or paid. */
    static SettlementAudit ofAll(ReportedRows rows, Settlement right, Scope scope) {
        Comparison comparison = new Comparison(rows, right, scope, true);
        for (String person : right.persons()) {
            comparison.compare(person, right.lines(person));
        }
        for (String person : rows.persons()) {
            if (!comparison.settled.contains(person)) {
                comparison.compare(person, List.of());
            }
        }
        return comparison.audit();
    }

    /** What is reported twice. */
    static List<Deviation> repetitions(ReportedRows rows, Settlement right) {
        Comparison comparison = new Comparison(rows, right, Scope.ALL, false);
        for (String person : rows.persons()) {
            comparison.searchRepetitions(person);
        }
        return comparison.deviations;
    }

    private List<RefundLine> lines(String person) {
        return settled.contains(person) ? right.lines(person) : List.of();
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
                .putAllNotCompared(notCompared)
                .build();
    }

    // ------------------------------------------------------------------ one person, case by case

    private void compare(String person, List<RefundLine> lines) {
        PersonRows reported = new PersonRows(
                rows, rows.places(person, place -> scope.has(rows.week(place), rows.municipality(place))));
        compared += reported.size();
        int row = 0;
        int line = 0;
        while (row < reported.size() || line < lines.size()) {
            long lineCase = line < lines.size() ? PersonRows.caseOf(lines.get(line)) : PersonRows.END;
            boolean isReported = reported.caseOf(row) <= lineCase;
            int rowEnd = isReported ? reported.endOfCase(row) : row;
            int lineEnd = isReported && reported.caseOf(row) < lineCase ? line : endOfCase(lines, line);
            if (!isReported) {
                unreported(person, lines, line, lineEnd);
            } else if (rowEnd == row + 1 && lineEnd == line + 1 && agree(reported.place(row), lines.get(line))) {
                exact++;
            } else {
                AuditedCase one = reported.reported(row, rowEnd).beside(lines.subList(line, lineEnd));
                add(PersonRows.key(person, reported.caseOf(row)), one, line);
            }
            row = rowEnd;
            line = lineEnd;
        }
    }

    private void searchRepetitions(String person) {
        PersonRows.all(rows, person).cases().forEach((number, one) -> {
            if (!one.repeated().isEmpty()) {
                AuditedCase beside = one.beside(lines(person).stream()
                        .filter(line -> PersonRows.caseOf(line) == number)
                        .toList());
                addRepetition(PersonRows.key(person, number), beside);
            }
        });
    }

    private static int endOfCase(List<RefundLine> lines, int line) {
        long number = PersonRows.caseOf(lines.get(line));
        int end = line + 1;
        while (end < lines.size() && PersonRows.caseOf(lines.get(end)) == number) {
            end++;
        }
        return end;
    }

    /** Whether a row says the same as a line, as nearly all do. */
    private boolean agree(int row, RefundLine line) {
        return !rows.isUnusual(row)
                && rows.gross(row) != 0
                && rows.gross(row) == line.gross().oere()
                && rows.financing(row) == line.amounts().financingAmount().oere()
                && (rows.rate(row).isEmpty() || rows.rate(row).equals(line.rate()));
    }

    private void unreported(String person, List<RefundLine> lines, int from, int to) {
        RefundLine first = lines.get(from);
        int week = first.week().index();
        if (!withUnreported || !scope.has(week)) {
            return;
        }
        AuditedCase one = AuditedCase.unreported(lines.subList(from, to));
        if (scope.has(week, first.municipality())) {
            add(PersonRows.key(person, PersonRows.caseOf(first)), one, from);
        } else if (one.isPaid()) {
            int paid = (int) one.lines().stream().filter(AuditedCase::isPaid).count();
            notCompared.merge(first.municipality(), paid, Integer::sum);
        }
    }

    private void add(AuditedCase.Key key, AuditedCase one, int firstLine) {
        addRepetition(key, one);
        Optional<DeviationKind> kind = kind(one);
        kind.map(wrong -> Deviation.of(
                        key,
                        wrong,
                        one,
                        new RecountedLines(
                                right, key.person(), firstLine, one.lines().size())))
                .ifPresent(deviations::add);
        if (kind.isEmpty() && one.isReported()) {
            exact += one.isExact() ? 1 : 0;
            rounded += one.isExact() ? 0 : 1;
            rounding = rounding.plus(one.excess());
        }
    }

    private void addRepetition(AuditedCase.Key key, AuditedCase one) {
        if (!one.repeated().isEmpty()) {
            deviations.add(Deviation.repeated(key, one));
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
