package dk.refusion.booking;

import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static dk.refusion.law.Benefit.SYGEDAGPENGE;
import static dk.refusion.law.Benefit.UDDANNELSESHJAELP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.refusion.account.ChartOfAccounts;
import dk.refusion.account.GroupingKind;
import dk.refusion.account.NationalAccount;
import dk.refusion.account.Validity;
import dk.refusion.money.Percentage;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BookingRulesTest {
    private static final NationalAccount GROSS_007 = NationalAccount.parse("5.57.73 dranst 1 gruppering 007");
    private static final NationalAccount GROSS_008 = NationalAccount.parse("5.57.73 dranst 1 gruppering 008");
    private static final NationalAccount REFUND_150 = NationalAccount.parse("5.57.73 dranst 2 gruppering 150");

    private static BookingRule gross(NationalAccount account, Validity validity) {
        return BookingRule.builder()
                .benefit(KONTANTHJAELP)
                .part(BookedPart.GROSS)
                .account(account)
                .validity(validity)
                .build();
    }

    @Test
    void two_accounts_for_the_same_part_of_a_benefit_are_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BookingRules.of(
                        BookingRule.gross(KONTANTHJAELP, GROSS_007), BookingRule.gross(KONTANTHJAELP, GROSS_008)))
                .withMessage("a part of a benefit has one account in a month,"
                        + " was kontanthjælp, brutto: 5.57.73 dranst 1 gruppering 007"
                        + " and kontanthjælp, brutto: 5.57.73 dranst 1 gruppering 008");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BookingRules.of(
                        BookingRule.refund(KONTANTHJAELP, Percentage.of(80), REFUND_150),
                        BookingRule.builder()
                                .benefit(KONTANTHJAELP)
                                .part(BookedPart.REFUND)
                                .account(REFUND_150)
                                .build()));
    }

    @Test
    void what_differs_in_benefit_part_percentage_or_time_stands_side_by_side() {
        assertThat(BookingRules.of(
                                gross(GROSS_007, Validity.to(LocalDate.of(2025, 6, 30))),
                                gross(GROSS_008, Validity.from(LocalDate.of(2025, 7, 1))),
                                BookingRule.gross(UDDANNELSESHJAELP, GROSS_008),
                                BookingRule.refund(KONTANTHJAELP, Percentage.of(80), REFUND_150),
                                BookingRule.refund(KONTANTHJAELP, Percentage.of(40), REFUND_150))
                        .rules())
                .hasSize(5);
    }

    @Test
    void rules_that_override_others_are_asked_first() {
        BookingRule shorter = gross(GROSS_008, Validity.years(2020, 2020));
        BookingRule always = BookingRule.gross(KONTANTHJAELP, GROSS_007);

        assertThat(BookingRules.of(always)
                        .overriddenBy(BookingRules.of(shorter))
                        .rules())
                .containsExactly(shorter, always);
    }

    @Test
    void a_part_stands_on_its_own_dranst() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BookingRule.gross(KONTANTHJAELP, REFUND_150))
                .withMessage("GROSS stands on dranst 1, was 5.57.73 dranst 2 gruppering 150");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BookingRule.gross(KONTANTHJAELP, NationalAccount.parse("5.57.73")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BookingRule.coFinancing(KONTANTHJAELP, Percentage.of(101), GROSS_007))
                .withMessage("a share is from 0 to 100 per cent, was 101 %");
    }

    @Test
    void a_rule_holds_for_whole_months() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gross(GROSS_007, Validity.from(LocalDate.of(2015, 12, 28))))
                .withMessage("a statement has whole months, and so has a rule, was fra 28.12.2015");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gross(GROSS_007, Validity.to(LocalDate.of(2015, 12, 28))));
    }

    @Test
    void the_shipped_rules_agree_with_the_shipped_chart() {
        Map<BookedPart, GroupingKind> kinds = Map.of(
                BookedPart.REFUND, GroupingKind.STATE_REFUND,
                BookedPart.CO_FINANCING, GroupingKind.MUNICIPAL_SHARE);

        assertThat(BookingRules.shipped().rules())
                .filteredOn(rule -> rule.account().grouping().isPresent())
                .hasSizeGreaterThan(10)
                .allSatisfy(rule -> assertThat(ChartOfAccounts.shipped().groupings(rule.account()))
                        .singleElement()
                        .satisfies(grouping -> {
                            assertThat(grouping.percentage()).isEqualTo(rule.percentage());
                            assertThat(grouping.isOpen(rule.validity().last().orElse(LocalDate.of(2022, 11, 30)), 2016))
                                    .isTrue();
                            Optional.ofNullable(kinds.get(rule.part()))
                                    .ifPresent(
                                            kind -> assertThat(grouping.kind()).isEqualTo(kind));
                        }));
        assertThat(BookingRules.shipped().rules()).allSatisfy(rule -> {
            assertThat(rule.source()).isNotEmpty();
            assertThat(ChartOfAccounts.shipped().functions())
                    .extracting(function -> function.code())
                    .contains(rule.account().whole());
        });
    }

    @Test
    void a_file_is_read_with_its_columns_in_any_order_notes_and_a_byte_order_mark() {
        assertThat(BookingRules.parse("""
                        \uFEFF# Ballerup
                        Konto;Sats;Til;Fra;Beløb;Ydelse;Kilde;Sidste regnskab

                        5.57.71 dranst 2 gruppering 010; 33,5 % ;2026-12;2016-01;Refusion;SYGEDAGPENGE;egen kontoplan;2027
                        """))
                .isEqualTo(BookingRules.of(BookingRule.builder()
                        .benefit(SYGEDAGPENGE)
                        .part(BookedPart.REFUND)
                        .percentage(Percentage.of("33.5"))
                        .account(NationalAccount.parse("5.57.71 dranst 2 gruppering 010"))
                        .validity(Validity.years(2016, 2026))
                        .lastYear(2027)
                        .source("egen kontoplan")
                        .build()));
    }

    @Test
    void every_problem_of_a_file_is_told_with_its_place() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BookingRules.parse("""
                        Ydelse;Beløb;Sats;Konto;Fra;Til;Sidste regnskab
                        kontanthjælp;brutto;;5.57.73 dranst 1 gruppering 007;;2025-06;
                        kontanthjælp;bruto;;5.57.73;;;
                        kontanthjælp;refusion;800;5.57.73 dranst 1 gruppering 007;juli 2025;2025-06;25
                        kontanthjælp;brutto;;5.57.73 dranst 1 gruppering 011;2025-06;;
                        kontanthjælp;brutto;;;2025-07;2025-06;
                        kontanthjælp;brutto
                        """))
                .withMessage("""
                        konteringsregler: 9 fejl
                          linje 3, kolonne 2 (Beløb), "bruto": skriv brutto, refusion eller medfinansiering
                          linje 4, kolonne 4 (Konto), "5.57.73 dranst 1 gruppering 007": skriv en konto som 5.57.73 dranst 2 gruppering 007
                          linje 4, kolonne 3 (Sats), "800": skriv en procent fra 0 til 100, eller ingenting for alle
                          linje 4, kolonne 5 (Fra), "juli 2025": skriv en måned som 2025-07, eller ingenting
                          linje 4, kolonne 7 (Sidste regnskab), "25": skriv et år som 2025, eller ingenting
                          linje 5, "kontanthjælp, brutto: 5.57.73 dranst 1 gruppering 011, fra 1.6.2025": skriv én konto for en måned; linje 2 har 5.57.73 dranst 1 gruppering 007
                          linje 6, kolonne 4 (Konto), tom: skriv en konto som 5.57.73 dranst 1 gruppering 007
                          linje 6, kolonne 6 (Til), "2025-06": skriv en måned som 2025-07, ikke før den første, eller ingenting
                          linje 7, "kontanthjælp;brutto": skriv 7 celler som i første linje, uden semikolon i en celle""");
    }

    @Test
    void a_file_without_its_columns_is_refused_at_the_first_line() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BookingRules.parse("kontanthjælp;brutto;5.57.73 dranst 1 gruppering 007\n"))
                .withMessageContaining(
                        "linje 1, \"kontanthjælp;brutto;5.57.73 dranst 1 gruppering 007\": skriv kolonnerne")
                .withMessageContaining("[Ydelse, Beløb, Konto]");
        assertThatIllegalArgumentException().isThrownBy(() -> BookingRules.parse("Ydelse;Beløb;Konto;Konto\n"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BookingRules.parse("# nothing\n"))
                .withMessageContaining("skriv en første linje");
    }
}
