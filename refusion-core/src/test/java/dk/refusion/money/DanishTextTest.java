package dk.refusion.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DanishTextTest {
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char NARROW_NO_BREAK_SPACE = '\u202F';
    private static final char FIGURE_SPACE = '\u2007';
    private static final char MINUS_SIGN = '\u2212';
    private static final char EN_DASH = '\u2013';

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0                         | 0",
                "-0                        | 0",
                "7                         | 700",
                "0,5                       | 50",
                "0,05                      | 5",
                "-0,01                     | -1",
                "1234                      | 123400",
                "1.234                     | 123400",
                "12.345                    | 1234500",
                "123.456                   | 12345600",
                "1234567,89                | 123456789",
                "1.250.000,00              | 125000000",
                "-900.000                  | -90000000",
                "-350.000,5                | -35000050",
                "100.000                   | 10000000",
                "1.000kr.                  | 100000",
                "1.000 kr.                 | 100000",
                "-92.233.720.368.547.758,08 | -9223372036854775808",
                "92.233.720.368.547.758,07 | 9223372036854775807"
            })
    void an_amount_is_read(String text, long oere) {
        assertThat(DanishText.parseAmount(text)).isEqualTo(Money.ofOere(oere));
        assertThat(Money.parse(" \t" + text + NO_BREAK_SPACE)).isEqualTo(Money.ofOere(oere));
    }

    @Test
    void every_minus_and_every_blank_of_printed_tables_is_known() {
        Money expected = Money.ofKroner(-900_000);
        for (char minus : new char[] {'-', MINUS_SIGN, EN_DASH}) {
            for (char blank : new char[] {' ', '\t', NO_BREAK_SPACE, NARROW_NO_BREAK_SPACE, FIGURE_SPACE}) {
                assertThat(DanishText.parseAmount(blank + "" + minus + "900.000" + blank + "kr." + blank))
                        .isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "--5",
                "+5",
                "kr.",
                "kr. 5",
                "5 kr",
                "5 Kr.",
                "5 DKK",
                "5 kr. kr.",
                "5,- ",
                "5,-",
                "5-",
                "(5)",
                "12.34",
                "1.2500",
                "1.2",
                "1.",
                ".5",
                ",5",
                "5,",
                "1..000",
                "1.000.00",
                "1.000.0000",
                "1234.567",
                "1.234567",
                "1.00.000",
                "0.500",
                "000",
                "007",
                "0.000",
                "01",
                "-007",
                "00,5",
                "1,234.5",
                "1,234,5",
                "1,234,567",
                "1,2,3",
                "1 000",
                "1\u00A0000",
                "- 5",
                "\u2212 5",
                "\u2014" + "5",
                "1'000",
                "1_000",
                "1e3",
                "5E2",
                "0x10",
                "NaN",
                "5 %",
                "\u0663",
                "\uFF15",
                "\u00BD",
                "five",
                "5 6",
                "5\n",
                "5\r\n",
                "\u20095"
            })
    void anything_else_is_refused_whole_and_quoted(String text) {
        assertThatThrownBy(() -> DanishText.parseAmount(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("was \"" + text + "\"");
        assertThatThrownBy(() -> DanishText.parseNumber(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,005", "1,234", "1,500", "12,3400 kr."})
    void a_third_decimal_of_kroner_is_refused_because_it_may_have_been_meant_as_grouping(String text) {
        assertThatThrownBy(() -> DanishText.parseAmount(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 2 decimals")
                .hasMessageEndingWith("was \"" + text + "\"");
        assertThatThrownBy(() -> DanishText.parseCell(text, MoneyUnit.KRONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("was \"" + text + "\"");
    }

    @Test
    void a_bare_number_keeps_its_decimals_and_has_no_unit() {
        assertThat(DanishText.parseNumber("2,0")).isEqualTo(new BigDecimal("2.0"));
        assertThat(DanishText.parseNumber(" -1.000,125 ")).isEqualTo(new BigDecimal("-1000.125"));
        assertThatThrownBy(() -> DanishText.parseNumber("2,0 kr.")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_lone_minus_in_a_cell_is_no_figure_and_a_zero_is_one() {
        for (char minus : new char[] {'-', MINUS_SIGN, EN_DASH}) {
            assertThat(DanishText.parseCell(" " + minus + NO_BREAK_SPACE, MoneyUnit.MILLION))
                    .isEmpty();
        }
        assertThat(DanishText.parseCell("0", MoneyUnit.MILLION))
                .contains(Figure.of(BigDecimal.ZERO, MoneyUnit.MILLION));
        assertThat(DanishText.parseCell("-15,5", MoneyUnit.MILLION))
                .contains(Figure.of(new BigDecimal("-15.5"), MoneyUnit.MILLION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "--", "- -", "15.7", "15,7 kr.", "15,7 mio. kr.", "x", "n/a", "0,000000001"})
    void a_cell_that_is_neither_number_nor_lone_minus_is_refused_and_quoted(String text) {
        assertThatThrownBy(() -> DanishText.parseCell(text, MoneyUnit.MILLION))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("was \"" + text + "\"");
    }

    @Test
    void a_cell_in_kroner_may_say_so() {
        assertThat(DanishText.parseCell("1.234,50 kr.", MoneyUnit.KRONE))
                .contains(Figure.of(new BigDecimal("1234.50"), MoneyUnit.KRONE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0        | 0",
                "2.0      | 2,0",
                "-0.9     | -0,9",
                "999      | 999",
                "1000     | 1.000",
                "-1000    | -1.000",
                "123456   | 123.456",
                "1234567.891 | 1.234.567,891",
                "1E+3     | 1.000",
                "1E-3     | 0,001",
                "-0.00    | 0,00"
            })
    void a_number_is_written(BigDecimal number, String text) {
        assertThat(DanishText.format(number)).isEqualTo(text);
    }

    @Test
    void an_amount_is_written_in_a_unit() {
        assertThat(DanishText.format(Money.ofKroner(-900_000), MoneyUnit.MILLION, 1))
                .isEqualTo("-0,9");
        assertThat(DanishText.format(Money.ofKroner(-950_000), MoneyUnit.MILLION, 1))
                .isEqualTo("-1,0");
        assertThat(DanishText.format(Money.ofKroner(-40_000), MoneyUnit.MILLION, 1))
                .isEqualTo("0,0");
        assertThat(DanishText.format(Money.of("1234.5"))).isEqualTo("1.234,50 kr.");
    }
}
