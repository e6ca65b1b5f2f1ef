package dk.refusion.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
    private final TextTable table =
            TextTable.of("Kommune", "Provenu").row("Hjørring", "154,7").row("Ballerup", "36,1");

    @Test
    void labels_stand_to_the_left_and_figures_to_the_right() {
        assertThat(table).hasToString("""
                        Kommune   Provenu
                        Hjørring    154,7
                        Ballerup     36,1""");
    }

    @Test
    void no_line_ends_in_blanks() {
        assertThat(TextTable.of("Label", "").row("A", "")).hasToString("Label\nA");
        assertThat(TextTable.of("Alene").row("A").row("Længere end hovedet"))
                .hasToString("Alene\nA\nLængere end hovedet");
    }

    @Test
    void rows_are_what_was_put_in() {
        assertThat(table.head()).containsExactly("Kommune", "Provenu");
        assertThat(table.rows()).isEqualTo(List.of(List.of("Hjørring", "154,7"), List.of("Ballerup", "36,1")));
        assertThat(TextTable.of(table.head()).rows(table.rows()))
                .isEqualTo(table)
                .hasSameHashCodeAs(table);
    }

    @Test
    void a_row_has_a_cell_for_each_column() {
        assertThatThrownBy(() -> table.row("Silkeborg"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a row has a cell for each of [Kommune, Provenu], was [Silkeborg]");
        assertThatThrownBy(() -> table.row("Silkeborg", "1", "2")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TextTable.of()).isInstanceOf(IllegalArgumentException.class);
    }
}
