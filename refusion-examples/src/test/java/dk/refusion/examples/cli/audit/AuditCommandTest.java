package dk.refusion.examples.cli.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.audit.Deviation;
import dk.refusion.audit.DeviationKind;
import dk.refusion.audit.SettlementAudit;
import dk.refusion.examples.cli.CommandRun;
import dk.refusion.examples.files.payments.PaymentsFiles;
import dk.refusion.examples.files.settlement.SettlementFiles;
import dk.refusion.law.Legislation;
import dk.refusion.money.Money;
import dk.refusion.reading.ReportedFile;
import dk.refusion.reading.SettlementTerms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {
    private static final String HEAD = "Uge;CPR nummer;Ydelse;Finansiering Kommunenavn;Beregnet udbetalingsbeløb;"
            + "Refusionssats;Refusionsbeløb;Medfinansieringssats;Medfinansieringsbeløb\n";

    @TempDir
    private Path folder;

    private CommandRun audit(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "audit";
        System.arraycopy(args, 0, all, 1, args.length);
        return CommandRun.refusion(folder, all);
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void the_generator_makes_the_sample_again() {
        assertThat(SettlementGenerator.sample().planted())
                .isEqualTo(SettlementFiles.sampleText().text());
    }

    @Test
    void every_planted_error_is_found_and_nothing_else() {
        ReportedFile file = SettlementFiles.sample(Legislation.denmark());
        SettlementAudit audit = SettlementAudit.of(
                file.rows().rows(),
                SettlementTerms.TODAY
                        .calculator()
                        .payments(PaymentsFiles.sample(SettlementTerms.TODAY).payments())
                        .calculate(),
                file.wholeWeeks().orElseThrow());

        assertThat(file.wholeWeeks()).contains(SettlementGenerator.WEEKS);
        assertThat(counts(audit, DeviationKind.WRONG_STEP)).isEqualTo(2);
        assertThat(counts(audit, DeviationKind.WRONG_AMOUNT)).isEqualTo(1);
        assertThat(counts(audit, DeviationKind.MISSING_IN_SETTLEMENT)).isEqualTo(2);
        assertThat(counts(audit, DeviationKind.MISSING_IN_PAYMENTS)).isEqualTo(2);
        assertThat(counts(audit, DeviationKind.REPORTED_TWICE)).isEqualTo(3);
        assertThat(audit.rounded()).isZero();
        assertThat(audit.deviations())
                .filteredOn(one -> one.kind() == DeviationKind.WRONG_AMOUNT)
                .extracting(Deviation::effect)
                .containsExactly(Money.ofKroner(100));
        assertThat(file.leftOut())
                .extracting(ReportedFile.LeftOut::benefit)
                .containsExactly("Boligstøtte", "Fleksbidrag fra staten");
    }

    private static long counts(SettlementAudit audit, DeviationKind kind) {
        return audit.deviations().stream().filter(one -> one.kind() == kind).count();
    }

    @Test
    void a_settlement_written_out_and_read_back_agrees_with_the_payments_and_with_itself() throws IOException {
        file("right.csv", SettlementGenerator.sample().right());
        file("own.csv", PaymentsFiles.sampleText().text());

        assertThat(audit("--settlement", "right.csv", "--payments", "own.csv").out())
                .contains("Afviger: ingen", " 0 inden for afrunding");
        assertThat(audit("--settlement", "right.csv").out()).contains("Afviger: ingen", " 0 inden for afrunding");
    }

    @Test
    void without_arguments_the_sample_is_audited_largest_first() {
        CommandRun run = audit();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().replace("\n  ", " "))
                .contains("Afviger: 10")
                .contains("forkert trin: 80 %, skulle være 40 %")
                .contains("indberettet to gange")
                .contains("Ikke efterregnet")
                .containsSubsequence("Afvigelser efter art og kommune", "Afvigelser, de største først");
    }

    @Test
    void a_person_is_explained_with_rows_deviations_and_weeks() {
        String person = audit("--format", "json")
                .out()
                .lines()
                .filter(line -> line.contains("\"person\""))
                .findFirst()
                .orElseThrow()
                .replaceAll(".*\"(person-\\d+)\".*", "$1");

        assertThat(audit("--explain", person).out())
                .contains(person + " i filen")
                .containsSubsequence("Afvigelser\n  ", "Forklaring");
        assertThat(audit("--explain", "nobody").exitCode()).isEqualTo(2);
    }

    @Test
    void files_of_several_months_weeks_in_any_form_and_windows_1252_are_read_as_one() throws IOException {
        file("januar.csv", HEAD + "2026-W02;a;Kontanthjælp;Ballerup;3000,00;80;2400,00;;\n");
        Files.write(
                folder.resolve("februar.csv"),
                (HEAD + "12-01-2026;a;KONTANTHJAELP;151;3.000,00;0,8;2.400,00;;\n"
                                + "2026-01-19;a;kontanthjælp;Ballerup;3000;80 %;2400;;\n")
                        .getBytes(StandardCharsets.ISO_8859_1));

        assertThat(audit("--settlement", "januar.csv", "--settlement", "februar.csv")
                        .out())
                .contains("3 linjer", "Stemmer: 3 på øren", "Afviger: ingen");
    }

    @Test
    void a_file_given_twice_or_payments_without_a_settlement_are_wrong_usage() throws IOException {
        file("yr.csv", SettlementFiles.sampleText().text());
        file("own.csv", PaymentsFiles.sampleText().text());

        CommandRun twice = audit("--settlement", "yr.csv", "--settlement", "./yr.csv");
        assertThat(twice.exitCode()).isEqualTo(2);
        assertThat(twice.err()).contains("--settlement: each file once, was twice ./yr.csv");
        CommandRun alone = audit("--payments", "own.csv");
        assertThat(alone.exitCode()).isEqualTo(2);
        assertThat(alone.err()).contains("--settlement: the file that --payments is held against, was missing");
        assertThat(audit().out()).startsWith("Revision af eksemplet: ");
    }

    @Test
    void a_correction_is_no_repetition() throws IOException {
        String row = "2026-01-05;a;kontanthjælp;Ballerup;3000,00;80;2400,00;;\n";
        String back = "2026-01-05;a;kontanthjælp;Ballerup;-3000,00;80;-2400,00;;\n";

        file("yr.csv", HEAD + row + row);
        assertThat(audit("--settlement", "yr.csv").out()).contains("Afviger: 1, 2.400,00 kr.", "indberettet to gange");
        file("yr.csv", HEAD + row + back + row);
        assertThat(audit("--settlement", "yr.csv").out()).contains("Afviger: ingen");
        file("yr.csv", HEAD + row + "2026-01-05;a;kontanthjælp;Ballerup;500,00;80;400,00;;\n");
        assertThat(audit("--settlement", "yr.csv").out()).contains("Afviger: ingen", "Stemmer: 1 på øren");
    }

    @Test
    void what_cannot_be_recalculated_is_counted_apart() throws IOException {
        file(
                "yr.csv",
                HEAD + "2026-01-05;a;kontanthjælp;Ballerup;3000,00;80;2400,00;;\n"
                        + "2026-02-09;a;revalideringsydelse;Ballerup;3000,00;80;2400,00;;\n"
                        + "2026-02-09;a;Noget nyt;Ballerup;3000,00;80;2400,00;;\n");

        assertThat(audit("--settlement", "yr.csv").out())
                .contains("loven har ingen regel for ydelsen i ugen", "Noget nyt: ukendt ydelse", "Stemmer: 1");
    }

    @Test
    void a_bad_file_is_refused_with_all_its_problems() throws IOException {
        file("yr.csv", HEAD + "2026-13-05;a;kontanthjælp;Ballerup;3000.00;180;2400,00;;\n");

        CommandRun run = audit("--settlement", "yr.csv");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("(Uge)", "(Beregnet udbetalingsbeløb)", "(Refusionssats)");
    }
}
