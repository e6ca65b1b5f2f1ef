package dk.refusion.duration;

import static dk.refusion.Refusion.kr;
import static dk.refusion.Refusion.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.refusion.law.Benefit;
import dk.refusion.money.Money;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.Ratio;
import dk.refusion.time.Week;
import org.junit.jupiter.api.Test;

class KeptSavingTest {
    /** A hundred persons leave the last tier ten weeks earlier, in 2026: 2.400.000 kr. for the municipality. */
    private static Saving saving() {
        return Cohort.builder()
                .persons(100)
                .benefit(Benefit.KONTANTHJAELP)
                .aWeek(kr(3_000))
                .entry(Week.parse("2026-W10"))
                .seniority(52)
                .survival(Survival.fixed(20))
                .horizon(20)
                .build()
                .shortenedBy(Effect.shorter(Ratio.of(10), 1));
    }

    @Test
    void without_layers_the_saving_is_kept() {
        assertThat(KeptSaving.alone(saving(), percent("2")).total()).isEqualTo(saving().municipality());
        assertThat(saving().municipality().total()).isEqualTo(kr(2_400_000));
    }

    @Test
    void alone_a_municipality_loses_its_part_of_its_own_saving_only() {
        KeptSaving kept = KeptSaving.alone(saving(), percent("2")).blockGrant(percent("100"));

        assertThat(kept.total().total()).isEqualTo(kr(2_400_000 - 48_000));
        assertThat(kept.assumption()).startsWith("Beregnet for én kommune alene");
    }

    @Test
    void if_all_act_nothing_is_left_and_what_was_not_expected_is_settled_later() {
        KeptSaving kept = KeptSaving.ifAllAct(saving(), percent("2"))
                .blockGrant(percent("75"))
                .budgetGuarantee(2);

        assertThat(kept.total()).isEqualTo(MoneySeries.of(2026, MoneyUnit.KRONE, "600000", "-", "-600000"));
        assertThat(kept.total().total()).isEqualTo(Money.ZERO);
        assertThat(kept.assumption()).contains("alle kommuner gør det samme").contains("under ét intet");
        assertThat(kept)
                .hasToString(
                        "besparelse efter refusion og medfinansiering 2.400.000,00 kr., bloktilskud -1.800.000,00 kr.,"
                                + " budgetgaranti -600.000,00 kr.; i alt 0,00 kr.");
    }

    @Test
    void most_of_the_tax_of_a_new_wage_is_equalised_away() {
        KeptSaving kept = KeptSaving.alone(saving(), percent("2"))
                .tax(kr(6_000), percent("50"), percent("25"))
                .equalisation(percent("80"));

        // a thousand weeks, half of them worked
        assertThat(kept.layers())
                .containsEntry("kommuneskat af ny løn", MoneySeries.of(2026, MoneyUnit.KRONE, "750000"));
        assertThat(kept.total().total()).isEqualTo(kr(2_400_000 + 150_000));
    }

    @Test
    void a_layer_without_what_it_stands_on_or_twice_is_refused() {
        KeptSaving kept = KeptSaving.alone(saving(), percent("2"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> kept.equalisation(percent("80")))
                .withMessageContaining("takes of the tax");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kept.blockGrant(percent("50")).blockGrant(percent("50")));
        assertThatIllegalArgumentException().isThrownBy(() -> KeptSaving.alone(saving(), percent("0")));
    }
}
