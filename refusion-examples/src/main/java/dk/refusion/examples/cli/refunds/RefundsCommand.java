package dk.refusion.examples.cli.refunds;

import dk.refusion.examples.cli.output.Format;
import dk.refusion.examples.cli.output.PaymentsOptions;
import dk.refusion.examples.cli.output.ReportOptions;
import dk.refusion.examples.cli.output.ResultCommand;
import dk.refusion.examples.files.payments.PaymentsFiles;
import dk.refusion.examples.files.payments.PaymentsJson;
import dk.refusion.examples.report.refunds.Refunds;
import dk.refusion.examples.report.refunds.RefundsPage;
import dk.refusion.file.DanishDate;
import dk.refusion.language.Sentence;
import dk.refusion.law.Legislation;
import dk.refusion.law.Policies;
import dk.refusion.municipality.Municipality;
import dk.refusion.reading.PaidPersons;
import dk.refusion.reading.SettlementTerms;
import dk.refusion.refund.Settlement;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code refusion refunds}. */
@Command(
        name = "refunds",
        footer = {
            "  refusion refunds --example > payments.csv",
            "  refusion refunds --payments payments.csv --statement 2026-01 --out weeks.csv",
            "  refusion refunds --payments payments.csv --report opgoerelse.html",
            "  refusion refunds --example --format json > payments.json",
            "  refusion refunds --payments - --explain person-001 < payments.json",
            "  refusion refunds --municipality Ballerup --format json"
        })
@SuppressWarnings("NullAway.Init") // the command line sets the fields
public final class RefundsCommand extends ResultCommand {
    private static final int BEFORE_THE_LADDER = 2015;

    @Option(names = "--example")
    private boolean example;

    @Option(names = "--statement", paramLabel = "MONTH")
    private Optional<String> statement = Optional.empty();

    @Option(names = "--municipality", paramLabel = "NAME")
    private Optional<String> municipality = Optional.empty();

    @Option(names = "--explain", paramLabel = "PERSON")
    private Optional<String> explain = Optional.empty();

    @Option(names = "--compare-with", paramLabel = "2015")
    private Optional<Integer> compareWith = Optional.empty();

    @Option(names = "--legislation-date", paramLabel = "DATE")
    private Optional<String> legislationDate = Optional.empty();

    @Option(names = "--require-awarded")
    private boolean requireAwarded;

    @Mixin
    private final ReportOptions report = new ReportOptions();

    @Mixin
    private final PaymentsOptions payments = new PaymentsOptions();

    /**
     * The command.
     *
     * @param folder the folder that it is run from
     */
    public RefundsCommand(Path folder) {
        super(folder);
    }

    @Override
    protected void run() {
        if (example) {
            showExample(
                    output.format() == Format.TEXT
                            ? PaymentsFiles.sampleText().text()
                            : PaymentsJson.write(
                                    PaymentsFiles.sample(SettlementTerms.TODAY).payments()));
            return;
        }
        report.check();
        compareWith.filter(year -> year != BEFORE_THE_LADDER).ifPresent(year -> {
            throw wrongUse("compare-with", year);
        });
        Refunds.Request request = new Refunds.Request(
                statement.map(text -> option("--statement", text, RefundsCommand::month)),
                municipality.map(text -> option("--municipality", text, Municipality::parse)),
                explain,
                compareWith.isPresent());
        SettlementTerms asked = legislationDate
                .map(text -> option("--legislation-date", text, day -> SettlementTerms.asOf(DanishDate.parse(day))))
                .orElse(SettlementTerms.TODAY);
        SettlementTerms terms = requireAwarded ? requiringAwards(asked) : asked;
        output.step(Sentence.of("Læser udbetalinger", "Reading payments"));
        PaidPersons file = payments.persons(terms, output)
                .orElseGet(() -> PaymentsFiles.sample(terms).persons());
        Refunds refunds = Refunds.of(file, terms, settled(file, terms), request);
        output.step(Sentence.of("Skriver resultatet", "Writing the result"));
        Optional<Path> page = report.write(output, persons -> RefundsPage.of(refunds, persons));
        show(
                file.name(),
                screen -> RefundsText.of(refunds, screen),
                () -> RefundsJson.of(refunds),
                () -> RefundsTables.of(refunds, output::note));
        page.ifPresent(output::written);
    }

    private Settlement settled(PaidPersons file, SettlementTerms terms) {
        output.step(
                Sentence.of("Opgør {0} udbetalinger", "Settling {0} payments").with(Sentence.ofCount(file.payments())));
        return calculated(file.name(), () -> {
            Settlement settlement =
                    terms.calculator().histories(file.histories()).calculate();
            explain.filter(person -> file.person(person).isEmpty()).ifPresent(person -> {
                throw wrongUse("explain-in-payments", person);
            });
            return settlement;
        });
    }

    private static SettlementTerms requiringAwards(SettlementTerms terms) {
        Legislation law = terms.law();
        return terms.with(law.withPolicies(law.policies().withUnknownAward(Policies.UnknownAward.REFUSED)));
    }

    private static YearMonth month(String text) {
        if (!text.matches("\\d{4}-\\d{2}")) {
            throw new IllegalArgumentException("a month is written as 2026-01, was \"" + text + "\"");
        }
        return YearMonth.parse(text);
    }
}
