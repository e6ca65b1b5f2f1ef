package dk.refusion.file;

import static dk.refusion.language.Language.DANISH;
import static dk.refusion.language.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.refusion.language.Language;
import dk.refusion.language.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SentenceTest {
    private static final Sentence BEFORE = Sentence.of("skriv en dato før {0}{1}", "write a date before {0}{1}");
    private static final Sentence PERHAPS = Sentence.of("; måske {0}", "; perhaps {0}");

    @Test
    void a_part_is_in_the_language_of_the_whole() {
        Sentence said = BEFORE.with(2500, PERHAPS.with(2499));

        assertThat(said.in(DANISH)).isEqualTo("skriv en dato før 2500; måske 2499");
        assertThat(said.in(ENGLISH)).isEqualTo("write a date before 2500; perhaps 2499");
        assertThat(said).hasToString(said.in(DANISH));
        assertThat(said.asJson()).isEqualTo(Map.of("danish", said.in(DANISH), "english", said.in(ENGLISH)));
    }

    @Test
    void places_may_change_their_order() {
        Sentence said = Sentence.of("{0} af {1}", "of {1}, {0}, that is {0}").with("a", "b");

        assertThat(said.in(ENGLISH)).isEqualTo("of b, a, that is a");
    }

    @Test
    void an_apostrophe_is_an_apostrophe_and_a_value_is_not_looked_into() {
        Sentence said = Sentence.of("det er '{0}' {x} {", "it's '{0}' {x} {").with("{0}'{1}");

        assertThat(said.in(DANISH)).isEqualTo("det er '{0}'{1}' {x} {");
        assertThat(said.in(ENGLISH)).isEqualTo("it's '{0}'{1}' {x} {");
        assertThat(Sentence.of("skriv {0}").in(ENGLISH)).isEqualTo("skriv {0}");
    }

    @Test
    void both_languages_have_the_same_places_and_each_is_filled() {
        assertThatThrownBy(() -> Sentence.of("linje {0}", "line")).hasMessageContaining("the same places in both");
        assertThatThrownBy(() -> Sentence.of("linje {1}", "line {1}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BEFORE.with(2500)).hasMessageContaining("a value for each of its places");
        assertThatThrownBy(() -> Sentence.of("{0}").with(1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void equal_sentences_say_the_same_of_the_same_values() {
        assertThat(BEFORE.with(2500, Sentence.EMPTY))
                .isEqualTo(BEFORE.with("2500", ""))
                .hasSameHashCodeAs(BEFORE.with("2500", ""))
                .isNotEqualTo(BEFORE.with(2501, ""));
        assertThat(BEFORE.with(2500, "").is(BEFORE)).isTrue();
        assertThat(Sentence.of("skriv en dato før {0}{1}").is(BEFORE)).isFalse();
    }

    @Test
    void counts_have_the_groups_of_the_language() {
        assertThat(Sentence.ofCount(1_250_000).in(DANISH)).isEqualTo("1.250.000");
        assertThat(Sentence.ofCount(1_250_000).in(ENGLISH)).isEqualTo("1.250.000");
        assertThat(Language.of(Locale.forLanguageTag("da-DK"))).isEqualTo(DANISH);
        assertThat(Language.of(Locale.GERMANY)).isEqualTo(ENGLISH);
    }

    @Test
    void a_problem_names_its_place_in_both_languages() {
        Problem problem = Problem.ofCell(new Cell(3, 5, "2018", ""), BEFORE.with(2500, ""));

        assertThat(problem.in("a.csv")).isEqualTo("linje 3, kolonne 5 (2018), tom: skriv en dato før 2500");
        assertThat(problem.in("a.csv", ENGLISH)).isEqualTo("line 3, column 5 (2018), empty: write a date before 2500");
        assertThat(problem.in("a.xlsx", ENGLISH)).isEqualTo("cell E3 (2018), empty: write a date before 2500");
        assertThat(Problem.ofLine(7, "x", "own words").in("a.xlsx", ENGLISH)).isEqualTo("row 7, \"x\": own words");
        assertThat(Problem.ofCell(Cell.ofField("payments[0].to", ""), BEFORE.with(1, ""))
                        .in("", ENGLISH))
                .isEqualTo("payments[0].to, missing: write a date before 1");
        assertThat(problem.right(ENGLISH)).isEqualTo("write a date before 2500");
        assertThat(problem.is(BEFORE)).isTrue();
    }

    @Test
    void a_refusal_is_said_in_both_languages() {
        Problems problems = Problems.of("a.csv");
        for (int line = 1; line <= 1_100; line++) {
            problems.add(Problem.ofLine(line, "x", BEFORE.with(line, line % 2 == 0 ? "" : PERHAPS.with(line))));
        }
        problems.add(Problem.ofLine(2_000, "x", Sentence.of("skriv 7")));
        BadInput refusal =
                catchThrowableOfType(BadInput.class, problems::throwIfAny).with(Sentence.of("Spørg Per", "Ask Per"));

        assertThat(refusal).hasMessage(refusal.message(DANISH));
        assertThat(refusal.message(DANISH).lines().filter(line -> !line.startsWith("  linje")))
                .containsExactly(
                        "a.csv: 1.101 fejl, intet er beregnet",
                        "  … og 1.051 til; i alt efter art:",
                        "  550 × skriv en dato før …; måske …",
                        "  550 × skriv en dato før …",
                        "  1 × skriv …",
                        "  Spørg Per");
        assertThat(refusal.message(ENGLISH).lines().filter(line -> !line.startsWith("  line ")))
                .containsExactly(
                        "a.csv: 1.101 problems, nothing was calculated",
                        "  … and 1.051 more; all of them by kind:",
                        "  550 × write a date before …; perhaps …",
                        "  550 × write a date before …",
                        "  1 × skriv …",
                        "  Ask Per");
        assertThat(refusal.message(ENGLISH)).contains("  line 2, \"x\": write a date before 2\n");
    }

    @Test
    void several_of_a_kind_are_one_line() {
        List<Problem> problems = List.of(
                Problem.ofLine(2, "x", BEFORE.with(1, "")),
                Problem.ofLine(4, "y", PERHAPS.with(2)),
                Problem.ofLine(3, "z", BEFORE.with(3, "")));

        assertThat(Problem.byReason("a.csv", problems).stream().map(line -> line.in(ENGLISH)))
                .containsExactly("2 times, first line 2, \"x\": write a date before 1", "line 4, \"y\": ; perhaps 2");
    }
}
