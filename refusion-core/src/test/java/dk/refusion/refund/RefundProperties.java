package dk.refusion.refund;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.history.CountedHistories;
import dk.refusion.history.Counters;
import dk.refusion.history.FewCounts;
import dk.refusion.history.Histories;
import dk.refusion.history.History;
import dk.refusion.history.Payment;
import dk.refusion.law.Benefit;
import dk.refusion.law.Financing;
import dk.refusion.law.LadderRow;
import dk.refusion.law.LegalReference;
import dk.refusion.law.Legislation;
import dk.refusion.money.Money;
import dk.refusion.time.Week;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What must hold of every settlement, whatever was paid. */
@Domain(RefundDomain.class)
@Domain(DomainContext.Global.class)
class RefundProperties {
    private static final Legislation LAW = Legislation.denmark();

    private static Settlement settle(List<Payment> payments) {
        return RefundCalculator.under(LAW).payments(payments).calculate();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_shares_add_up_to_the_gross_amount(@ForAll RefundDomain.Payments payments) {
        for (RefundLine line : settle(payments.list()).lines()) {
            RefundAmounts amounts = line.amounts();
            if (line.financing() == Financing.OUTSIDE) {
                assertThat(amounts.ownShare().plus(amounts.stateShare())).isEqualTo(Money.ZERO);
            } else {
                assertThat(amounts.ownShare().plus(amounts.stateShare())).isEqualTo(amounts.gross());
            }
            assertThat(amounts.refund().isZero() || amounts.coFinancing().isZero())
                    .isTrue();
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_months_of_a_week_add_up_to_the_week(@ForAll RefundDomain.Payments payments) {
        for (RefundLine line : settle(payments.list()).lines()) {
            assertThat(line.parts().stream().map(RefundPart::amounts).reduce(RefundAmounts.ZERO, RefundAmounts::plus))
                    .isEqualTo(line.amounts());
            assertThat(line.parts())
                    .allMatch(part -> part.month()
                                    .equals(YearMonth.from(line.week().monday()))
                            || part.month().equals(YearMonth.from(line.week().sunday())));
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void statements_with_their_corrections_add_up_to_the_lines(@ForAll RefundDomain.Payments payments) {
        Settlement settlement = settle(payments.list());
        RefundAmounts settled = RefundAmounts.ZERO;
        int weeks = 0;
        for (YearMonth month = YearMonth.of(2015, 12); month.getYear() < 2029; month = month.plusMonths(1)) {
            Statement statement = settlement.statement(month);
            settled = settled.plus(statement.total()).plus(statement.corrected());
            weeks += Stream.concat(statement.lines().stream(), statement.corrections().stream())
                    .mapToInt(StatementLine::weeks)
                    .sum();
            YearMonth now = month;
            assertThat(statement.lines()).allMatch(line -> line.month().equals(now));
            assertThat(statement.corrections()).allMatch(line -> line.month().isBefore(now));
        }
        List<RefundLine> financed = settlement.lines().stream()
                .filter(line -> line.financing() != Financing.OUTSIDE)
                .toList();
        assertThat(settled)
                .isEqualTo(financed.stream().map(RefundLine::amounts).reduce(RefundAmounts.ZERO, RefundAmounts::plus));
        assertThat(weeks).isEqualTo(financed.size());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_order_of_the_payments_does_not_matter(@ForAll RefundDomain.Payments payments, @ForAll long seed) {
        assertThat(settle(payments.shuffled(seed).list()).lines())
                .isEqualTo(settle(payments.list()).lines());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void splitting_payments_into_days_of_whole_oere_changes_nothing(@ForAll RefundDomain.Payments payments) {
        List<Payment> whole = new ArrayList<>();
        List<Payment> split = new ArrayList<>();
        for (Payment payment : payments.list()) {
            long days = payment.to().toEpochDay() - payment.from().toEpochDay() + 1;
            Money aDay = Money.ofOere(payment.amount().oere() / days);
            whole.add(payment(payment, payment.from(), payment.to(), aDay.times(days)));
            LocalDate middle = payment.from().plusDays(days / 3);
            split.add(payment(
                    payment,
                    payment.from(),
                    middle,
                    aDay.times(middle.toEpochDay() - payment.from().toEpochDay() + 1)));
            if (middle.isBefore(payment.to())) {
                split.add(payment(
                        payment,
                        middle.plusDays(1),
                        payment.to(),
                        aDay.times(payment.to().toEpochDay() - middle.toEpochDay())));
            }
        }
        split.removeIf(payment -> payment.to().isBefore(LAW.countingFrom()));
        assertThat(settle(split).lines()).isEqualTo(settle(whole).lines());
    }

    private static Payment payment(Payment like, LocalDate from, LocalDate to, Money amount) {
        Payment payment = Payment.of(like.person(), like.municipality(), like.benefit(), from, to, amount)
                .withAwarded(like.awarded().orElse(like.from()));
        return like.activity().map(payment::withActivity).orElse(payment);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void shifting_a_history_by_whole_weeks_shifts_the_result(
            @ForAll RefundDomain.Payments payments, @ForAll @IntRange(min = 1, max = 200) int weeks) {
        // from 2016-W01 to June 2025 the law is one for these benefits
        List<Payment> later = new ArrayList<>();
        List<Payment> latest = new ArrayList<>();
        for (Payment payment : payments.list()) {
            if (List.of(Benefit.KONTANTHJAELP, Benefit.SYGEDAGPENGE, Benefit.DAGPENGE, Benefit.SU_STIPENDIUM)
                            .contains(payment.benefit())
                    && payment.to().getYear() < 2020
                    && !payment.from().isBefore(LocalDate.of(2016, 1, 4))) {
                later.add(payment);
                latest.add(payment(
                        payment, payment.from().plusWeeks(weeks), payment.to().plusWeeks(weeks), payment.amount()));
            }
        }
        List<RefundLine> before = withAmount(settle(later).lines());
        List<RefundLine> after = withAmount(settle(latest).lines());
        assertThat(after.stream().map(line -> line.week().minusWeeks(weeks)).toList())
                .isEqualTo(before.stream().map(RefundLine::week).toList());
        assertThat(after.stream().map(RefundLine::amounts).toList())
                .isEqualTo(before.stream().map(RefundLine::amounts).toList());
        assertThat(after.stream().map(RefundLine::seniority).toList())
                .isEqualTo(before.stream().map(RefundLine::seniority).toList());
    }

    /** Without the lines whose amounts cancel over a month's end: the ends of months do not shift with the weeks. */
    private static List<RefundLine> withAmount(List<RefundLine> lines) {
        return lines.stream().filter(line -> !line.gross().isZero()).toList();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void more_seniority_never_raises_the_refund_and_without_a_restart_the_count_never_falls(
            @ForAll RefundDomain.Payments payments) {
        Settlement settlement = settle(payments.list());
        Map<Integer, RefundLine> bySeniority = new TreeMap<>();
        for (RefundLine line : settlement.lines()) {
            if (line.tier().isPresent()
                    && line.seniority().isPresent()
                    && !line.week().isBefore(LAW.inForce())) {
                bySeniority.put(line.seniority().getAsInt(), line);
            }
        }
        RefundLine last = null;
        for (RefundLine line : bySeniority.values()) {
            if (last != null) {
                assertThat(line.rate().orElseThrow())
                        .isLessThanOrEqualTo(last.rate().orElseThrow());
            }
            last = line;
        }
        if (!settlement.lines().isEmpty()) {
            int seniority = 0;
            for (ExplainedWeek week : settlement.explain(Case.PERSON).weeks()) {
                if (!week.startsOver()) {
                    assertThat(week.counters().seniority()).isGreaterThanOrEqualTo(seniority);
                }
                seniority = week.counters().seniority();
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void an_opening_balance_gives_the_same_later_weeks_as_the_full_history(
            @ForAll RefundDomain.Payments payments, @ForAll @IntRange(min = 0, max = 500) int weeks) {
        Week balance = Week.parse("2015-W20").plusWeeks(weeks);
        // a later award moves earlier weeks, which a balance has closed
        List<Payment> all = payments.list().stream()
                .filter(payment ->
                        payment.benefit() != Benefit.FLEKSLOENTILSKUD && payment.benefit() != Benefit.LEDIGHEDSYDELSE)
                .toList();
        List<Payment> later = all.stream()
                .filter(payment -> payment.to().isAfter(balance.sunday()))
                .toList();
        Counters carried = History.of(Case.PERSON, all).under(LAW).counters(balance);
        List<RefundLine> full = settle(all).lines().stream()
                .filter(line -> line.week().isAfter(balance))
                .toList();
        Settlement carriedOn = RefundCalculator.under(LAW)
                .balances(List.of(carried))
                .payments(later)
                .calculate();
        Settlement inColumns = RefundCalculator.under(LAW)
                .balances(List.of(carried))
                .histories(Histories.of(later, List.of()))
                .calculate();
        assertThat(carriedOn.lines()).isEqualTo(full);
        assertThat(inColumns.lines()).isEqualTo(full);
        assertThat(inColumns.persons()).isEqualTo(carriedOn.persons());
        Week end = Week.parse("2026-W30");
        assertThat(carriedOn.counters(Case.PERSON, end.monday()))
                .isEqualTo(
                        settle(all).persons().isEmpty()
                                ? Counters.none(Case.PERSON, end)
                                : settle(all).counters(Case.PERSON, end.monday()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void lines_are_as_many_and_come_to_the_same_if_their_counts_are_not_kept(@ForAll RefundDomain.Payments payments) {
        Settlement kept = settle(payments.list());
        CountedHistories few = new FewCounts(Histories.of(payments.list(), List.of()), LAW, 1).persons();
        AmountSums sums = new AmountSums(few);
        for (int person = 0; person < few.persons().size(); person++) {
            sums.add(person);
        }
        assertThat(sums.lines()).isEqualTo(kept.lines().size());
        assertThat(sums.total()).contains(kept.total());
        assertThat(kept.total())
                .isEqualTo(
                        kept.lines().stream().map(RefundLine::amounts).reduce(RefundAmounts.ZERO, RefundAmounts::plus));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_old_settlement_with_the_difference_is_the_new_one(
            @ForAll RefundDomain.Payments payments, @ForAll @IntRange(min = 0, max = 2_000) int days) {
        Assume.that(!payments.list().isEmpty());
        Settlement old = RefundCalculator.under(LAW)
                .payments(payments.list())
                .knownAt(LocalDate.of(2015, 6, 1).plusDays(days))
                .calculate();
        Settlement now = settle(payments.list());
        SettlementDifference difference = now.differenceTo(old);
        assertThat(old.total().plus(difference.total())).isEqualTo(now.total());
        assertThat(difference.byPerson().getOrDefault(Case.PERSON, RefundAmounts.ZERO))
                .isEqualTo(difference.total());

        List<RefundLine> rebuilt = new ArrayList<>(old.lines());
        for (LineDifference line : difference.lines()) {
            line.before().ifPresent(before -> assertThat(rebuilt.remove(before)).isTrue());
            line.after().ifPresent(rebuilt::add);
        }
        assertThat(rebuilt).containsExactlyInAnyOrderElementsOf(now.lines());
        assertThat(now.differenceTo(now).isEmpty()).isTrue();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void an_explanation_says_what_was_settled(@ForAll RefundDomain.Payments payments) {
        Assume.that(!payments.list().isEmpty());
        Settlement settlement = settle(payments.list());
        Explanation explanation = settlement.explain(Case.PERSON);
        assertThat(explanation.weeks().stream()
                        .flatMap(week -> week.lines().stream())
                        .toList())
                .isEqualTo(settlement.lines());
        for (ExplainedWeek week : explanation.weeks()) {
            assertThat(week.references()).isNotEmpty();
            for (RefundLine line : week.lines()) {
                assertThat(line.weekClass()).isEqualTo(week.weekClass());
                assertThat(line.seniority()).isEqualTo(week.seniority());
            }
        }
        Money paid = Money.sum(payments.list().stream()
                .filter(payment -> !payment.from().isBefore(LAW.countingFrom()))
                .map(Payment::amount)
                .toList());
        Money explained = Money.sum(explanation.payments().stream()
                .filter(part -> !part.payment().from().isBefore(LAW.countingFrom()))
                .map(part -> part.amount())
                .toList());
        assertThat(explained).isEqualTo(paid);
        assertThat(explanation.toString()).startsWith("a, lovgivning: Danmark");
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void the_references_of_a_line_are_those_that_its_explanation_names(@ForAll RefundDomain.Payments payments) {
        Assume.that(!payments.list().isEmpty());
        for (ExplainedWeek week : settle(payments.list()).explain(Case.PERSON).weeks()) {
            for (RefundLine line : week.lines()) {
                LadderRow ladder = LAW.ladderRow(week.week());
                List<LegalReference> named = line.tier().isPresent()
                        ? Stream.of(ladder.refund(), ladder.coFinancing())
                                .map(place -> place.at("nr. " + line.tier().getAsInt()))
                                .toList()
                        : week.payments().stream()
                                .filter(part -> part.payment().benefit() == line.benefit()
                                        && part.payment().municipality() == line.municipality()
                                        && part.rule().financing() == line.financing()
                                        && part.rule().fixedRate().equals(line.rate()))
                                .map(part -> part.rule().reference())
                                .distinct()
                                .toList();
                assertThat(line.references()).isNotEmpty().doesNotHaveDuplicates();
                if (line.tier().isPresent()) {
                    assertThat(named).containsAll(line.references());
                } else {
                    assertThat(line.references()).containsExactlyInAnyOrderElementsOf(named);
                }
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void persons_do_not_touch_each_other(@ForAll RefundDomain.Payments one, @ForAll RefundDomain.Payments other) {
        List<Payment> both = new ArrayList<>(one.list());
        for (Payment payment : other.list()) {
            Payment moved = Payment.of(
                    "b", payment.municipality(), payment.benefit(), payment.from(), payment.to(), payment.amount());
            both.add(payment.awarded().map(moved::withAwarded).orElse(moved));
        }
        Settlement settlement = settle(both);
        assertThat(settlement.lines().stream()
                        .filter(line -> line.person().equals(Case.PERSON))
                        .toList())
                .isEqualTo(settle(one.list()).lines());
        assertThat(settlement.lines().stream()
                        .filter(line -> line.person().equals("b"))
                        .map(RefundLine::amounts)
                        .toList())
                .isEqualTo(settle(other.list()).lines().stream()
                        .map(RefundLine::amounts)
                        .toList());
    }
}
