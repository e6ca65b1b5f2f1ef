package dk.refusion.examples.investment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.examples.file.TextFile;
import dk.refusion.investment.DiscountSchedule;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class StudyPageTest {
    private final Study letter = study(TableFile.ministersLetter());
    private final String page = StudyPage.of(letter);

    @Test
    void the_page_refers_to_nothing_outside_itself_and_has_no_script() {
        assertThat(Pattern.compile("[\\w+.-]*:?//[^\\s\"'<>)]*")
                        .matcher(page)
                        .results()
                        .map(MatchResult::group))
                .isNotEmpty()
                .containsOnly("http://www.w3.org/2000/svg");
        assertThat(page)
                .doesNotContainPattern("(?i)\\b(src|href|srcset|action|data)\\s*=|url\\(|@import|<script|<link");
    }

    @Test
    void the_page_is_well_formed_and_says_its_language_and_title() throws Exception {
        Document document = parsed(page);

        assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo("da");
        assertThat(texts(document, "title").get(0)).isEqualTo("Investering, besparelse og provenu");
        assertThat(texts(document, "h1")).containsExactly("Investering, besparelse og provenu");
    }

    @Test
    void every_table_has_a_caption_and_every_header_its_scope() throws Exception {
        Document document = parsed(page);

        assertThat(elements(document, "table"))
                .hasSize(4)
                .allSatisfy(table -> assertThat(
                                table.getElementsByTagName("caption").getLength())
                        .isEqualTo(1));
        assertThat(elements(document, "th"))
                .allSatisfy(head -> assertThat(head.getAttribute("scope")).isIn("col", "row", "rowgroup"));
    }

    @Test
    void every_figure_has_a_title_and_a_description_of_all_its_values() throws Exception {
        Document document = parsed(page);
        Set<String> ids = Set.copyOf(elements(document, "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList());

        assertThat(elements(document, "svg")).hasSize(5).allSatisfy(svg -> {
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            assertThat(ids).contains(svg.getAttribute("aria-labelledby").split(" ", -1));
        });
        assertThat(texts(document, "desc").get(0))
                .isEqualTo(
                        "Investering i mio. kr.: 2015 15,7, 2016 28,7, 2017 37,0, 2018 38,3, 2019 38,3, 2020 -, 2021 -;"
                                + " Besparelse i mio. kr.: 2015 0,2, 2016 47,3, 2017 56,2, 2018 91,2, 2019 117,8, 2020 -, 2021 -;"
                                + " Provenu i alt til og med året i mio. kr.: 2015 -15,5, 2016 3,1, 2017 22,3, 2018 75,2,"
                                + " 2019 154,7, 2020 -, 2021 -");
    }

    @Test
    void no_two_elements_have_one_id() throws Exception {
        assertThat(elements(parsed(page), "*").stream()
                        .map(element -> element.getAttribute("id"))
                        .filter(id -> !id.isEmpty()))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_figure_of_the_table_and_of_the_text_is_on_the_page() throws Exception {
        List<String> cells = new ArrayList<>();
        PrintedTable.of(letter.file().table()).cases().forEach(one -> one.rows().forEach(cells::addAll));
        assertThat(cells).hasSize(4 * 3 * 10);
        List<String> inTables = texts(parsed(page), "td");

        assertThat(inTables)
                .containsAll(cells.stream()
                        .filter(cell -> !cell.matches("[A-Za-z].*"))
                        .toList());
        for (String figure : StudyText.of(letter).split("\\s+", -1)) {
            assertThat(page).contains(figure.replace("<", "&lt;"));
        }
    }

    @Test
    void text_from_a_file_cannot_become_markup() throws Exception {
        String name = "<script>\"A\" & 'B'</script>";
        String hostile = StudyPage.of(
                study(
                        TableFile.of(
                                new TextFile(
                                        "x.csv",
                                        "# </title><b>\nMio. kr.;2015;2016\n\"<script>\"\"A\"\" & 'B'</script>\"\nInvestering;1;2\nBesparelse;2;1\n"))));

        assertThat(hostile).doesNotContain("<script");
        assertThat(texts(parsed(hostile), "th")).contains(name);
        assertThat(texts(parsed(hostile), "p")).contains("</title><b>");
    }

    @Test
    void a_table_without_evaluations_has_a_page_without_charts() throws Exception {
        Document document = parsed(StudyPage.of(
                study(TableFile.of(new TextFile("x.csv", "Mio. kr.;I alt\nA\nInvestering;98\nBesparelse;221\n")))));

        assertThat(elements(document, "svg")).isEmpty();
        assertThat(texts(document, "p")).contains("Ingen case har tal nok pr. år til at kunne vurderes.");
    }

    private static Study study(TableFile file) {
        DiscountSchedule rates = DiscountSchedule.ministryOfFinance(LocalDate.of(2018, 1, 9));
        return Study.of(file, new Discounting(rates, OptionalInt.empty()));
    }

    private static Document parsed(String page) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document document, String name) {
        return elements(document, name).stream().map(Element::getTextContent).toList();
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
