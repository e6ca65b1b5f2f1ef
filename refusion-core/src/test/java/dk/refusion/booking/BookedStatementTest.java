package dk.refusion.booking;

import static dk.refusion.Refusion.kr;
import static dk.refusion.law.Benefit.*;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static dk.refusion.municipality.Municipality.SILKEBORG;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.account.ChartOfAccounts;
import dk.refusion.account.Dranst;
import dk.refusion.account.NationalAccount;
import dk.refusion.booking.Unbooked.Reason;
import dk.refusion.history.Payment;
import dk.refusion.law.Benefit;
import dk.refusion.law.Legislation;
import dk.refusion.money.Money;
import dk.refusion.money.Percentage;
import dk.refusion.refund.Case;
import dk.refusion.refund.RefundCalculator;
import dk.refusion.refund.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BookedStatementTest {
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final YearMonth MAY_2024 = YearMonth.of(2024, 5);

    /** Refund of kontanthjælp and uddannelseshjælp; the numbers on dranst 2 are made up for these tests. */
    private static final BookingRules CASH_BENEFITS = BookingRules.shipped().overriddenBy(BookingRules.parse("""
            Ydelse;Beløb;Sats;Konto;Fra
            kontanthjælp;refusion;80;5.57.73 dranst 2 gruppering 150;
            kontanthjælp;refusion;40;5.57.73 dranst 2 gruppering 151;
            kontanthjælp;brutto;;5.57.73 dranst 1 gruppering 160;2025-07
            uddannelseshjælp;refusion;80;5.57.73 dranst 2 gruppering 150;
            uddannelseshjælp;refusion;40;5.57.73 dranst 2 gruppering 151;
            """));

    private static NationalAccount account(String text) {
        return NationalAccount.parse(text);
    }

    private static Payment paid(String person, Benefit benefit, YearMonth month, Money amount) {
        return Payment.ofMonth(person, BALLERUP, benefit, month, amount);
    }

    private static Statement statement(YearMonth month, Payment... payments) {
        return RefundCalculator.under(Legislation.denmark())
                .payments(payments)
                .calculate()
                .statement(month);
    }

    private static BookedStatement booked(BookingRules rules, YearMonth month, Payment... payments) {
        return BookedStatement.of(statement(month, payments), BALLERUP, rules);
    }

    private static BookedStatement booked(YearMonth month, Payment... payments) {
        return booked(BookingRules.shipped(), month, payments);
    }

    @Test
    void sickness_benefit_is_booked_gross_and_its_refund_on_the_grouping_of_its_percentage() {
        // weeks 1 to 5 of the person: the month holds weeks at 80 and one at 40 per cent
        Case sick = Case.fromMonday("2026-01-26").weeks(5, SYGEDAGPENGE, kr(7_000));

        BookedStatement booked = BookedStatement.of(sick.settled().statement(FEBRUARY), BALLERUP);

        assertThat(booked.isComplete()).isTrue();
        assertThat(booked.totals())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        account("5.57.71 dranst 1 gruppering 013"), kr(28_000),
                        account("5.57.71 dranst 2 gruppering 010"), kr(-17_600),
                        account("5.57.71 dranst 2 gruppering 011"), kr(-2_400)));
        assertThat(booked.asTable(ChartOfAccounts.shipped())).hasToString("""
                Funktion              Dranst  Gruppering           Beløb
                5.57.71 Sygedagpenge       1         013   28.000,00 kr.
                5.57.71 Sygedagpenge       2         010  -17.600,00 kr.
                5.57.71 Sygedagpenge       2         011   -2.400,00 kr.
                Netto                                       8.000,00 kr.""");
    }

    @Test
    void of_unemployment_benefit_only_the_municipalitys_share_is_booked() {
        Case unemployed = Case.fromMonday("2026-02-02").weeks(3, DAGPENGE, kr(4_000));

        BookedStatement booked = BookedStatement.of(unemployed.settled().statement(FEBRUARY), BALLERUP);

        assertThat(booked.isComplete()).isTrue();
        assertThat(booked.totals())
                .containsExactlyEntriesOf(Map.of(account("5.57.78 dranst 1 gruppering 012"), kr(2_400)));
        assertThat(booked.total(Dranst.STATE_REFUND)).isEqualTo(Money.ZERO);
    }

    @Test
    void kontanthjaelp_and_uddannelseshjaelp_stand_on_groupings_of_their_own() {
        BookedStatement booked = booked(
                CASH_BENEFITS,
                MAY_2024,
                paid("a", KONTANTHJAELP, MAY_2024, kr(12_400)),
                paid("b", UDDANNELSESHJAELP, MAY_2024, kr(6_200)));

        assertThat(booked.unbooked()).isEmpty();
        assertThat(booked.totals())
                .containsEntry(account("5.57.73 dranst 1 gruppering 007"), kr(12_400))
                .containsEntry(account("5.57.73 dranst 1 gruppering 008"), kr(6_200))
                .containsOnlyKeys(
                        account("5.57.73 dranst 1 gruppering 007"),
                        account("5.57.73 dranst 1 gruppering 008"),
                        account("5.57.73 dranst 2 gruppering 150"),
                        account("5.57.73 dranst 2 gruppering 151"));
    }

    @Test
    void a_refund_whose_grouping_is_not_known_is_named_and_nothing_of_its_line_is_booked() {
        BookedStatement booked = booked(MAY_2024, paid("a", KONTANTHJAELP, MAY_2024, kr(12_400)));

        assertThat(booked.isComplete()).isFalse();
        assertThat(booked.postings()).isEmpty();
        assertThat(booked).hasToString("""
                Ballerup 2024-05
                kontanthjælp 2024-05 er ikke bogført: refusion 80 %: grupperingen er ikke kendt (5.57.73 dranst 2)
                kontanthjælp 2024-05 er ikke bogført: refusion 40 %: grupperingen er ikke kendt (5.57.73 dranst 2)""");
    }

    @Test
    void a_benefit_without_a_rule_is_named_with_all_that_is_missing() {
        assertThat(booked(FEBRUARY, paid("a", KONTANTYDELSE, FEBRUARY, kr(3_000)))
                        .unbooked())
                .first()
                .hasToString("kontantydelse 2026-02 er ikke bogført: brutto: ingen konteringsregel;"
                        + " refusion 80 %: ingen konteringsregel");
    }

    @Test
    void nothing_is_booked_on_the_grouping_of_another_benefit() {
        BookingRules ofKontanthjaelpAlone = BookingRules.of(
                BookingRule.gross(KONTANTHJAELP, account("5.57.73 dranst 1 gruppering 007")),
                BookingRule.refund(KONTANTHJAELP, Percentage.of(80), account("5.57.73 dranst 2 gruppering 150")));

        BookedStatement booked =
                booked(ofKontanthjaelpAlone, MAY_2024, paid("b", UDDANNELSESHJAELP, MAY_2024, kr(6_200)));

        assertThat(booked.postings()).isEmpty();
        assertThat(booked.unbooked())
                .flatExtracting(Unbooked::problems)
                .extracting(Unbooked.Problem::reason)
                .containsOnly(Reason.UNKNOWN);
    }

    @Test
    void the_old_groupings_end_where_the_two_benefits_became_one() {
        YearMonth july = YearMonth.of(2025, 7);

        assertThat(booked(july, paid("a", KONTANTHJAELP, july, kr(12_400))).unbooked())
                .first()
                .hasToString("kontanthjælp 2025-07 er ikke bogført: brutto: ingen konteringsregel gælder for måneden"
                        + " (5.57.73 dranst 1 gruppering 007, til og med 30.6.2025);"
                        + " refusion 80 %: grupperingen er ikke kendt (5.57.73 dranst 2)");
    }

    @Test
    void a_correction_is_booked_as_the_month_that_it_corrects() {
        YearMonth june = YearMonth.of(2025, 6);
        YearMonth july = june.plusMonths(1);

        BookedStatement booked = booked(
                CASH_BENEFITS,
                july,
                paid("a", KONTANTHJAELP, july, kr(12_400)),
                paid("b", KONTANTHJAELP, june, kr(3_000)).withRegistered(july.atDay(10)));

        assertThat(booked.unbooked()).isEmpty();
        assertThat(booked.totals())
                .containsEntry(account("5.57.73 dranst 1 gruppering 160"), kr(12_400))
                .containsEntry(account("5.57.73 dranst 1 gruppering 007"), kr(3_000));
    }

    @Test
    void an_account_closes_with_the_year_of_the_accounts_and_not_of_the_payment() {
        BookingRules open = BookingRules.parse("""
                Ydelse;Beløb;Sats;Konto;Sidste regnskab
                sygedagpenge;brutto;;5.57.71 dranst 1 gruppering 013;2024
                sygedagpenge;refusion;80;5.57.71 dranst 2 gruppering 010;2025
                """);
        Payment late = Payment.of(
                        "a", BALLERUP, SYGEDAGPENGE, LocalDate.of(2024, 12, 2), LocalDate.of(2024, 12, 8), kr(1_000))
                .withRegistered(LocalDate.of(2024, 12, 20));

        assertThat(booked(open, YearMonth.of(2024, 12), late).net()).isEqualTo(kr(200));
        assertThat(booked(open, YearMonth.of(2025, 1), late.withRegistered(LocalDate.of(2025, 1, 20)))
                        .unbooked())
                .singleElement()
                .hasToString("sygedagpenge 2024-12 er ikke bogført: brutto: ingen konteringsregel gælder for måneden"
                        + " (5.57.71 dranst 1 gruppering 013, lukket efter regnskab 2024)");
    }

    @Test
    void a_fixed_percentage_is_booked_like_one_of_the_ladder() {
        BookingRules rules = BookingRules.shipped().overriddenBy(BookingRules.parse("""
                        Ydelse;Beløb;Sats;Konto
                        fleksjob, gammel ordning;refusion;65;5.58.81 dranst 2 gruppering 150
                        førtidspension;medfinansiering;65;5.48.66 dranst 1 gruppering 150
                        """));

        assertThat(booked(
                                rules,
                                MAY_2024,
                                paid("a", FLEKSJOB_GAMMEL_ORDNING, MAY_2024, kr(31_000)),
                                paid("b", FOERTIDSPENSION, MAY_2024, kr(31_000)).withAwarded(LocalDate.of(2010, 1, 1)))
                        .totals())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        account("5.58.81 dranst 1 gruppering 013"), kr(31_000),
                        account("5.58.81 dranst 2 gruppering 150"), kr(-20_150),
                        account("5.48.66 dranst 1 gruppering 150"), kr(20_150)));
    }

    @Test
    void what_the_state_carries_alone_or_finances_elsewhere_is_nothing_to_book() {
        BookedStatement booked = booked(
                MAY_2024,
                paid("a", FOERTIDSPENSION_UDLAND, MAY_2024, kr(20_000)).withAwarded(LocalDate.of(2010, 1, 1)),
                paid("b", SU_STIPENDIUM, MAY_2024, kr(6_800)));

        assertThat(booked.postings()).isEmpty();
        assertThat(booked.isComplete()).isTrue();
    }

    @Test
    void a_benefit_without_a_percentage_is_booked_gross_only() {
        BookingRules rules = BookingRules.of(
                BookingRule.gross(SAERLIG_UDDANNELSESYDELSE, account("5.57.78 dranst 1 gruppering 150")));
        YearMonth may = YearMonth.of(2016, 5);

        assertThat(booked(rules, may, paid("a", SAERLIG_UDDANNELSESYDELSE, may, kr(9_000)))
                        .totals())
                .containsExactlyEntriesOf(Map.of(account("5.57.78 dranst 1 gruppering 150"), kr(9_000)));
    }

    @Test
    void the_postings_of_a_month_add_up_to_the_municipalitys_share_of_its_statement() {
        Case changing = Case.fromMonday("2025-01-06")
                .weeks(55, SYGEDAGPENGE, kr(4_321))
                .weeks(10, DAGPENGE, Money.of("3210.98"))
                .paid(Payment.of(
                                Case.PERSON,
                                BALLERUP,
                                SYGEDAGPENGE,
                                LocalDate.of(2025, 3, 3),
                                LocalDate.of(2025, 3, 9),
                                kr(-321))
                        .withRegistered(LocalDate.of(2026, 2, 10)));
        Statement statement = changing.settled().statement(FEBRUARY);

        BookedStatement booked = BookedStatement.of(statement, BALLERUP);

        assertThat(statement.corrections()).isNotEmpty();
        assertThat(booked.isComplete()).isTrue();
        assertThat(booked.net())
                .isEqualTo(
                        statement.total().ownShare().plus(statement.corrected().ownShare()));
        assertThat(BookedStatement.of(statement, SILKEBORG).postings()).isEmpty();
    }

    @Test
    void a_posting_tells_the_line_that_it_comes_from() {
        BookedStatement booked = booked(FEBRUARY, paid("a", DAGPENGE, FEBRUARY, kr(20_000)));

        assertThat(booked.postings()).isNotEmpty().allSatisfy(posting -> {
            assertThat(posting.line().benefit()).isEqualTo(DAGPENGE);
            assertThat(posting.line().municipality()).isEqualTo(BALLERUP);
            assertThat(posting.part()).isEqualTo(BookedPart.CO_FINANCING);
        });
        assertThat(List.copyOf(booked.totals().keySet()))
                .isEqualTo(booked.postings().stream()
                        .map(Posting::account)
                        .sorted()
                        .distinct()
                        .toList());
    }
}
