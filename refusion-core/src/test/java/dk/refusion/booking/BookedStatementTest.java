package dk.refusion.booking;

import static dk.refusion.Refusion.kr;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static dk.refusion.municipality.Municipality.SILKEBORG;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.account.Chart;
import dk.refusion.account.Dranst;
import dk.refusion.account.NationalAccount;
import dk.refusion.history.Payment;
import dk.refusion.law.Benefit;
import dk.refusion.money.Money;
import dk.refusion.refund.Case;
import dk.refusion.refund.Statement;
import dk.refusion.refund.StatementLine;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BookedStatementTest {
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);

    @Test
    void sickness_benefit_is_booked_gross_and_its_refund_on_the_grouping_of_its_percentage() {
        // weeks 1 to 5 of the person: the month holds weeks at 80 and one at 40 per cent
        Case sick = Case.fromMonday("2026-01-26").weeks(5, Benefit.SYGEDAGPENGE, kr(7_000));

        BookedStatement booked = BookedStatement.of(sick.settled().statement(FEBRUARY), BALLERUP);

        assertThat(booked.isComplete()).isTrue();
        assertThat(booked.journal().totals())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        NationalAccount.parse("5.57.71 dranst 1 gruppering 013"), kr(28_000),
                        NationalAccount.parse("5.57.71 dranst 2 gruppering 010"), kr(-17_600),
                        NationalAccount.parse("5.57.71 dranst 2 gruppering 011"), kr(-2_400)));
    }

    @Test
    void of_unemployment_benefit_only_the_municipalitys_share_is_booked() {
        Case unemployed = Case.fromMonday("2026-02-02").weeks(3, Benefit.DAGPENGE, kr(4_000));

        BookedStatement booked = BookedStatement.of(unemployed.settled().statement(FEBRUARY), BALLERUP);

        assertThat(booked.isComplete()).isTrue();
        assertThat(booked.journal().totals())
                .containsExactlyEntriesOf(Map.of(NationalAccount.parse("5.57.78 dranst 1 gruppering 012"), kr(2_400)));
        assertThat(booked.journal().total(Dranst.STATE_REFUND)).isEqualTo(Money.ZERO);
    }

    @Test
    void a_benefit_whose_function_or_grouping_is_not_known_is_listed() {
        Case mixed = Case.fromMonday("2026-02-02")
                .weeks(2, Benefit.KONTANTYDELSE, kr(3_000))
                .weeks(2, Benefit.KONTANTHJAELP, kr(3_000));

        BookedStatement booked = BookedStatement.of(mixed.settled().statement(FEBRUARY), BALLERUP);

        assertThat(booked.isComplete()).isFalse();
        assertThat(booked.withoutFunction()).extracting(StatementLine::benefit).containsExactly(Benefit.KONTANTYDELSE);
        assertThat(booked.journal().unbooked())
                .extracting(Unbooked::line)
                .allMatch(line -> line.function().equals(NationalAccount.parse("5.57.73")));
        assertThat(booked.toString()).contains("kontantydelse er ikke bogført: funktionen er ikke kendt.");
    }

    @Test
    void a_function_of_the_callers_own_takes_the_place_of_one_that_is_not_known() {
        Case sick = Case.fromMonday("2026-02-02").weeks(2, Benefit.KONTANTYDELSE, kr(3_000));
        BenefitFunctions functions =
                BenefitFunctions.shipped().with(Benefit.KONTANTYDELSE, NationalAccount.parse("5.57.71 dranst 1"));

        BookedStatement booked =
                BookedStatement.of(sick.settled().statement(FEBRUARY), BALLERUP, Chart.shipped(), functions);

        assertThat(booked.withoutFunction()).isEmpty();
        assertThat(booked.journal().net()).isEqualTo(kr(1_200));
    }

    @Test
    void the_postings_of_a_month_add_up_to_the_municipalitys_share_of_its_statement() {
        Case changing = Case.fromMonday("2025-01-06")
                .weeks(55, Benefit.SYGEDAGPENGE, kr(4_321))
                .weeks(10, Benefit.DAGPENGE, Money.of("3210.98"))
                .paid(Payment.of(
                                Case.PERSON,
                                BALLERUP,
                                Benefit.SYGEDAGPENGE,
                                LocalDate.of(2025, 3, 3),
                                LocalDate.of(2025, 3, 9),
                                kr(-321))
                        .withRegistered(LocalDate.of(2026, 2, 10)));
        Statement statement = changing.settled().statement(FEBRUARY);

        BookedStatement booked = BookedStatement.of(statement, BALLERUP);

        assertThat(statement.corrections()).isNotEmpty();
        assertThat(booked.isComplete()).isTrue();
        assertThat(booked.journal().net())
                .isEqualTo(
                        statement.total().ownShare().plus(statement.corrected().ownShare()));
        assertThat(BookedStatement.of(statement, SILKEBORG).journal().postings())
                .isEmpty();
    }
}
