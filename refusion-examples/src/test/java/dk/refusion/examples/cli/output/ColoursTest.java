package dk.refusion.examples.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.examples.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColoursTest {
    private static final String ESCAPE = "\u001B";
    private static final String BOLD = ESCAPE + "[1m";
    private static final String RED = ESCAPE + "[31m";
    private static final String GREEN = ESCAPE + "[32m";
    private static final String PLAIN = ESCAPE + "[0m";

    @TempDir
    private Path folder;

    @Test
    void headings_are_bold_negative_proceeds_red_and_agreement_green() {
        assertThat(refusion("--color", "always", "investment").out())
                .contains("\n" + BOLD + "Afstemning" + PLAIN + "\n")
                .contains(BOLD + "Mio. kr.      2015   2016")
                .contains("\nProvenu      " + RED + "-15,5" + PLAIN + "   18,6")
                .contains(GREEN + "37 stemmer" + PLAIN + ", 4 afviger")
                .startsWith("Tabel: ")
                .contains(", 0 er i modstrid.");
        assertThat(refusion("audit", "--color", "always").out())
                .contains("\n" + GREEN + "Stemmer: 449 på øren")
                .contains("\n" + RED + "Afviger: 10, ")
                .contains("\n" + BOLD + "Afvigelser, de største først" + PLAIN);
    }

    @Test
    void contradictions_and_lines_left_out_are_red_but_not_their_absence() {
        assertThat(Colours.result("3 tal: 0 stemmer, 10 er i modstrid\nx  modstrid"))
                .isEqualTo(BOLD + "3 tal: 0 stemmer, 10 er i modstrid" + PLAIN + "\nx  " + RED + "modstrid" + PLAIN);
        assertThat(Colours.result("Udeladt af a.csv: 1 linje")).isEqualTo(RED + "Udeladt af a.csv: 1 linje" + PLAIN);
        assertThat(Colours.result("Afviger: ingen")).isEqualTo(GREEN + "Afviger: ingen" + PLAIN);
        assertThat(Colours.result("Afvigelse  -15,5")).isEqualTo("Afvigelse  -15,5");
    }

    @Test
    void bad_input_and_wrong_usage_are_red_where_colours_are_asked_for() {
        assertThat(refusion("--color", "always", "refunds", "--payments", "none.csv")
                        .err())
                .startsWith(RED)
                .contains("none.csv: 1 fejl, intet er beregnet" + PLAIN + "\n");
        assertThat(refusion("--color", "always", "refunds", "--nothing").err())
                .startsWith(RED + "Unknown: --nothing" + PLAIN + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--format json", "--example"})
    void json_and_files_have_no_colours_even_if_asked_for(String option) {
        assertThat(Stream.of("investment", "refunds", "accounts"))
                .allSatisfy(command -> assertThat(refusion(("--color always " + command + " " + option).split(" ", -1))
                                .out())
                        .isNotBlank()
                        .doesNotContain(ESCAPE));
    }

    @Test
    void written_files_have_no_colours() throws IOException {
        refusion("--color", "always", "refunds", "--out", "weeks.csv");
        refusion("--color", "always", "investment");

        assertThat(Files.readString(folder.resolve("weeks.csv"))).doesNotContain(ESCAPE);
        assertThat(Files.readString(folder.resolve("refusion-investering.html")))
                .doesNotContain(ESCAPE);
    }

    @Test
    void the_choice_holds_for_the_main_job_and_for_help() {
        assertThat(refusion("--color", "always").out()).contains(BOLD + "Vurdering", BOLD + "Månedsopgørelse");
        assertThat(refusion("--color", "always", "--help").out()).contains(ESCAPE);
        assertThat(refusion("--color", "never").out()).doesNotContain(ESCAPE);
        assertThat(refusion("--color", "sometimes").exitCode()).isEqualTo(2);
    }

    private CommandRun refusion(String... args) {
        return CommandRun.refusion(folder, args);
    }
}
