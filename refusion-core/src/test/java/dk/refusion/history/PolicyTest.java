package dk.refusion.history;

import static dk.refusion.Refusion.kr;
import static dk.refusion.law.Benefit.*;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.refusion.ladder.RestartRule;
import dk.refusion.ladder.RestartWindow;
import dk.refusion.ladder.WeekClass;
import dk.refusion.law.Benefit;
import dk.refusion.law.Legislation;
import dk.refusion.law.Policies;
import dk.refusion.money.Money;
import dk.refusion.refund.RefundCalculator;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import dk.refusion.time.WeekSet;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What the law leaves open: the recommended reading and its alternatives. */
class PolicyTest {
    private static final Legislation LAW = Legislation.denmark();

    private static Legislation with(UnaryOperator<Policies> other) {
        return LAW.withPolicies(other.apply(LAW.policies()));
    }

    private static Payment paid(Benefit benefit, String from, String to, Money amount) {
        return Payment.of("a", BALLERUP, benefit, LocalDate.parse(from), LocalDate.parse(to), amount);
    }

    private static CountedHistory counted(Legislation law, Payment... payments) {
        return History.of("a", List.of(payments)).under(law);
    }

    @Test
    void the_week_of_1_july_2014_counts_from_its_first_day_or_not_at_all() {
        Week week = Week.parse("2014-W27");
        Payment july = paid(KONTANTHJAELP, "2014-07-01", "2014-07-06", kr(600));
        Payment june = paid(KONTANTHJAELP, "2014-06-24", "2014-07-07", kr(1_400));
        assertThat(counted(LAW, july).classOf(week)).isEqualTo(WeekClass.BENEFIT);
        assertThat(counted(LAW, june).counters(Week.parse("2014-W28")).seniority())
                .isEqualTo(2);
        Legislation whole = with(policies -> policies.withCountStart(Policies.CountStart.FIRST_WHOLE_WEEK));
        assertThat(counted(whole, july).classOf(week)).isEqualTo(WeekClass.SELF_SUPPORT);
        assertThat(counted(whole, june).counters(Week.parse("2014-W28")).seniority())
                .isEqualTo(1);
    }

