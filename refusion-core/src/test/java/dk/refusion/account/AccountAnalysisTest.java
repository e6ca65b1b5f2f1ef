package dk.refusion.account;

import static dk.refusion.account.AmountKind.BUDGET;
import static dk.refusion.account.AmountKind.FORECAST;
import static dk.refusion.account.AmountKind.SUPPLEMENTARY;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.refusion.money.MoneySeries;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.Ratio;
import org.junit.jupiter.api.Test;

/**
 * The statement of Ballerup's slides for 2014: what is asked for on 20.02 equals the savings on 50.44. The slides print
 * no amounts, so those here are made up. That 50.44 was the frame of førtidspension is inferred, not read.
 */
class AccountAnalysisTest {
    private static final String REASON =
            "få nye tilkendelser af førtidspension; de ledige bliver på ydelserne på 20.02";

    private static MoneySeries mio(int year, String... numbers) {
        return MoneySeries.of(year, MoneyUnit.MILLION, numbers);
    }

    private static AccountAnalysis analysis(MoneySeries asked, MoneySeries saved) {
        return AccountAnalysis.of("20.02", asked, "50.44", saved, REASON);
    }

    private static String firstLine(MoneySeries asked, MoneySeries saved) {
        return analysis(asked, saved)
                .statement(MoneyUnit.MILLION, 1)
                .lines()
                .findFirst()
                .orElseThrow();
    }

    private static AccountFigures frame(int committee, int frame, String name) {
        return AccountFigures.of(
                Account.frame(BALLERUP, LocalFrame.of(committee, frame), name, Validity.years(2014, 2015)));
    }

    @Test
    void what_is_asked_for_on_20_02_equals_the_savings_on_50_44() {
        AccountGroup employment = AccountGroup.of(
                frame(20, 2, "Beskæftigelse").with(BUDGET, mio(2014, "400.0")).with(FORECAST, mio(2014, "412.3")));
        AccountGroup pension = AccountGroup.of(
                frame(50, 44, "Førtidspension").with(BUDGET, mio(2014, "210.0")).with(FORECAST, mio(2014, "197.7")));

        AccountAnalysis analysis = AccountAnalysis.of(employment, pension, group -> group.deviation(FORECAST), REASON);

        assertThat(analysis.asked()).isEqualTo(mio(2014, "12.3"));
        assertThat(analysis.saved()).isEqualTo(mio(2014, "12.3"));
        assertThat(analysis.netEffect()).isEqualTo(mio(2014, "0"));
        assertThat(analysis.coverage()).contains(Ratio.ONE);
        assertThat(analysis.statement(MoneyUnit.MILLION, 1)).isEqualTo("""
                2014: Det, der bedes om på 20.02 (12,3 mio. kr.), svarer til besparelsen på 50.44 (12,3 mio. kr.).
                Begrundelse: få nye tilkendelser af førtidspension; de ledige bliver på ydelserne på 20.02""");
    }

    @Test
    void an_analysis_prints_what_asks_what_saves_and_the_net_effect() {
        assertThat(analysis(mio(2014, "8.0"), mio(2014, "6.0"))).asString().startsWith("20.02 mod 50.44: netto {2014=");
    }

    @Test
    void supplementary_appropriations_can_be_set_against_each_other() {
        AccountAnalysis analysis = AccountAnalysis.of(
                AccountGroup.of(frame(20, 2, "Beskæftigelse").with(SUPPLEMENTARY, mio(2014, "8.0", "4.0"))),
                AccountGroup.of(frame(50, 44, "Førtidspension").with(SUPPLEMENTARY, mio(2014, "-6.0"))),
                group -> group.total(SUPPLEMENTARY),
                REASON);

        assertThat(analysis.netEffect()).isEqualTo(mio(2014, "-2.0"));
        assertThat(analysis.incompleteYears()).containsExactly(2015);
    }

