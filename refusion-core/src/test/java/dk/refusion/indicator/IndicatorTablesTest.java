package dk.refusion.indicator;

import static dk.refusion.Refusion.kr;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.table.Table;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IndicatorTablesTest {
    private static final BenefitCode SICK = BenefitCode.of("SDP", "Sygedagpenge");
    private static final Caseload OWN = sick("Egen", 100, 90);
    private static final IndicatorResult RESULT = Indicator.of(OWN, sick("Hele landet", 1_000, 950))
            .rate(SICK, EffectiveRate.of(kr(100_000)))
            .evaluate();

    @Test
    void a_comparison_has_a_row_for_each_year_and_benefit() {
        assertThat(IndicatorTables.contributions(RESULT).rows())
                .extracting(String::valueOf)
                .containsExactly("Område Egen, År 2014, Ydelse Sygedagpenge, Fuldtidspersoner 90, Forventet 95,"
                        + " Afvigelse i fuldtidspersoner -5, Effektiv sats 100.000,00, Værdi 500.000,00");
    }

    @Test
    void a_year_has_a_row_for_each_benefit_and_names_no_area() {
        Table year = IndicatorTables.contributions(RESULT.year(2014).orElseThrow());

        assertThat(year.columns()).doesNotContain(IndicatorTables.AREA);
        assertThat(year.column(IndicatorTables.VALUE).get(0)).contains(kr(500_000));
    }

    @Test
    void volumes_have_a_row_for_each_year_that_is_known() {
        assertThat(IndicatorTables.caseload(OWN).rows())
                .extracting(String::valueOf)
                .containsExactly(
                        "Område Egen, Ydelse Sygedagpenge, År 2013, Fuldtidspersoner 100",
                        "Område Egen, Ydelse Sygedagpenge, År 2014, Fuldtidspersoner 90");
    }

    private static Caseload sick(String area, int in2013, int in2014) {
        return Caseload.of(area).with(SICK, Map.of(2013, FullTimePersons.of(in2013), 2014, FullTimePersons.of(in2014)));
    }
}
