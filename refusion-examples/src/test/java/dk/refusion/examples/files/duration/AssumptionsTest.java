package dk.refusion.examples.files.duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.refusion.duration.Survival;
import dk.refusion.examples.files.CsvFile;
import dk.refusion.examples.files.TextFile;
import dk.refusion.file.BadInput;
import dk.refusion.law.Benefit;
import dk.refusion.money.Money;
import dk.refusion.money.Ratio;
import dk.refusion.time.WeekRange;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AssumptionsTest {
    private static final String SIXTY_TO_FIFTY = """
            forudsætning;lav;forventet;høj
            ydelse;;Sygedagpenge;
            start;;2023-W01;
            horisont;;60;
            personer;90;100;110
            ugebeløb;;4.550;
            kortere forløb;5;10;12,5
            pris pr. person;;20.000,50;
            """;

    private static Assumptions read(String text) {
        return Assumptions.read(CsvFile.of(TextFile.of("indsats.csv", text.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void numbers_are_read_with_their_ends_and_what_is_not_said_is_nothing() {
        Assumptions assumptions = read(SIXTY_TO_FIFTY);

        assertThat(assumptions.benefit()).isEqualTo(Benefit.SYGEDAGPENGE);
        assertThat(assumptions.entry()).isEqualTo(WeekRange.parse("2023-W01/2023-W01"));
        assertThat(assumptions.effect()).isEqualTo(Assumption.SHORTER);
        assertThat(assumptions.ranges())
                .containsEntry(Assumption.SHORTER, new Assumptions.Range(Ratio.of(5), Ratio.of(10), Ratio.of("12.5")))
                .containsEntry(Assumption.DEADWEIGHT, new Assumptions.Range(Ratio.ZERO, Ratio.ZERO, Ratio.ZERO))
                .doesNotContainKey(Assumption.FASTER);
    }

    @Test
    void the_plan_is_that_of_the_numbers() {
        Money proceeds = read(SIXTY_TO_FIFTY).study(Survival.fixed(60)).base().proceeds();

        assertThat(proceeds).isEqualTo(Money.of("1548950.00")); // 100 × (35.490 − 20.000,50)
    }

    @Test
    void everything_that_is_wrong_is_named_with_its_place() {
        assertThatThrownBy(() -> read(SIXTY_TO_FIFTY
                        .replace("Sygedagpenge", "sygepenge")
                        .replace("2023-W01", "uge 1")
                        .replace(";60;", ";0;")
                        .replace("90;100", "100;90")
                        .replace("kortere forløb", "kortere")
                        .replace("20.000,50", "mange")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("skriv en ydelse, som sygedagpenge")
                .hasMessageContaining("skriv et år som 2026")
                .hasMessageContaining("skriv et helt antal uger fra 1")
                .hasMessageContaining("det forventede skal ligge fra det lave til det høje")
                .hasMessageContaining("forudsætningen er ukendt; kendte er ydelse, start, horisont, personer")
                .hasMessageContaining("skriv kroner på nul eller mere, som 4.550");
    }

    @Test
    void what_is_missing_said_twice_or_contradicts_is_named() {
        assertThatThrownBy(() -> read("forudsætning;forventet\nydelse;dagpenge\nydelse;sygedagpenge\n"))
                .hasMessageContaining("forudsætningen står på en linje før");
        assertThatThrownBy(() -> read("forudsætning;forventet\nydelse;sygedagpenge\n"))
                .hasMessageContaining("start mangler")
                .hasMessageContaining("pris pr. person mangler")
                .hasMessageContaining("skriv netop én effekt: hurtigere afgang, succesrate, kortere forløb");
        assertThatThrownBy(() -> read(SIXTY_TO_FIFTY + "succesrate;;10;\n")).hasMessageContaining("netop én effekt");
    }
}
