package dk.refusion.examples.files.duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.refusion.duration.Survival;
import dk.refusion.examples.files.CsvFile;
import dk.refusion.examples.files.TextFile;
import dk.refusion.file.BadInput;
import dk.refusion.language.Sentence;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurvivalFileTest {
    private static SurvivalFile read(String text) {
        return SurvivalFile.read(CsvFile.of(TextFile.of("forløb.csv", text.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void points_are_read_with_their_notes() {
        SurvivalFile file = read("# målt i 2025\nUger;Igangværende\n4;70\n13;40,5 %\n");

        assertThat(file.survival())
                .isEqualTo(Survival.ofPoints(Map.of(4, Percentage.of(70), 13, Percentage.of("40.5"))));
        assertThat(file.notes()).map(Sentence::toString).containsExactly("målt i 2025");
    }

    @Test
    void the_classes_of_jobindsats_are_read_as_a_stock_in_a_steady_state_and_say_so() {
        SurvivalFile file = read("""
                Varighed;Forløb
                0-4 uger;400
                5-8 uger;200
                9-13 uger;200
                14-26 uger;260
                27-39 uger;130
                40-52 uger;65
                1-2 år;104
                2–3 år;52
                Over 3 år;39
                """);

        assertThat(file.survival().share(5)).isEqualTo(Ratio.of(1, 2));
        assertThat(file.survival().share(53)).isEqualTo(Ratio.of(1, 50));
        assertThat(file.survival().isKnown(156)).isTrue();
        assertThat(file.survival().isKnown(157)).isFalse();
        assertThat(file.notes()).hasSize(2);
        assertThat(file.notes().get(0).toString()).contains("stationær tilgang");
        assertThat(file.notes().get(1)).hasToString("39 af 1.450 forløb er i en klasse uden slutning; de er ikke med.");
    }

    @Test
    void a_class_that_is_missing_or_unknown_is_named_with_its_place() {
        assertThatThrownBy(() -> read("varighed;forløb\n0-4 uger;400\n9-13 uger;200\nlænge;5\n"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("her ventes den, der begynder i uge 5")
                .hasMessageContaining("skriv en varighed som 5-8 uger, 1-2 år eller Over 3 år");
    }

    @Test
    void a_duration_of_many_lives_is_a_mistake_and_makes_no_list_of_its_weeks() {
        assertThatThrownBy(() -> read("uger;igangværende\n999999999;50\n"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("skriv et helt antal uger fra 0 til 9999");
        assertThatThrownBy(() -> read("varighed;forløb\n0-4 uger;400\n5-999999999 uger;1\n"))
                .hasMessageContaining("skriv en varighed");
        assertThatThrownBy(() -> read("varighed;forløb\n0-1 år;400\n1-99999999 år;1\n"))
                .hasMessageContaining("skriv en varighed");
    }

    @Test
    void a_bad_number_a_doubled_point_and_a_rising_share_are_problems() {
        assertThatThrownBy(() -> read("uger;igangværende\n4;170\n4,5;70\n"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("skriv en procent fra 0 til 100")
                .hasMessageContaining("skriv et helt antal uger");
        assertThatThrownBy(() -> read("uger;igangværende\n4;70\n4;60\n"))
                .hasMessageContaining("punktet står på en linje før");
        assertThatThrownBy(() -> read("uger;igangværende\n4;70\n9;80\n"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining(
                        "linje 3, kolonne 2 (igangværende), \"80\": skriv højst 70 %; andelen må aldrig stige");
        assertThatThrownBy(() -> read("uger;igangværende\n0;90\n9;80\n"))
                .hasMessageContaining("skriv 100 efter 0 uger");
        assertThatThrownBy(() -> read("uger;igangværende\n-1;100\n")).hasMessageContaining("et helt antal uger");
        assertThatThrownBy(() -> read("uger;igangværende\n0;100\n")).hasMessageContaining("ét punkt efter uge 0");
        assertThatThrownBy(() -> read("varighed;forløb\n0-4 uger;400\n5-8 uger;500\n"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("linje 3, kolonne 2 (forløb), \"500\": klassen har flere forløb pr. uge");
        assertThatThrownBy(() -> read("varighed;forløb\n0-4 uger;0\n5-8 uger;0\n"))
                .hasMessageContaining("alle forløb begynder");
        assertThatThrownBy(() -> read("varighed;forløb\n0-4 uger;40\n5-3 uger;1\n"))
                .hasMessageContaining("skriv en varighed");
        assertThatThrownBy(() -> read("varighed;forløb\nover 3 år;5\n"))
                .hasMessageContaining("én klasse med en slutning");
    }
}
