package dk.refusion.file;

import static dk.refusion.language.Language.DANISH;
import static dk.refusion.language.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.refusion.language.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong with a file, in Danish and English. */
class ProblemsInTwoLanguagesTest {
    private static final Sentence BEFORE = Sentence.of("skriv en dato før {0}{1}", "write a date before {0}{1}");
    private static final Sentence PERHAPS = Sentence.of("; måske {0}", "; perhaps {0}");

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
