package dk.refusion.examples.files.investment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.refusion.examples.files.TextFile;
import dk.refusion.file.BadInput;
import dk.refusion.file.Problem;
import dk.refusion.investment.PublishedCase;
import dk.refusion.investment.PublishedTable;
import dk.refusion.money.Figure;
import dk.refusion.money.MoneyUnit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableReaderTest {
    private static final String RIGHT_FIGURE =
            "skriv et tal som 1.234,5, eller - hvor året ikke indgår, eller ingenting hvor tallet ikke er offentliggjort";
    private static final String RIGHT_ROW =
            "skriv Investering, Besparelse eller Provenu; en ny case begynder med en linje,"
                    + " hvor kun dens navn står";

    @Test
    void the_letter_is_read_with_its_notes_and_date() {
        TableFile letter = TableFile.ministersLetter();

        assertThat(letter.table()).hasToString("4 cases, 2015-2021, mio. kr.");
        assertThat(letter.titles())
                .containsExactly("Tabel: Investering, besparelse og provenu fordelt på kommuner og år, 2015-2021.");
        assertThat(letter.notes())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("Kilde: Beskæftigelsesministerens brev til BEU, SOU og FIU af 9. januar 2018");
        assertThat(letter.date()).contains(LocalDate.of(2018, 1, 9));
    }

    @Test
    void the_example_of_the_format_is_that_letter() {
        assertThat(TableFile.of(new TextFile("x.csv", TableFile.ministersLetterAsText())))
                .isEqualTo(TableFile.ministersLetter());
    }

    @ParameterizedTest
    @CsvSource({"kr.,KRONE", "1.000 kr.,THOUSAND", "Mio. kr.,MILLION", "MIA. KR.,BILLION", "1.000\u00A0kr.,THOUSAND"})
    void each_unit_is_known(String text, MoneyUnit unit) {
        assertThat(read(text + ";2015\nA\nInvestering;1\n").unit()).isEqualTo(unit);
    }

    @Test
    void rows_come_in_any_order_and_columns_too_and_any_may_be_missing() {
        PublishedCase one = onlyCase("Mio. kr.;I alt;2016;2015\nA\nprovenu;3;2;1\nINVESTERING;-;;0,0\n");

        assertThat(one.savings()).isEmpty();
        assertThat(one.proceeds().orElseThrow().figures())
                .containsEntry(2015, mio("1"))
                .containsEntry(2016, mio("2"))
                .hasSize(2);
        assertThat(one.investment().orElseThrow().figures()).containsOnlyKeys(2015);
        assertThat(one.investment().orElseThrow().total()).isEmpty();
        assertThat(one.savingsPerKrone()).isEmpty();
    }

    @Test
    void a_table_of_totals_alone_is_accepted() {
        PublishedCase one = onlyCase("Mio. kr.;I alt\nA\nInvestering;98\nBesparelse;221\n");

        assertThat(one.investment().orElseThrow().figures()).isEmpty();
        assertThat(one.savings().orElseThrow().total()).contains(mio("221"));
        assertThat(one.asCase()).isEmpty();
    }

    @Test
    void a_row_without_any_figure_is_not_printed() {
        assertThat(onlyCase("Mio. kr.;2015\nA\nInvestering;;\nBesparelse;1\n").investment())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Investering", "Besparelse", "Provenu"})
    void the_ratio_stands_in_any_one_row(String row) {
        String table =
                "Mio. kr.;2015;Besparelse i forhold til investering\nA\nInvestering;1;\nBesparelse;2;\nProvenu;1;\n";

        assertThat(onlyCase(table.replace(row + ";1;", row + ";1;2,0").replace(row + ";2;", row + ";2;2,0"))
                        .savingsPerKrone())
                .contains(new BigDecimal("2.0"));
    }

    @Test
    void dashes_of_all_three_kinds_are_absent_and_signs_of_all_three_kinds_are_minus() {
        PublishedCase one =
                onlyCase("Mio. kr.;2015;2016;2017\nA\nProvenu;-1;\u22122;\u20133\nInvestering;-;\u2212;\u2013\n");

        assertThat(one.investment()).isEmpty();
        assertThat(one.proceeds().orElseThrow().figures())
                .containsEntry(2015, mio("-1"))
                .containsEntry(2016, mio("-2"))
                .containsEntry(2017, mio("-3"));
    }

    @Test
    void every_problem_is_listed_with_its_place_its_value_and_what_is_right() {
        String table = """
                Kroner;2015;2015;15;I alt;i alt;Besparelse i forhold til investering
                Investering;1
                A
                Investering;12.34;x;1;1,123456789;-;2.0
                Investering;1
                Opsparing;1
                A
                Besparelse;99999999999999;;;;;2,0;7
                Provenu;1;;;;;-
                B
                C
                Provenu;1;;;;;1,0
                Besparelse;1;;;;;1,0
                # Dato: 9. januar
                """;

        assertProblems(
                table,
                "linje 1, kolonne 1, \"Kroner\": skriv tabellens enhed: kr., 1.000 kr., mio. kr. eller mia. kr.",
                "linje 1, kolonne 3, \"2015\": kolonnen findes to gange; slet den ene",
                "linje 1, kolonne 4, \"15\": skriv et år som 2015 (fra 1950 til 2149), \"I alt\" eller"
                        + " \"Besparelse i forhold til investering\"",
                "linje 1, kolonne 6, \"i alt\": kolonnen findes to gange; slet den ene",
                "linje 2, kolonne 1, \"Investering\": skriv en linje med casens navn før dens rækker",
                "linje 4, kolonne 2 (2015), \"12.34\": " + RIGHT_FIGURE,
                "linje 4, kolonne 5 (I alt), \"1,123456789\": " + RIGHT_FIGURE,
                "linje 4, kolonne 7 (Besparelse i forhold til investering), \"2.0\": skriv et tal som 2,0, eller"
                        + " ingenting",
                "linje 5, kolonne 1, \"Investering\": casen har rækken to gange; slet den ene",
                "linje 6, kolonne 1, \"Opsparing\": " + RIGHT_ROW,
                "linje 7, kolonne 1, \"A\": hver case har sit eget navn; dette er brugt før",
                "linje 8, kolonne 2 (2015), \"99999999999999\": " + RIGHT_FIGURE,
                "linje 8, kolonne 8, \"7\": slet cellen, eller giv kolonnen et år i første linje",
                "linje 10, kolonne 1, \"B\": casen har ingen rækker; " + RIGHT_ROW,
                "linje 13, kolonne 7 (Besparelse i forhold til investering), \"1,0\": casen har forholdet to gange;"
                        + " slet det ene",
                "linje 14, kolonne 1 (dato), \"9. januar\": skriv en dato som 2018-01-09 eller 9-1-2018");
    }

    @Test
    void a_file_without_content_cases_or_columns_is_refused() {
        assertProblems(
                "\n",
                "filen er tom; skriv først en linje som Mio. kr.;2015;2016;I alt",
                "skriv mindst én case: en linje med dens navn, og dens rækker nedenunder");
        assertProblems("Mio. kr.;2015\n", "skriv mindst én case: en linje med dens navn, og dens rækker nedenunder");
        assertProblems(
                "Mio. kr.\nA\nInvestering\n",
                "linje 1, \"Mio. kr.\": linjen skal have mindst et år eller \"I alt\" efter enheden");
    }

    @Test
    void a_row_without_a_label_is_refused() {
        assertProblems("Mio. kr.;2015\nA\nProvenu;1\n;1\n", "linje 4, kolonne 1, tom: " + RIGHT_ROW);
    }

    private static void assertProblems(String table, String... problems) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> read(table))
                .satisfies(bad ->
                        assertThat(bad.problems()).extracting(Problem::toString).containsExactly(problems));
    }

    private static PublishedCase onlyCase(String table) {
        return read(table).cases().get(0);
    }

    private static PublishedTable read(String table) {
        TableFile file = TableFile.of(new TextFile("x.csv", table));
        assertThat(file.date()).isEqualTo(Optional.empty());
        return file.table();
    }

    private static Figure mio(String number) {
        return Figure.of(new BigDecimal(number), MoneyUnit.MILLION);
    }
}
