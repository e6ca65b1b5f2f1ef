package dk.refusion.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedTableTest {
    private static ShippedTable.Row row(String line) {
        return ShippedTable.parse("x.csv", List.of("a,b", line), "a", "b").get(0);
    }

    @Test
    void a_quoted_cell_keeps_its_commas_and_quotes() {
        assertThat(row("\"Tilpasningsprocent+1,7\",\"the \"\"bill\"\"\"").text("a"))
                .isEqualTo("Tilpasningsprocent+1,7");
        assertThat(row("1,\"the \"\"bill\"\"\"").text("b")).isEqualTo("the \"bill\"");
    }

    @Test
    void an_empty_cell_is_empty_also_at_the_end_of_the_line() {
        assertThat(row("1,").find("b", text -> text)).isEmpty();
        assertThat(row(",2").find("a", text -> text)).isEmpty();
    }

    @Test
    void a_cell_that_must_not_be_empty_is_named_with_its_place() {
        assertThatIllegalStateException()
                .isThrownBy(() -> row("1,").text("b"))
                .withMessage("x.csv line 2, column b: must not be empty");
    }

    @Test
    void a_cell_that_cannot_be_read_is_named_with_its_place() {
        assertThatIllegalStateException()
                .isThrownBy(() -> row("1,two").get("b", Integer::valueOf))
                .withMessageStartingWith("x.csv line 2, column b: ")
                .withMessageContaining("two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1,2,3", "1,\"2", "1,\"2\"3", "1,2\"3", ""})
    void a_line_of_another_form_is_refused_with_its_place(String line) {
        assertThatIllegalStateException().isThrownBy(() -> row(line)).withMessageStartingWith("x.csv line 2");
    }

    @Test
    void another_head_is_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ShippedTable.parse("x.csv", List.of("b,a"), "a", "b"))
                .withMessage("x.csv has the columns [a, b], was [b, a]");
        assertThatIllegalStateException().isThrownBy(() -> ShippedTable.parse("x.csv", List.of(), "a"));
    }

    @Test
    void a_missing_file_or_column_is_named() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ShippedTable.read(ShippedTable.class, "none.csv", "a"))
                .withMessageContaining("none.csv");
        assertThatIllegalStateException().isThrownBy(() -> row("1,2").text("c")).withMessageContaining("column c");
    }
}
