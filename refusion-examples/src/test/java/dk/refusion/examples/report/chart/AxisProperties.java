package dk.refusion.examples.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AxisProperties {
    @Property
    void an_axis_holds_every_value_and_zero_in_at_most_six_round_steps(@ForAll("values") List<BigDecimal> values) {
        Axis axis = Axis.holding(values);

        assertThat(axis.ticks())
                .hasSizeBetween(2, 7)
                .anySatisfy(tick -> assertThat(tick).isZero());
        assertThat(axis.step().stripTrailingZeros().unscaledValue().intValueExact())
                .isIn(1, 2, 5);
        assertThat(values).allSatisfy(value -> {
            assertThat(value).isBetween(axis.low(), axis.high());
            assertThat(axis.share(value)).isBetween(0.0, 1.0);
        });
    }

    @Example
    void the_steps_are_no_coarser_than_needed() {
        assertThat(Axis.holding(List.of(new BigDecimal("-15.5"), new BigDecimal("154.7")))
                        .ticks())
                .extracting(BigDecimal::intValueExact)
                .containsExactly(-50, 0, 50, 100, 150, 200);
    }

    @Provide
    Arbitrary<List<BigDecimal>> values() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-99999999999"), new BigDecimal("99999999999"))
                .ofScale(2)
                .list()
                .ofMaxSize(9);
    }
}
