package dk.refusion.examples.cli.nation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.examples.cli.CommandRun;
import dk.refusion.examples.files.payments.PaymentsFiles;
import dk.refusion.examples.files.population.SyntheticNation;
import dk.refusion.law.Legislation;
import dk.refusion.money.Money;
import dk.refusion.nation.NationCalculator;
import dk.refusion.nation.NationHistory;
import dk.refusion.nation.NationSettlement;
import dk.refusion.reading.SettlementTerms;
import dk.refusion.refund.RefundAmounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NationCommandTest {
    @TempDir
    private Path folder;

    private CommandRun nation(String... options) {
        String[] words = new String[options.length + 1];
        words[0] = "nation";
        System.arraycopy(options, 0, words, 1, options.length);
        return CommandRun.refusion(folder, words);
    }

    @Test
    void a_population_is_settled_with_progress_beside_the_result() {
        CommandRun run = nation("--persons", "5000", "--workers", "2");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("Opgørelse af 5.000 genererede personer (startværdi 1), mio. kr.\n")
                .contains("sygedagpenge", "førtidspension", "fleksløntilskud", "I alt");
        assertThat(run.err()).contains("5.000 personer med ", "Opgjort på ", "2 tråde");
    }

    @Test
    void the_result_depends_on_persons_and_seed_only() {
        String once = nation("--persons", "3000", "--format", "json", "--workers", "1")
                .out();

        assertThat(nation("--persons", "3000", "--format", "json", "--workers", "3")
                        .out())
                .isEqualTo(once)
                .contains("\"format\": \"refusion-nation\"", "\"persons\": 3000", "\"refundPercent\": \"80\"");
        assertThat(nation("--persons", "3000", "--format", "json", "--seed", "2")
                        .out())
                .isNotEqualTo(once);
    }

    @Test
    void every_generated_person_can_be_settled_alone_to_the_same_sum() {
        NationHistory history = SyntheticNation.of(400, 3);
        NationSettlement settlement =
                NationCalculator.under(Legislation.denmark()).calculate(history);
        RefundAmounts sum = RefundAmounts.ZERO;
        for (int person = 0; person < history.persons(); person++) {
            sum = sum.plus(settlement.person(person).total());
        }

        assertThat(settlement.total()).isEqualTo(sum);
        assertThat(SyntheticNation.of(500, 3).payments(399)).isEqualTo(history.payments(399));
    }

    @Test
    void numbers_out_of_range_are_wrong_usage() {
        assertThat(nation("--persons", "0").exitCode()).isEqualTo(2);
        assertThat(nation("--persons", "0").err()).contains("--persons: from 1 to 20000000, was 0");
        assertThat(nation("--workers", "0").err()).contains("--workers: at least 1, was 0");
    }

    private static final String HEAD = "person;municipality;benefit;from;to;amount\n";

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void the_sample_of_payments_is_settled_to_the_same_sums_as_person_by_person() throws IOException {
        file("own.csv", PaymentsFiles.sampleText().text());
        RefundAmounts expected = SettlementTerms.TODAY
                .calculator()
                .payments(PaymentsFiles.sample(SettlementTerms.TODAY).payments())
                .calculate()
                .total();

        CommandRun run = nation("--payments", "own.csv", "--format", "json", "--workers", "2");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("\"file\": \"" + folder.resolve("own.csv") + "\"")
                .endsWith("""
                  "total": {
                    "gross": %s,
                    "refund": %s,
                    "coFinancing": %s,
                    "ownShare": %s
                  }
                }
                """.formatted(
                                json(expected.gross()),
                                json(expected.refund()),
                                json(expected.coFinancing()),
                                json(expected.ownShare())));
    }

    private static String json(Money amount) {
        return '"' + amount.kroner().toPlainString() + '"';
    }

    @Test
    void the_sample_of_a_settlement_is_settled_beside_what_it_says_itself() throws IOException {
        file("yr.csv", CommandRun.refusion(folder, "audit", "--example").out());

        CommandRun run = nation("--settlement", "yr.csv");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().replace("\n  ", " "))
                .startsWith("Opgørelse af ")
                .contains("Filen selv siger refusion ", "Boligstøtte (1), Fleksbidrag fra staten (1)");
    }

    @Test
    void a_person_of_a_file_keeps_the_name_and_is_explained() throws IOException {
        file("own.csv", HEAD + "b;151;dagpenge;2026-01-05;2026-01-11;2.800\na;151;dagpenge;2026-01-05;2026-01-11;1\n");

        CommandRun run = nation("--payments", "own.csv", "--explain", "a");

        assertThat(run.out())
                .startsWith("Opgørelse af 2 personer i ")
                .contains("2.801,00", "\na, lovgivning: Danmark\n", "2026-W02");
        assertThat(run.err()).contains("2 udbetalinger til 2 personer læst på ");
        assertThat(nation("--payments", "own.csv", "--explain", "c").err())
                .contains("--explain: a person of the file, was c");
    }

    @Test
    void a_bad_file_is_refused_with_all_its_problems() throws IOException {
        file("own.csv", HEAD + "a;Balrup;dagpenge;2026-01-05;2026-01-11;1.5\n");

        CommandRun run = nation("--payments", "own.csv");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(
                        "own.csv: 2 fejl, intet er beregnet",
                        "linje 2, kolonne 2 (municipality), \"Balrup\": skriv en af de 98 kommuner",
                        "linje 2, kolonne 6 (amount), \"1.5\": skriv et beløb i kroner");
        assertThat(nation("--payments", "none.csv").err()).contains("angiv en fil, der findes");
    }

    @Test
    void a_file_and_a_generated_population_exclude_each_other() {
        assertThat(nation("--payments", "a.csv", "--seed", "2").exitCode()).isEqualTo(2);
        assertThat(nation("--payments", "a.csv", "--settlement", "b.csv").exitCode())
                .isEqualTo(2);
        assertThat(nation("--explain", "a").exitCode()).isEqualTo(2);
    }

    @Test
    void payments_may_be_json() throws IOException {
        file("own.csv", PaymentsFiles.sampleText().text());
        file(
                "own.json",
                CommandRun.refusion(folder, "refunds", "--example", "--format", "json")
                        .out());

        assertThat(nation("--payments", "own.json").out().replace("own.json", "own.csv"))
                .isEqualTo(nation("--payments", "own.csv").out());
    }

    @Test
    void a_person_of_a_settlement_is_one_however_the_number_is_written() throws IOException {
        String row = ";kontanthjælp;Ballerup;3000;80;2400;;\n";
        file(
                "yr.csv",
                "Uge;CPR nummer;Ydelse;Finansiering Kommunenavn;Beregnet udbetalingsbeløb;Refusionssats;Refusionsbeløb;"
                        + "Medfinansieringssats;Medfinansieringsbeløb\n2026-W02;010203-1234" + row
                        + "2026-W03;0102031234"
                        + row + "2026-W04;102031234" + row);

        assertThat(nation("--settlement", "yr.csv", "--explain", "0102031234").out())
                .startsWith("Opgørelse af 1 person i ")
                .contains("\n010203-1234, lovgivning: Danmark\n");
    }
}
