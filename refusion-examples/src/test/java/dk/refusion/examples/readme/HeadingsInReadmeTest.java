package dk.refusion.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.file.FileLines;
import dk.refusion.reading.PaymentsFile;
import dk.refusion.reading.PaymentsReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HeadingsInReadmeTest {
    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\| (.*?) \\| .*");
    private static final List<Object> PAID = List.of(
            "a", "Ballerup", "førtidspension", "2026-01-05", "2026-01-11", "100", "2026-02-01", "2026-01-01", "aktiv");

    @Test
    void every_danish_heading_that_the_page_names_is_known() throws IOException {
        Map<String, String> danish = danish();

        assertThat(danish).hasSize(PAID.size());
        danish.forEach((column, headings) -> {
            for (String heading : headings.replace("`", "").split(", ", -1)) {
                List<Object> head = danish.keySet().stream()
                        .<Object>map(name -> name.equals(column) ? heading : name)
                        .toList();
                FileLines file = FileLines.of(heading, List.of(head, PAID), remark -> {
                    throw new AssertionError(heading + ": " + remark);
                });
                assertThat(PaymentsFile.read(file, PaymentsReading.STRICT).payments())
                        .as(heading)
                        .hasSize(1);
            }
        });
    }

    /** The columns of payments, in the order of the page. */
    private static Map<String, String> danish() throws IOException {
        Map<String, String> found = new LinkedHashMap<>();
        List<String> page = Files.readAllLines(Path.of("README.md"));
        for (String row : page.subList(page.indexOf("| column | or in Danish | content |") + 2, page.size())) {
            Matcher cells = ROW.matcher(row);
            if (!cells.matches()) {
                return found;
            }
            found.put(cells.group(1), cells.group(2));
        }
        return found;
    }
}
