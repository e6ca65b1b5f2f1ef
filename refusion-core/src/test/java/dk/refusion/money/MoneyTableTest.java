package dk.refusion.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTableTest {
    private static final String SILKEBORG = """
            Mio. kr.     2014  2015  2016   I alt
            Investering     -  15,7  28,7    44,4
            Besparelse      -   0,2  47,3    47,5
            Provenu         -     -   0,0     0,0""";

    private final MoneyTable table = MoneyTable.in(MoneyUnit.MILLION, 1)
            .row("Investering", MoneySeries.of(2015, MoneyUnit.MILLION, "15.7", "28.7"))
            .row("Besparelse", MoneySeries.of(2015, MoneyUnit.MILLION, "0.2", "47.3"));

    @Test
    void a_table_prints_aligned_with_its_totals() {
        assertThat(table).hasToString("""
                        Mio. kr.     2015  2016  I alt
                        Investering  15,7  28,7   44,4
                        Besparelse    0,2  47,3   47,5""");
    }

    @Test
    void an_absent_year_prints_as_a_minus_and_a_zero_as_a_zero() {
        MoneyTable gaps = MoneyTable.in(MoneyUnit.KRONE, 0)
                .row("A", MoneySeries.of(2015, MoneyUnit.KRONE, "-", "0"))
                .row("B", MoneySeries.of(2015, MoneyUnit.KRONE, "7", "-"));

        assertThat(gaps).hasToString("""
                        Kr.  2015  2016  I alt
                        A       -     0      0
                        B       7     -      7""");
    }

    @Test
    void a_printed_table_reads_back() {
        MoneyTable read = MoneyTable.parse(SILKEBORG);

        assertThat(read.unit()).isEqualTo(MoneyUnit.MILLION);
        assertThat(read.decimals()).isEqualTo(1);
        assertThat(read.years()).containsExactly(2015, 2016);
        assertThat(read.rows().keySet()).containsExactly("Investering", "Besparelse", "Provenu");
        assertThat(read.rows().get("Provenu")).isEqualTo(MoneySeries.of(2016, MoneyUnit.MILLION, "0"));
        assertThat(MoneyTable.parse(table.toString())).isEqualTo(table).hasSameHashCodeAs(table);
    }

    @Test
    void columns_may_be_set_apart_by_tabs_or_semicolons_and_need_no_total() {
        assertThat(MoneyTable.parse("mio. kr.;2015;2016\nInvestering;15,7;28,7\nBesparelse ; 0,2;47,3\n"))
                .isEqualTo(table);
        assertThat(MoneyTable.parse("Mio. kr.\t2015\t2016\nInvestering\t15,7\t28,7\nBesparelse\t0,2\t47,3"))
                .isEqualTo(table);
    }

    @Test
    void a_total_may_differ_by_what_rounding_explains_and_no_more() {
        // two cells and the total, each half a step: the total may be 0,15 off, so 0,1 but not 0,2
        assertThat(MoneyTable.parse("Mio. kr.  2015  2016  I alt\nA  1,0  1,0  2,1")
                        .rows())
                .hasSize(1);
        assertThat(MoneyTable.parse("Mio. kr.  2015  2016  I alt\nA  1,0  1,0  -")
                        .rows())
                .hasSize(1);
        assertThatThrownBy(() -> MoneyTable.parse("Mio. kr.  2015  2016  I alt\nA  1,0  1,0  2,2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line 2: the total is the sum of its row, 2.000.000,00 kr., was \"2,2\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '%',
            value = {
                "%%                                   # line 1: the head starts with its unit # was \"\"",
                "Dollars;2015                         # line 1: the head starts with its unit # was \"Dollars\"",
                "Kr.;15                               # line 1: a column is a year            # was \"15\"",
                "Kr.;2015;2015                        # line 1: a column is a year            # was \"2015\"",
                "Kr.;I alt;2015                       # line 1: a column is a year            # was \"I alt\"",
                "Kr.;2015¶A;1;2                       # line 2: a row has a label and 1 cells # was \"A | 1 | 2\"",
                "Kr.;2015¶A                           # line 2: a row has a label and 1 cells # was \"A\"",
                "Kr.;2015¶A;1¶¶B;1                    # line 3: a row has a label and 1 cells # was \"\"",
                "Kr.;2015¶A;12.34                     # line 2: not a Danish number           # was \"12.34\"",
                "Kr.;2015¶A;                          # line 2: not a Danish number           # was \"\"",
                "Kr.;2015¶A;1¶A;2                     # line 3: each row has a label          # was \"A\"",
                "%¶¶Kr.;2015¶A;x%                     # line 4: not a Danish number           # was \"x\""
            })
    void what_is_no_table_is_refused_with_its_line(String text, String start, String end) {
        assertThatThrownBy(() -> MoneyTable.parse(text.replace('¶', '\n')))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(start.strip())
                .hasMessageEndingWith(end.strip());
    }

    @Test
    void each_row_has_a_label_of_its_own() {
        assertThatThrownBy(() -> table.row("Investering", MoneySeries.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("was \"Investering\" again");
        assertThatThrownBy(() -> MoneyTable.in(MoneyUnit.KRONE, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_table_without_rows_prints_its_head() {
        assertThat(MoneyTable.in(MoneyUnit.THOUSAND, 0)).hasToString("1.000 kr.  I alt");
    }
}
