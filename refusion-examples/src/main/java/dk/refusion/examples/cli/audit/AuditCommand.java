package dk.refusion.examples.cli.audit;

import dk.refusion.audit.AuditTables;
import dk.refusion.audit.SettlementAudit;
import dk.refusion.examples.cli.output.PaymentsOptions;
import dk.refusion.examples.cli.output.ReportOptions;
import dk.refusion.examples.cli.output.ResultCommand;
import dk.refusion.examples.files.TextFile;
import dk.refusion.examples.files.payments.PaymentsFiles;
import dk.refusion.examples.files.settlement.SettlementFiles;
import dk.refusion.examples.files.table.ResultTable;
import dk.refusion.examples.report.audit.Audit;
import dk.refusion.examples.report.audit.AuditPage;
import dk.refusion.file.BadInput;
import dk.refusion.file.LargeFile;
import dk.refusion.language.Sentence;
import dk.refusion.law.Benefit;
import dk.refusion.reading.PaidPersons;
import dk.refusion.reading.ReportedFile;
import dk.refusion.reading.ReportedNames;
import dk.refusion.reading.SettlementTerms;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code refusion audit}. */
@Command(
        name = "audit",
        footer = {
            "  refusion audit --example > yr.csv",
            "  refusion refunds --example > own.csv",
            "  refusion audit --settlement yr.csv --payments own.csv",
            "  refusion audit --settlement yr.csv --payments own.csv --report revision.html",
            "  refusion audit --explain-largest 3",
            "  refusion audit --explain person-008 --week 2026-W18"
        })
@SuppressWarnings("NullAway.Init") // the command line sets the fields
public final class AuditCommand extends ResultCommand {
    private static final Sentence NO_WEEK = Sentence.of(
            "angiv en fil med mindst én hel uge, der kan efterregnes; denne har ingen",
            "give a file with at least one whole week that can be recalculated; this one has none");

    @Option(names = "--settlement", paramLabel = "FILE")
    private List<Path> settlement = List.of();

    @Option(names = "--explain", paramLabel = "PERSON")
    private Optional<String> explain = Optional.empty();

    @Option(names = "--week", paramLabel = "WEEK")
    private Optional<String> week = Optional.empty();

    @Option(names = "--explain-largest", paramLabel = "N")
    private int explainLargest;

    @Option(names = "--benefit", paramLabel = "NAME=KEY")
    private List<String> benefit = List.of();

    @Option(names = "--example")
    private boolean example;

    @Mixin
    private final ReportOptions report = new ReportOptions();

    @Mixin
    private final PaymentsOptions payments = new PaymentsOptions();

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
            showExample(SettlementFiles.sampleText().text());
            return;
        }
        if (explain.isPresent() && explainLargest > 0) {
            throw wrongUse("explain-or-largest");
        }
        if (week.isPresent() && explain.isEmpty()) {
            throw wrongUse("week-of-explain");
        }
        if (explainLargest < 0) {
            throw wrongUse("explain-largest", explainLargest);
        }
        if (payments.areGiven() && settlement.isEmpty()) {
            throw wrongUse("settlement-missing");
        }
        refuseTwice(settlement);
        report.check();
        Optional<Week> only = week.map(text -> option("--week", text, Week::parse));
        Map<String, Benefit> named = new HashMap<>();
        benefit.forEach(text -> named.putAll(option("--benefit", text, AuditCommand::named)));
        SettlementTerms terms = SettlementTerms.TODAY;
        output.step(Sentence.of("Læser opgørelsen", "Reading the settlement"));
        Optional<PaidPersons> own = payments.persons(terms, output)
                .or(() -> settlement.isEmpty()
                        ? Optional.of(PaymentsFiles.sample(terms).persons())
                        : Optional.empty());
        ReportedNames names = new ReportedNames(
                named, own.map(paid -> paid.histories().persons()).orElse(List.of()));
        List<LargeFile> files = settlement.isEmpty()
                ? List.of(new TextFile("eksemplet", SettlementFiles.sampleText().text()).large())
                : settlement.stream().map(output::large).toList();
        ReportedFile file = calculated(
                files.get(0).name(),
                () -> ReportedFile.readLarge(files, terms.law(), names, payments.keepsGoodRows(), output));
        Audit audit = audited(
                file, own, terms, new Audit.ExplanationRequest(explain.map(names::person), only, explainLargest));
        output.step(Sentence.of("Skriver resultatet", "Writing the result"));
        Optional<Path> page = report.write(output, persons -> AuditPage.of(audit, persons));
        show(
                file.name(),
                screen -> AuditText.of(audit, screen),
                () -> AuditJson.of(audit),
                () -> List.of(
                        ResultTable.ofPersons(
                                "Afvigelser",
                                AuditTables.deviations(audit.audit().deviations())),
                        ResultTable.of(
                                "Efter art og kommune",
                                AuditTables.sums(audit.audit().sums()))));
        page.ifPresent(output::written);
    }

    /** A file given twice would be a settlement reported twice. */
    private void refuseTwice(List<Path> files) {
        Set<Path> seen = new HashSet<>();
        for (Path file : files) {
            Path path = output.resolve(file);
            try {
                path = path.toRealPath();
            } catch (IOException e) {
                continue; // the reading says why
            }
            if (!seen.add(path)) {
                throw wrongUse("settlement-twice", file);
            }
        }
    }

    private static Map<String, Benefit> named(String text) {
        int equals = text.lastIndexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException("a name in the file, = and a key, was \"" + text + "\"");
        }
        return Map.of(text.substring(0, equals).strip(), Benefit.parse(text.substring(equals + 1)));
    }

    private Audit audited(
            ReportedFile file, Optional<PaidPersons> own, SettlementTerms terms, Audit.ExplanationRequest request) {
        WeekRange weeks = (own.isPresent() ? file.wholeWeeks() : file.weeks())
                .orElseThrow(() -> new BadInput(file.name(), NO_WEEK));
        output.step(Sentence.of("Efterregner {0} linjer", "Recalculating {0} lines")
                .with(Sentence.ofCount(file.rows().size())));
        return calculated(file.name(), () -> {
            SettlementAudit audit = own.map(paid -> SettlementAudit.of(
                                    file.rows(),
                                    terms.calculator()
                                            .histories(paid.histories())
                                            .calculate(),
                                    weeks,
                                    file.municipalities())
                            .withRepetitionsIn(file.rows().outside(weeks)))
                    .orElseGet(() -> SettlementAudit.of(file.rows(), terms.law()));
            request.person()
                    .filter(person -> Stream.concat(
                                    audit.recomputed().persons().stream(), file.rows().persons().stream())
                            .noneMatch(person::equals))
                    .ifPresent(person -> {
                        throw wrongUse("explain-in-audit", person);
                    });
            return Audit.of(file, own, weeks, audit, request);
        });
    }
}
