package dk.refusion.examples.cli.investment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.examples.files.TextFile;
import dk.refusion.examples.files.investment.TableFile;
import dk.refusion.examples.report.investment.Discounting;
import dk.refusion.examples.report.investment.Study;
import dk.refusion.investment.DiscountSchedule;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StudyJsonTest {
    private static final Set<String> WHOLE_NUMBERS =
            Set.of("version", "year", "baseYear", "lastYear", "exact", "rounding", "contradictory");

    private final JsonNode letter = json(TableFile.ministersLetter());

    @Test
    void the_document_names_its_format_and_version_and_has_these_fields_in_this_order() {
        assertThat(letter.path("format").asString()).isEqualTo("refusion-investment");
        assertThat(letter.path("version").asInt()).isEqualTo(1);
        assertThat(letter.propertyNames())
                .containsExactly(
                        "format",
                        "version",
                        "library",
                        "titles",
                        "notes",
                        "date",
                        "unit",
                        "published",
                        "reconciliation",
                        "discounting",
                        "calculated",
                        "together");
    }

    @Test
    void no_amount_is_a_number_that_a_program_could_round() {
        assertNumbersAreWholeAndNamed(letter);
    }

    @Test
    void a_printed_figure_keeps_its_digits_beside_its_kroner_and_an_absent_year_is_left_out() {
        JsonNode investment = letter.at("/published/0/investment");

        assertThat(investment.at("/years/2017/printed").asString()).isEqualTo("37.0");
        assertThat(investment.at("/years/2017/kroner").asString()).isEqualTo("37000000.00");
        assertThat(investment.path("years").has("2020")).isFalse();
        assertThat(investment.at("/total/printed").asString()).isEqualTo("158.0");
        assertThat(letter.at("/published/0/savingsPerKrone").asString()).isEqualTo("2.0");
        assertThat(letter.at("/published/1/investment/years/2021/kroner").asString())
                .isEqualTo("0.00");
    }

    @Test
    void every_comparison_is_there_and_counted() {
        JsonNode reconciliation = letter.path("reconciliation");

        assertThat(reconciliation.path("exact").asInt()).isEqualTo(37);
        assertThat(reconciliation.path("rounding").asInt()).isEqualTo(4);
        assertThat(reconciliation.path("contradictory").asInt()).isZero();
        assertThat(reconciliation.path("comparisons").size()).isEqualTo(41);
        assertThat(reconciliation
                        .path("comparisons")
                        .valueStream()
                        .filter(one -> one.path("agreement").asString().equals("ROUNDING"))
                        .findFirst()
                        .orElseThrow())
                .isEqualTo(JsonMapper.shared().readTree("""
                        {"case": "Silkeborg", "rule": "PROCEEDS_OF_YEAR", "year": 2017, "published": "8.7",
                         "recomputed": "8.8", "difference": "-0.1", "bound": "0.15", "agreement": "ROUNDING"}"""));
    }

    @Test
    void a_case_is_calculated_to_the_oere() {
        JsonNode hjoerring = letter.at("/calculated/0");

        assertThat(hjoerring.at("/proceeds/years/2015").asString()).isEqualTo("-15500000.00");
        assertThat(hjoerring.at("/proceeds/total").asString()).isEqualTo("154700000.00");
        assertThat(hjoerring.at("/cumulatedProceeds/2016").asString()).isEqualTo("3100000.00");
        assertThat(hjoerring.path("savingsPerKrone").asString()).isEqualTo("1.97911392");
        assertThat(hjoerring.path("presentValue").asString()).startsWith("135120"); // 135,1209 in mio. kr.
        assertThat(hjoerring.at("/payback/kind").asString()).isEqualTo("RECOVERED");
        assertThat(hjoerring.at("/payback/years").asString()).isEqualTo("1.83333333");
        assertThat(hjoerring.path("internalRates").size()).isEqualTo(1);
        assertThat(letter.at("/calculated/3/payback/kind").asString()).isEqualTo("IMMEDIATE");
        assertThat(letter.at("/calculated/3/internalRates").size()).isZero();
    }

    @Test
    void printed_totals_and_sums_of_the_years_are_told_apart() {
        assertThat(letter.at("/together/publishedTotals/investment").asString()).isEqualTo("373100000.00");
        assertThat(letter.at("/together/calculated/investment/total").asString())
                .isEqualTo("373200000.00");
    }

    @Test
    void what_is_not_known_is_left_out() {
        JsonNode totals = json(TableFile.of(new TextFile("x.csv", "Mio. kr.;I alt\nA\nInvestering;98\n")));

        assertThat(totals.has("date")).isFalse();
        assertThat(totals.at("/published/0").propertyNames()).containsExactly("name", "investment");
        assertThat(totals.path("calculated").size()).isZero();
        assertThat(totals.at("/together/calculated").isMissingNode()).isTrue();
        assertThat(totals.path("together").isEmpty()).isTrue();
    }

    private static void assertNumbersAreWholeAndNamed(JsonNode node) {
        node.propertyStream().forEach(field -> {
            if (field.getValue().isNumber()) {
                assertThat(field.getValue().isIntegralNumber()).isTrue();
                assertThat(WHOLE_NUMBERS).contains(field.getKey());
            }
            assertNumbersAreWholeAndNamed(field.getValue());
        });
        if (node.isArray()) {
            node.valueStream().forEach(element -> {
                assertThat(element.isNumber()).isFalse();
                assertNumbersAreWholeAndNamed(element);
            });
        }
    }

    private static JsonNode json(TableFile file) {
        DiscountSchedule rates = DiscountSchedule.ministryOfFinance(LocalDate.of(2018, 1, 9));
        return JsonMapper.shared().readTree(StudyJson.of(Study.of(file, new Discounting(rates, OptionalInt.empty()))));
    }
}
