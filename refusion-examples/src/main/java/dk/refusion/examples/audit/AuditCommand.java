package dk.refusion.examples.audit;

import dk.refusion.examples.file.BadInput;
import dk.refusion.examples.output.Job;
import dk.refusion.examples.output.Prose;
import dk.refusion.examples.refunds.PaymentsFile;
import dk.refusion.examples.refunds.Terms;
import dk.refusion.refund.ReportedRow;
import dk.refusion.refund.SettlementAudit;
import dk.refusion.time.WeekRange;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code refusion audit}. */
@Command(
        name = "audit",
        footer = {
            "  refusion audit --example > yr.csv",
            "  refusion refunds --example > own.csv",
            "  refusion audit --settlement yr.csv --payments own.csv",
            "  refusion audit --explain person-004"
        })
@SuppressWarnings("NullAway.Init") // the command line sets the fields
public final class AuditCommand extends Job {
    @Option(names = "--settlement", paramLabel = "FILE")
    private List<Path> settlement = List.of();

    @Option(names = "--payments", paramLabel = "FILE")
    private Optional<Path> payments = Optional.empty();

    @Option(names = "--explain", paramLabel = "PERSON")
    private Optional<String> explain = Optional.empty();

    @Option(names = "--example")
    private boolean example;

    /**
     * The command.
     *
     * @param folder the folder that it is run from
     */
    public AuditCommand(Path folder) {
        super(folder);
    }

    @Override
    protected void run() {
        if (example) {
            output.print(ReportedFile.sampleText().text().stripTrailing());
            return;
        }
        Terms terms = Terms.TODAY;
        output.step("Læser opgørelsen");
        ReportedFile file = settlement.isEmpty()
                ? ReportedFile.sample(terms.law())
                : ReportedFile.read(settlement.stream().map(output::read).toList(), terms.law());
        Optional<PaymentsFile> own = payments.map(path -> PaymentsFile.read(output.read(path), terms, false))
                .or(() -> settlement.isEmpty() ? Optional.of(PaymentsFile.sample(terms)) : Optional.empty());
        Audit audit = audited(file, own, terms);
        output.result(() -> AuditText.of(audit), () -> AuditJson.of(audit));
    }

    private Audit audited(ReportedFile file, Optional<PaymentsFile> own, Terms terms) {
        WeekRange weeks = (own.isPresent() ? file.wholeWeeks() : file.weeks())
                .orElseThrow(() -> new BadInput(
                        file.name(), "angiv en fil med mindst én hel uge, der kan efterregnes; denne har ingen"));
        output.step("Efterregner " + Prose.count(file.rows().size()) + " linjer");
        return calculated(file.name(), () -> {
            SettlementAudit audit = own.map(payments -> SettlementAudit.of(
                            file.rows(),
                            terms.calculator().payments(payments.payments()).calculate(),
                            weeks))
                    .orElseGet(() -> SettlementAudit.of(file.rows(), terms.law()));
            explain.filter(person -> Stream.concat(
                                    audit.recomputed().persons().stream(),
                                    file.rows().stream().map(ReportedRow::person))
                            .noneMatch(person::equals))
                    .ifPresent(person -> {
                        throw wrongUse("--explain: a person of the settlement or the payments, was " + person);
                    });
            return new Audit(file, own, weeks, audit, explain);
        });
    }
}