    @Test
    void several_years_are_told_one_by_one_and_together() {
        AccountAnalysis analysis =
                analysis(mio(2013, "10.0", "12.0", "4.0", "-"), mio(2013, "10.0", "9.0", "-", "1.0"));

        assertThat(analysis.coverage(2013)).contains(Ratio.ONE);
        assertThat(analysis.coverage(2014)).contains(Ratio.of("0.75"));
        assertThat(analysis.coverage(2015)).isEmpty();
        assertThat(analysis.coverage()).contains(Ratio.of(19, 22));
        assertThat(analysis.incompleteYears()).containsExactly(2015, 2016);
        assertThat(analysis.statement(MoneyUnit.MILLION, 1)).isEqualTo("""
                2013: Det, der bedes om på 20.02 (10,0 mio. kr.), svarer til besparelsen på 50.44 (10,0 mio. kr.).
                2014: Besparelsen på 50.44 (9,0 mio. kr.) dækker 75,0 % af det, der bedes om på 20.02 (12,0 mio. kr.); \
                der mangler 3,0 mio. kr.
                2015: Kan ikke opgøres, for der er ingen tal for 50.44.
                2016: Kan ikke opgøres, for der er ingen tal for 20.02.
                I alt i de 2 år: Besparelsen på 50.44 (19,0 mio. kr.) dækker 86,4 % af det, der bedes om på 20.02 \
                (22,0 mio. kr.); der mangler 3,0 mio. kr.
                Begrundelse: få nye tilkendelser af førtidspension; de ledige bliver på ydelserne på 20.02""");
    }

    @Test
    void savings_beyond_what_is_asked_for_are_told() {
        assertThat(firstLine(mio(2014, "3.0"), mio(2014, "4.5")))
                .isEqualTo("2014: Besparelsen på 50.44 (4,5 mio. kr.) er 1,5 mio. kr. større end det, der bedes om på"
                        + " 20.02 (3,0 mio. kr.).");
    }

    @Test
    void an_account_on_which_nothing_is_saved_covers_nothing() {
        assertThat(firstLine(mio(2014, "3.0"), mio(2014, "-1.0")))
                .isEqualTo(
                        "2014: Der spares ikke noget på 50.44 (-1,0 mio. kr.) til at dække det, der bedes om på 20.02"
                                + " (3,0 mio. kr.); der mangler 4,0 mio. kr.");
        assertThat(analysis(mio(2014, "3.0"), mio(2014, "0")).coverage(2014)).contains(Ratio.ZERO);
    }

    @Test
    void where_nothing_is_asked_for_there_is_no_degree_of_covering() {
        AccountAnalysis nothing = analysis(mio(2014, "0"), mio(2014, "2.0"));

        assertThat(nothing.coverage()).isEmpty();
        assertThat(nothing.coverage(2014)).isEmpty();
        assertThat(firstLine(mio(2014, "0"), mio(2014, "2.0")))
                .isEqualTo(
                        "2014: Der bedes ikke om noget på 20.02 (0,0 mio. kr.), og besparelsen på 50.44 er 2,0 mio. kr.");
        assertThat(firstLine(mio(2014, "-1.0"), mio(2014, "-2.0")))
                .isEqualTo(
                        "2014: Der bedes ikke om noget på 20.02 (-1,0 mio. kr.), og merudgiften på 50.44 er 2,0 mio. kr.");
    }

    @Test
    void a_difference_too_small_to_print_is_none_in_words_but_stays_in_the_figures() {
        MoneySeries asked = mio(2014, "12.34");
        MoneySeries saved = mio(2014, "12.31");

        assertThat(firstLine(asked, saved)).contains("svarer til");
        assertThat(analysis(asked, saved).statement(MoneyUnit.MILLION, 2)).contains("der mangler 0,03 mio. kr.");
        assertThat(analysis(asked, saved).netEffect()).isEqualTo(mio(2014, "-0.03"));
    }

    @Test
    void the_analysis_prints_as_a_table() {
        assertThat(analysis(mio(2014, "12.0"), mio(2014, "9.0")).asTable(MoneyUnit.MILLION, 1))
                .hasToString("""
                        Mio. kr.          2014  I alt
                        Bedt om på 20.02  12,0   12,0
                        Sparet på 50.44    9,0    9,0
                        Nettovirkning     -3,0   -3,0""");
    }

    @Test
    void both_sides_are_named_and_differ_and_there_is_a_reason() {
        MoneySeries one = mio(2014, "1.0");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccountAnalysis.of("20.02", one, "20.02", one, REASON))
                .withMessageEndingWith("was 20.02 for both");
        assertThatIllegalArgumentException().isThrownBy(() -> AccountAnalysis.of("20.02", one, "50.44", one, " "));
        AccountGroup employment = AccountGroup.of(frame(20, 2, "Beskæftigelse"));
        AccountGroup same = AccountGroup.of("Den samme", employment.members());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccountAnalysis.of(employment, same, group -> group.total(SUPPLEMENTARY), REASON))
                .withMessageContaining("20.02 Beskæftigelse and 20.02 Beskæftigelse");
    }
}
