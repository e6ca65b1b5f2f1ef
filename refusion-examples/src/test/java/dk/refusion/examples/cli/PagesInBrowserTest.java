package dk.refusion.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.examples.report.page.Accessibility;
import dk.refusion.examples.report.page.Browser;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page as a phone and a desk show it; skipped where no Chromium is installed. */
class PagesInBrowserTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"investment", "refunds --explain person-001", "audit --explain person-004"})
    void a_page_can_be_used_by_everyone_on_a_phone_and_at_a_desk(String command)
            throws IOException, InterruptedException {
        String[] words = (command + " --report side.html").split(" ", -1);
        assertThat(CommandRun.refusion(folder, words).exitCode()).isZero();
        try (Browser browser = new Browser(folder, folder.resolve("side.html"))) {
            for (int width : new int[] {400, 1200}) {
                browser.resize(width);
                browser.value("document.querySelectorAll('details').forEach(fold => { fold.open = true; })");

                assertThat(Accessibility.violations(browser))
                        .as("%d pixels", width)
                        .isEmpty();
                assertThat(browser.value(
                                "document.documentElement.scrollWidth <= innerWidth && innerWidth === " + width))
                        .as("nothing is wider than %d pixels", width)
                        .isEqualTo("true");
            }
        }
    }
}
