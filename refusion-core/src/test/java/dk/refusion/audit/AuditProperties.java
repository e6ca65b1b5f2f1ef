package dk.refusion.audit;

import static dk.refusion.audit.DeviationKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.history.Payment;
import dk.refusion.history.Restart;
import dk.refusion.ladder.RefundRate;
import dk.refusion.law.Benefit;
import dk.refusion.law.Financing;
import dk.refusion.law.Legislation;
import dk.refusion.money.Money;
import dk.refusion.money.Percentage;
import dk.refusion.municipality.Municipality;
import dk.refusion.refund.Case;
import dk.refusion.refund.RefundCalculator;
import dk.refusion.refund.RefundDomain;
import dk.refusion.refund.RefundLine;
import dk.refusion.refund.Settlement;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(RefundDomain.class)
@Domain(DomainContext.Global.class)
class AuditProperties {
    private static final WeekRange WEEKS = WeekRange.of(Week.of(2016, 1), Week.of(2026, 53));

    private static Settlement settled(RefundDomain.Payments payments) {
        return RefundCalculator.under(Legislation.denmark())
                .payments(payments.list())
                .calculate();
    }

    private static List<ReportedRow> reported(Settlement settlement) {
        return settlement.lines().stream()
                .filter(line -> WEEKS.contains(line.week()))
                .map(ReportedRow::of)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** A line that is the only one of its case, with enough kroner that an error in it is no rounding. */
    private static RefundLine some(Settlement settlement, long seed) {
        List<RefundLine> lines = settlement.lines().stream()
                .filter(line -> WEEKS.contains(line.week())
                        && line.rate().isPresent()
                        && line.financing() != Financing.OUTSIDE
                        && line.gross().oere() > 1_000)
                .filter(line -> settlement.lines().stream()
                                .filter(other -> key(other).equals(key(line)))
                                .count()
                        == 1)
                .toList();
        Assume.that(!lines.isEmpty());
        return lines.get(new Random(seed).nextInt(lines.size()));
    }

    private static AuditedCase.Key key(RefundLine line) {
        return AuditedCase.Key.of(ReportedRow.of(line));
    }

    private static SettlementAudit audit(List<ReportedRow> rows, Settlement own) {
        return SettlementAudit.of(rows, own, WEEKS);
    }

    @Property
    void a_settlement_written_out_agrees_with_the_payments_in_any_order(
            @ForAll RefundDomain.Payments payments, @ForAll long seed) {
        Settlement own = settled(payments);
        List<ReportedRow> rows = reported(own);
        Collections.shuffle(rows, new Random(seed));

        SettlementAudit audit = audit(rows, own);

        assertThat(audit.deviations()).isEmpty();
        assertThat(audit.rounded()).isZero();
        assertThat(audit.effect()).isEqualTo(Money.ZERO);
    }

    @Property
    void the_file_of_each_municipality_agrees_with_the_payments_of_all(@ForAll RefundDomain.Payments payments) {
        Settlement own = settled(payments);
        List<ReportedRow> rows = reported(own);
        int compared = 0;
        for (Municipality one : List.of(Municipality.BALLERUP, Municipality.AALBORG)) {
            List<ReportedRow> file =
                    rows.stream().filter(row -> row.municipality() == one).toList();
            SettlementAudit audit = SettlementAudit.of(file, own, WEEKS, Set.of(one));

            assertThat(audit.deviations()).isEmpty();
            assertThat(SettlementAudit.of(rows, own, WEEKS, Set.of(one)).rows()).isEqualTo(file.size());
            compared += audit.rows();
        }
        assertThat(compared).isEqualTo(rows.size());
    }

    @Property
    void own_lines_of_municipalities_without_a_row_are_counted_apart(@ForAll RefundDomain.Payments payments) {
        Settlement own = settled(payments);
        List<ReportedRow> file = reported(own).stream()
                .filter(row -> row.municipality() == Municipality.BALLERUP)
                .toList();

        SettlementAudit audit = SettlementAudit.of(file, own, WEEKS, Set.of(Municipality.BALLERUP));

        assertThat(audit.notCompared())
                .isEqualTo(own.lines().stream()
                        .filter(line -> WEEKS.contains(line.week())
                                && line.municipality() != Municipality.BALLERUP
                                && line.financing().hasRate()
                                && !line.gross().isZero())
                        .collect(Collectors.groupingBy(RefundLine::municipality, Collectors.summingInt(line -> 1))));
        assertThat(fromItself(file).notCompared()).isEmpty();
    }

    @Property
    void a_deviation_has_the_lines_and_the_rows_of_its_case(
            @ForAll RefundDomain.Payments payments, @ForAll RefundDomain.Payments others) {
        Settlement own = settled(payments);
        List<ReportedRow> rows = reported(settled(others));

        for (Deviation one : audit(rows, own).deviations()) {
            AuditedCase.Key key = new AuditedCase.Key(one.person(), one.week(), one.municipality(), one.benefit());
            assertThat(one.rows())
                    .isEqualTo(rows.stream()
                            .filter(row -> AuditedCase.Key.of(row).equals(key))
                            .toList());
            assertThat(one.lines())
                    .isEqualTo(own.lines().stream()
                            .filter(line -> key(line).equals(key))
                            .toList());
            assertThat(one.rightGross()).isEqualTo(AuditedCase.grossOf(one.lines()));
            assertThat(one.reportedGross()).isEqualTo(AuditedCase.gross(one.rows()));
        }
    }

    @Property
    void a_week_cut_at_the_end_of_a_month_and_corrections_are_summed(
            @ForAll RefundDomain.Payments payments, @ForAll long seed) {
        Settlement own = settled(payments);
        RefundLine line = some(own, seed);
        List<ReportedRow> rows = reported(own);
        ReportedRow right = ReportedRow.of(line);
        ReportedRow wrong =
                row(line, line.gross().plus(Money.ofKroner(7)), right.rate().orElseThrow(), Money.ofKroner(3));
        rows.add(0, wrong);
        rows.add(wrong.negated());

        assertThat(audit(rows, own).deviations()).isEmpty();
    }

    @Property
    void a_row_reported_again_is_found_with_its_kroner_and_taken_back_it_agrees(
            @ForAll RefundDomain.Payments payments, @ForAll long seed) {
        Settlement own = settled(payments);
        ReportedRow again = ReportedRow.of(some(own, seed));
        List<ReportedRow> rows = reported(own);
        rows.add(again);

        for (SettlementAudit audit : List.of(audit(rows, own), fromItself(rows))) {
            assertThat(audit.deviations().stream().filter(one -> one.kind() == REPORTED_TWICE))
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.rows()).containsExactly(again);
                        assertThat(one.effect()).isEqualTo(again.financingAmount());
                        assertThat(one.lines()).isEmpty();
                        assertThat(one.reportedRates()).isEmpty();
                    });
        }
        rows.add(again.negated());
        assertThat(audit(rows, own).agrees()).isTrue();
    }

    @Property
    void a_week_that_is_not_compared_is_searched_for_repetitions_only(
            @ForAll RefundDomain.Payments payments, @ForAll long seed) {
        Settlement own = settled(payments);
        ReportedRow again = ReportedRow.of(some(own, seed));
        List<ReportedRow> rows = reported(own);
        rows.add(again);
        Week far = Week.of(2027, 20);
        SettlementAudit nothing = SettlementAudit.of(rows, own, WeekRange.of(far, far));

        SettlementAudit audit = nothing.withRepetitionsIn(rows);

        assertThat(audit.deviations()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(REPORTED_TWICE);
            assertThat(one.rows()).containsExactly(again);
        });
        assertThat(audit.rows()).isEqualTo(nothing.rows());
        rows.remove(again);
        assertThat(nothing.withRepetitionsIn(rows).deviations()).isEqualTo(nothing.deviations());
    }

    @Property
    void two_equal_payments_are_no_repetition(@ForAll RefundDomain.Payments payments, @ForAll long seed) {
        Settlement once = settled(payments);
        List<Payment> twice = new ArrayList<>(payments.list());
        twice.addAll(payments.list());
        Settlement own = settled(new RefundDomain.Payments(twice));
        List<ReportedRow> rows = reported(once);
        rows.addAll(reported(once));

        assertThat(audit(rows, own).deviations()).isEmpty();
    }

    @Property
    void a_wrong_step_is_found_with_its_kroner(@ForAll RefundDomain.Payments payments, @ForAll long seed) {
        Settlement own = settled(payments);
        RefundLine line = some(own, seed);
        RefundRate wrong =
                RefundRate.of(Percentage.of(line.rate().orElseThrow().refund().equals(Percentage.of(80)) ? 40 : 80));
        List<ReportedRow> rows = reported(own);
        rows.remove(ReportedRow.of(line));
        rows.add(row(line, line.gross(), wrong, share(line, wrong)));

        assertFound(audit(rows, own), line, WRONG_STEP);
    }

    @Property
    void a_wrong_amount_is_found_with_its_kroner(@ForAll RefundDomain.Payments payments, @ForAll long seed) {
        Settlement own = settled(payments);
        RefundLine line = some(own, seed);
        RefundRate rate = line.rate().orElseThrow();
        List<ReportedRow> rows = reported(own);
        rows.remove(ReportedRow.of(line));
        rows.add(row(line, line.gross(), rate, share(line, rate).plus(Money.ofOere(2))));

        assertFound(audit(rows, own), line, WRONG_AMOUNT);
        rows.set(
                rows.size() - 1, row(line, line.gross(), rate, share(line, rate).plus(Money.ofOere(1))));
        assertThat(audit(rows, own).deviations()).isEmpty();
        assertThat(audit(rows, own).rounded()).isEqualTo(1);
    }

    @Property
    void a_payment_missing_on_either_side_is_found_with_its_kroner(
            @ForAll RefundDomain.Payments payments, @ForAll long seed) {
        Settlement own = settled(payments);
        RefundLine line = some(own, seed);
        List<ReportedRow> rows = reported(own);
        rows.remove(ReportedRow.of(line));

        assertFound(audit(rows, own), line, MISSING_IN_SETTLEMENT);

        rows.add(ReportedRow.of(line));
        ReportedRow stranger = ReportedRow.builder()
                .person("stranger")
                .week(line.week())
                .municipality(line.municipality())
                .benefit(line.benefit())
                .gross(line.gross())
                .refund(line.gross())
                .build();
        rows.add(stranger);
        assertThat(audit(rows, own).deviations()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(MISSING_IN_PAYMENTS);
            assertThat(one.effect()).isEqualTo(line.gross());
        });
    }

    @Property
    void effects_and_roundings_are_all_that_the_settlements_differ_by(
            @ForAll RefundDomain.Payments payments, @ForAll RefundDomain.Payments others) {
        Settlement own = settled(payments);
        List<ReportedRow> rows = reported(settled(others));

        SettlementAudit audit = audit(rows, own);

        Money right = Money.sum(own.lines().stream()
                .filter(line -> WEEKS.contains(line.week()))
                .map(line -> line.amounts().financingAmount())
                .toList());
        Money reported =
                Money.sum(rows.stream().map(ReportedRow::financingAmount).toList());
        // lines of a gross amount of zero can still hold a rounding
        assertThat(reported.minus(right)
                        .minus(audit.effect())
                        .minus(audit.rounding())
                        .abs())
                .isLessThanOrEqualTo(Money.ofOere(own.lines().size()));
        assertThat(Money.sum(audit.sums().stream().map(DeviationSum::effect).toList()))
                .isEqualTo(audit.effect());
    }

    @Property
    void a_settlement_agrees_with_itself_whatever_the_count_before_it_was(
            @ForAll RefundDomain.Payments payments, @ForAll long seed) {
        List<Payment> ladder = payments.list().stream()
                .filter(payment -> payment.from().isAfter(LocalDate.of(2016, 1, 3))
                        && payment.amount().signum() > 0
                        && !Legislation.denmark().dependsOnAward(payment.benefit()))
                // their financing changes within a week, and a row does not tell the days
                .filter(payment ->
                        payment.benefit() != Benefit.SAERLIG_STOETTE && payment.benefit() != Benefit.JOBROTATIONSYDELSE)
                .map(AuditProperties::withKronerEveryDay)
                .toList();
        Settlement own = settled(new RefundDomain.Payments(ladder));
        Assume.that(own.persons().contains(Case.PERSON));
        // a restart that was earned outside the file is not to be seen in it
        Week end = own.explain(Case.PERSON).restarts().stream()
                .findFirst()
                .map(Restart::earnedIn)
                .orElse(Week.of(2030, 1));
        List<ReportedRow> all =
                reported(own).stream().filter(row -> row.week().isBefore(end)).toList();
        Assume.that(!all.isEmpty());
        Week first = all.get(new Random(seed).nextInt(all.size())).week();

        SettlementAudit audit = fromItself(all.stream()
                .filter(row -> !row.week().isBefore(first) && row.week().isBefore(first.plusWeeks(51)))
                .toList());

        assertThat(audit.deviations()).isEmpty();
    }

    private static Payment withKronerEveryDay(Payment payment) {
        long days = payment.to().toEpochDay() - payment.from().toEpochDay() + 1;
        return Payment.of(
                payment.person(),
                payment.municipality(),
                payment.benefit(),
                payment.from(),
                payment.to(),
                payment.amount().plus(Money.ofKroner(100).times(days)));
    }

    private static SettlementAudit fromItself(List<ReportedRow> rows) {
        return SettlementAudit.of(rows, Legislation.denmark());
    }

    private static Money share(RefundLine line, RefundRate rate) {
        Percentage part = line.financing() == Financing.REFUND ? rate.refund() : rate.coFinancing();
        return line.gross().times(part, Legislation.denmark().policies().rounding());
    }

    private static ReportedRow row(RefundLine line, Money gross, RefundRate rate, Money share) {
        ReportedRow.Builder row = ReportedRow.builder()
                .person(line.person())
                .week(line.week())
                .municipality(line.municipality())
                .benefit(line.benefit())
                .gross(gross)
                .rate(rate);
        return (line.financing() == Financing.REFUND ? row.refund(share) : row.coFinancing(share)).build();
    }

    private static void assertFound(SettlementAudit audit, RefundLine line, DeviationKind kind) {
        assertThat(audit.deviations()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(kind);
            assertThat(one.person()).isEqualTo(line.person());
            assertThat(one.week()).isEqualTo(line.week());
            assertThat(one.municipality()).isEqualTo(line.municipality());
            assertThat(one.benefit()).isEqualTo(line.benefit());
            assertThat(one.effect())
                    .isEqualTo(AuditedCase.financing(one.rows())
                            .minus(line.amounts().financingAmount()));
        });
    }
}
