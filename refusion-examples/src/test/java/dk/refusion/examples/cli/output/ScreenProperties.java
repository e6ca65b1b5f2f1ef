package dk.refusion.examples.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.examples.cli.CommandRun;
import dk.refusion.language.Language;
import dk.refusion.money.TextTable;
import dk.refusion.table.Column;
import dk.refusion.table.Table;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class ScreenProperties {
    @Example
    void columns_that_do_not_fit_stand_below_beside_the_first_one_and_keep_their_heads() {
        TextTable table = TextTable.of("Ydelse", "Måned", "Brutto", "Refusion")
                .row("kontanthjælp", "2026-01", "2.700,00", "2.160,00")
                .row("", "", "", "")
                .row("Reguleringer", "", "", "")
                .row("I alt", "", "2.700,00", "2.160,00");
        Screen screen = screen(35);

        assertThat(screen.parts(table, 1) + "\n"
                        + screen.sentence("Finansieringsbeløb: 2.160,00 kr. (staten betaler kommunen)"))
                .isEqualTo("""
                Ydelse          Måned    Brutto
                kontanthjælp  2026-01  2.700,00

                Reguleringer
                I alt                  2.700,00

                Ydelse        Refusion
                kontanthjælp  2.160,00

                Reguleringer
                I alt         2.160,00
                Finansieringsbeløb: 2.160,00 kr.
                  (staten betaler kommunen)""");
    }

    @Example
    void a_long_table_shows_its_head_and_its_total_and_says_how_many_rows_there_are() {
        Column<String> name = Column.text("Kommune").inEnglish("Municipality");
        Column<Long> persons = Column.count("Personer").inEnglish("Persons");
        Table table = Table.over(List.of(1L, 2L, 3L, 4L))
                .column(name, number -> "nr. " + number)
                .column(persons, number -> number * 1000)
                .table();
        Screen two = new Screen(Language.ENGLISH, OptionalInt.empty(), Optional.of(2));

        assertThat(two.table(ScreenTable.of(table).total(persons))).isEqualTo("""
                Municipality  Persons
                nr. 1           1.000
                nr. 2           2.000
                …
                Total          10.000
                Shows 2 of 4 rows; --rows all shows all.""");
        assertThat(Screen.PLAIN.table(table)).isEqualTo("""
                Kommune  Personer
                nr. 1       1.000
                nr. 2       2.000
                nr. 3       3.000
                nr. 4       4.000""");
        assertThat(two.table(TextTable.of("a"), List.of(List.of("1"), List.of("2"))))
                .isEqualTo("a\n1\n2");
    }

    @Example
    void text_that_fits_is_left_as_it_is() {
        CommandRun wide = CommandRun.refusion(Path.of(""), "refunds", "--width", "500");
        assertThat(wide.out())
                .isEqualTo(CommandRun.refusion(Path.of(""), "refunds").out());
    }

    @Example
    void no_command_writes_a_line_wider_than_eighty_characters_where_the_screen_has_no_more() {
        for (String command : List.of(
                "refunds",
                "audit",
                "accounts",
                "compensation",
                "compensation --ministry",
                "indicator",
                "nation --persons 10",
                "refunds --explain person-001",
                "refunds --compare-with 2015")) {
            CommandRun run = CommandRun.refusion(Path.of(""), (command + " --width 80").split(" "));
            assertThat(run.exitCode()).as(command).isZero();
            assertThat(run.out().lines().filter(line -> line.length() > 80))
                    .as(command)
                    .isEmpty();
        }
    }

    @Property
    void no_word_is_lost_or_cut_and_no_line_is_wider_than_the_screen(
            @ForAll @Size(min = 1, max = 6)
                    List<@Size(min = 4, max = 4) List<@AlphaChars @NumericChars @StringLength(min = 1, max = 9) String>>
                            rows,
            @ForAll @IntRange(min = 20, max = 60) int width) {
        TextTable table = TextTable.of("a", "b", "c", "d").rows(rows);

        String fitted = screen(width).parts(table, rows.size());

        assertThat(fitted.lines()).allMatch(line -> line.length() <= width);
        assertThat(words(fitted)).containsAll(words(table.toString()));
        assertThat(words(table.toString())).containsAll(words(fitted));
    }

    @Property
    void wrapping_keeps_every_word_and_no_line_is_too_long(
            @ForAll @Size(min = 1, max = 60) List<@AlphaChars @StringLength(min = 1, max = 20) String> words,
            @ForAll @IntRange(min = 30, max = 200) int width) {
        String wrapped = screen(width).sentence(String.join(" ", words));

        assertThat(wrapped.split("\\s+", -1)).containsExactlyElementsOf(words);
        assertThat(wrapped.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Math.min(width, 96)));
    }

    @Property
    void no_line_begins_with_a_per_cent_sign(@ForAll @IntRange(min = 1, max = 120) int before) {
        String sentence = "x".repeat(before) + " 80 % refusion";

        assertThat(Screen.PLAIN.sentence(sentence)).contains("80 %");
    }

    private static Screen screen(int width) {
        return new Screen(Language.DANISH, OptionalInt.of(width), Optional.empty());
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }
}
