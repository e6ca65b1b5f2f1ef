package dk.refusion.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(MoneyDomain.class)
@Domain(DomainContext.Global.class)
class DanishTextProperties {
    /** Digits without grouping, or grouped by three; written out once more, in a longer way than the parser's. */
    private static final Pattern DANISH =
            Pattern.compile("-?(0|[1-9][0-9]*|[1-9][0-9]?[0-9]?(\\.[0-9]{3})+)(,[0-9]+)?");

    @Property
    void a_number_written_is_the_number_read(@ForAll @Scale(9) BigDecimal number) {
        assertThat(DanishText.parseNumber(DanishText.format(number)))
                .isEqualByComparingTo(number)
                .isEqualTo(number.signum() == 0 ? number.abs() : number);
    }

    @Property
    void an_amount_written_is_the_amount_read(@ForAll Money amount, @ForAll MoneyUnit unit) {
        String cell = DanishText.format(amount, unit, unit.maxDecimals());

        assertThat(DanishText.parseAmount(DanishText.format(amount))).isEqualTo(amount);
        assertThat(DanishText.parseCell(cell, unit).map(Figure::amount)).contains(amount);
    }

    @Property
    void numbers_are_grouped_as_the_jdk_groups_them(@ForAll Money amount) {
        DecimalFormatSymbols danish = new DecimalFormatSymbols(java.util.Locale.ROOT);
        danish.setGroupingSeparator('.');
        danish.setDecimalSeparator(',');

        assertThat(DanishText.format(amount))
                .isEqualTo(new DecimalFormat("#,##0.00", danish).format(amount.kroner()) + " kr.");
    }

    @Property(tries = 5000)
    void nearly_danish_text_is_read_whole_or_refused(@ForAll("nearlyDanish") String text) {
        if (DANISH.matcher(text).matches()) {
            String java = text.replace(".", "").replace(',', '.');
            assertThat(DanishText.parseNumber(text)).isEqualByComparingTo(new BigDecimal(java));
        } else {
            assertThatThrownBy(() -> DanishText.parseNumber(text)).hasMessageContaining("\"" + text + "\"");
        }
    }

    @Provide
    Arbitrary<String> nearlyDanish() {
        return Arbitraries.strings().withChars("0019..,,-").ofMaxLength(9);
    }
}
