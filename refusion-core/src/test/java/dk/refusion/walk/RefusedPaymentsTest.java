package dk.refusion.walk;

import static dk.refusion.law.Benefit.FLEKSLOENTILSKUD;
import static dk.refusion.law.Benefit.INTEGRATIONSYDELSE;
import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static dk.refusion.law.Benefit.SENIORPENSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.refusion.law.Legislation;
import dk.refusion.law.Policies;
import dk.refusion.time.Week;
import dk.refusion.time.WeekSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What cannot be counted is refused by the first payment, in the order given, that is the cause. */
class RefusedPaymentsTest {
    private static final Legislation LAW = Legislation.denmark();

    private static void refused(Paid paid, String why) {
        refused(LAW, paid, why);
    }

    private static void refused(Legislation law, Paid paid, String why) {
        assertThatIllegalArgumentException().isThrownBy(() -> paid.lines(law)).withMessage(why);
    }

    @Test
    void payments_before_the_count_are_refused_and_one_that_reaches_its_first_day_is_not() {
        String early =
                "a payment cannot be counted: weeks count from 2014-07-01, and earlier payments are not looked at, was payment ";

        refused(Paid.toOne().days("2014-06-01", "2014-06-30", 3_000, KONTANTHJAELP), early + 0);
        refused(Paid.toOne().weeks("2014-W26", 1, 3_000, KONTANTHJAELP), early + 0);
        assertThat(Paid.toOne()
                        .days("2014-06-01", "2014-07-01", 3_000, KONTANTHJAELP)
                        .lines(LAW))
                .isEmpty();
        assertThat(Paid.toOne().weeks("2014-W26", 2, 3_000, KONTANTHJAELP).lines(LAW))
                .isEmpty();
        refused(
                Paid.toOne()
                        .days("2014-06-01", "2014-07-01", 3_000, KONTANTHJAELP)
                        .days("2014-05-01", "2014-06-30", 3_000, KONTANTHJAELP),
                early + 1);
    }

    @Test
    void payments_after_2500_are_refused() {
        String late = "a payment cannot be counted: the law is not looked up after 2500, was payment ";
        Paid last = Paid.toOne().days("2500-12-31", "2500-12-31", 300, KONTANTHJAELP);
        assertThat(last.amounts(LAW)).containsExactly("2500-W52 300");

        refused(last.days("2500-12-31", "2501-01-01", 300, KONTANTHJAELP), late + 1);
    }

    @Test
    void a_benefit_without_a_rule_is_refused_by_the_first_day_that_has_none() {
        String known = "a payment cannot be counted: no rule for INTEGRATIONSYDELSE, known are 2014-07-01/2016-09-30, "
                + "2016-10-01/2019-12-31, 2020-01-01/2025-06-30, was ";

        refused(
                Paid.toOne().days("2025-06-10", "2025-07-01", 300, INTEGRATIONSYDELSE),
                known + "2025-07-01, was payment 0");
        refused(
                Paid.toOne().days("2025-07-09", "2025-07-10", 300, INTEGRATIONSYDELSE),
                known + "2025-07-09, was payment 0");
        // 2025-W27 has its Monday in June
        refused(Paid.toOne().weeks("2025-W20", 8, 300, INTEGRATIONSYDELSE), known + "2025-07-01, was payment 0");
        assertThat(Paid.toOne().weeks("2025-W20", 7, 300, INTEGRATIONSYDELSE).lines(LAW))
                .hasSize(7);
        refused(
                Paid.toOne()
                        .weeks("2025-W20", 7, 300, INTEGRATIONSYDELSE)
                        .weeks("2025-W30", 1, 300, KONTANTHJAELP)
                        .days("2025-08-01", "2025-08-01", 300, KONTANTHJAELP)
                        .days("2025-07-11", "2025-07-11", 300, INTEGRATIONSYDELSE)
                        .days("2025-07-10", "2025-07-10", 300, INTEGRATIONSYDELSE),
                known + "2025-07-11, was payment 3");
    }

    @Test
    void a_person_of_many_is_told_by_number() {
        PaidColumns columns = new Paid()
                .person()
                .days("2026-01-05", "2026-01-05", 300, KONTANTHJAELP)
                .person()
                .days("2014-06-01", "2014-06-30", 300, KONTANTHJAELP)
                .columns();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> WalkedLines.under(LAW, columns).lines(1, Optional.empty()))
                .withMessage("payment to person 1 cannot be counted: weeks count from 2014-07-01, and earlier payments "
                        + "are not looked at, was payment 0");
    }

    @Test
    void a_date_of_award_that_decides_may_not_be_missing_where_the_policy_refuses_it() {
        Legislation strict = LAW.withPolicies(Policies.recommended().withUnknownAward(Policies.UnknownAward.REFUSED));
        String missing =
                "a payment cannot be counted: the date of the award decides what holds for FLEKSLOENTILSKUD and is "
                        + "missing, was payment ";

        refused(strict, Paid.toOne().weeks("2026-W02", 1, 300, FLEKSLOENTILSKUD), missing + 0);
        refused(
                strict,
                Paid.toOne()
                        .weeks("2026-W02", 1, 300, FLEKSLOENTILSKUD, "2016-01-01")
                        .weeks("2026-W02", 1, 300, KONTANTHJAELP)
                        .days("2026-01-05", "2026-01-05", 300, FLEKSLOENTILSKUD),
                missing + 2);
        assertThat(Paid.toOne().weeks("2026-W02", 1, 300, FLEKSLOENTILSKUD).lines(LAW))
                .hasSize(1);
    }

    /** What an opening balance has counted is not looked at again, but what ends before the count is refused all the same. */
    @Test
    void days_before_an_opening_balance_need_no_rule() {
        Opening opening = new Opening(
                Week.parse("2020-W02").index(), 3, Week.parse("2019-W40").index(), WeekSet.empty(), false);
        PaidColumns pension = Paid.toOne()
                .days("2019-12-01", "2020-01-31", 62_00, SENIORPENSION)
                .days("2019-12-01", "2020-01-05", 62_00, SENIORPENSION)
                .columns();
        List<Line> lines = WalkedLines.under(LAW, pension).lines(0, Optional.of(opening));

        assertThat(lines).extracting(Line::number).containsExactly(4, 5, 6, 7);
        assertThat(lines).extracting(Line::gross).containsExactly(700L, 700L, 700L, 500L);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WalkedLines.under(
                                LAW,
                                Paid.toOne()
                                        .days("2014-06-29", "2014-06-30", 300, KONTANTHJAELP)
                                        .columns())
                        .lines(0, Optional.of(opening)))
                .withMessageStartingWith("a payment cannot be counted: weeks count from 2014-07-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WalkedLines.under(
                                LAW,
                                Paid.toOne()
                                        .days("2019-12-01", "2020-01-31", 62_00, SENIORPENSION)
                                        .columns())
                        .lines(0, Optional.empty()))
                .withMessage("a payment cannot be counted: no rule for SENIORPENSION, known are "
                        + "2020-01-01/2025-06-30, 2025-07-01/2026-01-31, 2026-02-01/, was 2019-12-01, was payment 0");
    }
}
