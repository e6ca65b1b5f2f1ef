package dk.refusion.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(MoneyDomain.class)
@Domain(DomainContext.Global.class)
class RatioProperties {
    @Property
    void ratios_add_and_multiply_as_numbers_do(@ForAll Ratio a, @ForAll Ratio b, @ForAll Ratio c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.times(b)).isEqualTo(b.times(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
        assertThat(a.plus(Ratio.ZERO)).isEqualTo(a).isEqualTo(a.times(Ratio.ONE));
    }

    @Property
    void subtraction_and_division_undo(@ForAll Ratio a, @ForAll Ratio b) {
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        Assume.that(b.signum() != 0);
        assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
    }

    @Property
    void a_ratio_is_in_lowest_terms(@ForAll Ratio a, @ForAll Ratio b) {
        Ratio product = a.times(b);

        assertThat(product.numerator().gcd(product.denominator())).isEqualTo(BigInteger.ONE);
        assertThat(product.denominator()).isPositive();
    }

    @Property
    void a_power_is_repeated_multiplication(@ForAll Ratio a, @ForAll @IntRange(max = 6) int exponent) {
        Ratio product = Ratio.ONE;
        for (int i = 0; i < exponent; i++) {
            product = product.times(a);
        }

        assertThat(a.power(exponent)).isEqualTo(product);
    }

    @Property
    void order_is_that_of_the_difference(@ForAll Ratio a, @ForAll Ratio b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).signum());
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    }

    @Property
    void rounding_moves_by_less_than_one_step(
            @ForAll Ratio a, @ForAll @IntRange(max = 12) int decimals, @ForAll Rounding rounding) {
        Ratio step = Ratio.of(1, 10).power(decimals);

        Ratio error = Ratio.of(a.rounded(decimals, rounding)).minus(a);

        assertThat(error).isGreaterThan(step.negated()).isLessThan(step);
    }

    @Property
    void a_percentage_is_its_ratio_in_hundredths(@ForAll Percentage a, @ForAll Percentage b) {
        assertThat(Percentage.of(a.asRatio())).isEqualTo(a);
        assertThat(a.asRatio().asPercentage()).isEqualTo(a);
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.plus(a.complement())).isEqualTo(Percentage.HUNDRED);
        assertThat(a.complement().complement()).isEqualTo(a);
        assertThat(a.isShare()).isEqualTo(a.complement().isShare());
        assertThat(Integer.signum(a.compareTo(b)))
                .isEqualTo(a.minus(b).asRatio().signum());
    }
}
