package dk.refusion.money;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(MoneyDomain.class)
@Domain(DomainContext.Global.class)
class FigureProperties {
    @Property
    void a_figure_printed_is_the_figure_read(@ForAll Figure figure) {
        assertThat(DanishText.parseCell(DanishText.format(figure.number()), figure.unit()))
                .contains(figure);
    }

    @Property
    void a_figure_is_a_whole_number_of_its_steps(@ForAll Figure figure) {
        assertThat(figure.amount().oere() % figure.resolution().oere()).isZero();
        assertThat(figure.unit().of(figure.number())).isEqualTo(figure.amount());
        assertThat(figure.unit().number(figure.amount())).isEqualByComparingTo(figure.number());
    }

    @Property
    void an_amount_lies_within_half_a_step_of_the_figure_printed_for_it(
            @ForAll Money amount, @ForAll MoneyUnit unit, @ForAll @IntRange(max = 11) int decimals) {
        Assume.that(decimals <= unit.maxDecimals());
        Assume.that(Math.abs(amount.oere() / 4) < Long.MAX_VALUE / 8);

        Figure figure = Figure.rounded(amount, unit, decimals, Rounding.HALF_UP);

        assertThat(figure.amount().minus(amount).abs().times(2)).isLessThanOrEqualTo(figure.resolution());
        assertThat(figure.resolution()).isEqualTo(unit.resolution(decimals));
        assertThat(DanishText.format(amount, unit, decimals)).isEqualTo(DanishText.format(figure.number()));
    }
}
