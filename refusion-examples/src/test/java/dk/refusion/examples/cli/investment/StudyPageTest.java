package dk.refusion.examples.cli.investment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.examples.cli.output.Screen;
import dk.refusion.examples.files.TextFile;
import dk.refusion.examples.files.investment.TableFile;
import dk.refusion.examples.report.investment.Discounting;
import dk.refusion.examples.report.investment.PrintedTable;
import dk.refusion.examples.report.investment.Study;
import dk.refusion.examples.report.investment.StudyPage;
import dk.refusion.examples.report.page.PageRules;
import dk.refusion.examples.report.page.ReadPage;
import dk.refusion.investment.DiscountSchedule;
import dk.refusion.language.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class StudyPageTest {
    private final Study letter = study(TableFile.ministersLetter());
    private final String markup = StudyPage.of(letter).toString();
    private final ReadPage page = ReadPage.of(markup);

    @Test
    void the_page_stands_alone_and_says_its_title() {
        PageRules.assertKept(markup);
        assertThat(page.texts("h1")).containsExactly("Investering, besparelse og provenu");
        assertThat(page.elements("table")).hasSize(4);
    }

    @Test
    void every_figure_describes_all_its_values() {
        assertThat(page.elements("svg")).hasSize(5);
        assertThat(page.texts("desc").get(0))
                .isEqualTo(
                        "Investering i mio. kr.: 2015 15,7, 2016 28,7, 2017 37,0, 2018 38,3, 2019 38,3, 2020 -, 2021 -;"
                                + " Besparelse i mio. kr.: 2015 0,2, 2016 47,3, 2017 56,2, 2018 91,2, 2019 117,8, 2020 -, 2021 -;"
                                + " Provenu i alt til og med året i mio. kr.: 2015 -15,5, 2016 3,1, 2017 22,3, 2018 75,2,"
                                + " 2019 154,7, 2020 -, 2021 -");
    }

    @Test
    void every_figure_of_the_table_and_of_the_text_is_on_the_page() {
        List<String> cells = new ArrayList<>();
        PrintedTable.of(letter.file().table(), Language.DANISH)
                .cases()
                .forEach(one -> one.rows().forEach(cells::addAll));
        assertThat(cells).hasSize(4 * 3 * 10);
        List<String> inTables = page.texts("td");

        assertThat(inTables)
                .containsAll(cells.stream()
                        .filter(cell -> !cell.matches("[A-Za-z].*"))
                        .toList());
        for (String figure : StudyText.of(letter, Screen.PLAIN).split("\\s+", -1)) {
            assertThat(markup.replace("\u00A0%", " %")).contains(figure.replace("<", "&lt;"));
        }
    }

    @Test
    void text_from_a_file_cannot_become_markup() {
        String name = "<script>\"A\" & 'B'</script>";
        String hostile = StudyPage.of(
                        study(
                                TableFile.of(
                                        new TextFile(
                                                "x.csv",
                                                "# </title><b>\nMio. kr.;2015;2016\n\"<script>\"\"A\"\" & 'B'</script>\"\nInvestering;1;2\nBesparelse;2;1\n"))))
                .toString();

        PageRules.assertKept(hostile);
        assertThat(ReadPage.of(hostile).texts("th")).contains(name);
        assertThat(ReadPage.of(hostile).texts("p")).contains("</title><b>");
    }

    @Test
    void a_table_without_evaluations_has_a_page_without_charts() {
        ReadPage withoutYears = ReadPage.of(StudyPage.of(study(
                        TableFile.of(new TextFile("x.csv", "Mio. kr.;I alt\nA\nInvestering;98\nBesparelse;221\n"))))
                .toString());

        assertThat(withoutYears.elements("svg")).isEmpty();
        assertThat(withoutYears.texts("p")).contains("Ingen case har tal nok pr. år til at kunne vurderes.");
    }

    private static Study study(TableFile file) {
        DiscountSchedule rates = DiscountSchedule.ministryOfFinance(LocalDate.of(2018, 1, 9));
        return Study.of(file, new Discounting(rates, OptionalInt.empty()));
    }
}
