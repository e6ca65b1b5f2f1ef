package dk.refusion.history;

import static dk.refusion.Refusion.kr;
import static dk.refusion.law.Benefit.*;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.refusion.law.Benefit;
import dk.refusion.law.Legislation;
import dk.refusion.nation.NationCalculator;
import dk.refusion.nation.NationHistory;
import dk.refusion.refund.RefundCalculator;
import dk.refusion.refund.RefundLine;
import dk.refusion.refund.Statement;
import dk.refusion.refund.StatementLine;
import dk.refusion.time.Week;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which date of award a payment carries, and which holds when it carries none. */
class AwardDateTest {
    private static final Legislation LAW = Legislation.denmark();

    private static Payment month(Benefit benefit, String month) {
        YearMonth days = YearMonth.parse(month);
        return Payment.of("a", BALLERUP, benefit, days.atDay(1), days.atEndOfMonth(), kr(100L * days.lengthOfMonth()));
    }

    private static Payment referred(Benefit benefit, String month, String referral) {
        return month(benefit, month).withAwarded(LocalDate.parse(referral));
    }

    @Test
    void a_payment_with_an_old_referral_after_a_later_one_is_named() {
        Payment before = referred(FLEKSLOENTILSKUD, "2016-08", "2013-05-15");
        Payment from = referred(FLEKSLOENTILSKUD, "2016-09", "2016-09-01");
        Payment outdated = referred(FLEKSLOENTILSKUD, "2016-10", "2013-05-15");
        Payment between = referred(LEDIGHEDSYDELSE, "2016-11", "2014-06-30");
        History history = History.of("a", List.of(outdated, before, from, between));

        assertThat(history.outdatedAwards(LAW)).containsExactly(outdated, between);
        assertThat(History.of("a", List.of(before, from)).outdatedAwards(LAW)).isEmpty();
        assertThat(Histories.of(history.payments(), List.of()).outdatedAwards(LAW))
                .containsExactly(outdated, between);
        assertThat(Histories.of(List.of(outdated, before), List.of()).outdatedAwards(LAW))
                .isEmpty();
        // what is named is settled by the date that it carries
        List<RefundLine> lines = RefundCalculator.under(LAW)
                .payments(List.of(from, outdated))
                .calculate()
                .lines();
        assertThat(lines.get(lines.size() - 1).rate()).hasToString("Optional[65 %]");
    }

    @Test
    void a_later_referral_holds_from_its_own_day() {
        Payment whole = Payment.of(
                        "a",
                        BALLERUP,
                        FLEKSLOENTILSKUD,
                        LocalDate.of(2016, 8, 1),
                        LocalDate.of(2016, 8, 31),
                        kr(10_000))
                .withAwarded(LocalDate.of(2013, 1, 1));
        Payment next = referred(FLEKSLOENTILSKUD, "2016-09", "2016-09-01");
        assertThat(History.of("a", List.of(whole, next)).outdatedAwards(LAW)).isEmpty();
        Payment lastDay = next.withAwarded(LocalDate.of(2016, 8, 31));
        assertThat(History.of("a", List.of(whole, lastDay)).outdatedAwards(LAW)).containsExactly(whole);
    }

    @Test
    void months_in_a_row_of_two_referrals_are_each_settled_by_its_own_in_a_nation_too() {
        List<Payment> months = List.of(
                referred(FLEKSLOENTILSKUD, "2016-08", "2016-08-01"),
                referred(FLEKSLOENTILSKUD, "2016-09", "2016-08-01"),
                referred(FLEKSLOENTILSKUD, "2016-10", "2013-05-15"));
        NationHistory nation = nation(months);

        assertThat(NationCalculator.under(LAW).calculate(nation).total())
                .isEqualTo(
                        RefundCalculator.under(LAW).payments(months).calculate().total());
    }

    /** A nation's persons are numbers. */
    private static NationHistory nation(List<Payment> payments) {
        NationHistory.Builder nation = NationHistory.builder().person();
        for (Payment payment : payments) {
            nation.payment(
                    payment.from().toEpochDay(),
                    payment.to().toEpochDay(),
                    payment.amount().oere(),
                    payment.benefit(),
                    payment.municipality(),
                    payment.awarded().orElseThrow());
        }
        return nation.build();
    }

