package dk.refusion.examples.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.examples.files.TextFile;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** What every page keeps: it stands alone, and whoever reads it with another sense than sight gets all of it. */
public final class PageRules {
    private PageRules() {}

    /**
     * Fails if a page breaks a rule.
     *
     * @param markup the whole file
     * @return its elements
     */
    public static ReadPage assertKept(String markup) {
        ReadPage page = ReadPage.of(markup);
        assertStandsAlone(markup, page);
        assertThat(page.document().getDocumentElement().getAttribute("lang")).isEqualTo("da");
        assertThat(page.attributes("id")).doesNotHaveDuplicates();
        assertThat(markup.replaceAll("(?s)<svg.*?</svg>", ""))
                .as("no line ends between a number and its unit")
                .doesNotContainPattern("\\d (%|kr\\.|mio\\.|uger? )|§ \\d|stk\\. \\d");
        assertOutline(page);
        assertTables(page);
        assertFigures(page);
        return page;
    }

    /**
     * Fails if a page with a list breaks a rule: its one script is the one that sorts and searches, in the page itself.
     *
     * @param markup the whole file
     * @return its elements
     */
    public static ReadPage assertKeptWithScript(String markup) {
        String script = "<script>\n//<![CDATA[\n"
                + TextFile.shipped(Page.class, "listing.js").text() + "//]]>\n</script>\n";
        String rest = markup.replace(script, "");
        assertThat(rest).hasSize(markup.length() - script.length());
        return assertKept(rest);
    }

    private static void assertStandsAlone(String markup, ReadPage page) {
        assertThat(Pattern.compile("[\\w+.-]*:?//[^\\s\"'<>)]*")
                        .matcher(markup)
                        .results()
                        .map(MatchResult::group))
                .allMatch("http://www.w3.org/2000/svg"::equals);
        assertThat(markup)
                .doesNotContainPattern(
                        "(?i)\\b(src|srcset|action|data)\\s*=|url\\(|@import|<script|<link|\\son\\w+\\s*=\\s*[\"']");
        assertThat(page.attributes("href"))
                .allMatch(target -> target.startsWith("#"))
                .allMatch(target -> page.attributes("id").contains(target.substring(1)));
    }

    /** One main heading, and no level left out on the way down. */
    private static void assertOutline(ReadPage page) {
        assertThat(page.texts("h1")).isEqualTo(page.texts("title").subList(0, 1));
        int before = 0;
        for (Element element : page.elements("*")) {
            if (element.getTagName().matches("h[1-6]")) {
                int level = element.getTagName().charAt(1) - '0';
                assertThat(level).as(element.getTextContent()).isBetween(1, before + 1);
                before = level;
            }
        }
    }

    private static void assertTables(ReadPage page) {
        assertThat(page.elements("table")).isNotEmpty().allSatisfy(table -> {
            assertThat(ReadPage.inside(table, "caption")).hasSize(1);
            assertThat(ReadPage.inside(table, "thead")).hasSize(1);
        });
        assertThat(page.elements("th"))
                .allSatisfy(head -> assertThat(head.getAttribute("scope")).isIn("col", "row", "rowgroup"));
    }

    private static void assertFigures(ReadPage page) {
        List<String> ids = page.attributes("id");
        assertThat(page.elements("svg")).hasSameSizeAs(page.elements("figure")).allSatisfy(svg -> {
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            assertThat(ids).contains(svg.getAttribute("aria-labelledby").split(" ", -1));
            assertThat(ReadPage.inside(svg, "title").get(0).getTextContent()).isNotBlank();
            assertThat(ReadPage.inside(svg, "desc").get(0).getTextContent()).containsPattern("\\d");
        });
    }
}
