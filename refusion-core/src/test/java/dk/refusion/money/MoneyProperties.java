package dk.refusion.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(MoneyDomain.class)
@Domain(DomainContext.Global.class)
class MoneyProperties {
    @Property
    void a_sum_is_exact_or_refused(@ForAll Money a, @ForAll Money b) {
        Exact.expect(Exact.oere(a).add(Exact.oere(b)), () -> a.plus(b));
    }

    @Property
    void a_difference_is_exact_or_refused(@ForAll Money a, @ForAll Money b) {
        Exact.expect(Exact.oere(a).subtract(Exact.oere(b)), () -> a.minus(b));
    }

    @Property
    void a_product_is_exact_or_refused(@ForAll Money a, @ForAll long factor) {
        Exact.expect(Exact.oere(a).multiply(BigInteger.valueOf(factor)), () -> a.times(factor));
    }

    @Property
    void the_other_sign_and_no_sign_are_exact_or_refused(@ForAll Money a) {
        Exact.expect(Exact.oere(a).negate(), a::negated);
        Exact.expect(Exact.oere(a).abs(), a::abs);
    }

    @Property
    void a_product_with_a_ratio_is_less_than_one_oere_from_the_exact_product(
            @ForAll Money a, @ForAll Ratio ratio, @ForAll Rounding rounding) {
        Ratio exact = Ratio.of(a.oere()).times(ratio);
        Assume.that(
                Exact.fits(exact.numerator().abs().divide(exact.denominator()).add(BigInteger.ONE)));

        Ratio error = Ratio.of(a.times(ratio, rounding).oere()).minus(exact);

        assertThat(error).isBetween(Ratio.of(-1), Ratio.ONE);
        switch (rounding) {
            case HALF_UP, HALF_DOWN, HALF_EVEN -> assertThat(error).isBetween(Ratio.of(-1, 2), Ratio.of(1, 2));
            case FLOOR -> assertThat(error).isLessThanOrEqualTo(Ratio.ZERO);
            case CEILING -> assertThat(error).isGreaterThanOrEqualTo(Ratio.ZERO);
            case UP -> assertThat(error.signum() * exact.signum()).isNotNegative();
            case DOWN -> assertThat(error.signum() * exact.signum()).isNotPositive();
        }
    }

    @Property
    void a_product_with_a_ratio_is_rounded_as_decimal_arithmetic_rounds_it_or_refused(
            @ForAll Money a, @ForAll Ratio ratio, @ForAll Rounding rounding) {
        BigInteger expected = new BigDecimal(Exact.oere(a).multiply(ratio.numerator()))
                .divide(new BigDecimal(ratio.denominator()), 0, RoundingMode.valueOf(rounding.name()))
                .toBigIntegerExact();

        Exact.expect(expected, () -> a.times(ratio, rounding));
    }

    @Property
    void a_share_and_its_complement_make_up_the_amount_when_only_one_is_rounded(
            @ForAll Money a, @ForAll Rounding rounding) {
        for (long percent = 0; percent <= 100; percent += 10) {
            Money share = a.times(Percentage.of(percent), rounding);
            assertThat(share.plus(a.minus(share))).isEqualTo(a);
            assertThat(share.signum() * a.signum()).isNotNegative();
        }
    }

    @Property
    void rounding_to_a_step_gives_the_nearest_multiple(@ForAll Money a) {
        Money step = MoneyUnit.THOUSAND.resolution(1);
        Assume.that(Math.abs(a.oere() / 2) < Long.MAX_VALUE / 4);

        Money rounded = a.roundedTo(step, Rounding.HALF_UP);

        assertThat(rounded.oere() % step.oere()).isZero();
        assertThat(rounded.minus(a).abs().times(2)).isLessThanOrEqualTo(step);
    }

    @Property
    void what_is_printed_reads_back(@ForAll Money a) {
        assertThat(Money.parse(a.toString())).isEqualTo(a);
        assertThat(Money.of(a.kroner())).isEqualTo(a);
        assertThat(Money.of(a.kroner().toPlainString())).isEqualTo(a);
    }

    @Property
    void amounts_are_ordered_as_their_oere(@ForAll Money a, @ForAll Money b) {
        assertThat(Integer.signum(a.compareTo(b)))
                .isEqualTo(Exact.oere(a).compareTo(Exact.oere(b)))
                .isEqualTo(Exact.oere(a).subtract(Exact.oere(b)).signum());
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(a.isGreaterThan(b))
                .isEqualTo(b.isLessThan(a))
                .isEqualTo(Exact.oere(a).subtract(Exact.oere(b)).signum() > 0);
    }

    @Property
    void the_ratio_of_two_amounts_leads_from_one_to_the_other(@ForAll Money a, @ForAll Money b) {
        Assume.that(!b.isZero());

        assertThat(b.times(a.ratioTo(b), Rounding.HALF_UP)).isEqualTo(a);
    }
}
