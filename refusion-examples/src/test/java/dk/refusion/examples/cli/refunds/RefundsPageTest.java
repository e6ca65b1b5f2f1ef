package dk.refusion.examples.cli.refunds;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.examples.cli.CommandRun;
import dk.refusion.examples.report.page.PageRules;
import dk.refusion.examples.report.page.ReadPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class RefundsPageTest {
    private static final String HEAD = "person;municipality;benefit;from;to;amount\n";

    @TempDir
    private Path folder;

    private String page(String... more) throws IOException {
        CommandRun run = CommandRun.refusion(
                folder,
                Stream.concat(Stream.of("refunds", "--report", "opgoerelse.html"), Stream.of(more))
                        .toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Files.readString(folder.resolve("opgoerelse.html"));
    }

    private static List<String> texts(Element element, String name) {
        return ReadPage.inside(element, name).stream()
                .map(Element::getTextContent)
                .toList();
    }

    @Test
    void the_totals_by_month_municipality_and_tier_are_the_same() throws IOException {
        ReadPage page = PageRules.assertKeptWithScript(page());

        List<Element> sums = page.elements("tfoot");
        assertThat(sums)
                .hasSize(3)
                .allSatisfy(sum -> assertThat(texts(sum, "td")).isEqualTo(page.texts("dd")));
        assertThat(page.elements("details")).hasSize(43);
    }

    @Test
    void one_person_is_shown_week_by_week_with_the_gap_that_starts_the_count_over() throws IOException {
        Files.writeString(
                folder.resolve("own.csv"),
                HEAD + "a;Ballerup;kontanthjælp;2024-01-01;2024-02-11;4.200,00\n"
                        + "a;Ballerup;kontanthjælp;2025-03-03;2025-03-09;700,00\n"
                        + "b;Ballerup;kontanthjælp;2025-03-03;2025-03-09;700,00\n");

        ReadPage page = PageRules.assertKeptWithScript(page("--payments", "own.csv", "--explain", "a"));

        assertThat(page.elements("details")).hasSize(1);
        List<String> weeks = texts(page.elements("details").get(0), "tr");
        assertThat(weeks).hasSize(1 + 6 + 1 + 1 + 1);
        assertThat(weeks.get(5))
                .startsWith("2024-W05ydelse50Ballerupkontanthjælp240 %700,00280,000,00420,00lov 994/2015");
        assertThat(weeks.get(7)).startsWith("2024-W07/2025-W09selvforsørgelse, 55 uger");
        assertThat(weeks.get(8)).startsWith("52 ugers selvforsørgelse er nået i 2025-W06");
        assertThat(weeks.get(9)).startsWith("2025-W10ydelse, forfra10Ballerupkontanthjælp180 %700,00560,00");
    }

    @Test
    void the_largest_persons_are_listed_and_the_rest_summed_and_numbers_are_masked() throws IOException {
        StringBuilder many = new StringBuilder(HEAD);
        IntStream.range(0, 1_040)
                .forEach(i -> many.append("010180-")
                        .append(1000 + i)
                        .append(";Ballerup;kontanthjælp;2026-01-05;2026-05-31;")
                        .append(i < 1_000 ? "4.200,00\n" : "2.100,00\n"));
        Files.writeString(folder.resolve("own.csv"), many);

        String markup = page("--payments", "own.csv");
        ReadPage page = ReadPage.of(markup);

        assertThat(markup).doesNotContain("010180").contains("borger 1000").doesNotContain("borger 1001");
        assertThat(texts(page.elements("tfoot").get(3), "th")).containsExactly("De øvrige 40");
        assertThat(texts(page.elements("tfoot").get(3), "td")).contains("84.000,00");
        assertThat(page.elements("details")).hasSize(20_000 / 21);
        assertThat(markup)
                .contains("Listen har 1.000 og ugerne 952 af 1.040 personer")
                .hasSizeLessThan(12_000_000);
    }

    @Test
    void the_page_and_the_weeks_are_two_files() {
        CommandRun run = CommandRun.refusion(folder, "refunds", "--report", "weeks.csv", "--out", "weeks.csv");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("angiv en anden fil end den, der læses");
    }
}
