package dk.refusion;

import static dk.refusion.Refusion.accountAnalysis;
import static dk.refusion.Refusion.compensation;
import static dk.refusion.Refusion.indicator;
import static dk.refusion.Refusion.investment;
import static dk.refusion.Refusion.kr;
import static dk.refusion.Refusion.mio;
import static dk.refusion.Refusion.percent;
import static dk.refusion.Refusion.refunds;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static dk.refusion.municipality.Municipality.SILKEBORG;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.compensation.MunicipalAmounts;
import dk.refusion.compensation.SharingKey;
import dk.refusion.history.Payment;
import dk.refusion.indicator.BenefitCode;
import dk.refusion.indicator.Caseload;
import dk.refusion.indicator.EffectiveRate;
import dk.refusion.indicator.FullTimePersons;
import dk.refusion.indicator.TierWeeks;
import dk.refusion.law.Benefit;
import dk.refusion.law.Legislation;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import dk.refusion.money.Rounding;
import dk.refusion.time.Week;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every question of the library through its door. */
class RefusionTest {
    @Test
    void the_refund_of_a_first_month_of_kontanthjaelp() {
        Payment january = Payment.of(
                "a", BALLERUP, Benefit.KONTANTHJAELP, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31), kr(12_400));

        assertThat(refunds().payments(List.of(january)).calculate().total().refund())
                .isEqualTo(kr(8_960));
    }

    @Test
    void the_proceeds_of_an_investment() {
        MoneySeries invested = MoneySeries.of(2015, MoneyUnit.MILLION, "7.9");
        MoneySeries saved = MoneySeries.of(2015, MoneyUnit.MILLION, "17.3");

        assertThat(investment("Ballerup", invested, saved).proceeds().total()).isEqualTo(mio("9.4"));
    }

    @Test
    void what_one_account_asks_for_and_another_saves() {
        MoneySeries asked = MoneySeries.of(2014, MoneyUnit.MILLION, "12");
        MoneySeries saved = MoneySeries.of(2014, MoneyUnit.MILLION, "12");

        assertThat(accountAnalysis("20.02", asked, "50.44", saved, "få nye tilkendelser")
                        .netEffect()
                        .total())
                .isEqualTo(kr(0));
    }

    @Test
    void the_value_of_developing_better_than_the_nation_at_a_rate_derived_from_the_ladder() {
        BenefitCode benefit = BenefitCode.of("KTH", "kontanthjælp");
        Caseload own = Caseload.of("Ballerup")
                .with(benefit, Map.of(2013, FullTimePersons.of(100), 2014, FullTimePersons.of(90)));
        Caseload nation = Caseload.of("Hele landet")
                .with(benefit, Map.of(2013, FullTimePersons.of(1000), 2014, FullTimePersons.of(1000)));
        TierWeeks year = TierWeeks.of(
                Legislation.denmark().ladderRow(Week.parse("2026-W01")).ladder().weeksByRefund(52));

        assertThat(year.averageRefund().rounded(2, Rounding.HALF_UP)).isEqualByComparingTo("38.08");
        assertThat(indicator(own, nation)
                        .rate(benefit, EffectiveRate.of(kr(130_000), year))
                        .evaluate()
                        .values()
                        .get(2014))
                .contains(kr(805_000)); // 10 persons × 130.000 kr. × 61,92… %
    }

    @Test
    void the_gaps_of_a_compensation_by_population() {
        MunicipalAmounts spent = MunicipalAmounts.of(Map.of(BALLERUP, kr(300), SILKEBORG, kr(700)));
        SharingKey population = SharingKey.population(Map.of(BALLERUP, 50L, SILKEBORG, 50L));

        assertThat(compensation("kontanthjælp", spent, population).gap(BALLERUP))
                .contains(kr(200));
    }

    @Test
    void the_small_words() {
        assertThat(mio("15.7").plus(kr(250_000))).hasToString("15.950.000,00 kr.");
        assertThat(kr("0.05").plus(kr(1))).hasToString("1,05 kr.");
        assertThat(percent("80").complement()).isEqualTo(Percentage.of(Ratio.of(1, 5)));
    }
}
