package dk.refusion.examples.files.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.refusion.examples.files.TextFile;
import dk.refusion.file.BadInput;
import dk.refusion.file.Problem;
import dk.refusion.law.Legislation;
import dk.refusion.law.Policies;
import dk.refusion.municipality.Municipality;
import dk.refusion.reading.PaymentsFile;
import dk.refusion.reading.PaymentsReading;
import dk.refusion.reading.SettlementTerms;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every way in which a line of payments can be wrong. */
class PaymentsFileTest {
    private static final String HEAD = "person;municipality;benefit;from;to;amount;registered;awarded;activity\n";
    private static final String GOOD = "a;Ballerup;kontanthjælp;2026-01-01;2026-01-31;12.400,00;;;\n";

    private static PaymentsFile read(SettlementTerms terms, String lines) {
        return PaymentsFiles.read(
                TextFile.of("own.csv", (HEAD + lines).getBytes(StandardCharsets.UTF_8)), PaymentsReading.of(terms));
    }

    private static List<String> problems(SettlementTerms terms, String lines) {
        return catchThrowableOfType(BadInput.class, () -> read(terms, lines)).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    private static void assertProblem(String line, String start) {
        assertThat(problems(SettlementTerms.TODAY, GOOD + line + "\n"))
                .as(line)
                .singleElement()
                .asString()
                .startsWith("linje 3, kolonne " + start);
    }

    @Test
    void every_bad_cell_is_named_with_line_and_column() {
        assertProblem(";Ballerup;dagpenge;2026-01-01;2026-01-31;1", "1 (person), tom: skriv, hvem ydelsen er til");
        assertProblem("b;Balrup;dagpenge;2026-01-01;2026-01-31;1", "2 (municipality), \"Balrup\": skriv en af de 98");
        assertProblem("b;411;dagpenge;2026-01-01;2026-01-31;1", "2 (municipality), \"411\": skriv en af de 98");
        assertProblem("b;151;bistand;2026-01-01;2026-01-31;1", "3 (benefit), \"bistand\": skriv ydelsens nøgle");
        assertProblem("b;151;dagpenge;2026-02-29;2026-03-31;1", "4 (from), \"2026-02-29\": skriv en dato som");
        assertProblem("b;151;dagpenge;1/1-2026;2026-03-31;1", "4 (from), \"1/1-2026\": skriv en dato som");
        assertProblem("b;151;dagpenge;2026-01-01;;1", "5 (to), tom: skriv en dato som");
        assertProblem("b;151;dagpenge;2026-01-01;2026-01-31;1.5", "6 (amount), \"1.5\": skriv et beløb i kroner");
        assertProblem("b;151;dagpenge;2026-01-01;2026-01-31;1,555", "6 (amount), \"1,555\": skriv et beløb i kroner");
        assertProblem("b;151;dagpenge;2026-01-01;2026-01-31", "6 (amount), tom: skriv et beløb i kroner");
        assertProblem(
                "b;151;dagpenge;2026-01-01;2026-01-31;99999999999999999999",
                "6 (amount), \"99999999999999999999\": skriv et beløb");
        assertProblem(
                "b;151;sygedagpenge;2026-01-05;2026-01-11;92.233.720.368.547.758,07",
                "6 (amount), \"92.233.720.368.547.758,07\": skriv et beløb, der kan regnes med");
        assertProblem("b;151;dagpenge;2026-01-01;2026-01-31;1;i går", "7 (registered), \"i går\": skriv en dato som");
        assertProblem("b;151;dagpenge;2026-01-01;2026-01-31;1;;x", "8 (awarded), \"x\": skriv en dato som");
        assertProblem("b;151;dagpenge;2026-01-01;2026-01-31;1;;;ja", "9 (activity), \"ja\": skriv aktiv eller passiv");
        assertProblem("b;151;dagpenge;2026-01-01;2026-01-31;1;;;;x", "10, \"x\": linjen har flere celler");
    }

    @Test
    void periods_must_run_forwards_and_lie_inside_the_law() {
        assertProblem(
                "b;151;dagpenge;2026-01-02;2026-01-01;1",
                "5 (to), \"2026-01-01\": skriv en dato, der ikke ligger før periodens første dag, 2026-01-02");
        assertProblem("b;151;dagpenge;2026-01-01;2126-01-02;1", "5 (to), \"2126-01-02\": skriv en periode på højst");
        assertProblem(
                "b;151;dagpenge;2014-06-01;2014-06-30;1", "5 (to), \"2014-06-30\": udelad perioden; uger tæller fra");
        assertThat(read(SettlementTerms.TODAY, "b;151;dagpenge;2014-06-01;2014-07-01;1")
                        .payments())
                .hasSize(1);
        assertProblem(
                "b;151;revalideringsydelse;2026-02-01;2026-02-28;1",
                "4 (from), \"2026-02-01\": skriv en periode, som loven har en regel for; revalideringsydelse har en fra"
                        + " 2014-07-01 til 2026-01-31");
        assertProblem("b;151;revalideringsydelse;2026-01-01;2026-02-01;1", "5 (to), \"2026-02-01\": skriv en periode");
        assertProblem(
                "b;151;seniorpension;2019-12-31;2020-01-31;1",
                "4 (from), \"2019-12-31\": skriv en periode, som loven har en regel for; seniorpension har en fra"
                        + " 2020-01-01");
    }

    @Test
    void all_problems_are_listed_in_the_order_of_the_file() {
        assertThat(problems(SettlementTerms.TODAY, "a;b;c;d;e;f;g;h;i\n" + GOOD + GOOD))
                .hasSize(9)
                .last()
                .asString()
                .startsWith("linje 4, kolonne 4 (from), \"2026-01-01\": perioden overlapper linje 3 ");
    }

    @Test
    void the_same_days_are_paid_once_unless_one_payment_corrects_the_other() {
        assertProblem(
                "a;151;kontanthjælp;31-01-2026;2026-02-28;1", "4 (from), \"31-01-2026\": perioden overlapper linje 2 ");
        for (String right : List.of(
                "a;151;kontanthjælp;2026-02-01;2026-02-28;1",
                "b;151;kontanthjælp;2026-01-01;2026-01-31;1",
                "a;101;kontanthjælp;2026-01-01;2026-01-31;1",
                "a;151;sygedagpenge;2026-01-01;2026-01-31;1",
                "a;151;kontanthjælp;2026-01-01;2026-01-31;1;2026-03-01",
                "a;151;kontanthjælp;2026-01-01;2026-01-31;-1",
                "a;151;kontanthjælp;2026-01-01;2026-01-31;0")) {
            assertThat(read(SettlementTerms.TODAY, GOOD + right).payments()).hasSize(2);
        }
        assertThat(problems(SettlementTerms.TODAY, """
                        a;151;dagpenge;2026-03-01;2026-03-31;1;2026-05-01
                        a;151;dagpenge;2026-01-01;2026-01-31;1;2026-05-01
                        a;151;dagpenge;2026-01-15;2026-03-01;1;2026-05-01
                        a;151;dagpenge;2026-02-01;2026-02-28;1;2026-05-01
                        """))
                .singleElement()
                .asString()
                .startsWith("linje 4, kolonne 4 (from), \"2026-01-15\": perioden overlapper linje 2 ");
    }

    @Test
    void the_date_of_the_award_may_be_asked_for() {
        Legislation law = Legislation.denmark();
        SettlementTerms strict = SettlementTerms.TODAY.with(
                law.withPolicies(law.policies().withUnknownAward(Policies.UnknownAward.REFUSED)));
        String pension = "b;151;førtidspension;2026-01-01;2026-01-31;1;;";

        assertThat(read(SettlementTerms.TODAY, pension).payments()).hasSize(1);
        assertThat(problems(strict, pension))
                .singleElement()
                .asString()
                .startsWith("linje 2, kolonne 8 (awarded), tom: skriv datoen for tilkendelsen");
        assertThat(read(strict, pension + "2025-12-01").payments().get(0).awarded())
                .contains(LocalDate.of(2025, 12, 1));
    }

    @Test
    void municipalities_keep_the_spelling_that_the_file_writes_first() {
        PaymentsFile file = read(SettlementTerms.TODAY, """
                a;0151;dagpenge;2026-01-01;2026-01-31;1
                a;Ballerup;dagpenge;2026-02-01;2026-02-28;1
                """);

        assertThat(file.spellings()).containsOnly(Map.entry(Municipality.BALLERUP, "0151"));
    }
}
