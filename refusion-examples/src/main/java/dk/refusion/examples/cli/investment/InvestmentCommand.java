package dk.refusion.examples.cli.investment;

import dk.refusion.examples.cli.output.Format;
import dk.refusion.examples.cli.output.ResultCommand;
import dk.refusion.examples.files.investment.TableFile;
import dk.refusion.examples.report.investment.Discounting;
import dk.refusion.examples.report.investment.Study;
import dk.refusion.examples.report.investment.StudyPage;
import dk.refusion.examples.report.page.Page;
import dk.refusion.file.DanishDate;
import dk.refusion.investment.DiscountSchedule;
import dk.refusion.money.DanishText;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code refusion investment}. */
@Command(
        name = "investment",
        footer = {
            "  refusion investment --example > mine.csv",
            "  refusion investment mine.csv --discount-rate 3,5",
            "  refusion investment mine.csv --format json"
        })
@SuppressWarnings("NullAway.Init") // the command line sets the fields
public final class InvestmentCommand extends ResultCommand {
    private static final String REPORT = "refusion-investering.html";
    private static final Path REPORT_FILE = Path.of(REPORT);

    @Parameters(arity = "0..1", paramLabel = "TABLE.csv")
    private Optional<Path> table = Optional.empty();

    @Option(names = "--example")
    private boolean example;

    @Option(names = "--report", paramLabel = "FILE")
    private Optional<Path> report = Optional.empty();

    @Option(names = "--base-year", paramLabel = "YEAR")
    private Optional<Integer> baseYear = Optional.empty();

    @ArgGroup
    private Rates rates = new Rates();

    /** Which discount rates: at most one of the two. */
    static final class Rates {
        @Option(names = "--discount-rate", paramLabel = "PERCENT")
        private Optional<String> percent = Optional.empty();

        @Option(names = "--discount-rates-of", paramLabel = "DATE")
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
        super(folder);
        this.letterPage = letterPage;
    }

    @Override
    protected void run() {
        if (example) {
            showExample(TableFile.ministersLetterAsText());
            return;
        }
        TableFile file = table.map(path -> TableFile.of(output.read(path))).orElseGet(TableFile::ministersLetter);
        show(study(file));
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
                    throw wrongUse("base-year", first, baseYear.get());
                });
        return calculated(source(), () -> Study.of(file, discounting));
    }

    private DiscountSchedule schedule(TableFile file) {
        return rates.percent
                .map(percent -> option(
                        "--discount-rate",
                        percent,
                        text -> DiscountSchedule.flat(Percentage.of(
                                Ratio.of(DanishText.parseNumber(text)).dividedBy(Ratio.of(100))))))
                .orElseGet(() -> option(
                        "--discount-rates-of",
                        rates.date.orElse(""),
                        text -> DiscountSchedule.ministryOfFinance(
                                rates.date.map(DanishDate::parse).or(file::date).orElse(LocalDate.MAX))));
    }

    private void show(Study study) {
        boolean isText = output.format() == Format.TEXT;
        Function<Study, Page> pages = table.isPresent() ? StudyPage::of : letterPage;
        Optional<Path> page = report.or(() -> isText ? Optional.of(REPORT_FILE) : Optional.empty())
                .map(path -> output.write(path, pages.apply(study).toString()));
        show(
                source(),
                screen -> StudyText.of(study, screen),
                () -> StudyJson.of(study),
                () -> InvestmentFile.of(study));
        page.ifPresent(output::written);
    }

    private String source() {
        return table.map(Path::toString).orElse("brevet");
    }
}
