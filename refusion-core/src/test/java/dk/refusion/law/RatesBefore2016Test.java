package dk.refusion.law;

import static dk.refusion.Refusion.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.refusion.ladder.RefundRate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The consolidated acts of 2015, week by week where the week decides. */
class RatesBefore2016Test {
    @ParameterizedTest
    @CsvSource({
        "KONTANTHJAELP, 1, 30, 50, lovbekendtgørelse 806/2015 § 100",
        "UDDANNELSESHJAELP, 1, 30, 50, lovbekendtgørelse 806/2015 § 100",
        "INTEGRATIONSYDELSE, 1, 30, 50, lovbekendtgørelse 806/2015 § 100",
        "REVALIDERINGSYDELSE, 1, 30, 50, lovbekendtgørelse 806/2015 § 103",
        "RESSOURCEFORLOEBSYDELSE, 1000, 30, 50, lovbekendtgørelse 806/2015 § 103 a",
        "LEDIGHEDSYDELSE, 1, 30, 50, lovbekendtgørelse 806/2015 § 104",
        "LEDIGHEDSYDELSE, 78, 30, 50, lovbekendtgørelse 806/2015 § 104",
        "LEDIGHEDSYDELSE, 79, 0, 0, lovbekendtgørelse 806/2015 § 104",
        "SYGEDAGPENGE, 1, 100, 100, lovbekendtgørelse 938/2015 § 62",
        "SYGEDAGPENGE, 4, 100, 100, lovbekendtgørelse 938/2015 § 62",
        "SYGEDAGPENGE, 5, 50, 50, lovbekendtgørelse 938/2015 § 62",
        "SYGEDAGPENGE, 8, 50, 50, lovbekendtgørelse 938/2015 § 62",
        "SYGEDAGPENGE, 9, 30, 50, lovbekendtgørelse 938/2015 § 62",
        "SYGEDAGPENGE, 52, 30, 50, lovbekendtgørelse 938/2015 § 62",
        "SYGEDAGPENGE, 53, 0, 0, lovbekendtgørelse 938/2015 § 62",
        "FLEKSLOENTILSKUD, 1, 65, 65, lovbekendtgørelse 807/2015 § 122",
        "FLEKSJOB_GAMMEL_ORDNING, 1, 65, 65, lovbekendtgørelse 807/2015 § 122",
        "SELVSTAENDIG_GAMMEL_ORDNING, 1, 65, 65, lovbekendtgørelse 807/2015 § 122",
        "LOENTILSKUD, 1, 50, 50, lovbekendtgørelse 807/2015 § 120",
        "FOERTIDSPENSION, 1, 35, 35, lovbekendtgørelse 10/2015 § 52",
        "FOERTIDSPENSION_GAMMEL_ORDNING, 1, 35, 35, lovbekendtgørelse 11/2015 § 50",
        "DAGPENGE, 4, 100, 100, lovbekendtgørelse 832/2015 § 82 a",
        "DAGPENGE, 5, 30, 50, lovbekendtgørelse 832/2015 § 82 a"
    })
    void a_week_of_2015_had_the_states_share_of_its_paragraph(
            Benefit benefit, int week, String passive, String active, String paragraph) {
        assertThat(RatesBefore2016.rate(benefit, week, Activity.PASSIVE)).contains(RefundRate.of(percent(passive)));
        assertThat(RatesBefore2016.rate(benefit, week, Activity.ACTIVE)).contains(RefundRate.of(percent(active)));
        assertThat(RatesBefore2016.reference(benefit, week).map(LegalReference::toString))
                .contains(paragraph);
    }

    @Test
    void a_benefit_that_the_old_law_did_not_refund_has_no_rate() {
        Set<Benefit> refunded = EnumSet.of(
                Benefit.KONTANTHJAELP,
                Benefit.UDDANNELSESHJAELP,
                Benefit.INTEGRATIONSYDELSE,
                Benefit.REVALIDERINGSYDELSE,
                Benefit.RESSOURCEFORLOEBSYDELSE,
                Benefit.LEDIGHEDSYDELSE,
                Benefit.SYGEDAGPENGE,
                Benefit.FLEKSLOENTILSKUD,
                Benefit.FLEKSJOB_GAMMEL_ORDNING,
                Benefit.SELVSTAENDIG_GAMMEL_ORDNING,
                Benefit.LOENTILSKUD,
                Benefit.FOERTIDSPENSION,
                Benefit.FOERTIDSPENSION_GAMMEL_ORDNING,
                Benefit.DAGPENGE);
        for (Benefit benefit : Benefit.values()) {
            assertThat(RatesBefore2016.rate(benefit, 1, Activity.PASSIVE).isPresent())
                    .isEqualTo(refunded.contains(benefit));
            assertThat(RatesBefore2016.reference(benefit, 1).isPresent()).isEqualTo(refunded.contains(benefit));
        }
    }

    @Test
    void weeks_are_counted_from_1() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatesBefore2016.rate(Benefit.SYGEDAGPENGE, 0, Activity.PASSIVE))
                .withMessage("weeks are counted from 1, was 0");
    }
}