    @Test
    void a_nation_names_them_too_whether_they_are_paid_by_the_week_or_by_the_month() {
        List<Payment> months = List.of(
                referred(FLEKSLOENTILSKUD, "2016-09", "2016-09-01"),
                referred(FLEKSLOENTILSKUD, "2016-10", "2013-05-15"));
        assertThat(nation(months).outdatedAwards(LAW)).singleElement().satisfies(outdated -> {
            assertThat(outdated.person()).isEqualTo("0");
            assertThat(outdated.from()).isEqualTo("2016-10-01");
        });
        assertThat(nation(months.subList(1, 2)).outdatedAwards(LAW)).isEmpty();

        int week = Week.of(LocalDate.of(2016, 9, 5)).index();
        NationHistory weeks = NationHistory.builder()
                .person()
                .period(week, 4, 100, FLEKSLOENTILSKUD, BALLERUP, LocalDate.of(2013, 5, 15))
                .person()
                .period(week, 4, 100, FLEKSLOENTILSKUD, BALLERUP, LocalDate.of(2016, 9, 1))
                .period(week + 4, 4, 100, LEDIGHEDSYDELSE, BALLERUP, LocalDate.of(2014, 6, 30))
                .build();
        assertThat(weeks.outdatedAwards(LAW)).singleElement().satisfies(outdated -> {
            assertThat(outdated.person()).isEqualTo("1");
            assertThat(outdated.benefit()).isEqualTo(LEDIGHEDSYDELSE);
        });
    }

    @Test
    void referrals_before_2013_and_pensions_do_not_come_on_the_ladder_later() {
        assertThat(History.of(
                                "a",
                                List.of(
                                        referred(FLEKSLOENTILSKUD, "2016-09", "2016-09-01"),
                                        referred(FLEKSLOENTILSKUD, "2016-10", "2012-12-31"),
                                        referred(FOERTIDSPENSION, "2016-10", "2014-01-01"),
                                        referred(FOERTIDSPENSION, "2016-09", "2016-01-01"),
                                        month(LEDIGHEDSYDELSE, "2016-10")))
                        .outdatedAwards(LAW))
                .isEmpty();
        assertThat(History.of(
                                "a",
                                List.of(
                                        referred(FOERTIDSPENSION, "2016-09", "2016-01-01"),
                                        referred(FLEKSLOENTILSKUD, "2016-10", "2013-05-15")))
                        .outdatedAwards(LAW))
                .isEmpty();
    }

    /** The first month of the pension began on the last day before the ladder and was registered two years late. */
    @Test
    void the_first_day_of_the_earliest_known_period_decides_whenever_it_was_registered() {
        List<Payment> payments = List.of(
                Payment.of(
                                "a",
                                BALLERUP,
                                FOERTIDSPENSION_GAMMEL_ORDNING,
                                LocalDate.of(2014, 6, 30),
                                LocalDate.of(2014, 7, 31),
                                kr(10_000))
                        .withRegistered(LocalDate.of(2016, 3, 10)),
                month(FOERTIDSPENSION_GAMMEL_ORDNING, "2016-02"),
                month(FOERTIDSPENSION_GAMMEL_ORDNING, "2016-03"));
        RefundCalculator calculator = RefundCalculator.under(LAW).payments(payments);

        assertThat(calculator.knownAt(LocalDate.of(2016, 3, 9)).calculate().lines())
                .allMatch(line -> line.rate().isEmpty());
        assertThat(calculator.knownAt(LocalDate.of(2016, 3, 10)).calculate().lines())
                .allMatch(line -> line.rate().orElseThrow().toString().equals("35 %"));

        Statement february = calculator.calculate().statement(YearMonth.of(2016, 2));
        Statement march = calculator.calculate().statement(YearMonth.of(2016, 3));
        assertThat(february.lines()).isEmpty();
        assertThat(march.corrections())
                .extracting(StatementLine::month, line -> line.amounts().coFinancing())
                .containsExactly(tuple(YearMonth.of(2016, 2), kr(65 * 29)));
        assertThat(march.lines())
                .extracting(line -> line.amounts().coFinancing())
                .containsExactly(kr(65 * 31));
    }

    @Test
    void a_pension_known_from_1_july_2014_only_is_not_of_an_earlier_award() {
        Payment first = Payment.of(
                "a",
                BALLERUP,
                FOERTIDSPENSION_GAMMEL_ORDNING,
                LocalDate.of(2014, 7, 1),
                LocalDate.of(2014, 7, 31),
                kr(10_000));
        Payment later = month(FOERTIDSPENSION_GAMMEL_ORDNING, "2016-02");
        assertThat(RefundCalculator.under(LAW)
                        .payments(List.of(first, later))
                        .calculate()
                        .lines())
                .allMatch(line -> line.rate().isEmpty());
        // the same of the new scheme is on the ladder
        assertThat(RefundCalculator.under(LAW)
                        .payments(List.of(month(FOERTIDSPENSION, "2014-07"), month(FOERTIDSPENSION, "2016-02")))
                        .calculate()
                        .lines())
                .allMatch(line -> line.tier().isPresent());
    }
}
