package dk.refusion.duration;

import static dk.refusion.municipality.Municipality.BALLERUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.refusion.history.Counters;
import dk.refusion.history.Payment;
import dk.refusion.ladder.RefundTier;
import dk.refusion.law.Benefit;
import dk.refusion.law.Financing;
import dk.refusion.law.LadderRow;
import dk.refusion.law.Legislation;
import dk.refusion.money.Money;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import dk.refusion.refund.RefundCalculator;
import dk.refusion.refund.RefundLine;
import dk.refusion.refund.RefundPart;
import dk.refusion.refund.Settlement;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import dk.refusion.time.WeekSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** A cohort of one with a fixed length is the settlement of that person, by the calculator of the law itself. */
class EngineProperties {
    private static final String PERSON = "a";
    private static final Week FIRST = Week.of(2016, 1);
    /** Seven days of whole kroner, of which every whole per cent is whole øre. */
    private static final Money A_WEEK = Money.ofKroner(4_550);

    private static final Legislation DENMARK = Legislation.denmark();
    private static final LadderRow ROW = DENMARK.ladderRow(FIRST);
    private static final Legislation REFORMED = DENMARK.withLadder(LadderRow.of(
            Week.of(2020, 20),
            ROW.ladder()
                    .withTiers(List.of(
                            RefundTier.of(1, 10, Percentage.of(60)),
                            RefundTier.of(11, 40, Percentage.of(35)),
                            RefundTier.from(41, Percentage.of(10)))),
            ROW.refund(),
            ROW.coFinancing(),
            ROW.restart()));

    @Provide
    Arbitrary<Legislation> laws() {
        return Arbitraries.of(DENMARK, DENMARK, REFORMED);
    }

    /** Weeks from 2016 on, many of them so that a spell meets a change of the list or a New Year. */
    @Provide
    Arbitrary<Integer> starts() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 570),
                Arbitraries.of(38, 39, 52, 150, 207, 208, 490, 494, 495, 520, 525));
    }

    @Property(tries = 300)
    void a_cohort_of_one_is_the_settlement_of_that_person(
            @ForAll Benefit benefit,
            @ForAll("starts") int start,
            @ForAll @IntRange(min = 1, max = 170) int weeks,
            @ForAll @IntRange(max = 110) int before,
            @ForAll("laws") Legislation law) {
        Cohort one = one(benefit, FIRST.plusWeeks(start), weeks, before, law);
        boolean settled = isSettled(one);
        Statistics.label("settled").collect(settled);
        Statistics.label("settled").coverage(coverage -> coverage.check(true).percentage(share -> share > 25));
        if (settled) {
            assertThat(amounts(one.expenses())).isEqualTo(amounts(settlement(one, weeks)));
        } else {
            assertThatIllegalArgumentException().isThrownBy(one::expenses);
        }
    }

    @Property(tries = 100)
    void weeks_saved_at_the_end_are_the_difference_of_two_settlements(
            @ForAll("starts") int start,
            @ForAll @IntRange(min = 1, max = 170) int weeks,
            @ForAll @IntRange(min = 1, max = 60) int fewer,
            @ForAll @IntRange(max = 110) int before) {
        Cohort one = one(Benefit.KONTANTHJAELP, FIRST.plusWeeks(start), weeks, before, DENMARK);
        Saving saving = one.shortenedBy(Effect.shorter(Ratio.of(fewer), 1));

        Money own = settlement(one, weeks).total().ownShare();
        Money state = settlement(one, weeks).total().stateShare();
        if (fewer < weeks) {
            own = own.minus(settlement(one, weeks - fewer).total().ownShare());
            state = state.minus(settlement(one, weeks - fewer).total().stateShare());
        }
        assertThat(saving.total()).isEqualTo(Expense.of(own, state));
    }

    @Property(tries = 50)
    void any_amount_is_within_half_an_oere_for_each_week_of_the_settlement(
            @ForAll @IntRange(min = 1, max = 1_000_000) int oere, @ForAll @IntRange(min = 1, max = 170) int weeks) {
        Cohort one = Cohort.builder()
                .persons(1)
                .benefit(Benefit.KONTANTHJAELP)
                .aWeek(Money.ofOere(oere))
                .entry(FIRST)
                .survival(Survival.fixed(weeks))
                .horizon(weeks)
                .build();
        Money difference = one.expenses()
                .total()
                .municipality()
                .minus(settlement(one, weeks).total().ownShare());

        assertThat(one.expenses().total().gross()).isEqualTo(Money.ofOere(oere).times(weeks));
        assertThat(difference.abs().times(2)).isLessThanOrEqualTo(Money.ofOere(weeks + 1L));
    }

    private static Cohort one(Benefit benefit, Week start, int weeks, int before, Legislation law) {
        return Cohort.builder()
                .persons(1)
                .benefit(benefit)
                .aWeek(A_WEEK)
                .entry(start)
                .seniority(before)
                .survival(Survival.fixed(weeks))
                .horizon(weeks)
                .legislation(law)
                .build();
    }

    private static Settlement settlement(Cohort one, int weeks) {
        Week start = one.entry().first();
        Payment payment = Payment.ofWeeks(PERSON, BALLERUP, one.benefit(), WeekRange.of(start, weeks), one.aWeek());
        RefundCalculator calculator = RefundCalculator.under(one.legislation()).payments(List.of(payment));
        return one.seniority().isEmpty() || one.seniority().firstKey() == 0
                ? calculator.calculate()
                : calculator
                        .balances(List.of(balance(start, one.seniority().firstKey())))
                        .calculate();
    }

    private static Counters balance(Week start, int before) {
        return Counters.of(PERSON, start.minusWeeks(1), before, start.minusWeeks(before), WeekSet.empty(), false);
    }

    /** Whether the law of every week of the spell has a rule that says who pays. */
    private static boolean isSettled(Cohort one) {
        WeekRange spell = WeekRange.of(one.entry().first(), one.horizon());
        return spell.first()
                .monday()
                .datesUntil(spell.last().sunday().plusDays(1))
                .allMatch(day -> one.legislation().rules().stream()
                        .anyMatch(rule -> rule.benefit() == one.benefit()
                                && rule.financing() != Financing.OUTSIDE
                                && !day.isBefore(rule.validFrom())
                                && rule.validTo().filter(day::isAfter).isEmpty()
                                && rule.awardedBefore().isEmpty()));
    }

    /** Municipality and state by year and tier, from the parts of the lines of the settlement. */
    private static Map<String, Expense> amounts(Settlement settlement) {
        Map<String, Expense> amounts = new TreeMap<>();
        for (RefundLine line : settlement.lines()) {
            for (RefundPart part : line.parts()) {
                amounts.merge(
                        part.month().getYear() + " " + line.benefit() + " " + line.financing() + " " + line.tier() + " "
                                + line.rate(),
                        Expense.of(part.amounts().ownShare(), part.amounts().stateShare()),
                        Expense::plus);
            }
        }
        return amounts;
    }

    private static Map<String, Expense> amounts(Expenses expenses) {
        return expenses.lines().stream()
                .collect(Collectors.toMap(
                        line -> line.year() + " " + line.benefit() + " " + line.financing() + " " + line.tier() + " "
                                + line.rate(),
                        ExpenseLine::expense,
                        Expense::plus,
                        TreeMap::new));
    }
}
