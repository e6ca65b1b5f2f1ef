package dk.refusion.examples.refunds;

import dk.refusion.examples.file.BadInput;
import dk.refusion.examples.file.DanishDate;
import dk.refusion.examples.output.Format;
import dk.refusion.examples.output.Output;
import dk.refusion.law.Legislation;
import dk.refusion.law.Policies;
import dk.refusion.municipality.Municipality;
import dk.refusion.refund.Settlement;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code refusion refunds}. */
@Command(
        name = "refunds",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = 2,
        exitCodeOnExecutionException = 1,
        description = {
            "Settles payments of benefits week by week on the refund ladder (refusionstrappen):"
                    + " refund, co-financing and what the municipality carries, with the statement of a month.",
            "Without --payments: a sample of generated persons."
        },
        footer = {
            "",
            "Examples:",
            "  refusion refunds --example > payments.csv",
            "  refusion refunds --payments payments.csv --statement 2026-01 --out weeks.csv",
            "  refusion refunds --municipality Ballerup --format json",
            "  refusion refunds --payments - < payments.json"
        })
@SuppressWarnings("NullAway.Init") // the command line sets the fields
public final class RefundsCommand implements Callable<Integer> {
    private static final int BEFORE_THE_LADDER = 2015;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final Output output;

    @Option(
            names = "--payments",
            paramLabel = "FILE",
            description =
                    "Payments, semicolon-separated or JSON, see --example and --example --format json; - reads standard"
                            + " input. Default: the sample.")
    private Optional<Path> payments = Optional.empty();

    @Option(names = "--example", description = "Prints the sample as a file to start from, and ends.")
    private boolean example;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write every settled week, such as weeks.csv.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--statement",
            paramLabel = "MONTH",
            description = "The month of the statement, such as 2026-01. Default: the last month that is paid for.")
    private Optional<String> statement = Optional.empty();

    @Option(
            names = "--municipality",
            paramLabel = "NAME",
            description = "Shows the statement of one municipality, by name or code. Default: all.")
    private Optional<String> municipality = Optional.empty();

    @Option(
            names = "--explain",
            paramLabel = "PERSON",
            description = "Explains every week of a person: class, count, tier, paragraph and amounts. In place of the"
                    + " statement, unless --statement asks for it too.")
    private Optional<String> explain = Optional.empty();

    @Option(
            names = "--compare-with",
            paramLabel = "2015",
            description =
                    "Sets the settled weeks beside the percentages before the ladder, those of autumn 2015. In place"
                            + " of the statement, unless --statement asks for it too.")
    private Optional<Integer> compareWith = Optional.empty();

    @Option(
            names = "--legislation-date",
            paramLabel = "DATE",
            description = "Settles as on that day: by the law in force then, and by what was known at its end; payments"
                    + " registered later (or, without a day of registration, beginning later) are left out.")
    private Optional<String> legislationDate = Optional.empty();

    @Option(
            names = "--require-awarded",
            description = "Refuses payments without the date of the award where it decides. Default: the first known"
                    + " payment shows it.")
    private boolean requireAwarded;

    @Option(
            names = "--keep-good-rows",
            description =
                    "Leaves out lines with problems and lists them. Default: nothing is settled if there are any.")
    private boolean keepGoodRows;

    /**
     * The command.
     *
     * @param folder the folder that it is run from
     */
    public RefundsCommand(Path folder) {
        this.output = new Output(folder);
    }

    @Override
    public Integer call() {
        if (example) {
            output.print(
                    output.format() == Format.TEXT
                            ? PaymentsFile.sampleText().text().stripTrailing()
                            : PaymentsJson.write(
                                    PaymentsFile.sample(Terms.TODAY).payments()));
            return 0;
        }
        payments.filter(file -> out.map(this::path).equals(Optional.of(path(file))))
                .ifPresent(file -> {
                    throw wrongUse("--out: another file than that of the payments, was " + out.orElse(file));
                });
        compareWith.filter(year -> year != BEFORE_THE_LADDER).ifPresent(year -> {
            throw wrongUse("--compare-with: the percentages before the ladder are those of 2015, was " + year);
        });
        Refunds.Wishes wishes = new Refunds.Wishes(
                option("--statement", statement, RefundsCommand::month),
                option("--municipality", municipality, Municipality::parse),
                explain,
                compareWith.isPresent());
        Terms asked = option("--legislation-date", legislationDate, text -> Terms.asOf(DanishDate.parse(text)))
                .orElse(Terms.TODAY);
        Terms terms = requireAwarded ? requiringAwards(asked) : asked;
        PaymentsFile file = payments.map(path -> PaymentsFile.read(output.read(path), terms, keepGoodRows))
                .orElseGet(() -> PaymentsFile.sample(terms));
        show(Refunds.of(file, terms, settled(file, terms), wishes));
        return 0;
    }

    private Settlement settled(PaymentsFile file, Terms terms) {
        try {
            Settlement settlement = terms.calculator().payments(file.payments()).calculate();
            explain.filter(person -> !settlement.persons().contains(person)).ifPresent(person -> {
                throw wrongUse("--explain: a person of the payments, was " + person);
            });
            return settlement;
        } catch (ArithmeticException e) {
            throw new BadInput(file.name(), "beløbene er for store: " + e.getMessage());
        }
    }

    private static Terms requiringAwards(Terms terms) {
        Legislation law = terms.law();
        return terms.with(law.withPolicies(law.policies().withUnknownAward(Policies.UnknownAward.REFUSED)));
    }

    private static YearMonth month(String text) {
        if (!text.matches("\\d{4}-\\d{2}")) {
            throw new IllegalArgumentException("a month is written as 2026-01, was \"" + text + "\"");
        }
        return YearMonth.parse(text);
    }

    private <T> Optional<T> option(String name, Optional<String> given, Function<String, T> reader) {
        try {
            return given.map(reader);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw wrongUse(name + ": " + e.getMessage());
        }
    }

    private ParameterException wrongUse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private Path path(Path file) {
        return output.resolve(file).toAbsolutePath().normalize();
    }

    private void show(Refunds refunds) {
        boolean isText = output.format() == Format.TEXT;
        String result = isText ? RefundsText.of(refunds) : RefundsJson.of(refunds);
        Optional<Path> written = out.map(path -> output.write(
                path, WeeksFile.of(refunds.settlement(), refunds.file().spellings())));
        output.print(result);
        written.map(path -> "Uger: " + path).ifPresent(isText ? line -> output.print("\n" + line) : output::note);
    }
}
