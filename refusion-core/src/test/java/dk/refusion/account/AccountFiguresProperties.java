package dk.refusion.account;

import static dk.refusion.account.AmountKind.ACCOUNTS;
import static dk.refusion.account.AmountKind.BUDGET;
import static dk.refusion.account.AmountKind.SUPPLEMENTARY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.money.Money;
import dk.refusion.money.MoneySeries;
import dk.refusion.municipality.Municipality;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AccountFiguresProperties {
    private static final Account ONE =
            Account.frame(Municipality.BALLERUP, LocalFrame.of(20, 2), "Den ene", Validity.unlimited());
    private static final Account TWO =
            Account.frame(Municipality.BALLERUP, LocalFrame.of(50, 44), "Den anden", Validity.unlimited());

    /** Some of the years 2010 to 2014, the others absent; zero is an amount like any other. */
    @Provide
    Arbitrary<MoneySeries> series() {
        return Arbitraries.maps(
                        Arbitraries.integers().between(2010, 2014),
                        Arbitraries.longs().between(-100_00, 100_00).map(Money::ofOere))
                .ofMaxSize(5)
                .map(MoneySeries::of);
    }

    private static AccountFigures accounts(Account account, MoneySeries series) {
        return AccountFigures.of(account).with(ACCOUNTS, series);
    }

    @Property
    void budget_addition_and_deviation_are_the_accounts(
            @ForAll("series") MoneySeries budget,
            @ForAll("series") MoneySeries supplementary,
            @ForAll("series") MoneySeries accounts) {
        AccountFigures figures = AccountFigures.of(ONE)
                .with(BUDGET, budget)
                .with(SUPPLEMENTARY, supplementary)
                .with(ACCOUNTS, accounts);

        for (int year = 2010; year <= 2014; year++) {
            boolean both = budget.get(year).isPresent() && accounts.get(year).isPresent();
            assertThat(figures.deviation(ACCOUNTS).get(year).isPresent()).isEqualTo(both);
            if (both) {
                assertThat(budget.get(year)
                                .orElseThrow()
                                .plus(supplementary.get(year).orElse(Money.ZERO))
                                .plus(figures.deviation(ACCOUNTS).get(year).orElseThrow()))
                        .isEqualTo(accounts.get(year).orElseThrow());
            }
        }
    }

    @Property
    void a_group_has_the_years_of_both_and_gaps_in_those_of_one(
            @ForAll("series") MoneySeries one, @ForAll("series") MoneySeries two) {
        AccountGroup group = AccountGroup.of("Begge", List.of(accounts(ONE, one), accounts(TWO, two)));
        Set<Integer> both = new HashSet<>(one.years());
        both.retainAll(two.years());
        Set<Integer> either = new HashSet<>(one.years());
        either.addAll(two.years());
        either.removeAll(both);

        assertThat(group.total(ACCOUNTS).years()).containsExactlyInAnyOrderElementsOf(both);
        assertThat(group.gaps(ACCOUNTS).keySet()).isEqualTo(either);
        assertThat(both)
                .allSatisfy(year -> assertThat(
                                group.total(ACCOUNTS).get(year).orElseThrow().oere())
                        .isEqualTo(one.get(year).orElseThrow().oere()
                                + two.get(year).orElseThrow().oere()));
    }

    @Property
    void the_order_of_a_group_does_not_matter(@ForAll("series") MoneySeries one, @ForAll("series") MoneySeries two) {
        AccountFigures first = accounts(ONE, one);
        AccountFigures second = accounts(TWO, two);

        assertThat(AccountGroup.of("Begge", List.of(first, second)).total(ACCOUNTS))
                .isEqualTo(AccountGroup.of("Begge", List.of(second, first)).total(ACCOUNTS));
    }

    @Property
    void gross_less_refund_is_net(@ForAll("series") MoneySeries gross, @ForAll("series") MoneySeries refund) {
        NationalAccount sickness = NationalAccount.parse("5.57.71");
        AccountGroup group = AccountGroup.of(
                "Sygedagpenge",
                List.of(
                        accounts(
                                Account.national(sickness.on(Dranst.OPERATION), "Brutto", Validity.unlimited()), gross),
                        accounts(
                                Account.national(sickness.on(Dranst.STATE_REFUND), "Refusion", Validity.unlimited()),
                                refund.negated())));

        assertThat(group.gross(ACCOUNTS)).isEqualTo(gross);
        assertThat(group.refund(ACCOUNTS)).isEqualTo(refund);
        assertThat(group.total(ACCOUNTS)).isEqualTo(gross.intersection(refund, Money::minus));
    }
}
