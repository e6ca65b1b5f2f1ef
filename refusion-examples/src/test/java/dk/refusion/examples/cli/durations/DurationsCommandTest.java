package dk.refusion.examples.cli.durations;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.examples.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DurationsCommandTest {
    /** One spell of 60 weeks at 4.550 kr. becomes 50 weeks. */
    private static final String SIXTY_TO_FIFTY = """
            forudsætning;lav;forventet;høj
            ydelse;;sygedagpenge;
            start;;2023-W01;
            horisont;;60;
            personer;;1;
            ugebeløb;;4.550;
            kortere forløb;;10;12
            pris pr. person;;20.000;
            """;

    @TempDir
    private Path folder;

    private CommandRun run(String... args) {
        String[] words = new String[args.length + 1];
        words[0] = "durations";
        System.arraycopy(args, 0, words, 1, args.length);
        return CommandRun.refusion(folder, words);
    }

    @Test
    void without_arguments_a_constructed_effort_says_who_saves_what_and_what_is_left_out() {
        CommandRun run = run();

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Kortere forløb: hvem sparer hvad\n\nKonstrueret eksempel: ")
                .contains(
                        "I alt    25,7 %           23.994,0       1.761,0  8.012.586,89  5.950.412,03  2.062.174,86\n")
                .contains("2026   2.106.638,16    688.306,57  1.418.331,59  3.600.000,00  -2.181.668,41\n")
                .contains("Af 100 kr. sparet har kommunen 74,3 kr. og staten 25,7 kr.")
                .contains("hurtigere afgang           5     15      -497.354,33     4.967.186,73")
                .contains("Højeste pris pr. person i kr.: tjener sig hjem ved 4.958, ikke ved 4.959.")
                .contains("Optalt ved ugens begyndelse");
    }

    @Test
    void sixty_weeks_that_become_fifty_save_what_the_ladder_says() throws IOException {
        Files.writeString(folder.resolve("effort.csv"), SIXTY_TO_FIFTY);
        Files.writeString(folder.resolve("spells.csv"), "uger;igangværende\n59;100\n60;0\n");
        JsonNode document = JsonMapper.shared()
                .readTree(run("spells.csv", "--assumptions", "effort.csv", "--format", "json")
                        .out());

        assertThat(document.at("/total/gross").asString()).isEqualTo("45500.00");
        assertThat(document.at("/total/municipality").asString()).isEqualTo("35490.00");
        assertThat(document.at("/total/state").asString()).isEqualTo("10010.00");
        assertThat(document.at("/marginalRefund").asString()).isEqualTo("22");
        assertThat(document.at("/highestPrice/pays").asString()).isEqualTo("35490");
        assertThat(document.at("/highestPrice/paysNot").asString()).isEqualTo("35491");
    }

    @Test
    void the_example_is_a_file_to_begin_with() throws IOException {
        Files.writeString(folder.resolve("effort.csv"), run("--example").out());

        assertThat(run("--assumptions", "effort.csv").out()).isEqualTo(run().out());
    }

    @Test
    void spells_that_are_not_known_so_long_are_bad_input() throws IOException {
        Files.writeString(folder.resolve("spells.csv"), "uger;igangværende\n4;70\n");
        CommandRun run = run("spells.csv");

        assertThat(run.exitCode()).isOne();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("vælg en kortere horisont end 104 uger, eller giv forløbene så længe");
    }

    @Test
    void a_bad_file_is_refused_with_its_places() throws IOException {
        Files.writeString(folder.resolve("effort.csv"), SIXTY_TO_FIFTY.replace("sygedagpenge", "løn"));
        CommandRun run = run("--assumptions", "effort.csv");

        assertThat(run.exitCode()).isOne();
        assertThat(run.err()).contains("skriv en ydelse, som sygedagpenge").contains("løn");
    }
}
