package dk.refusion.examples.audit;

import dk.refusion.examples.file.BadInput;
import dk.refusion.examples.file.TextFile;
import dk.refusion.examples.output.Format;
import dk.refusion.examples.output.Output;
import dk.refusion.examples.refunds.PaymentsFile;
import dk.refusion.examples.refunds.Terms;
import dk.refusion.history.Payment;
import dk.refusion.law.Benefit;
import dk.refusion.refund.ReportedRow;
import dk.refusion.refund.SettlementAudit;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code refusion audit}. */
@Command(
        name = "audit",
        exitCodeOnInvalidInput = 2,
        exitCodeOnExecutionException = 1,
        description = {
            "Recalculates a file of Ydelsesrefusion, from its own amounts or from one's own payments, and lists every"
                    + " deviation: wrong step, wrong amount, payment missing on either side, reported twice.",
            "Without --settlement: a sample with planted errors, against the sample of payments."
        },
        footer = {
            "",
            "All rows of a person, week, municipality and benefit are summed. A row equal to another in everything, with"
                    + " a positive amount, is reported twice, unless an equal negative row takes one back or the payments"
                    + " are as large as all rows; any other further row is a correction. Fleksbidrag fra staten, unknown"
                    + " benefits and rows without a municipality are counted apart. Payments in municipalities that the"
                    + " file has no row for are not compared.",
            "",
            "Examples:",
            "  refusion audit --settlement yr.csv",
            "  refusion audit --settlement 2026-01.csv --settlement 2026-02.csv --payments own.csv",
            "  refusion audit --explain-largest 3",
            "  refusion audit --explain person-008 --week 2026-W18"
        })
@SuppressWarnings("NullAway.Init") // the command line sets the fields
public final class AuditCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private final Output output;

    @Option(
            names = "--settlement",
            paramLabel = "FILE",
            description = "A file of Ydelsesrefusion (yr-ydelsesrefusion-beregning-…csv), of one month or many; may be"
                    + " given several times. Default: the sample.")
    private List<Path> settlement = List.of();

    @Option(
            names = "--payments",
            paramLabel = "FILE",
            description =
                    "One's own payments, as for \"refusion refunds\" (also JSON), with the earlier ones that the count needs."
                            + " Default: the amounts of the settlement itself.")
    private Optional<Path> payments = Optional.empty();

    @Option(
            names = "--explain",
            paramLabel = "PERSON",
            description = "Shows one person: the rows, what deviates, and every week explained with its paragraphs.")
    private Optional<String> explain = Optional.empty();

    @Option(
            names = "--week",
            paramLabel = "WEEK",
            description = "Explains one week of the person only, such as 2026-W18.")
    private Optional<String> week = Optional.empty();

    @Option(
            names = "--explain-largest",
            paramLabel = "N",
            description = "Explains the N largest deviations in the same way, each with its week.")
    private int explainLargest;

    @Option(
            names = "--benefit",
            paramLabel = "NAME=KEY",
            description =
                    "What the file calls a benefit that is listed as unknown, such as \"A-dagpenge=DAGPENGE\"; may"
                            + " be given several times.")
    private List<String> benefit = List.of();

    @Option(names = "--example", description = "Prints the sample settlement as a file to start from, and ends.")
    private boolean example;

    /**
     * The command.
     *
     * @param folder the folder that it is run from
     */
    public AuditCommand(Path folder) {
        this.output = new Output(folder);
    }

    @Override
    public Integer call() {
        if (example) {
            output.print(ReportedFile.sampleText().text().stripTrailing());
            return 0;
        }
        if (explain.isPresent() && explainLargest > 0) {
            throw wrongUse("--explain: stands without --explain-largest, was with it");
        }
        if (week.isPresent() && explain.isEmpty()) {
            throw wrongUse("--week: belongs to --explain, was without it");
        }
        if (explainLargest < 0) {
            throw wrongUse("--explain-largest: zero or more, was " + explainLargest);
        }
        Optional<Week> only = week.map(this::week);
        Map<String, Benefit> named = new HashMap<>();
        benefit.forEach(text -> named(text, named));
        Terms terms = Terms.TODAY;
        Optional<PaymentsFile> own = payments.map(path -> PaymentsFile.read(output.read(path), terms, false))
                .or(() -> settlement.isEmpty() ? Optional.of(PaymentsFile.sample(terms)) : Optional.empty());
        Names names = new Names(
                named,
                own.map(PaymentsFile::payments).orElse(List.of()).stream()
                        .map(Payment::person)
                        .toList());
        List<TextFile> files = settlement.isEmpty()
                ? List.of(ReportedFile.sampleText())
                : settlement.stream().map(output::read).toList();
        ReportedFile file = ReportedFile.read(files, terms.law(), names);
        Audit audit = audited(file, own, terms, new Audit.Wishes(explain.map(names::person), only, explainLargest));
        output.print(output.format() == Format.TEXT ? AuditText.of(audit) : AuditJson.of(audit));
        return 0;
    }

    private Week week(String text) {
        try {
            return Week.parse(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw wrongUse("--week: " + e.getMessage());
        }
    }

    private void named(String text, Map<String, Benefit> named) {
        int equals = text.lastIndexOf('=');
        try {
            if (equals < 1) {
                throw new IllegalArgumentException("a name in the file, = and a key, was \"" + text + "\"");
            }
            named.put(text.substring(0, equals).strip(), Benefit.parse(text.substring(equals + 1)));
        } catch (IllegalArgumentException e) {
            throw wrongUse("--benefit: " + e.getMessage());
        }
    }

    private ParameterException wrongUse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private Audit audited(ReportedFile file, Optional<PaymentsFile> own, Terms terms, Audit.Wishes wishes) {
        WeekRange weeks = (own.isPresent() ? file.wholeWeeks() : file.weeks())
                .orElseThrow(() -> new BadInput(
                        file.name(), "angiv en fil med mindst én hel uge, der kan efterregnes; denne har ingen"));
        try {
            SettlementAudit audit = own.map(payments -> SettlementAudit.of(
                            file.rows(),
                            terms.calculator().payments(payments.payments()).calculate(),
                            weeks,
                            file.municipalities()))
                    .orElseGet(() -> SettlementAudit.of(file.rows(), terms.law()));
            wishes.person()
                    .filter(person -> Stream.concat(
                                    audit.recomputed().persons().stream(),
                                    file.rows().stream().map(ReportedRow::person))
                            .noneMatch(person::equals))
                    .ifPresent(person -> {
                        throw wrongUse("--explain: a person of the settlement or the payments, was " + person);
                    });
            return new Audit(file, own, weeks, audit, wishes);
        } catch (ArithmeticException e) {
            throw new BadInput(file.name(), "beløbene er for store: " + e.getMessage());
        }
    }
}
