package dk.refusion;

import static dk.refusion.Refusion.kr;
import static dk.refusion.Refusion.refunds;
import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.history.Payment;
import dk.refusion.refund.Settlement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example on the first page of the Javadoc is run here, line by line. */
class StartPageTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path HERE = Path.of("src", "test", "java", "dk", "refusion", "StartPageTest.java");

    @Test
    void the_example_gives_what_it_says() {
        LocalDate monday = LocalDate.of(2024, 1, 1);
        Payment year = Payment.of(
                "a", BALLERUP, KONTANTHJAELP, monday, monday.plusWeeks(52).minusDays(1), kr(156_000));
        Settlement settlement = refunds().payments(List.of(year)).calculate();

        assertThat(settlement.total().refund()).hasToString("59.400,00 kr.");
        assertThat(settlement.statement(YearMonth.of(2024, 1)).lines()).hasSize(2);
        assertThat(settlement.explain("a").weeks()).hasSize(52);
    }

    @Test
    void every_line_of_the_example_is_one_of_this_test() throws IOException {
        String page = Files.readString(SOURCES.resolve("module-info.java"));
        String example = page.substring(page.indexOf("<pre>{@code\n"), page.indexOf("}</pre>"));
        String here = Files.readString(HERE).replaceAll("\\s+", "");

        assertThat(example.lines()
                        .skip(1)
                        .map(line -> line.replaceAll("//.*|^ \\*|;|\\s", ""))
                        .filter(line -> !line.isEmpty()))
                .hasSize(6)
                .allMatch(here::contains);
    }
}
