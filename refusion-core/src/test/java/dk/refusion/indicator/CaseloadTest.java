package dk.refusion.indicator;

import static dk.refusion.Refusion.kr;
import static dk.refusion.Refusion.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.refusion.money.Ratio;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CaseloadTest {
    private static final Map<Integer, FullTimePersons> TEN = Map.of(2014, FullTimePersons.of(10));
    private static final BenefitCode SICK = BenefitCode.of("SDP", "Sygedagpenge");
    private static final BenefitCode CLARIFYING = BenefitCode.of("JAF", "Jobafklaring");
    private static final BenefitCode BOTH = BenefitCode.subtotal("SYG", "Syge", List.of(SICK, CLARIFYING));

    @Test
    void a_subtotal_is_refused_beside_its_parts_in_either_order() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Caseload.of("Ballerup").with(SICK, TEN).with(BOTH, TEN))
                .withMessage("a subtotal must not stand beside its parts, in Ballerup was SDP beside SYG");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Caseload.of("Ballerup").with(BOTH, TEN).with(SICK, TEN));
        assertThat(Caseload.of("Ballerup").with(SICK, TEN).with(CLARIFYING, TEN).total(2014))
                .contains(FullTimePersons.of(20));
    }

    @Test
    void a_published_total_is_refused_beside_anything_and_a_subtotal_beside_one_that_shares_a_part() {
        BenefitCode total = BenefitCode.statbank("TOTSB", "Sygedagpenge mv. i alt");
        BenefitCode all = BenefitCode.subtotal("ALLE", "Alle", List.of(BOTH));
        BenefitCode unknown = BenefitCode.statbank("FLX", "Fleksjob");

        assertThat(total.overlaps(SICK)).isTrue();
        assertThat(SICK.overlaps(total)).isTrue();
        assertThat(total.overlaps(total)).isFalse();
        assertThat(all.overlaps(CLARIFYING)).isTrue();
        assertThat(all.overlaps(BenefitCode.subtotal("ANDRE", "Andre", List.of(CLARIFYING))))
                .isTrue();
        assertThat(unknown.overlaps(SICK)).isFalse();
        assertThat(Caseload.of("Ballerup").with(total, TEN).total(2014)).contains(FullTimePersons.of(10));
    }

    @Test
    void a_code_is_what_a_benefit_is_known_by() {
        assertThat(BenefitCode.of("SDP", "sygedp.")).isEqualTo(SICK).hasToString("sygedp.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BenefitCode.of(" ", "?"))
                .withMessageEndingWith("was \" \"");
        assertThatIllegalArgumentException().isThrownBy(() -> BenefitCode.subtotal("X", "?", List.of()));
    }

    @Test
    void volumes_are_written_by_code_and_year_and_shown_with_their_years() {
        Caseload two = Caseload.of("Ballerup")
                .with(SICK, Map.of(2013, FullTimePersons.of("10.5"), 2014, FullTimePersons.of(11)));

        assertThat(two).hasToString("Ballerup: 1 ydelse, 2013-2014");
        assertThat(Caseload.of("Ballerup").with(SICK, TEN)).hasToString("Ballerup: 1 ydelse, 2014");
        assertThat(two.asJson())
                .containsEntry("area", "Ballerup")
                .extractingByKey("persons")
                .hasToString("{SDP={2013=10.5, 2014=11}}");
    }

    @Test
    void a_volume_is_given_once_and_not_negative() {
        Caseload caseload = Caseload.of("Ballerup").with(SICK, TEN);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> caseload.with(SICK, TEN))
                .withMessage("a benefit has one volume a year, was a second of Sygedagpenge for 2014");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> caseload.with(SICK, Map.of(2015, FullTimePersons.of(-1))))
                .withMessageContaining("in Ballerup in 2015 was -1,00");
        assertThat(caseload.with(SICK, Map.of(2013, FullTimePersons.of(9))).years())
                .containsExactly(2013, 2014);
        assertThat(caseload).hasToString("Ballerup: 1 ydelse, 2014");
    }

    @Test
    void a_group_has_only_what_all_its_members_have() {
        Population two = Population.of(AgeGroup.of(16, 64), Map.of(2013, 100L, 2014, 100L));
        Population one = Population.of(AgeGroup.of(16, 64), Map.of(2014, 300L));
        Caseload first = Caseload.of("A").with(SICK, TEN).with(CLARIFYING, TEN).with(two);
        Caseload second = Caseload.of("B")
                .with(SICK, Map.of(2013, FullTimePersons.of(1), 2014, FullTimePersons.of(30)))
                .with(one);

        Caseload group = Caseload.together("A og B", List.of(first, second));

        assertThat(group.get(SICK, 2014)).contains(FullTimePersons.of(40));
        assertThat(group.get(SICK, 2013)).isEmpty();
        assertThat(group.get(CLARIFYING, 2014)).isEmpty();
        assertThat(group.total(2014)).isEmpty();
        assertThat(group.pressure(SICK, 2014)).contains(percent("10"));
        assertThat(Caseload.together("A", List.of(first)).pressure(2014)).contains(percent("20"));
        assertThat(Caseload.together(
                                "A og C", List.of(first, second.with(Population.of(AgeGroup.all(), Map.of(2014, 1L)))))
                        .population())
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Caseload.together("Ingen", List.of()));
    }

    @Test
    void a_population_is_of_certain_ages_and_never_zero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Population.of(AgeGroup.all(), Map.of(2014, 0L)))
                .withMessage("the population must be more than zero, in 2014 was 0");
        assertThatIllegalArgumentException().isThrownBy(() -> AgeGroup.of(17, 16));
        assertThatIllegalArgumentException().isThrownBy(() -> AgeGroup.of(-1, 16));
        assertThat(AgeGroup.of(16, 66)).hasToString("16-66-årige").isNotEqualTo(AgeGroup.of(16, 64));
        assertThat(AgeGroup.all()).hasToString("alle aldre");
        assertThat(Population.of(AgeGroup.of(16, 64), Map.of(2013, 29_700L, 2014, 29_800L)))
                .hasToString("16-64-årige: 2013=29700 2014=29800");
    }

    @Test
    void weeks_and_rates_are_within_their_bounds() {
        assertThatIllegalArgumentException().isThrownBy(() -> TierWeeks.of(0, percent("80")));
        assertThatIllegalArgumentException().isThrownBy(() -> TierWeeks.of(4, percent("101")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TierWeeks.of(4, percent("80")).and(-1, percent("80")))
                .withMessageEndingWith("at 80 % was -1");
        assertThat(TierWeeks.of(2, percent("80")).and(2, percent("80"))).isEqualTo(TierWeeks.of(4, percent("80")));
        assertThat(TierWeeks.of(4, percent("80")).and(0, percent("20")))
                .isEqualTo(TierWeeks.of(Map.of(percent("80"), Ratio.of(4), percent("20"), Ratio.ZERO)))
                .hasToString("4 uger, i gennemsnit 80 % refusion");
        assertThatIllegalArgumentException().isThrownBy(() -> EffectiveRate.of(kr(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> EffectiveRate.of(kr(1), percent("-1")));
    }
}
