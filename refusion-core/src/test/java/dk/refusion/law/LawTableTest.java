package dk.refusion.law;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.DomainFile;
import dk.refusion.ladder.WeekClass;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The rows of the law as they were written down from the texts of acts and Orders, before and apart from the code; see the last
 * column of the file.
 */
class LawTableTest {
    private static final List<String> COLUMNS = List.of(
            "benefit",
            "from",
            "to",
            "awarded_from",
            "awarded_before",
            "class",
            "counts_after_later_award",
            "direction",
            "state_share",
            "payer",
            "settled_from",
            "reference");

    private static Stream<String> written() {
        return DomainFile.rows("law_rules.csv").stream()
                .map(row -> COLUMNS.stream().map(row::get).collect(joining(";")));
    }

    private static String plain(BenefitRule rule) {
        return Stream.of(
                        rule.benefit(),
                        rule.validFrom(),
                        rule.validTo().map(Object::toString).orElse(""),
                        rule.awardedFrom().map(Object::toString).orElse(""),
                        rule.awardedBefore().map(Object::toString).orElse(""),
                        rule.weekClass() == WeekClass.BENEFIT ? "benefit" : "neutral",
                        rule.countsOnceOnTheLadder() ? "yes" : "no",
                        switch (rule.financing()) {
                            case REFUND -> "refund";
                            case CO_FINANCING -> "co-financing";
                            case NONE -> "none";
                            case OUTSIDE -> "outside";
                        },
                        stateShare(rule),
                        rule.payer()
                                .map(payer -> switch (payer) {
                                    case MUNICIPALITY -> "municipality";
                                    case UNEMPLOYMENT_FUND -> "unemployment fund";
                                    case UDBETALING_DANMARK -> "Udbetaling Danmark";
                                })
                                .orElse(""),
                        rule.settledFrom(),
                        rule.reference())
                .map(Object::toString)
                .collect(joining(";"));
    }

    private static String stateShare(BenefitRule rule) {
        return rule.fixedRate()
                .map(rate -> rate.refund().toString().replace(" %", ""))
                .orElse(rule.financing().hasRate() ? "ladder" : "");
    }

    private static Stream<String> law() {
        return DanishLaw.rules().stream().map(LawTableTest::plain);
    }

    /** The rows that hold for the benefit from the same day, most often one. */
    private static List<String> beside(String row) {
        String start = row.split(";", 3)[0] + ";" + row.split(";", 3)[1] + ";";
        return law().filter(other -> other.startsWith(start)).toList();
    }

    @ParameterizedTest
    @MethodSource("written")
    void a_row_of_the_texts_is_a_row_of_the_law(String row) {
        assertThat(beside(row)).contains(row);
    }

    @Test
    void the_law_has_no_row_that_was_not_written_down_and_none_twice() {
        assertThat(law()).containsExactlyInAnyOrderElementsOf(written().toList());
    }

    @Test
    void the_legislation_of_denmark_has_these_rows_and_this_ladder() {
        assertThat(Legislation.denmark().rules()).containsExactlyInAnyOrderElementsOf(DanishLaw.rules());
        assertThat(Legislation.denmark().ladderRows()).isEqualTo(DanishLaw.ladders());
        assertThat(DanishLaw.ladders())
                .extracting(LadderRow::toString)
                .containsExactly(
                        "fra 2016-W01: uge 1–4: 80 %, uge 5–26: 40 %, uge 27–52: 30 %, uge 53–: 20 %;"
                                + " forfra: 52 ugers selvforsørgelse, hele uger inden for de seneste 3 år (lov 994/2015 § 5, stk. 2)");
    }

    @Test
    void a_reference_is_dated_as_its_row() {
        assertThat(Legislation.denmark().rules())
                .allSatisfy(rule -> assertThat(rule.reference().validFrom()).isEqualTo(rule.validFrom()));
    }
}
