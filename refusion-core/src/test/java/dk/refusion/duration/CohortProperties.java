package dk.refusion.duration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.money.Money;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import dk.refusion.money.Rounding;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What must hold of every cohort and every effort. */
@Domain(Cohorts.class)
@Domain(DomainContext.Global.class)
class CohortProperties {
    /** What persons, entry and New Year are still to be said of. */
    private static Cohort.Builder copy(Cohort cohort) {
        Cohort.Builder copy = withoutSeniority(cohort);
        cohort.seniority().forEach(copy::putSeniority);
        return copy;
    }

    private static Cohort.Builder withoutSeniority(Cohort cohort) {
        return Cohort.builder()
                .benefit(cohort.benefit())
                .aWeek(cohort.aWeek())
                .survival(cohort.survival())
                .horizon(cohort.horizon());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void the_weeks_are_the_persons_times_their_mean_duration_and_the_kroner_the_weeks_times_the_amount(
            @ForAll Cohort cohort) {
        Expenses expenses = cohort.expenses();
        Ratio weeks = cohort.persons().times(cohort.survival().meanDuration(cohort.horizon()));

        assertThat(expenses.weeks()).isEqualTo(weeks);
        assertThat(expenses.total().gross()).isEqualTo(cohort.aWeek().times(weeks, Rounding.HALF_UP));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void tiers_years_and_benefits_each_add_up_to_the_total(@ForAll Cohort cohort, @ForAll Effect effect) {
        for (Expenses expenses :
                List.of(cohort.expenses(), cohort.shortenedBy(effect).saved())) {
            assertThat(sum(expenses.byTier().values())).isEqualTo(expenses.total());
            assertThat(sum(expenses.byYear().values())).isEqualTo(expenses.total());
            assertThat(sum(expenses.byBenefit().values())).isEqualTo(expenses.total());
            assertThat(expenses.municipality().plus(expenses.state())).isEqualTo(expenses.gross());
            assertThat(expenses.weeksByTier().values().stream().reduce(Ratio.ZERO, Ratio::plus))
                    .isEqualTo(expenses.weeks());
            assertThat(expenses.weeksByYear().values().stream().reduce(Ratio.ZERO, Ratio::plus))
                    .isEqualTo(expenses.weeks());
        }
    }

    private static Expense sum(Collection<Expense> expenses) {
        return expenses.stream().reduce(Expense.ZERO, Expense::plus);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void every_line_is_its_weeks_at_the_amount_and_the_rate_to_less_than_an_oere(@ForAll Cohort cohort) {
        for (ExpenseLine line : cohort.expenses().lines()) {
            Ratio gross = line.weeks().times(cohort.aWeek().oere());
            Ratio state = gross.times(line.rate().orElseThrow().refund().asRatio());

            assertThat(lessThanAnOereFrom(gross, line.expense().gross())).isTrue();
            assertThat(lessThanAnOereFrom(state, line.expense().state())).isTrue();
        }
    }

    private static boolean lessThanAnOereFrom(Ratio exact, Money rounded) {
        Ratio difference = exact.minus(Ratio.of(rounded.oere()));
        return difference.compareTo(Ratio.ONE) < 0 && difference.compareTo(Ratio.of(-1)) > 0;
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void a_cohort_cut_in_two_and_added_is_the_whole(
            @ForAll Cohort cohort, @ForAll Effect effect, @ForAll @IntRange(min = 1, max = 99) int percent) {
        Ratio part = Ratio.of(percent, 100);
        Saving whole = cohort.shortenedBy(effect);
        Saving one = part(cohort, part).shortenedBy(effect);
        Saving other = part(cohort, Ratio.ONE.minus(part)).shortenedBy(effect);

        assertThat(one.saved().weeks().plus(other.saved().weeks()))
                .isEqualTo(whole.saved().weeks());
        assertThat(one.total()
                        .plus(other.total())
                        .minus(whole.total())
                        .municipality()
                        .abs())
                .isLessThanOrEqualTo(Money.ofOere(2));
        assertThat(one.municipality().plus(other.municipality()).years())
                .isEqualTo(whole.municipality().years());
    }

    private static Cohort part(Cohort cohort, Ratio part) {
        return copy(cohort)
                .entry(cohort.entry())
                .persons(cohort.persons().times(part))
                .newYear(cohort.newYear())
                .build();
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void after_a_year_of_benefit_there_is_one_tier_and_the_municipality_carries_four_fifths(
            @ForAll Cohort cohort, @ForAll @IntRange(min = 52, max = 300) int before) {
        Expenses expenses = withoutSeniority(cohort)
                .entry(cohort.entry())
                .persons(cohort.persons())
                .seniority(before)
                .build()
                .expenses();

        assertThat(expenses.weeksByTier()).containsOnlyKeys(4);
        assertThat(expenses.averageRefund()).contains(Percentage.of(20));
        assertThat(expenses.total().state())
                .isEqualTo(cohort.aWeek().times(expenses.weeks().times(Ratio.of(1, 5)), Rounding.HALF_UP));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void an_effort_that_never_adds_a_week_saves_on_every_tier_zero_or_more(
            @ForAll Cohort cohort, @ForAll Effect effect) {
        Saving saving = cohort.shortenedBy(effect);

        assertThat(saving.saved().lines()).allMatch(line -> line.weeks().signum() >= 0);
        assertThat(saving.total().gross().signum()).isNotNegative();
        assertThat(saving.stillRunningWithEffort()).isLessThanOrEqualTo(saving.stillRunning());
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void a_larger_effect_saves_no_less(
            @ForAll Cohort cohort,
            @ForAll @IntRange(max = 100) int percent,
            @ForAll @IntRange(max = 100) int further,
            @ForAll @IntRange(min = 1, max = 20) int week) {
        Percentage small = Percentage.of(percent);
        Percentage large = Percentage.of(percent + further);

        Expenses more = cohort.shortenedBy(Effect.fasterExit(large, week)).saved();
        Expenses less = cohort.shortenedBy(Effect.fasterExit(small, week)).saved();
        less.weeksByTier()
                .forEach((tier, weeks) -> assertThat(more.weeksByTier().getOrDefault(tier, Ratio.ZERO))
                        .isGreaterThanOrEqualTo(weeks));
        assertThat(more.total().gross()).isGreaterThanOrEqualTo(less.total().gross());
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void deadweight_and_displacement_take_their_part_of_every_week(
            @ForAll Cohort cohort,
            @ForAll @IntRange(max = 100) int deadweight,
            @ForAll @IntRange(max = 100) int displacement) {
        Effect effect = Effect.fasterExit(Percentage.of(30), 2);
        Ratio kept = Ratio.of((100L - deadweight) * (100 - displacement), 10_000);

        assertThat(cohort.shortenedBy(effect.withDeadweight(Percentage.of(deadweight))
                                .withDisplacement(Percentage.of(displacement)))
                        .saved()
                        .weeks())
                .isEqualTo(cohort.shortenedBy(effect).saved().weeks().times(kept));
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void the_proceeds_of_municipality_and_state_are_the_gross_saving_less_the_investment(
            @ForAll Cohort cohort, @ForAll Effect effect, @ForAll @IntRange(max = 100_000) int price) {
        EffortPlan plan = cohort.shortenedBy(effect).costing(Money.ofKroner(price));
        MoneySeries state = plan.saving().state();

        assertThat(plan.investment().total())
                .isEqualTo(Money.ofKroner(price).times(cohort.persons(), Rounding.HALF_UP));
        assertThat(plan.municipality().proceeds().plus(state))
                .isEqualTo(plan.together().proceeds());
        assertThat(plan.proceeds().plus(state.total()))
                .isEqualTo(plan.saving().total().gross().minus(plan.investment().total()));
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void either_rule_of_new_year_gives_the_same_total(@ForAll Cohort cohort, @ForAll Effect effect) {
        for (NewYearRule rule : NewYearRule.values()) {
            Saving saving = copy(cohort)
                    .entry(cohort.entry())
                    .persons(cohort.persons())
                    .newYear(rule)
                    .build()
                    .shortenedBy(effect);

            assertThat(saving.total()).isEqualTo(cohort.shortenedBy(effect).total());
        }
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void entrants_of_many_weeks_are_the_entrants_of_each_week_added(@ForAll Cohort cohort) {
        Ratio each = cohort.persons().dividedBy(Ratio.of(cohort.entry().size()));
        Map<Integer, Ratio> byYear = new TreeMap<>();
        cohort.entry()
                .weeks()
                .forEach(week -> copy(cohort)
                        .entry(week)
                        .persons(each)
                        .newYear(cohort.newYear())
                        .build()
                        .expenses()
                        .weeksByYear()
                        .forEach((year, weeks) -> byYear.merge(year, weeks, Ratio::plus)));

        assertThat(cohort.expenses().weeksByYear()).isEqualTo(byYear);
    }
}
