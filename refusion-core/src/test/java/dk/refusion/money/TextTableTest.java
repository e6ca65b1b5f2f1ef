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

    @Test
    void texts_stand_to_the_left_where_they_are_told_to() {
        assertThat(TextTable.of("Trin", "Art").left(1).row("3", "fast").row("12", "trappe"))
                .hasToString("""
                        Trin  Art
                           3  fast
                          12  trappe""");
    }

    @Test
    void columns_that_do_not_fit_stand_below_beside_those_that_tell_the_rows_apart() {
        TextTable table = TextTable.of("Ydelse", "Måned", "Brutto", "Refusion")
                .row("kontanthjælp", "2026-01", "2.700,00", "2.160,00")
                .row("kontanthjælp", "2026-02", "1.700,00", "1.360,00");

        assertThat(table.text(41)).isEqualTo("""
                Ydelse          Måned    Brutto  Refusion
                kontanthjælp  2026-01  2.700,00  2.160,00
                kontanthjælp  2026-02  1.700,00  1.360,00""");
        assertThat(table.text(40)).isEqualTo("""
                Ydelse          Måned    Brutto
                kontanthjælp  2026-01  2.700,00
                kontanthjælp  2026-02  1.700,00

                Ydelse        Refusion
                kontanthjælp  2.160,00
                kontanthjælp  1.360,00""");
    }

    private static final TextTable BY_MONTH = TextTable.of("Kommune", "Måned", "Brutto", "Refusion", "Egen udgift")
            .left(0, 1)
            .row("Ballerup", "januar", "1.000", "800", "200")
            .row("Ballerup", "marts", "2.000", "600", "1.400")
            .row("", "", "", "", "")
            .row("Hjørring", "januar", "3.000", "900", "2.100")
            .row("", "", "", "", "");

    @Test
    void a_line_is_filled_to_its_last_place_and_two_columns_may_tell_the_rows_apart() {
        assertThat(BY_MONTH.text(34)).isEqualTo("""
                Kommune   Måned   Brutto  Refusion
                Ballerup  januar   1.000       800
                Ballerup  marts    2.000       600

                Hjørring  januar   3.000       900


                Kommune   Måned   Egen udgift
                Ballerup  januar          200
                Ballerup  marts         1.400

                Hjørring  januar        2.100
                """);
        assertThat(BY_MONTH.text(33)).isEqualTo("""
                Kommune   Måned   Brutto
                Ballerup  januar   1.000
                Ballerup  marts    2.000

                Hjørring  januar   3.000


                Kommune   Måned   Refusion
                Ballerup  januar       800
                Ballerup  marts        600

                Hjørring  januar       900


                Kommune   Måned   Egen udgift
                Ballerup  januar          200
                Ballerup  marts         1.400

                Hjørring  januar        2.100
                """);
    }

    @Test
    void columns_that_would_fill_more_than_half_a_line_do_not_tell_the_rows_apart() {
        assertThat(BY_MONTH.text(32)).isEqualTo(BY_MONTH.text(33));
        assertThat(BY_MONTH.text(31)).isEqualTo("""
                Kommune   Måned   Brutto
                Ballerup  januar   1.000
                Ballerup  marts    2.000

                Hjørring  januar   3.000


                Kommune   Refusion  Egen udgift
                Ballerup       800          200
                Ballerup       600        1.400

                Hjørring       900        2.100
                """);
    }

    @Test
    void a_table_without_names_of_its_columns_starts_with_its_first_row() {
        assertThat(TextTable.of("", "")
                        .row("", "")
                        .row("Ballerup", "36,1")
                        .row("", "")
                        .row("Hjørring", "154,7"))
                .hasToString("""
                        Ballerup   36,1

                        Hjørring  154,7""");
    }

    @Test
    void a_cell_as_long_as_a_sentence_stands_below_its_row() {
        assertThat(TextTable.of("Område", "Resultat")
                        .left(0, 1)
                        .row("Landet", "kan ikke afgøres")
                        .text(20))
                .isEqualTo("""
                        Område
                          Resultat
                        Landet
                          kan ikke afgøres""");
    }
}
