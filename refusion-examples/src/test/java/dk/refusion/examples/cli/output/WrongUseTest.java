package dk.refusion.examples.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.examples.cli.CommandRun;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongUseTest {
    private static final String SENTENCES = WrongUse.class.getPackageName() + ".usage";

    @TempDir
    private Path folder;

    private CommandRun run(String line, String... more) {
        return CommandRun.refusion(
                folder,
                Stream.concat(Stream.of(line.split(" ", -1)), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void both_languages_have_a_sentence_for_every_rule() {
        ResourceBundle english = ResourceBundle.getBundle(SENTENCES, Locale.ROOT);
        ResourceBundle danish = ResourceBundle.getBundle(SENTENCES, Locale.forLanguageTag("da"));

        assertThat(danish.keySet()).isEqualTo(english.keySet());
        assertThat(english.keySet())
                .allSatisfy(rule -> assertThat(danish.getString(rule))
                        .as(rule)
                        .isNotEqualTo(rule.equals("value") ? "" : english.getString(rule)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "refunds --statement 2026-13 ~ --statement: en måned som 2026-01, var \"2026-13\"",
                "refunds --municipality Balerup ~ --municipality: en af de 98 kommuner ved kode eller navn, som 151 eller"
                        + " Ballerup, var \"Balerup\"",
                "refunds --legislation-date 2026-02-30 ~ --legislation-date: en dag fra 2016-01-04 og frem, som 2026-01-31 eller"
                        + " 31-01-2026, var \"2026-02-30\"",
                "investment --discount-rate 3 --discount-rates-of 2018-01-09 ~ --discount-rate, --discount-rates-of: kun én"
                        + " af dem, stod med flere",
                "refunds --statment 2026-01 ~ Kendes ikke: --statment 2026-01",
                "refunds --format xml ~ --format: text|json, var \"xml\"",
                "refunds --payments ~ Mangler: --payments FILE",
                "refunds --payments a --payments b ~ --payments: kun én gang, blev givet to gange",
                "nation --persons x ~ --persons: et helt tal, var \"x\"",
                "nation --persons 0 ~ --persons: fra 1 til 20000000, var 0",
                "audit --week 2026-99 --explain a ~ --week: en uge som 2026-W05, var \"2026-99\"",
                "investment --discount-rate x ~ --discount-rate: en procent som 3,5, var \"x\"",
                "investment --base-year x ~ --base-year: et helt tal, var \"x\"",
                "indicator --reading x ~ --reading: trend, rate eller rate-change, var \"x\"",
                "accounts --change x ~ --change: supplementary, forecast eller accounts, var \"x\"",
                "compensation --function x ~ --function: en af [5.57.73, 5.57.78, 5.58.81, 5.68.90], var \"x\"",
                "schema x ~ FORMAT: et af formaterne, som \"refusion schema\" viser, var \"x\"",
                "nothing ~ Kendes ikke: nothing"
            })
    void wrong_use_is_told_in_danish(String line, String told) {
        CommandRun run = run(line, "--lang", "da");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith(told + "\n").contains("\nSe: refusion").doesNotContain(" was ", "See:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "refunds --statement 2026-13",
                "refunds --format xml",
                "refunds --payments",
                "refunds --statment 2026-01",
                "nation --persons x",
                "audit --show-persons",
                "indicator --bulk"
            })
    void wrong_use_is_told_in_english(String line) {
        CommandRun run = run(line, "--lang=en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("\nSee: refusion").doesNotContain("æ", "ø", "å", " var ", "Se:");
    }

    @Test
    void the_language_counts_wherever_it_stands() {
        assertThat(run("--lang da refunds --format xml").err()).contains("Se: ");
        assertThat(run("refunds --lang da --format xml").err()).contains("Se: ");
        assertThat(run("refunds --format xml --lang da").err()).contains("Se: ");
        assertThat(run("refunds --lang en --format xml --lang da").err()).contains("Se: ");
    }
}
