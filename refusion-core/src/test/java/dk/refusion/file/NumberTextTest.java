package dk.refusion.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.refusion.money.Money;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2.800,00          | 280000",
                "2800              | 280000",
                "-2.800,00         | -280000",
                "- 2.800,00        | -280000",
                "2.800,00-         | -280000",
                "2.800,00 -        | -280000",
                "2.800,00\u2212    | -280000",
                "(2.800,00)        | -280000",
                "( 2.800,00 )      | -280000",
                "2 800,00          | 280000",
                "2\u00A0800,00     | 280000",
                "1\u202F234\u202F567,5 | 123456750",
                "-2 800            | -280000",
                "2 800,00-         | -280000",
                "kr. 2.800,00      | 280000",
                "kr 2.800,00       | 280000",
                "DKK 2.800,00      | 280000",
                "2.800,00 kr       | 280000",
                "2.800,00 DKK      | 280000",
                "2.800,-           | 280000",
                "kr. -2.800,00     | -280000",
                "-kr. 2.800,00     | -280000",
                "(kr. 2.800,00)    | -280000",
                "+2.800,00         | 280000",
                "2.800,00\u200B    | 280000",
                "2.800,\u2013      | 280000",
                "0,05              | 5"
            })
    void an_amount_is_read_as_people_write_it(String text, long oere) {
        assertThat(NumberText.amount(text)).isEqualTo(Money.ofOere(oere));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "(",
                "()",
                "--5",
                "-5-",
                "(-5)",
                "(5)-",
                "(5",
                "5)",
                "2800.00",
                "2,800.00",
                "2.8000",
                "28 00",
                "2 8000",
                "1 23",
                "2 800.000",
                "2.800 000",
                "1e3",
                "five",
                "5 6",
                "1,2,3",
                "0123",
                "kr.",
                "12,345"
            })
    void nothing_is_guessed(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> NumberText.amount(text));
    }

    @Test
    void a_number_keeps_its_decimals() {
        assertThat(NumberText.number("1 383,250")).isEqualTo(new BigDecimal("1383.250"));
        assertThat(NumberText.number("7,0-")).isEqualTo(new BigDecimal("-7.0"));
        assertThatIllegalArgumentException().isThrownBy(() -> NumberText.number("7,0 kr."));
    }

    @Test
    void a_text_of_a_million_digits_is_refused_by_its_length() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NumberText.amount("7".repeat(1_000_000)))
                .withMessageStartingWith("a number has at most 60 characters, was one of 1000000: \"777");
    }
}
