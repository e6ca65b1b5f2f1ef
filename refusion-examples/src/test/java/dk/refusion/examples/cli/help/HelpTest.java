package dk.refusion.examples.cli.help;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.examples.cli.CommandRun;
import dk.refusion.examples.cli.Main;
import dk.refusion.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Help;

class HelpTest {
    @TempDir
    private Path folder;

    @Test
    void both_languages_have_the_same_keys_and_other_words() throws IOException {
        Properties english = properties("refusion.properties");
        Properties danish = properties("refusion_da.properties");

        assertThat(danish.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            String words = english.getProperty(key);
            if (!words.isEmpty() && !words.startsWith(" ")) { // else a line of columns or of code
                assertThat(danish.getProperty(key)).as(key).isNotBlank().isNotEqualTo(words);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_text_is_left_over(Language language) {
        Texts texts = new Texts(language);
        texts.commands().forEach(CommandLine::getUsageMessage);

        assertThat(texts.used()).containsExactlyInAnyOrderElementsOf(texts.keySet());
    }

    @ParameterizedTest
    @EnumSource
    void every_command_option_and_parameter_is_described(Language language) {
        for (CommandLine command : new Texts(language).commands()) {
            String help = command.getUsageMessage(Help.Ansi.OFF);

            assertThat(command.getCommandSpec().usageMessage().description())
                    .as(command.getCommandName())
                    .isNotEmpty();
            assertThat(command.getCommandSpec().args())
                    .isNotEmpty()
                    .allSatisfy(arg -> assertThat(arg.description())
                            .as(command.getCommandName() + " " + arg)
                            .isNotEmpty());
            assertThat(help.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        }
    }

    @Test
    void the_words_stand_in_one_place() {
        assertThat(Texts.all(Main.commands(folder))).allSatisfy(command -> {
            assertThat(command.getCommandSpec().usageMessage().description()).isEmpty();
            assertThat(command.getCommandSpec().args())
                    .allSatisfy(arg -> assertThat(arg.description()).isEmpty());
        });
    }

    @Test
    void the_language_is_that_of_the_system_or_the_one_asked_for() {
        assertThat(Language.of(Locale.forLanguageTag("da-DK"))).isEqualTo(Language.DANISH);
        assertThat(Language.of(Locale.forLanguageTag("da"))).isEqualTo(Language.DANISH);
        for (String other : Set.of("en-GB", "de-DE", "nb-NO", "und")) {
            assertThat(Language.of(Locale.forLanguageTag(other))).isEqualTo(Language.ENGLISH);
        }

        String danish = help("indicator", "--help", "--lang", "da");
        assertThat(danish)
                .startsWith("Brug: refusion indicator")
                .contains("Kommunen, der vurderes. Standard: Ballerup.");
        assertThat(help("--lang", "da", "indicator", "--help")).isEqualTo(danish);
        assertThat(help("indicator", "--lang", "DA", "-h")).isEqualTo(danish);
        assertThat(help("help", "indicator", "--lang", "da")).isEqualTo(danish);
        assertThat(help("--lang", "en", "help", "indicator")).startsWith("Usage: refusion indicator");
        assertThat(help("--lang", "da", "help"))
                .isEqualTo(help("--lang", "da", "--help"))
                .contains("Kommandoer:");
    }

    @Test
    void another_language_or_an_unknown_command_is_wrong_usage() {
        assertThat(CommandRun.refusion(folder, "--lang", "fr", "--help").exitCode())
                .isEqualTo(2);
        assertThat(CommandRun.refusion(folder, "help", "nothing").exitCode()).isEqualTo(2);
        assertThat(CommandRun.refusion(folder, "help", "nothing").err())
                .contains("one of investment, refunds, ", "was \"nothing\"");
    }

    private String help(String... args) {
        CommandRun run = CommandRun.refusion(folder, args);
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    private static Properties properties(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = HelpTexts.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
