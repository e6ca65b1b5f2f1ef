package dk.refusion.examples.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.refusion.file.BadInput;
import dk.refusion.file.Cell;
import dk.refusion.file.DanishDate;
import dk.refusion.file.FileLines;
import dk.refusion.file.Headings;
import dk.refusion.file.Problem;
import dk.refusion.file.Problems;
import dk.refusion.file.Row;
import dk.refusion.money.DanishText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadingsTest {
    private static final Headings COLUMNS =
            Headings.required("person", "amount").optional("registered");

    private final Problems problems = Problems.of("a.csv");

    @Test
    void columns_are_found_by_name_in_any_order_and_case() {
        List<Row> rows = read("AMOUNT;Person\n1.234,50;p1\n2;p2\n");

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).cell("person").text()).isEqualTo("p1");
        assertThat(rows.get(1).cell("amount")).isEqualTo(new Cell(3, 1, "amount", "2"));
        assertThat(problems.found()).isEmpty();
    }

    @Test
    void an_optional_column_that_is_not_there_and_a_short_line_have_empty_cells() {
        List<Row> rows = read("person;amount\np1\n");

        assertThat(rows.get(0).cell("registered").isEmpty()).isTrue();
        assertThat(rows.get(0).cell("amount").isEmpty()).isTrue();
    }

    @Test
    void empty_lines_lines_of_semicolons_and_notes_are_no_rows_and_lines_keep_their_numbers() {
        FileLines file = csv("# own file;;\nperson;amount\n\n;;\n\"# quoted; note\"\np1;2\n");

        assertThat(file.notes()).extracting(Cell::text).containsExactly("own file", "quoted; note");
        assertThat(COLUMNS.read(file, problems)).extracting(Row::lineNumber).containsExactly(6);
    }

    @Test
    void a_quoted_cell_may_hold_semicolons_quotation_marks_and_line_breaks() {
        List<Row> rows = read("person;amount\n\"a;\"\"b\"\"\nc\";2\np2;3\n");

        assertThat(rows.get(0).cell("person").text()).isEqualTo("a;\"b\"\nc");
        assertThat(rows.get(1).lineNumber()).isEqualTo(4);
    }

    @Test
    void white_space_around_a_cell_is_left_out_also_the_kind_that_does_not_break() {
        assertThat(read("person;amount\n \u00A0p1\u202F ; 2\n")
                        .get(0)
                        .cell("person")
                        .text())
                .isEqualTo("p1");
    }

    @Test
    void missing_misspelt_and_doubled_columns_are_problems() {
        assertThat(read("person;registred;;person\n")).isEmpty();

        assertThat(problems.found())
                .extracting(Problem::toString)
                .containsExactly(
                        "linje 1, \"amount\": kolonnen mangler; tilføj den",
                        "linje 1, kolonne 2, \"registred\": kolonnen er ukendt; skriv registered, eller slet den",
                        "linje 1, kolonne 4, \"person\": kolonnen findes to gange; slet den ene");
    }

    @Test
    void columns_of_other_names_are_not_read_and_named_once() {
        List<String> remarks = new ArrayList<>();
        TextFile file = TextFile.of(
                "a.csv",
                "person;note;amount;alder\np1;x;2;7\n".getBytes(StandardCharsets.UTF_8),
                new Opening(Optional.empty(), remark -> remarks.add(remark.toString())));

        assertThat(COLUMNS.read(CsvFile.of(file), problems)).hasSize(1);
        assertThat(problems.found()).isEmpty();
        assertThat(remarks).containsExactly("a.csv: 2 kolonner er ikke brugt: note, alder");
    }

    @Test
    void a_column_has_further_headings_whatever_their_case_spaces_and_marks() {
        Headings columns = COLUMNS.also("person", "CPR-nr.").also(Map.of("Beløb i alt", "amount"));

        assertThat(columns.read(csv("cpr nr;BELØB_I_ALT\np1;2\n"), problems))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.cell("person").text()).isEqualTo("p1");
                    assertThat(row.cell("amount").text()).isEqualTo("2");
                });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COLUMNS.also(Map.of("Beløb", "kroner")))
                .withMessageEndingWith("was kroner");
    }

    @Test
    void lines_above_the_headings_are_titles() {
        assertThat(COLUMNS.read(csv("Udbetalinger;;\n2026;;\nperson;amount\np1;2\n"), problems))
                .extracting(Row::lineNumber)
                .containsExactly(4);
        assertThat(problems.found()).isEmpty();
    }

    @Test
    void a_file_without_headings_is_one_problem() {
        read("p1;2\np2;3\n");

        assertThat(problems.found())
                .singleElement()
                .hasToString(
                        "linje 1, \"p1\": skriv kolonnernes navne i første linje: person, amount, evt. registered");
    }

    @Test
    void a_line_longer_than_the_first_is_a_problem_unless_the_rest_is_empty() {
        read("person;amount\np1;2;;\np2;3;;x\n");

        assertThat(problems.found())
                .extracting(Problem::toString)
                .containsExactly(
                        "linje 3, kolonne 4, \"x\": linjen har flere celler end overskriften; slet cellen eller"
                                + " navngiv kolonnen");
    }

    @Test
    void an_empty_file_is_a_problem() {
        read("\n");

        assertThat(problems.found())
                .extracting(Problem::toString)
                .containsExactly(
                        "filen er tom; skriv kolonnernes navne i første linje: person, amount, evt. registered");
    }

    @Test
    void an_unclosed_quotation_mark_is_refused_with_its_line() {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> csv("person;amount\np1;2\n\"p2;3\n"))
                .withMessageContaining("linje 3, \"\"\": sæt anførselstegn både før og efter cellen");
    }

    @Test
    void bad_and_empty_cells_are_noted_and_all_thrown_together_in_the_order_of_the_file() {
        List<Row> rows = read("amount;person;registered\n12.34;p1;\n5;;31-02-2026\n");
        for (Row row : rows) {
            row.cell("registered").readIfAny(DanishDate::parse, "skriv en dato som 2026-01-31", problems);
            row.cell("person").read(text -> text, "skriv en person", problems);
            row.cell("amount").read(DanishText::parseAmount, "skriv et beløb som 1.234,50", problems);
        }

        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(problems::throwIfAny)
                .withMessage("""
                a.csv: 3 fejl, intet er beregnet
                  linje 2, kolonne 1 (amount), "12.34": skriv et beløb som 1.234,50
                  linje 3, kolonne 2 (person), tom: skriv en person
                  linje 3, kolonne 3 (registered), "31-02-2026": skriv en dato som 2026-01-31
                """);
    }

    @Test
    void a_long_value_is_cut_in_the_message() {
        problems.add(new Cell(2, 1, "", "x".repeat(81)), "skriv mindre");

        assertThat(problems.found()).hasToString("[linje 2, kolonne 1, \"" + "x".repeat(80) + "…\": skriv mindre]");
    }

    @Test
    void a_good_cell_gives_its_value_and_an_optional_empty_one_none() {
        Row row = read("person;amount;registered\np1;2;\n").get(0);

        assertThat(row.cell("amount").read(Integer::valueOf, "", problems)).contains(2);
        assertThat(row.cell("registered").readIfAny(DanishDate::parse, "", problems))
                .isEqualTo(Optional.empty());
        problems.throwIfAny();
    }

    private List<Row> read(String text) {
        return COLUMNS.read(csv(text), problems);
    }

    private static FileLines csv(String text) {
        return CsvFile.of(new TextFile("a.csv", text));
    }
}
