package dk.refusion.refund;

import static dk.refusion.Refusion.kr;
import static dk.refusion.Refusion.percent;
import static dk.refusion.law.Benefit.*;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.refusion.history.Payment;
import dk.refusion.ladder.WeekClass;
import dk.refusion.law.Benefit;
import dk.refusion.law.Legislation;
import dk.refusion.law.Policies;
import dk.refusion.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worked examples E20 and E21: the date of the award decides, the Act § 30(2)–(4). */
class AwardExamplesTest {
    private static final Money AMOUNT = kr(10_000);

    private static Payment month(Benefit benefit, int year, int month, String awarded) {
        LocalDate first = LocalDate.of(year, month, 1);
        return Payment.of(
                        Case.PERSON,
                        BALLERUP,
                        benefit,
                        first,
                        first.plusMonths(1).minusDays(1),
                        AMOUNT)
                .withAwarded(LocalDate.parse(awarded));
    }

    private static RefundLine pension(String awarded, int weeksBefore) {
        return Case.from("2016-W01")
                .weeks(weeksBefore, KONTANTHJAELP, AMOUNT)
                .weeks(1, FOERTIDSPENSION, AMOUNT, payment -> payment.withAwarded(LocalDate.parse(awarded)))
                .last();
    }

    @Test
    void e20_disability_pension_is_on_the_ladder_by_the_date_of_the_decision() {
        RefundLine before = pension("2014-06-30", 60);
        assertThat(before.weekClass()).isEqualTo(WeekClass.NEUTRAL);
        assertThat(before.seniority()).isEmpty();
        assertThat(before.rate().orElseThrow().coFinancing()).isEqualTo(percent("65"));
        assertThat(before.coFinancing()).isEqualTo(kr(6_500));
        assertThat(before.tier()).isEmpty();
        assertThat(before.reference()).hasToString("lovbekendtgørelse 10/2015 § 52");

        for (String on : List.of("2014-07-01", "2014-07-02")) {
            RefundLine late = pension(on, 60);
            assertThat(late.seniority()).hasValue(61);
            assertThat(late.coFinancing()).isEqualTo(kr(8_000));
            assertThat(pension(on, 0).coFinancing()).isEqualTo(kr(2_000));
            assertThat(pension(on, 4).coFinancing()).isEqualTo(kr(6_000));
        }
    }

    @Test
    void a_pension_awarded_before_1999_has_no_confirmed_percentage() {
        RefundLine line = pension("1998-12-31", 0);
        assertThat(line.rate()).isEmpty();
        assertThat(line.weekClass()).isEqualTo(WeekClass.NEUTRAL);
        assertThat(pension("1999-01-01", 0).rate()).isPresent();
    }

    @Test
    void e21_subsidy_by_an_old_referral_has_65_per_cent_until_a_new_job() {
        Case aCase = Case.from("2016-W01");
        for (int month = 1; month <= 12; month++) {
            aCase.paid(month(FLEKSLOENTILSKUD, 2015, month, "2013-05-15"));
        }
        for (int month = 1; month <= 8; month++) {
            aCase.paid(month(FLEKSLOENTILSKUD, 2016, month, "2013-05-15"));
        }
        Settlement before = aCase.settled();
        assertThat(before.lines()).allSatisfy(line -> {
            assertThat(line.rate().orElseThrow().refund()).isEqualTo(percent("65"));
            assertThat(line.weekClass()).isEqualTo(WeekClass.NEUTRAL);
        });

        aCase.paid(month(FLEKSLOENTILSKUD, 2016, 9, "2016-09-01"));
        List<RefundLine> lines = aCase.settled().lines();
        RefundLine last = lines.get(lines.size() - 1);
        assertThat(last.rate().orElseThrow().refund()).isEqualTo(percent("20"));
        // since 1 January 2015 every week has counted, Order 14/2026 § 21(1)
        assertThat(last.seniority()).hasValue(92);
        assertThat(lines.get(0).rate().orElseThrow().refund()).isEqualTo(percent("65"));
        assertThat(lines.get(0).seniority()).hasValue(54);
        // the week of 1 September has both
        assertThat(lines.stream()
                        .filter(line -> line.week().toString().equals("2016-W35"))
                        .map(line -> line.rate().orElseThrow().refund()))
                .containsExactlyInAnyOrder(percent("65"), percent("20"));
    }

    @Test
    void a_referral_before_2013_never_comes_on_the_ladder_by_a_later_job() {
        Settlement settlement = Case.from("2016-W01")
                .paid(month(FLEKSLOENTILSKUD, 2016, 1, "2012-12-31"))
                .paid(month(FLEKSLOENTILSKUD, 2016, 9, "2016-09-01"))
                .settled();
        RefundLine last = settlement.lines().get(settlement.lines().size() - 1);
        assertThat(settlement.lines().get(0).weekClass()).isEqualTo(WeekClass.NEUTRAL);
        assertThat(last.seniority()).hasValue(5);
        Settlement newScheme = Case.from("2016-W01")
                .paid(month(FLEKSLOENTILSKUD, 2016, 1, "2013-01-01"))
                .paid(month(FLEKSLOENTILSKUD, 2016, 9, "2016-09-01"))
                .settled();
        assertThat(newScheme.lines().get(0).weekClass()).isEqualTo(WeekClass.BENEFIT);
    }

    @Test
    void referrals_are_on_the_ladder_from_1_july_2014() {
        for (Benefit benefit : List.of(FLEKSLOENTILSKUD, LEDIGHEDSYDELSE)) {
            assertThat(first(benefit, "2014-06-30").weekClass()).isEqualTo(WeekClass.NEUTRAL);
            assertThat(first(benefit, "2014-07-01").weekClass()).isEqualTo(WeekClass.BENEFIT);
            assertThat(first(benefit, "2014-07-02").rate().orElseThrow().refund())
                    .isEqualTo(percent("80"));
        }
    }

    private static RefundLine first(Benefit benefit, String awarded) {
        return Case.from("2016-W01")
                .paid(month(benefit, 2016, 2, awarded))
                .settled()
                .lines()
                .get(0);
    }

    @Test
    void an_award_that_is_not_given_is_the_first_known_payment_or_refused() {
        Case aCase = Case.from("2016-W10").weeks(2, FOERTIDSPENSION, AMOUNT);
        assertThat(aCase.last().seniority()).hasValue(2);
        Case old = Case.from("2016-W10")
                .days("2014-06-16", "2014-07-13", LEDIGHEDSYDELSE, AMOUNT)
                .weeks(2, FLEKSLOENTILSKUD, AMOUNT);
        assertThat(old.last().weekClass()).isEqualTo(WeekClass.NEUTRAL);

        Legislation strict = Legislation.denmark()
                .withPolicies(Policies.recommended().withUnknownAward(Policies.UnknownAward.REFUSED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RefundCalculator.under(strict)
                        .payments(aCase.payments())
                        .calculate())
                .withMessageContaining("a payment cannot be counted")
                .withMessageContaining("date of the award");
    }
}
