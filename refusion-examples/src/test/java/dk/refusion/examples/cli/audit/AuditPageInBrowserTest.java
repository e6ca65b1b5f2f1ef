package dk.refusion.examples.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.examples.cli.CommandRun;
import dk.refusion.examples.report.page.Browser;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader does with mouse and keys; skipped where no Chromium is installed. */
class AuditPageInBrowserTest {
    private static final String SHOWN = "Array.from(document.querySelectorAll('table.listing tbody tr'))"
            + ".filter(row => row.getClientRects().length > 0)";
    private static final String STATUS = "document.querySelector('form.listing output').textContent";

    @TempDir
    private Path folder;

    private Browser browser;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        assertThat(CommandRun.refusion(folder, "audit", "--report", "revision.html")
                        .exitCode())
                .isZero();
        browser = new Browser(folder, folder.resolve("revision.html"));
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void a_deviation_leads_to_its_week_and_back_to_the_list() throws InterruptedException {
        String week = "document.querySelector('#b1-2026-W18')";
        assertThat(browser.value(week + ".checkVisibility()")).isEqualTo("false");

        browser.click("table.listing tbody a");

        browser.await(week + ".checkVisibility() && document.activeElement === " + week);
        assertThat(browser.value(week + ".innerText"))
                .contains("førtidspension", "122", "lov 994/2015 § 5, stk. 3, nr. 4");
        assertThat(browser.value(week + ".nextElementSibling.innerText"))
                .isEqualTo("Afvigelse: indberettet to gange: brutto 5.001,13 kr., medfinansiering 4.000,90 kr.;"
                        + " 4.000,90 kr. for lidt til kommunen.");
        assertThat(browser.value(week + ".getBoundingClientRect().top > 0 && " + week
                        + ".getBoundingClientRect().bottom < innerHeight"))
                .isEqualTo("true");

        browser.value("history.back()");

        browser.await("location.hash === '' && document.activeElement.tagName === 'A'");
        assertThat(browser.value("document.activeElement.textContent")).isEqualTo("person-008");
    }

    @Test
    void the_list_is_sorted_by_any_column_and_back() {
        String weeks = SHOWN + ".map(row => row.cells[1].textContent)";
        String amounts = SHOWN + ".map(row => row.cells[5].textContent)";

        browser.click("table.listing th:nth-child(6) button");
        assertThat(browser.value(amounts))
                .startsWith("-4.000,90,-3.926,12,-3.926,12,")
                .endsWith(",3.001,82,3.001,82");
        browser.click("table.listing th:nth-child(6) button");
        assertThat(browser.value(amounts)).startsWith("3.001,82,3.001,82,").endsWith("-3.926,12,-4.000,90");
        assertThat(browser.value("document.querySelectorAll('[aria-sort=descending]').length"))
                .isEqualTo("1");

        browser.click("table.listing th:nth-child(2) button");
        assertThat(browser.value(weeks)).startsWith("2026-W15,").endsWith(",2026-W20");
    }

    @Test
    void the_list_is_searched_and_filtered_by_keyboard_alone() throws InterruptedException {
        browser.value("document.querySelector('form.listing input').focus()");

        browser.type("person-004 w16");
        assertThat(browser.value(SHOWN + ".length + ' ' + " + STATUS)).isEqualTo("1 1 af 10 linjer");
        browser.value("document.querySelector('form.listing').reset()");
        browser.press("Tab", 9, ""); // to the municipalities
        browser.press("ArrowDown", 40, "");
        browser.press("ArrowDown", 40, "");
        assertThat(browser.value("document.activeElement.value")).isEqualTo("Hjørring");
        assertThat(browser.value(SHOWN + ".map(row => row.cells[2].textContent)"))
                .isEqualTo("Hjørring,Hjørring");

        for (int i = 0; i < 3; i++) {
            browser.press("Tab", 9, ""); // over benefit and kind to the button that shows all
        }
        browser.press("Enter", 13, "\r");
        browser.await(SHOWN + ".length === 10");
        assertThat(browser.value("document.activeElement.textContent + ', ' + " + STATUS))
                .isEqualTo("Vis alle, 10 af 10 linjer");
    }

    @Test
    void nothing_is_fetched() {
        assertThat(browser.value("performance.getEntriesByType('resource').length"))
                .isEqualTo("0");
    }
}
