package dk.refusion.law;

import static dk.refusion.Refusion.percent;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.ladder.RefundRate;
import dk.refusion.money.Percentage;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixedShareTest {
    @ParameterizedTest
    @CsvSource({
        "løntilskud til pensionister, 50, § 199",
        "'befordringsgodtgørelse, udbetalt af a-kasser', 50, § 198",
        "driftsudgifter til aktive tilbud, 50, § 195",
        "personligt tillæg og helbredstillæg, 50, '§ 52, stk. 2'",
        "varmetillæg og petroleumstillæg, 75, § 52",
        "hjælp ved udsættelse, 0, '§ 99, stk. 2'",
        "ATP-bidrag af ydelser, 100, § 105"
    })
    void an_expense_outside_the_ladder_has_the_share_of_its_paragraph(String expense, String percent, String place) {
        FixedShare share = FixedShare.of(expense).orElseThrow();

        assertThat(share.stateShare()).isEqualTo(percent(percent));
        assertThat(share.municipalShare()).isEqualTo(percent(percent).complement());
        assertThat(share.reference().place()).isEqualTo(place);
    }

    @Test
    void every_share_is_a_share_named_once() {
        assertThat(FixedShare.all())
                .hasSize(17)
                .allMatch(share -> share.stateShare().isShare())
                .extracting(FixedShare::expense)
                .doesNotHaveDuplicates();
        assertThat(FixedShare.of("kontanthjælp")).isEmpty();
        assertThat(FixedShare.of("jobrotationsydelse").orElseThrow())
                .hasToString("jobrotationsydelse: 60 % (lov 548/2019 § 201, stk. 1)");
    }

    @Test
    void benefits_with_a_fixed_share_are_settled_by_it() {
        assertThat(settledShare(Benefit.JOBROTATIONSYDELSE)).isEqualTo(share("jobrotationsydelse"));
        assertThat(settledShare(Benefit.VOKSENLAERLING)).isEqualTo(share("tilskud til voksenlærlinge"));
        assertThat(settledShare(Benefit.FLEKSJOB_GAMMEL_ORDNING))
                .isEqualTo(share("fleksløntilskud og tilskud i fleksjob"));
        assertThat(settledShare(Benefit.FOERTIDSPENSION)).isEqualTo(share("førtidspension"));
    }

    private static Percentage share(String expense) {
        return FixedShare.of(expense).orElseThrow().stateShare();
    }

    /** Of an award before the ladder. */
    private static Percentage settledShare(Benefit benefit) {
        return Legislation.denmark()
                .rule(benefit, LocalDate.of(2026, 3, 1), LocalDate.of(2012, 6, 1))
                .fixedRate()
                .map(RefundRate::refund)
                .orElseThrow();
    }

    @Test
    void a_share_may_stand_in_two_acts() {
        FixedShare share = FixedShare.of("førtidspension").orElseThrow();
        LegalReference other = LegalReference.of("lov", 1, 2027, "§ 1", LocalDate.of(2027, 1, 1));
        assertThat(share.by(other)).hasToString("førtidspension (tilkendt før 1. juli 2014): 35 % (lov 1/2027 § 1)");
        assertThat(share.from(LocalDate.of(2014, 7, 1)).reference())
                .isEqualTo(LegalReference.of("lovbekendtgørelse", 10, 2015, "§ 52", LocalDate.of(2014, 7, 1)));
    }
}
