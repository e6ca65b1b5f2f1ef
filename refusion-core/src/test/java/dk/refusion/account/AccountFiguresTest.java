package dk.refusion.account;

import static dk.refusion.account.AmountKind.ACCOUNTS;
import static dk.refusion.account.AmountKind.BUDGET;
import static dk.refusion.account.AmountKind.FORECAST;
import static dk.refusion.account.AmountKind.SUPPLEMENTARY;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.refusion.money.MoneySeries;
import dk.refusion.money.MoneyUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccountFiguresTest {
    private static final Account EMPLOYMENT =
            Account.frame(BALLERUP, LocalFrame.of(20, 2), "Beskæftigelse", Validity.years(2013, 2016));
    private static final Account PENSION =
            Account.frame(BALLERUP, LocalFrame.of(50, 44), "Førtidspension", Validity.years(2013, 2015));
    private static final NationalAccount SICKNESS = NationalAccount.parse("5.57.71");

    private static MoneySeries mio(int year, String... numbers) {
        return MoneySeries.of(year, MoneyUnit.MILLION, numbers);
    }

    private static AccountFigures national(Dranst dranst, MoneySeries accounts) {
        Account account = Account.national(SICKNESS.on(dranst), "Sygedagpenge", Validity.unlimited());
        return AccountFigures.of(account.in(BALLERUP)).with(ACCOUNTS, accounts);
    }

    @Test
    void the_appropriation_is_the_budget_with_what_was_added_to_it() {
        AccountFigures figures = AccountFigures.of(EMPLOYMENT)
                .with(BUDGET, mio(2013, "400.0", "410.0", "-"))
                .with(SUPPLEMENTARY, mio(2014, "12.5", "3.0"));

        // 2013 had no addition; 2015 has no budget, so nobody knows what may be spent
        assertThat(figures.appropriation()).isEqualTo(mio(2013, "400.0", "422.5"));
    }

    @Test
    void a_deviation_is_what_is_spent_beyond_the_appropriation_where_both_are_known() {
        AccountFigures figures = AccountFigures.of(EMPLOYMENT)
                .with(BUDGET, mio(2013, "400.0", "410.0", "420.0"))
                .with(SUPPLEMENTARY, mio(2014, "12.5"))
                .with(ACCOUNTS, mio(2013, "395.0", "425.0"))
                .with(FORECAST, mio(2015, "430.0", "440.0"));

        assertThat(figures.deviation(ACCOUNTS)).isEqualTo(mio(2013, "-5.0", "2.5"));
        assertThat(figures.deviation(FORECAST)).isEqualTo(mio(2015, "10.0"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> figures.deviation(BUDGET))
                .withMessageEndingWith("was BUDGET");
    }

    @Test
    void an_amount_outside_the_validity_of_the_account_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccountFigures.of(EMPLOYMENT).with(BUDGET, mio(2012, "400.0")))
                .withMessage("20.02 Beskæftigelse means this 1.1.2013–31.12.2016, Budget was for 2012");
    }

    @Test
    void figures_print_as_a_table_of_what_there_is() {
        assertThat(AccountFigures.of(EMPLOYMENT)
                        .with(SUPPLEMENTARY, mio(2014, "12.5"))
                        .with(BUDGET, mio(2013, "400.0", "410.0"))
                        .asTable(MoneyUnit.MILLION, 1))
                .hasToString("""
                        Mio. kr.           2013   2014  I alt
                        Budget            400,0  410,0  810,0
                        Tillægsbevilling      -   12,5   12,5""");
    }

    @Test
    void a_group_across_committees_adds_what_every_account_has() {
        AccountGroup support = AccountGroup.of(
                "Forsørgelse",
                List.of(
                        AccountFigures.of(EMPLOYMENT).with(ACCOUNTS, mio(2013, "400.0", "410.0", "-", "430.0")),
                        AccountFigures.of(PENSION).with(ACCOUNTS, mio(2013, "200.0", "-", "190.0"))));

        // 2014 and 2015 lack one of the two; in 2016 the other frame is no more
        assertThat(support.total(ACCOUNTS)).isEqualTo(mio(2013, "600.0", "-", "-", "430.0"));
        assertThat(support.gaps(ACCOUNTS))
                .containsOnlyKeys(2014, 2015)
                .containsEntry(2014, List.of(PENSION))
                .containsEntry(2015, List.of(EMPLOYMENT));
        assertThat(support).hasToString("Forsørgelse (20.02, 50.44)");
    }

    @Test
    void the_deviation_of_a_group_needs_both_amounts_on_every_account() {
        AccountGroup support = AccountGroup.of(
                "Forsørgelse",
                List.of(
                        AccountFigures.of(EMPLOYMENT)
                                .with(BUDGET, mio(2013, "400.0", "410.0"))
                                .with(SUPPLEMENTARY, mio(2013, "5.0"))
                                .with(ACCOUNTS, mio(2013, "412.0", "420.0")),
                        AccountFigures.of(PENSION)
                                .with(BUDGET, mio(2013, "200.0"))
                                .with(ACCOUNTS, mio(2013, "195.0", "190.0"))));

        assertThat(support.appropriation()).isEqualTo(mio(2013, "605.0"));
        assertThat(support.deviation(ACCOUNTS)).isEqualTo(mio(2013, "2.0"));
        assertThat(support.total(SUPPLEMENTARY)).isEqualTo(mio(2013, "5.0"));
        assertThat(support.gaps(SUPPLEMENTARY)).isEmpty();
    }

    @Test
    void gross_refund_and_net_are_told_apart_by_dranst() {
        AccountGroup sickness = AccountGroup.of(
                "Sygedagpenge",
                List.of(
                        national(Dranst.OPERATION, mio(2014, "100.0", "110.0")),
                        national(Dranst.STATE_REFUND, mio(2014, "-30.0"))));

        assertThat(sickness.gross(ACCOUNTS)).isEqualTo(mio(2014, "100.0", "110.0"));
        assertThat(sickness.refund(ACCOUNTS)).isEqualTo(mio(2014, "30.0"));
        assertThat(sickness.total(ACCOUNTS)).isEqualTo(mio(2014, "70.0"));
    }

    @Test
    void gross_and_refund_of_a_frame_are_not_known() {
        AccountGroup group = AccountGroup.of(AccountFigures.of(EMPLOYMENT).with(ACCOUNTS, mio(2014, "400.0")));

        assertThat(group.name()).isEqualTo("20.02");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> group.gross(ACCOUNTS))
                .withMessageEndingWith("was 20.02 Beskæftigelse without");
    }

    @Test
    void kroner_must_not_count_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccountGroup.of(
                        "Dobbelt",
                        List.of(
                                AccountFigures.of(Account.national(SICKNESS, "Sygedagpenge", Validity.unlimited())),
                                national(Dranst.STATE_REFUND, MoneySeries.empty()))))
                .withMessageContaining("5.57.71 Sygedagpenge and 5.57.71 dranst 2 Sygedagpenge");
        assertThatIllegalArgumentException().isThrownBy(() -> AccountGroup.of("Ingen", List.of()));
    }
}
