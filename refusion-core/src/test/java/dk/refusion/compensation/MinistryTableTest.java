package dk.refusion.compensation;

import static dk.refusion.Refusion.kr;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static dk.refusion.municipality.Municipality.BORNHOLM;
import static dk.refusion.municipality.Municipality.HJOERRING;
import static dk.refusion.municipality.Municipality.KOEBENHAVN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.refusion.DomainFile;
import dk.refusion.DomainFile.Row;
import dk.refusion.compensation.MinistryTable.Finding;
import dk.refusion.compensation.SumCheck.Untold;
import dk.refusion.language.Sentence;
import dk.refusion.money.Agreement;
import dk.refusion.money.Figure;
import dk.refusion.money.Money;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.Percentage;
import dk.refusion.money.Rounding;
import dk.refusion.municipality.Municipality;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinistryTableTest {
    private static final String FILE = "kou106_foertidspension_100pct_refusion.csv";
    private static final MinistryTable TABLE = MinistryTable.of(
            "100 pct. refusion af førtidspension",
            DomainFile.rows(FILE).stream().map(MinistryTableTest::row).toList());

    @Test
    void every_row_is_read_and_adds_up() {
        assertThat(TABLE.rows()).hasSize(32);
        assertThat(TABLE.findings().stream().filter(f -> f.check().equals("(1) + (2) = (3)")))
                .hasSize(32)
                .extracting(Finding::outcome)
                .containsOnly(exact());
        DomainFile.rows(FILE)
                .forEach(
                        row -> assertThat(row.get("published_minus_recomputed")).isEqualTo("0"));
    }

    @Test
    void ballerup_is_under_covered_by_17578_thousand() {
        assertThat(TABLE.underCoverage(BALLERUP)).contains(thousand("17578"));
        assertThat(TABLE.row(BALLERUP).orElseThrow().refund()).isEqualTo(thousand("207610"));
        assertThat(TABLE.asCompensation().grants().get(BALLERUP)).contains(kr(190_032_000));
        assertThat(TABLE.asCompensation().gap(BALLERUP)).contains(kr(-17_578_000));
        assertThat(TABLE.underCoverage(KOEBENHAVN)).contains(thousand("-858712"));
        assertThat(TABLE.underCoverage(BORNHOLM)).contains(thousand("64033"));
        assertThat(TABLE.underCoverage(HJOERRING)).isEmpty();
    }

    @Test
    void the_share_of_ballerup_in_the_grants_is_larger_than_in_the_population() {
        MinistryRow nation = TABLE.rows().get(0);
        Percentage share = Percentage.of(TABLE.row(BALLERUP)
                .orElseThrow()
                .grants()
                .amount()
                .ratioTo(nation.grants().amount()));

        assertThat(share.rounded(4, Rounding.HALF_UP)).isEqualTo(new BigDecimal("0.8894"));
    }

    @Test
    void the_region_differs_from_its_29_municipalities_by_rounding_only() {
        assertThat(of("REGION HOVEDSTADEN", TABLE))
                .extracting(Finding::outcome)
                .containsExactly(exact(), rounding(kr(-2_000)), exact(), rounding(kr(-2_000)));
        assertThat(TABLE.contradictions()).isEmpty();
    }

    @Test
    void sums_whose_parts_are_not_on_the_page_are_not_judged() {
        assertThat(of("HELE LANDET", TABLE).get(1).outcome())
                .hasToString("Untold[reason=tabellen mangler 69 af områdets 98 kommuner]");
        assertThat(of("HOVEDSTADSOMRÅDET", TABLE).get(1).outcome())
                .hasToString("Untold[reason=det fremgår ikke, hvilke kommuner området omfatter]");
    }

    @Test
    void the_nation_is_a_zero_sum_up_to_its_last_unit() {
        assertThat(TABLE.zeroSum()).isEqualTo(rounding(kr(-1_000)));
    }

    @Test
    void a_table_to_which_the_state_adds_money_is_told_from_rounding_with_the_size() {
        MinistryTable helped = MinistryTable.of(
                "Eksempel",
                List.of(row("", "Hele landet", "1000", "-400", "600"), row("151", "Ballerup", "1", "0", "1")));

        assertThat(helped.zeroSum()).isEqualTo(contradiction(kr(600_000)));
        assertThat(MinistryTable.of("Eksempel", List.of(row("151", "Ballerup", "1", "0", "1")))
                        .zeroSum())
                .isInstanceOf(Untold.class);
    }

    @ParameterizedTest
    @CsvSource({
        "12, stemmer",
        "13, 'afrunding: 1.000,00 kr.'",
        "11, 'afrunding: -1.000,00 kr.'",
        "14, 'modstrid: 2.000,00 kr.'"
    })
    void one_unit_in_a_row_is_rounding_and_two_are_a_contradiction(String total, String judgement) {
        MinistryRow row = row("151", "Ballerup", "7", "5", total);

        assertThat(row.addsUp().danish()).isEqualTo(judgement);
    }

    @Test
    void a_changed_digit_is_found_where_it_stands() {
        List<MinistryRow> rows = new ArrayList<>(TABLE.rows());
        rows.set(5, row("151", "Ballerup", "207610", "-190032", "18578"));

        assertThat(MinistryTable.of("Ændret", rows).contradictions())
                .containsExactly(
                        new Finding("REGION HOVEDSTADEN", "(3) = sum", contradiction(kr(-1_002_000))),
                        new Finding("Ballerup", "(1) + (2) = (3)", contradiction(kr(1_000_000))));
    }

    @Test
    void the_nation_is_checked_against_its_municipalities_when_all_98_are_printed() {
        List<MinistryRow> rows = new ArrayList<>();
        for (Municipality municipality : Municipality.values()) {
            rows.add(row("" + municipality.code(), municipality.danish(), "10", "-10", "0"));
        }
        rows.add(row("", "Hele landet", "1029", "-980", "50"));

        MinistryTable whole = MinistryTable.of("Eksempel", rows);

        // 99 figures may be half a unit off each, which is 49,5 units in all
        assertThat(of("Hele landet", whole))
                .extracting(Finding::outcome)
                .containsExactly(rounding(kr(1_000)), rounding(kr(49_000)), exact(), contradiction(kr(50_000)));
        assertThat(whole.contradictions()).hasSize(1);
        assertThat(whole.zeroSum()).isEqualTo(contradiction(kr(49_000)));
        assertThat(whole.asCompensation().isZeroSum()).isTrue();
        assertThat(whole).hasToString("Eksempel (99 rækker)");
    }

    @Test
    void tables_of_two_units_are_refused() {
        MinistryRow millions = MinistryRow.of("147", "Frederiksberg", million("1"), million("1"), million("2"));

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> MinistryTable.of("Eksempel", List.of(row("151", "Ballerup", "1", "1", "2"), millions)))
                .withMessage("all rows have one unit and the same decimals, of Frederiksberg was 2 mio. kr.");
    }

    @Test
    void a_row_that_cannot_be_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> row("151", "Hjørring", "1", "1", "2"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row("1084", "Region Sjælland", "1", "1", "2"))
                .withMessageEndingWith("was \"1084 Region Sjælland\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row("151", "Ballerup", "1", "1.0", "2"))
                .withMessageContaining("same decimals");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MinistryTable.of(
                        "Eksempel", List.of(TABLE.rows().get(5), TABLE.rows().get(5))))
                .withMessage("each row is of another area, was Ballerup again");
        assertThatIllegalArgumentException().isThrownBy(() -> MinistryTable.of("Eksempel", List.of()));
    }

    @Test
    void a_region_has_its_own_code_of_four_digits() {
        MinistryRow region = row("1085", "Region Sjælland", "1", "1", "2");

        assertThat(region)
                .hasToString(
                        "1085 Region Sjælland: refusion 1 1.000 kr., tilskud og udligning 1 1.000 kr., i alt 2 1.000 kr.");
    }

    @Test
    void what_cannot_be_judged_says_why() {
        assertThat(new Untold(Sentence.of("tabellen mangler 69 kommuner", "the table lacks 69 municipalities"))
                        .danish())
                .isEqualTo("kan ikke afgøres: tabellen mangler 69 kommuner");
    }

    @Test
    void prints_as_it_was_printed() {
        assertThat(TABLE.asTable().toString().lines().toList())
                .contains("Ballerup                 207.610                  -190.032      17.578")
                .hasSize(33);
    }

    private static List<Finding> of(String area, MinistryTable table) {
        return table.findings().stream().filter(f -> f.area().equals(area)).toList();
    }

    private static MinistryRow row(Row row) {
        return row(
                row.get("code"),
                row.get("area"),
                row.get("change_refusion_1000kr"),
                row.get("change_tilskud_udligning_1000kr"),
                row.get("change_total_published_1000kr"));
    }

    private static MinistryRow row(String code, String area, String refund, String grants, String total) {
        return MinistryRow.of(code, area, thousand(refund), thousand(grants), thousand(total));
    }

    private static Figure million(String number) {
        return Figure.of(new BigDecimal(number), MoneyUnit.MILLION);
    }

    private static Figure thousand(String number) {
        return Figure.of(new BigDecimal(number), MoneyUnit.THOUSAND);
    }

    private static SumCheck exact() {
        return new SumCheck.Compared(Agreement.EXACT, Money.ZERO);
    }

    private static SumCheck rounding(Money deviation) {
        return new SumCheck.Compared(Agreement.ROUNDING, deviation);
    }

    private static SumCheck contradiction(Money deviation) {
        return new SumCheck.Compared(Agreement.CONTRADICTORY, deviation);
    }
}
