package dk.refusion.audit;

import dk.refusion.history.Counters;
import dk.refusion.history.Histories;
import dk.refusion.history.Payment;
import dk.refusion.ladder.RefundLadder;
import dk.refusion.ladder.RefundRate;
import dk.refusion.ladder.WeekClass;
import dk.refusion.law.BenefitRule;
import dk.refusion.law.Financing;
import dk.refusion.law.Legislation;
import dk.refusion.money.Money;
import dk.refusion.money.Rounding;
import dk.refusion.refund.RefundCalculator;
import dk.refusion.refund.RefundLine;
import dk.refusion.refund.Settlement;
import dk.refusion.time.Week;
import dk.refusion.time.WeekSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Settles a reported settlement again from its own gross amounts, person by person. */
final class RowsAsPayments {
    /** A line that is settled, with what is reported of it. */
    private record Told(RefundLine line, AuditedCase reported) {}

    private final Legislation law;
    private final ReportedRows rows;

    RowsAsPayments(Legislation law, ReportedRows rows) {
        this.law = law;
        this.rows = rows;
    }

    Settlement settlement() {
        Histories paid = paid();
        RefundCalculator calculator = RefundCalculator.under(law);
        Settlement fresh = calculator.histories(paid).calculate();
        List<Counters> openings = fresh.persons().stream()
                .flatMap(person -> opening(
                        fresh.lines(person), PersonRows.all(rows, person).cases())
                        .stream())
                .toList();
        return openings.isEmpty()
                ? fresh
                : calculator.histories(paid.withOpenings(openings)).calculate();
    }

    private Histories paid() {
        Histories.Builder paid = Histories.builder();
        for (String person : rows.persons()) {
            List<Payment> payments = new ArrayList<>();
            PersonRows.all(rows, person).cases().forEach((number, one) -> {
                if (!one.gross().isZero()) {
                    payments.add(payment(PersonRows.key(person, number), one.gross(), one.rates(), law));
                }
            });
            if (!payments.isEmpty()) {
                paid.person(person);
                payments.forEach(payment -> add(payment, paid));
            }
        }
        return paid.build();
    }

    private static void add(Payment payment, Histories.Builder paid) {
        paid.payment(
                (int) payment.from().toEpochDay(),
                (int) payment.to().toEpochDay(),
                payment.amount().oere(),
                payment.benefit(),
                payment.municipality());
        payment.awarded().ifPresent(paid::awarded);
    }

    /**
     * The days of the week for which the law has the benefit, and for one that depends on an award, such an award that the
     * reported percentage applies: the file does not tell it.
     */
    static Payment payment(AuditedCase.Key key, Money gross, Set<RefundRate> rates, Legislation law) {
        LocalDate from = key.week().monday();
        LocalDate to = key.week().sunday();
        List<BenefitRule> rules = law.rules(key.benefit(), from, to);
        LocalDate first = rules.stream()
                .map(BenefitRule::validFrom)
                .min(Comparator.naturalOrder())
                .filter(from::isBefore)
                .orElse(from);
        LocalDate last = rules.stream()
                .map(rule -> rule.validTo().orElse(to))
                .max(Comparator.naturalOrder())
                .filter(to::isAfter)
                .orElse(to);
        Payment plain = Payment.of(key.person(), key.municipality(), key.benefit(), first, last, gross);
        return law.dependsOnAward(key.benefit())
                ? award(rules, rates).map(plain::withAwarded).orElse(plain)
                : plain;
    }

    private static Optional<LocalDate> award(List<BenefitRule> rules, Set<RefundRate> rates) {
        return rules.stream()
                .filter(rule ->
                        rule.fixedRate().map(rate -> rates.equals(Set.of(rate))).orElse(false))
                .findFirst()
                .or(() -> rules.stream()
                        .filter(rule -> rule.weekClass() == WeekClass.BENEFIT)
                        .findFirst())
                .flatMap(rule ->
                        rule.awardedBefore().map(day -> day.minusDays(1)).or(rule::awardedFrom));
    }

    /**
     * The count before the first week with which most cases are reported as the ladder has it; the shortest of those.
     * Looks as far as the count does not start over.
     */
    private Optional<Counters> opening(List<RefundLine> lines, Map<Long, AuditedCase> cases) {
        List<Told> told = new ArrayList<>();
        int last = 0;
        for (RefundLine line : lines) {
            if (line.tier().isPresent() && line.seniority().isPresent()) {
                if (line.seniority().getAsInt() < last) {
                    break;
                }
                last = line.seniority().getAsInt();
                told.add(new Told(
                        line,
                        Optional.ofNullable(cases.get(PersonRows.caseOf(line))).orElseThrow()));
            }
        }
        if (told.isEmpty()) {
            return Optional.empty();
        }
        Week first = lines.get(0).week();
        RefundLadder ladder = law.ladderRow(told.get(0).line().week()).ladder();
        int most = ladder.tiers().get(ladder.tiers().size() - 1).firstWeek() - 1;
        int best = 0;
        int fewest = Integer.MAX_VALUE;
        for (int weeks = 0; weeks <= most; weeks++) {
            int others = others(told, ladder, weeks, fewest);
            if (others < fewest) {
                fewest = others;
                best = weeks;
            }
        }
        return best == 0
                ? Optional.empty()
                : Optional.of(Counters.of(
                        lines.get(0).person(),
                        first.minusWeeks(1),
                        best,
                        first.minusWeeks(best),
                        WeekSet.empty(),
                        false));
    }

    /** How many of the lines are reported otherwise, counted no further than enough. */
    private int others(List<Told> told, RefundLadder ladder, int weeks, int enough) {
        Rounding rounding = law.policies().rounding();
        int others = 0;
        for (Told one : told) {
            if (others >= enough) {
                break;
            }
            RefundLine line = one.line();
            RefundRate rate =
                    ladder.tier(line.seniority().orElseThrow() + weeks).rate();
            long oere = line.gross().oere();
            Money right = line.financing() == Financing.CO_FINANCING
                    ? Money.ofOere(rate.coFinancingOf(oere, rounding)).negated()
                    : Money.ofOere(line.financing() == Financing.REFUND ? rate.refundOf(oere, rounding) : 0);
            Set<RefundRate> rates = one.reported().rates();
            boolean same = rates.isEmpty()
                    ? AuditedCase.financing(one.reported().rows()).equals(right)
                    : rates.contains(rate);
            others += same ? 0 : 1;
        }
        return others;
    }
}
