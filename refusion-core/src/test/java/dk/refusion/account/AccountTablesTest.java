package dk.refusion.account;

import static dk.refusion.municipality.Municipality.BALLERUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.money.MoneySeries;
import dk.refusion.money.MoneyUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccountTablesTest {
    @Test
    void each_kind_of_amount_and_year_that_is_known_is_a_row() {
        Account employment = Account.frame(BALLERUP, LocalFrame.of(20, 2), "Beskæftigelse", Validity.years(2013, 2016));
        AccountFigures figures = AccountFigures.of(employment)
                .with(AmountKind.fromString("BUDGET"), MoneySeries.of(2013, MoneyUnit.MILLION, "400", "-", "410"));

        assertThat(figures).hasToString("20.02 Beskæftigelse: Budget");
        assertThat(AccountTables.figures(List.of(figures)).rows())
                .extracting(String::valueOf)
                .containsExactly(
                        "Konto 20.02, Navn Beskæftigelse, Art Budget, År 2013, Beløb 400.000.000,00",
                        "Konto 20.02, Navn Beskæftigelse, Art Budget, År 2015, Beløb 410.000.000,00");
    }
}
