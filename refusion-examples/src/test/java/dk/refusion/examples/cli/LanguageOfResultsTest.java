package dk.refusion.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.examples.files.Notes;
import dk.refusion.examples.files.TextFile;
import dk.refusion.examples.files.investment.TableFile;
import dk.refusion.examples.files.payments.PaymentsFiles;
import dk.refusion.language.Language;
import dk.refusion.reading.SettlementTerms;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command shows is the same in Danish and English, down to every number, and no wider than the screen in either. */
class LanguageOfResultsTest {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:[.,]\\d+)*");
    private static final Pattern DANISH = Pattern.compile(
            "(?iu)\\b(og|er|af|i alt|ikke|som|på|til|fra|med|uden|hver|det|den|der|ingen|kommune[rn]?|uger?|ydelse[rn]?|sats|"
                    + "måned|år|refusion|medfinansiering|brutto|linjer?|viser|rækker|kilde|beløb|afvigelser?|personer)\\b");
    /** What is not translated: paragraphs, accounts, benefits, publications and areas. */
    private static final Pattern NAMES =
            Pattern.compile("\\(lov [^)]*\\)|\\(Finansministeriet[^)]*\\)|\\(berigtigelser\\)"
                    + "|Kontant- og uddannelseshjælp|Dagpenge til forsikrede ledige|ramme under Social og Sundhed"
                    + "|Beskæftigelsesfremmende foranstaltninger mv\\.|Budget- og konteringsvejledning|https:\\S+"
                    + "|Fleksbidrag fra staten|Vest- og Sydsjælland|Bornholms kommune");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "investment",
                "refunds",
                "refunds --compare-with 2015",
                "refunds --explain person-004",
                "refunds --legislation-date 2026-01-31",
                "audit --explain-largest 3",
                "audit --explain person-004 --week 2026-W15",
                "accounts",
                "accounts --function 5.57.71",
                "indicator",
                "indicator --years 2012-2014 --rate 100.000 --target 5.000.000",
                "indicator --years 2015 --reading rate --gross-price 145.000",
                "compensation",
                "compensation --by-landsdel --whole-kroner --municipality Ballerup",
                "compensation --ministry",
                "durations",
                "nation --persons 50"
            })
    void a_result_says_the_same_in_english_as_in_danish(String command) {
        String danish = shown(command);
        String english = shown(command + " --lang en");

        assertThat(NUMBER.matcher(english).results().map(MatchResult::group))
                .containsExactlyElementsOf(
                        NUMBER.matcher(danish).results().map(MatchResult::group).toList());
        assertThat(DANISH.matcher(NAMES.matcher(english.replaceAll("\\s+", " ")).replaceAll(""))
                        .results()
                        .map(MatchResult::group))
                .isEmpty();
        for (String language : List.of("da", "en")) {
            String all = shown(command + " --lang " + language);
            String narrow = shown(command + " --width 80 --rows all --lang " + language);
            assertThat(words(narrow)).isEqualTo(words(all));
            assertThat(narrow.lines()
                            .filter(line -> line.length() > 80 && !line.strip().startsWith("https:")))
                    .isEmpty();
        }
    }

    @Test
    void a_screen_shows_the_head_of_a_long_table_and_says_how_many_rows_there_are() {
        assertThat(shown("compensation --function 5.57.73 --width 80"))
                .containsSubsequence(
                        "Fredensborg", "\n…\n", "I alt ", "Viser 20 af 98 rækker; --rows all viser alle.\n")
                .doesNotContain("Hjørring");
        assertThat(shown("compensation --function 5.57.73 --width 80 --rows all"))
                .contains("\nHjørring ")
                .doesNotContain("rækker;");
        assertThat(shown("compensation --function 5.57.73")).contains("\nHjørring ");
        assertThat(shown("compensation --function 5.57.73 --rows 1 --municipality Hjørring --lang en"))
                .containsSubsequence("\nHjørring ", "\n…\n", "Shows 1 of 98 rows; --rows all shows all.\n");
        assertThat(shown("nation --persons 100 --width 80 --rows 3")).containsPattern("Viser 3 af \\d\\d rækker");
        assertThat(shown("audit --rows 2")).contains("Viser 2 af 10 afvigelser; --rows all viser alle");
    }

    @Test
    void files_keep_their_danish_headings() {
        shown("compensation --lang en --out kompensation.csv");

        assertThat(TextFile.read(folder.resolve("kompensation.csv")).text()).startsWith("Udgift til;Kommune;Udgift;");
    }

    @Test
    void what_is_asked_for_wrongly_is_answered() {
        assertThat(CommandRun.refusion(folder, "compensation", "--rows", "0", "--lang", "da")
                        .err())
                .contains("--rows: et tal over nul, eller all, var 0");
        assertThat(CommandRun.refusion(folder, "refunds", "--overlaps", "x", "--lang", "da")
                        .err())
                .contains("--overlaps");
    }

    @Test
    void every_note_of_the_files_that_ship_is_known_in_english() {
        List<String> notes = new ArrayList<>();
        notes.addAll(PaymentsFiles.sample(SettlementTerms.TODAY).notes());
        notes.addAll(TableFile.ministersLetter().notes());
        notes.addAll(TableFile.ministersLetter().titles());

        assertThat(notes)
                .isNotEmpty()
                .allSatisfy(
                        note -> assertThat(Notes.of(note).in(Language.ENGLISH)).isNotEqualTo(note));
    }

    private String shown(String command) {
        CommandRun run = CommandRun.refusion(folder, command.split(" "));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Stream.of(run.out().split("\n", -1))
                .filter(line -> !line.matches("(Rapport|Report): .*"))
                .reduce((one, other) -> one + "\n" + other)
                .orElseThrow();
    }

    private static Set<String> words(String text) {
        return new TreeSet<>(Arrays.asList(text.strip().split("\\s+")));
    }
}
