package dk.refusion.examples.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The rules of axe, which find what people cannot read who see badly, use the keyboard alone, or listen to a page. */
public final class Accessibility {
    private Accessibility() {}

    /**
     * What breaks a rule in a page as it is shown now.
     *
     * @param browser where the page is open
     * @return the rules with the elements that break them; empty if none does
     */
    public static String violations(Browser browser) throws InterruptedException {
        browser.value("(() => { " + rules() + "\nreturn ''; })()");
        browser.value("(() => { window.broken = undefined; axe.run().then(found => { window.broken = found.violations"
                + ".map(rule => rule.id + ': ' + rule.nodes.map(node => node.html).join(', ')).join('\\n'); });"
                + " return ''; })()");
        browser.await("window.broken !== undefined");
        return browser.value("window.broken");
    }

    private static String rules() {
        try (InputStream script = Accessibility.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
