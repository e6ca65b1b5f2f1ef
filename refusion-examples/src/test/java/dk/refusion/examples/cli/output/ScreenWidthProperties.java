package dk.refusion.examples.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.examples.cli.CommandRun;
import dk.refusion.money.TextTable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class ScreenWidthProperties {
    @Example
    void columns_that_do_not_fit_stand_below_beside_the_first_one_and_keep_their_heads() {
        String text = "Månedsopgørelse: Ballerup (151)\n"
                + TextTable.of("Ydelse", "Måned", "Brutto", "Refusion")
                        .row("kontanthjælp", "2026-01", "2.700,00", "2.160,00")
                        .row("", "", "", "")
                        .row("Reguleringer", "", "", "")
                        .row("I alt", "", "2.700,00", "2.160,00")
                + "\nFinansieringsbeløb: 2.160,00 kr. (staten betaler kommunen)";

        assertThat(ScreenWidth.fitted(text, 35)).isEqualTo("""
                Månedsopgørelse: Ballerup (151)
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
        String text = TextTable.of("a", "b", "c", "d").rows(rows).toString();

        String fitted = ScreenWidth.fitted(text, width);

        assertThat(fitted.lines()).allMatch(line -> line.length() <= width);
        assertThat(words(fitted)).containsAll(words(text));
        assertThat(words(text)).containsAll(words(fitted));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }
}
