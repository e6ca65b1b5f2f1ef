package dk.refusion.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.refusion.DomainFile;
import dk.refusion.money.Percentage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChartOfAccountsTest {
    private static final ChartOfAccounts CHART = ChartOfAccounts.shipped();
    private static final NationalAccount CASH_BENEFIT = NationalAccount.parse("5.57.73");

    private static Account function(String code, Validity validity) {
        return Account.national(NationalAccount.parse(code), "Navn " + validity, validity);
    }

    private static Grouping.Builder grouping() {
        return grouping(CASH_BENEFIT.on(Dranst.STATE_REFUND, 1));
    }

    private static Grouping.Builder grouping(NationalAccount account) {
        return Grouping.builder().account(account).text("made up").source("this test");
    }

    @Test
    void every_function_found_is_there_with_name_and_source() {
        List<DomainFile.Row> published = DomainFile.rows("account_functions.csv");

        assertThat(CHART.functions()).hasSameSizeAs(published);
        assertThat(published)
                .allSatisfy(row -> assertThat(CHART.functions())
                        .filteredOn(function -> function.code().toString().equals(row.get("function")))
                        .singleElement()
                        .satisfies(function -> {
                            assertThat(function.name()).isEqualTo(row.get("name_da"));
                            assertThat(function.source()).contains(row.get("source"));
                            assertThat(function.municipality()).isEmpty();
                        }));
    }

    @Test
    void every_grouping_found_is_there_with_percentage_and_source() {
        List<DomainFile.Row> published = DomainFile.rows("account_groupings_refund.csv");

        assertThat(CHART.groupings()).hasSameSizeAs(published);
        assertThat(published)
                .allSatisfy(row -> assertThat(CHART.groupings(NationalAccount.parse(row.get("function") + " dranst "
                                + row.get("dranst") + " gruppering " + row.get("grouping"))))
                        .singleElement()
                        .satisfies(grouping -> {
                            assertThat(grouping.percentage())
                                    .isEqualTo(Optional.of(row.get("rate_pct"))
                                            .filter(percent -> !percent.isEmpty())
                                            .map(Percentage::of));
                            assertThat(grouping.weeks())
                                    .isEqualTo(Optional.of(row.get("weeks")).filter(weeks -> !weeks.isEmpty()));
                            assertThat(grouping.text()).isEqualTo(row.get("text_en"));
                            assertThat(grouping.source()).isEqualTo(row.get("source"));
                        }));
    }

    @Test
    void the_percentages_of_refund_and_co_financing_are_complements() {
        assertThat(ladder("5.57.71 dranst 2"))
                .containsExactly(Percentage.of(80), Percentage.of(40), Percentage.of(30), Percentage.of(20));
        assertThat(ladder("5.57.78 dranst 1"))
                .containsExactlyElementsOf(ladder("5.57.71 dranst 2").stream()
                        .map(Percentage::complement)
                        .toList());
    }

    private static List<Percentage> ladder(String code) {
        return CHART.groupings(NationalAccount.parse(code)).stream()
                .filter(grouping -> grouping.weeks().isPresent())
                .map(grouping -> grouping.percentage().orElseThrow())
                .toList();
    }

    @Test
    void a_number_that_changed_its_meaning_is_known_for_the_year_of_its_source_only() {
        NationalAccount pension = NationalAccount.parse("5.48.66");

        assertThat(CHART.function(pension, 2019))
                .map(Account::name)
                .contains("Førtidspension tilkendt 1. juli 2014 eller senere");
        assertThat(CHART.function(pension, 2010)).isEmpty();
        assertThat(CHART.function(NationalAccount.parse("5.48.67"), 2019)).isEmpty();
        assertThat(CHART.function(NationalAccount.parse("5.48.67"), 2022))
                .map(Account::name)
                .contains("Personlige tillæg mv.");
        assertThat(CHART.function(NationalAccount.parse("5.48.68"), 2022)).isEmpty();
    }

    @Test
    void a_function_is_found_by_any_of_its_groupings() {
        assertThat(CHART.function(CASH_BENEFIT.on(Dranst.OPERATION, 7), 2022))
                .hasToString("Optional[5.57.73 Kontant- og uddannelseshjælp]");
    }

    @Test
    void groupings_open_and_close_by_activity_and_by_accounts() {
        Grouping runOff = CHART.groupings(NationalAccount.parse("5.57.71 dranst 1 gruppering 003"))
                .get(0);
        LocalDate last = LocalDate.of(2015, 12, 27);

        assertThat(runOff.isOpen(last, 2021)).isTrue();
        assertThat(runOff.isOpen(last, 2022)).isFalse();
        assertThat(runOff.isOpen(last.plusDays(1), 2021)).isFalse();

        Grouping ladder = CHART.groupings(NationalAccount.parse("5.57.71 dranst 1 gruppering 013"))
                .get(0);
        assertThat(ladder.isOpen(last, 2016)).isFalse();
        assertThat(ladder.isOpen(last.plusDays(1), 2016)).isTrue();
    }

    @Test
    void a_number_may_mean_one_thing_after_another_but_not_two_at_once() {
        Account before = function("5.48.66", Validity.years(2007, 2013));
        Account after = function("5.48.66", Validity.between(LocalDate.of(2014, 7, 1), LocalDate.of(2019, 12, 31)));

        assertThat(ChartOfAccounts.of(List.of(after, before), List.of())
                        .function(NationalAccount.parse("5.48.66"), 2013))
                .contains(before);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ChartOfAccounts.of(List.of(before, function("5.48.66", Validity.years(2013, 2019))), List.of()))
                .withMessageStartingWith("a number has one meaning at a time");
    }

    @Test
    void a_year_in_which_a_number_changed_gives_the_later_meaning() {
        Account before = function("5.48.66", Validity.to(LocalDate.of(2014, 6, 30)));
        Account after = function("5.48.66", Validity.from(LocalDate.of(2014, 7, 1)));

        assertThat(ChartOfAccounts.of(List.of(after, before), List.of())
                        .function(NationalAccount.parse("5.48.66"), 2014))
                .contains(after);
        assertThat(ChartOfAccounts.of(List.of(before, after), List.of())
                        .function(NationalAccount.parse("5.48.66"), 2014))
                .contains(after);
    }

    @Test
    void of_two_meanings_in_one_year_the_one_that_starts_later_counts_in_any_order() {
        Account before = function("5.48.66", Validity.between(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 6, 30)));
        Account after = function("5.48.66", Validity.from(LocalDate.of(2014, 7, 1)));
        NationalAccount number = NationalAccount.parse("5.48.66");

        assertThat(ChartOfAccounts.of(List.of(before, after), List.of()).function(number, 2014))
                .contains(after);
        assertThat(ChartOfAccounts.of(List.of(after, before), List.of()).function(number, 2014))
                .contains(after);
    }

    @Test
    void a_chart_takes_groupings_of_ones_own_and_says_what_it_holds() {
        Account function = function("5.57.73", Validity.unlimited());
        Grouping refund = grouping()
                .kind(GroupingKind.STATE_REFUND)
                .percentage(Percentage.of(80))
                .build();
        ChartOfAccounts one = ChartOfAccounts.of(List.of(function), List.of(refund));

        assertThat(refund.dranst()).isEqualTo(Dranst.STATE_REFUND);
        assertThat(refund).hasToString("5.57.73 dranst 2 gruppering 001 made up");
        assertThat(one).hasToString("1 funktion, 1 gruppering");
        assertThat(one.with(grouping(CASH_BENEFIT.on(Dranst.OPERATION, 999))
                        .kind(GroupingKind.GROSS)
                        .build()))
                .hasToString("1 funktion, 2 grupperinger");
        assertThat(ChartOfAccounts.shipped()).asString().contains(" funktioner, ");
    }

    @Test
    void kinds_of_groupings_and_dranst_are_known_by_name() {
        assertThat(List.of(GroupingKind.values()))
                .allSatisfy(
                        kind -> assertThat(GroupingKind.fromString(kind.name())).isSameAs(kind));
        assertThat(GroupingKind.named("correction")).isSameAs(GroupingKind.CORRECTION);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupingKind.named("CORRECTION"))
                .withMessageEndingWith("was CORRECTION");
        assertThat(Dranst.fromString("STATE_REFUND")).isSameAs(Dranst.STATE_REFUND);
    }

    @Test
    void a_chart_has_functions_and_each_grouping_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ChartOfAccounts.of(List.of(function("5.57.73 dranst 1", Validity.unlimited())), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHART.with(CHART.groupings().get(0)))
                .withMessageEndingWith("was twice 5.57.71 dranst 1 gruppering 001");
    }

    @Test
    void a_grouping_has_a_number_and_a_percentage_where_it_is_a_share() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grouping().kind(GroupingKind.STATE_REFUND).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grouping(CASH_BENEFIT.on(Dranst.OPERATION))
                        .kind(GroupingKind.GROSS)
                        .build())
                .withMessageEndingWith("was 5.57.73 dranst 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grouping()
                        .kind(GroupingKind.STATE_REFUND)
                        .percentage(Percentage.of(101))
                        .build())
                .withMessageEndingWith("was 101 %");
    }
}
