package dk.refusion.examples.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.examples.cli.CommandRun;
import dk.refusion.examples.files.payments.PaymentsFiles;
import dk.refusion.examples.report.page.PageRules;
import dk.refusion.examples.report.page.ReadPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class AuditPageTest {
    private static final String HEAD = "Uge;CPR nummer;Ydelse;Finansiering Kommunenavn;Beregnet udbetalingsbeløb;"
            + "Refusionssats;Refusionsbeløb;Medfinansieringssats;Medfinansieringsbeløb\n";
    private static final String CPR = "010180-0001";

    @TempDir
    private Path folder;

    private String page(String... more) throws IOException {
        String[] all = new String[more.length + 3];
        all[0] = "audit";
        all[1] = "--report";
        all[2] = "revision.html";
        System.arraycopy(more, 0, all, 3, more.length);
        CommandRun run = CommandRun.refusion(folder, all);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).endsWith("\nRapport: " + folder.resolve("revision.html") + "\n");
        return Files.readString(folder.resolve("revision.html"));
    }

    private static Element table(ReadPage page, String id) {
        return page.elements("table").stream()
                .filter(table -> ReadPage.inside(table, "caption")
                        .get(0)
                        .getAttribute("id")
                        .equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> rows(Element table, String part) {
        return ReadPage.inside(table, part).stream()
                .flatMap(body -> ReadPage.inside(body, "tr").stream())
                .map(row -> ReadPage.inside(row, "*").stream()
                        .filter(cell -> cell.getTagName().matches("t[hd]"))
                        .map(Element::getTextContent)
                        .toList())
                .toList();
    }

    @Test
    void the_page_of_the_sample_stands_alone_with_totals_and_every_deviation() throws IOException {
        ReadPage page = PageRules.assertKeptWithScript(page());

        assertThat(page.texts("dd")).containsExactly("10", "9.277,33", "11.853,14", "-2.575,81");
        List<List<String>> listed = rows(table(page, "afvigelser"), "tbody");
        assertThat(listed).hasSize(10);
        assertThat(listed.get(5))
                .containsExactly(
                        "person-004",
                        "2026-W16",
                        "Ballerup",
                        "kontanthjælp",
                        "forkert trin",
                        "1.158,11",
                        "80 %, skulle være 40 % (uge 20)",
                        "lov 994/2015 § 5, stk. 2, nr. 2");
        assertThat(rows(table(page, "t1"), "tfoot"))
                .containsExactly(List.of("I alt", "10", "9.277,33", "11.853,14", "-2.575,81"));
    }

    @Test
    void every_deviation_leads_to_a_week_that_says_the_same_and_why() throws IOException {
        ReadPage page = ReadPage.of(page());

        for (Element row : ReadPage.inside(table(page, "afvigelser"), "tr").subList(1, 11)) {
            List<Element> cells = ReadPage.inside(row, "td");
            String target =
                    ReadPage.inside(row, "a").get(0).getAttribute("href").substring(1);
            Element week = page.elements("tr").stream()
                    .filter(one -> one.getAttribute("id").equals(target))
                    .findFirst()
                    .orElseThrow();
            assertThat(week.getTextContent()).startsWith(cells.get(0).getTextContent());
            assertThat(week.getParentNode().getTextContent())
                    .contains("Afvigelse: " + cells.get(3).getTextContent() + ": "
                            + cells.get(5).getTextContent() + "; ");
        }
    }

    @Test
    void a_week_shows_both_counters_the_tier_and_what_is_reported_against_what_is_right() throws IOException {
        ReadPage page = ReadPage.of(page("--explain", "person-004"));

        assertThat(page.elements("details")).hasSize(1);
        assertThat(rows(table(page, "b1"), "tbody"))
                .contains(List.of(
                        "2026-W16",
                        "ydelse",
                        "20",
                        "0",
                        "Ballerup",
                        "kontanthjælp",
                        "2",
                        "40 %",
                        "80 %",
                        "2.895,26",
                        "2.895,26",
                        "1.158,10",
                        "2.316,21",
                        "1.158,11",
                        "lov 994/2015 § 3, stk. 1, nr. 5, som ændret ved lov 1750/2025;"
                                + " lov 994/2015 § 5, stk. 2, nr. 2"));
    }

    @Test
    void a_civil_registration_number_is_shown_only_if_asked_for() throws IOException {
        Files.writeString(
                folder.resolve(CPR + ".csv"),
                HEAD + "2026-W03;" + CPR + ";Kontanthjælp;Ballerup;3000,00;;1000,00;;\n"
                        + "2026-W03;sag 7;Kontanthjælp;Ballerup;3000,00;;1000,00;;\n");

        String masked = page("--settlement", CPR + ".csv");

        assertThat(masked)
                .doesNotContainPattern("010180.?0001")
                .contains("borger 1", "sag 7", "CPR-numre er erstattet af et løbenummer", "(CPR-nummer).csv");
        PageRules.assertKeptWithScript(masked);
        String shown = page("--settlement", CPR + ".csv", "--show-persons");
        assertThat(ReadPage.of(shown).texts("a")).contains(CPR, "sag 7");
        assertThat(shown).doesNotContain("borger 1", "løbenummer");
        assertThat(CommandRun.refusion(folder, "audit", "--show-persons").err())
                .contains("--show-persons: belongs to --report, was without it");
    }

    @Test
    void more_than_a_page_holds_is_summed_up_and_said() throws IOException {
        StringBuilder many = new StringBuilder(HEAD);
        IntStream.range(0, 1_203)
                .forEach(
                        i -> many.append("2026-W03;p").append(i).append(";Kontanthjælp;Ballerup;3000,00;;1000,00;;\n"));
        Files.writeString(folder.resolve("many.csv"), many);

        String markup = page("--settlement", "many.csv");
        ReadPage page = ReadPage.of(markup);

        assertThat(rows(table(page, "afvigelser"), "tbody")).hasSize(1_000);
        assertThat(rows(table(page, "afvigelser"), "tfoot"))
                .containsExactly(List.of("De øvrige 203", "", "", "", "", "-284.200,00", "", ""));
        assertThat(markup).contains("de 1.000 største af 1.203 afvigelser");
        assertThat(rows(table(page, "t1"), "tfoot"))
                .containsExactly(List.of("I alt", "1.203", "0,00", "1.684.200,00", "-1.684.200,00"));
    }

    @Test
    void a_settlement_that_agrees_has_a_page_that_says_so() throws IOException {
        Files.writeString(
                folder.resolve("right.csv"), SettlementGenerator.sample().right());
        Files.writeString(folder.resolve("own.csv"), PaymentsFiles.sampleText().text());

        assertThat(ReadPage.of(page("--settlement", "right.csv", "--payments", "own.csv"))
                        .texts("p"))
                .contains("Ingen afvigelser.");
    }

    @Test
    void the_page_is_never_written_over_what_was_read() throws IOException {
        String text = SettlementGenerator.sample().right();
        Files.writeString(folder.resolve("right.csv"), text);

        CommandRun run = CommandRun.refusion(folder, "audit", "--settlement", "right.csv", "--report", "right.csv");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("angiv en anden fil end den, der læses");
        assertThat(folder.resolve("right.csv")).hasContent(text);
    }
}
