package dk.refusion.examples.investment;

import dk.refusion.examples.file.BadInput;
import dk.refusion.examples.file.DanishDate;
import dk.refusion.examples.output.Format;
import dk.refusion.examples.output.Output;
import dk.refusion.examples.report.Page;
import dk.refusion.investment.DiscountSchedule;
import dk.refusion.money.DanishText;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code refusion investment}. */
@Command(
        name = "investment",
        exitCodeOnInvalidInput = 2,
        exitCodeOnExecutionException = 1,
        description = {
            "Recalculates, reconciles and evaluates a published table of investment cases"
                    + " (investering, besparelse, provenu).",
            "Without TABLE.csv: the table of the minister's letter of 9 January 2018."
        },
        footer = {
            "",
            "Examples:",
            "  refusion investment --example > mine.csv",
            "  refusion investment mine.csv --discount-rate 3,5",
            "  refusion investment mine.csv --format json"
        })
@SuppressWarnings("NullAway.Init") // the command line sets the fields
public final class InvestmentCommand implements Callable<Integer> {
    private static final String REPORT = "refusion-investering.html";
    private static final Path REPORT_FILE = Path.of(REPORT);

    @Spec
    private CommandSpec spec;

    @Mixin
    private final Output output;

    @Parameters(
            arity = "0..1",
            paramLabel = "TABLE.csv",
            description = "A semicolon-separated file shaped like the letter's table, see --example.")
    private Optional<Path> table = Optional.empty();

    @Option(names = "--example", description = "Prints the letter's table as a file to start from, and ends.")
    private boolean example;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Where to write the report page. Default: " + REPORT
                    + " in the current folder; with --format json none.")
    private Optional<Path> report = Optional.empty();

    @Option(
            names = "--base-year",
            paramLabel = "YEAR",
            description = "The year to whose start all cases are discounted. Default: the first year of each case.")
    private Optional<Integer> baseYear = Optional.empty();

    @ArgGroup
    private Rates rates = new Rates();

    /** Which discount rates: at most one of the two. */
    static final class Rates {
        @Option(
                names = "--discount-rate",
                paramLabel = "PERCENT",
                description = "One real discount rate for all years, such as 3,5.")
        private Optional<String> percent = Optional.empty();

        @Option(
                names = "--discount-rates-of",
                paramLabel = "DATE",
                description = "The rates that Finansministeriet recommended on a date, such as 2018-01-09."
                        + " Default: on the date in the file, else the latest known.")
        private Optional<String> date = Optional.empty();
    }

    private final Function<Study, Page> letterPage;

    /**
     * The command.
     *
     * @param folder the folder that it is run from
     * @param letterPage the page of the letter's table; a table of the user's own has a page about nothing else
     */
    public InvestmentCommand(Path folder, Function<Study, Page> letterPage) {
        this.output = new Output(folder);
        this.letterPage = letterPage;
    }

    @Override
    public Integer call() {
        if (example) {
            output.print(TableFile.ministersLetterAsText().stripTrailing());
            return 0;
        }
        TableFile file = table.map(path -> TableFile.of(output.read(path))).orElseGet(TableFile::ministersLetter);
        show(study(file));
        return 0;
    }

    private Study study(TableFile file) {
        Discounting discounting =
                new Discounting(schedule(file), baseYear.map(OptionalInt::of).orElse(OptionalInt.empty()));
        file.table().cases().stream()
                .flatMap(one -> one.asCase().stream())
                .mapToInt(one -> one.proceeds().amounts().firstKey())
                .filter(first -> baseYear.filter(year -> year > first).isPresent())
                .min()
                .ifPresent(first -> {
                    throw wrongUse("--base-year: not after the first year, " + first + ", was " + baseYear.get());
                });
        try {
            return Study.of(file, discounting);
        } catch (ArithmeticException e) {
            throw new BadInput(table.map(Path::toString).orElse("brevet"), "beløbene er for store: " + e.getMessage());
        }
    }

    private DiscountSchedule schedule(TableFile file) {
        Optional<String> percent = rates.percent;
        Optional<String> date = rates.date;
        try {
            if (percent.isPresent()) {
                return DiscountSchedule.flat(Percentage.of(
                        Ratio.of(DanishText.parseNumber(percent.get())).dividedBy(Ratio.of(100))));
            }
            return DiscountSchedule.ministryOfFinance(
                    date.map(DanishDate::parse).or(file::date).orElse(LocalDate.MAX));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw wrongUse((percent.isPresent() ? "--discount-rate: " : "--discount-rates-of: ") + e.getMessage());
        }
    }

    private ParameterException wrongUse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void show(Study study) {
        boolean isText = output.format() == Format.TEXT;
        String result = isText ? StudyText.of(study) : StudyJson.of(study);
        Function<Study, Page> pages = table.isPresent() ? StudyPage::of : letterPage;
        Optional<Path> page = report.or(() -> isText ? Optional.of(REPORT_FILE) : Optional.empty())
                .map(path -> output.write(path, pages.apply(study).toString()));
        output.print(result);
        page.map(path -> "Rapport: " + path).ifPresent(isText ? line -> output.print("\n" + line) : output::note);
    }
}