    @Test
    void only_30_june_2014_does_not_count() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counted(LAW, paid(KONTANTHJAELP, "2014-06-30", "2014-06-30", kr(100))))
                .withMessageContaining("weeks count from 2014-07-01");
    }

    @Test
    void a_week_repaid_in_full_leaves_the_count_or_stays() {
        Payment first = paid(KONTANTHJAELP, "2026-01-05", "2026-01-11", kr(700));
        Payment back = paid(KONTANTHJAELP, "2026-01-05", "2026-01-11", kr(-700));
        Payment partly = paid(KONTANTHJAELP, "2026-01-05", "2026-01-11", kr("-699.99"));
        Week week = Week.parse("2026-W02");
        assertThat(counted(LAW, first, back).classOf(week)).isEqualTo(WeekClass.SELF_SUPPORT);
        assertThat(counted(LAW, first, partly).classOf(week)).isEqualTo(WeekClass.BENEFIT);
        Legislation staying = with(policies -> policies.withRepaidWeek(Policies.RepaidWeek.STAYS));
        assertThat(counted(staying, first, back).classOf(week)).isEqualTo(WeekClass.BENEFIT);
        assertThat(counted(staying, back).classOf(week)).isEqualTo(WeekClass.SELF_SUPPORT);
    }

    @Test
    void another_benefit_keeps_a_repaid_week_in_the_count() {
        CountedHistory counted = counted(
                LAW,
                paid(KONTANTHJAELP, "2026-01-05", "2026-01-11", kr(700)),
                paid(KONTANTHJAELP, "2026-01-05", "2026-01-11", kr(-700)),
                paid(SYGEDAGPENGE, "2026-01-05", "2026-01-05", kr(1)));
        assertThat(counted.classOf(Week.parse("2026-W02"))).isEqualTo(WeekClass.BENEFIT);
        assertThat(counted.size()).isEqualTo(1);
    }

    @Test
    void a_short_period_over_a_monday_is_split_by_days_or_goes_to_its_first_week() {
        Payment payment = paid(KONTANTHJAELP, "2026-01-08", "2026-01-14", kr(700));
        CountedHistory byDays = counted(LAW, payment);
        assertThat(byDays.size()).isEqualTo(2);
        assertThat(byDays.gross(0)).isEqualTo(40_000);
        Legislation first = with(policies -> policies.withShortPeriod(Policies.ShortPeriod.FIRST_WEEK));
        CountedHistory whole = counted(first, payment);
        assertThat(whole.size()).isEqualTo(1);
        assertThat(whole.gross(0)).isEqualTo(70_000);
        assertThat(whole.classOf(Week.parse("2026-W03"))).isEqualTo(WeekClass.SELF_SUPPORT);
        Payment longer = paid(KONTANTHJAELP, "2026-01-08", "2026-01-15", kr(800));
        assertThat(counted(first, longer).size()).isEqualTo(2);
    }

    @Test
    void a_payment_of_zero_kroner_does_not_count_or_does() {
        Payment sanction = paid(KONTANTHJAELP, "2026-01-05", "2026-01-11", Money.ZERO);
        Payment grant = paid(SU_STIPENDIUM, "2026-01-05", "2026-01-11", Money.ZERO);
        Week week = Week.parse("2026-W02");
        assertThat(counted(LAW, sanction).classOf(week)).isEqualTo(WeekClass.SELF_SUPPORT);
        Legislation counting = with(policies -> policies.withZeroPayment(Policies.ZeroPayment.COUNTS));
        assertThat(counted(counting, sanction).classOf(week)).isEqualTo(WeekClass.BENEFIT);
        assertThat(counted(counting, grant).classOf(week)).isEqualTo(WeekClass.NEUTRAL);
    }

    @Test
    void unemployment_benefit_lies_on_all_days_or_on_weekdays() {
        // February 2026 begins on a Sunday
        Payment february = paid(DAGPENGE, "2026-02-01", "2026-02-28", kr(20_000));
        assertThat(counted(LAW, february).classOf(Week.parse("2026-W05"))).isEqualTo(WeekClass.BENEFIT);
        Legislation weekdays = with(policies -> policies.withDagpengeDays(Policies.DagpengeDays.WEEKDAYS));
        CountedHistory counted = counted(weekdays, february);
        assertThat(counted.classOf(Week.parse("2026-W05"))).isEqualTo(WeekClass.SELF_SUPPORT);
        assertThat(counted.size()).isEqualTo(4);
        assertThat(counted.gross(0)).isEqualTo(500_000);
        Payment sunday = paid(DAGPENGE, "2026-02-01", "2026-02-01", kr(100));
        assertThat(counted(weekdays, sunday).classOf(Week.parse("2026-W05"))).isEqualTo(WeekClass.BENEFIT);
    }

    @Test
    void a_longer_window_lets_older_weeks_serve() {
        // 30 weeks of self-support, 105 neutral, 22 of self-support: the first and the last are 157 weeks apart
        Payment[] payments = {
            paid(KONTANTHJAELP, "2017-01-02", "2017-01-08", kr(700)),
            paid(FLEKSJOB_GAMMEL_ORDNING, "2017-08-07", "2019-08-11", kr(100_000))
        };
        Week last = Week.parse("2020-W02");
        assertThat(counted(LAW, payments).counters(last).selfSupportWeeks()).isEqualTo(51);
        Legislation touching =
                LAW.withLadder(LAW.ladders().at(last).withRestart(RestartRule.of(52, RestartWindow.weeks(157))));
        assertThat(counted(touching, payments).counters(last).restartEarned()).isTrue();
        Legislation weeks =
                LAW.withLadder(LAW.ladders().at(last).withRestart(RestartRule.of(52, RestartWindow.weeks(156))));
        assertThat(counted(weeks, payments).counters(last))
                .isEqualTo(counted(LAW, payments).counters(last));
    }

    @Test
    void counters_that_contradict_themselves_are_refused() {
        Week first = Week.parse("2025-W01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Counters.of("a", Week.parse("2025-W10"), 11, first, WeekSet.empty(), false))
                .withMessageStartingWith("counters must fit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Counters.of("a", Week.parse("2025-W10"), 10, first, WeekSet.empty(), true));
        assertThat(Counters.of("a", Week.parse("2025-W10"), 10, first, WeekSet.empty(), false)
                        .selfSupportWeeks())
                .isZero();
    }

    @Test
    void a_payment_that_an_opening_balance_has_closed_is_refused() {
        Counters balance = Counters.none("a", Week.parse("2025-W52"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> History.of(balance, List.of(paid(KONTANTHJAELP, "2025-12-01", "2025-12-28", kr(1)))))
                .withMessageContaining("must end after 2025-12-28");
    }

    @Test
    void a_payment_the_law_has_no_rule_for_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counted(LAW, paid(UDDANNELSESHJAELP, "2025-06-01", "2025-07-31", kr(100))))
                .withMessageContaining("a payment cannot be counted")
                .withMessageContaining("no rule for UDDANNELSESHJAELP")
                .withMessageContaining("was 2025-07-01")
                .withMessageEndingWith("was uddannelseshjælp 2025-06-01/2025-07-31: 100,00 kr.");
    }

    @Test
    void a_payment_and_a_history_are_checked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> paid(KONTANTHJAELP, "2026-01-02", "2026-01-01", kr(1)))
                .withMessageContaining("was 2026-01-02/2026-01-01 of KONTANTHJAELP");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Payment.of(
                        " ", BALLERUP, KONTANTHJAELP, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 1), kr(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> History.of("b", List.of(paid(KONTANTHJAELP, "2026-01-01", "2026-01-01", kr(1)))))
                .withMessage(
                        "a history is of one person, was also of another: kontanthjælp 2026-01-01/2026-01-01: 1,00 kr.");
        Payment late = paid(KONTANTHJAELP, "2026-01-01", "2026-01-31", kr(1)).withRegistered(LocalDate.of(2026, 3, 1));
        History history = History.of("a", List.of(late, paid(SYGEDAGPENGE, "2026-02-01", "2026-02-28", kr(1))));
        assertThat(history.knownAt(LocalDate.of(2026, 1, 31)).payments()).isEmpty();
        assertThat(history.knownAt(LocalDate.of(2026, 2, 28)).payments()).hasSize(1);
        assertThat(history.knownAt(LocalDate.of(2026, 3, 1))).isSameAs(history);
        assertThat(history.weeks()).hasToString("{2026-W01/2026-W09}");
    }

    @Test
    void whole_weeks_are_paid_and_shortened_again_as_periods() {
        Payment weeks =
                Payment.ofWeeks("a", BALLERUP, KONTANTHJAELP, WeekRange.parse("2026-W01/2026-W10"), kr("700.01"));
        assertThat(weeks.from()).isEqualTo("2025-12-29");
        assertThat(weeks.amount()).isEqualTo(kr("7000.10"));
        CountedHistory counted = counted(LAW, weeks, paid(KONTANTHJAELP, "2026-01-26", "2026-02-01", kr(7)));
        assertThat(counted.periods().stream().map(SupportPeriod::weeks))
                .containsExactly(
                        WeekRange.parse("2026-W01/2026-W04"),
                        WeekRange.parse("2026-W05/2026-W05"),
                        WeekRange.parse("2026-W06/2026-W10"));
        assertThat(counted.periods().stream().map(SupportPeriod::aWeek))
                .containsExactly(kr("700.01"), kr("707.01"), kr("700.01"));
    }

    @Test
    void amounts_out_of_range_are_an_error_and_never_wrap() {
        Payment most = paid(KONTANTHJAELP, "2026-01-05", "2026-01-11", Money.MAX);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> RefundCalculator.under(LAW)
                        .payments(List.of(most, most))
                        .calculate())
                .withMessageStartingWith("amounts of a person are out of range");
    }
}
