package dk.refusion.examples.compensation;

import dk.refusion.examples.compensation.SharedStudy.Sharing;
import dk.refusion.examples.file.BadInput;
import dk.refusion.examples.file.CsvFile;
import dk.refusion.examples.output.Format;
import dk.refusion.examples.output.Output;
import dk.refusion.money.Money;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code refusion compensation}. */
@Command(
        name = "compensation",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = 2,
        exitCodeOnExecutionException = 1,
        description = {
            "Gives the net expenditure of all municipalities back by a key, and shows who is over- and under-covered"
                    + " (nulsum).",
            "Without FILE.csv: the accounts of 2019 of all 98 municipalities by population, functions 5.57.73 and 5.57.78"
                    + " (Danmarks Statistik, REGK31 and FOLK1A); with --ministry the minister's table of 2014-15 on 100 per"
                    + " cent refund of førtidspension, checked."
        },
        footer = {
            "",
            "FILE.csv: semicolons, the names of the columns in the first line, Danish",
            "numbers, # before notes.",
            "  kommune;nettoudgift;nøgle            kroner, and a weight of zero or more",
            "  kode;område;refusion;tilskud;i alt   with --ministry: whole 1.000 kr.; no",
            "                                       code before sums but the regions",
            "",
            "Examples:",
            "  refusion compensation --function 5.68.90 --whole-kroner",
            "  refusion compensation mine.csv --by-landsdel",
            "  refusion compensation --ministry"
        })
@SuppressWarnings("NullAway.Init") // the command line sets the fields
public final class CompensationCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private final Output output;

    @Parameters(arity = "0..1", paramLabel = "FILE.csv", description = "Expenditure and key, see below.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--function",
            paramLabel = "NUMBER",
            description = "Published functions: 5.57.73, 5.57.78, 5.58.81, 5.68.90. Default: the first two.")
    private List<String> functions = List.of();

    @Option(names = "--by-landsdel", description = "Shares the expenditure of each landsdel within it.")
    private boolean byLandsdel;

    @Option(names = "--whole-kroner", description = "Shares in whole kroner. Default: in øre.")
    private boolean wholeKroner;

    @Option(names = "--ministry", description = "Reads and checks a ministry's printed table.")
    private boolean ministry;

    /**
     * The command.
     *
     * @param folder the folder that it is run from
     */
    public CompensationCommand(Path folder) {
        this.output = new Output(folder);
    }

    @Override
    public Integer call() {
        if (ministry && (byLandsdel || !functions.isEmpty() || wholeKroner)) {
            throw wrongUse(
                    "--ministry: stands without --function, --by-landsdel and --whole-kroner, was with one of them");
        }
        if (file.isPresent() && !functions.isEmpty()) {
            throw wrongUse("--function: chooses published figures, was beside " + file.get());
        }
        try {
            output.print(ministry ? ministryTable() : shared());
        } catch (ArithmeticException e) {
            throw new BadInput(
                    file.map(Path::toString).orElse("de offentliggjorte tal"),
                    "beløbene er for store: " + e.getMessage());
        }
        return 0;
    }

    private String ministryTable() {
        MinistryFile table = file.map(this::csv).map(MinistryFile::read).orElseGet(MinistryFile::published);
        return isText() ? MinistryText.of(table) : MinistryJson.of(table);
    }

    private String shared() {
        Sharing sharing = new Sharing(byLandsdel, step());
        List<SharedStudy> studies = spending().stream()
                .map(spending -> SharedStudy.of(spending, sharing))
                .toList();
        return isText() ? SharedText.of(studies) : SharedJson.of(studies);
    }

    private boolean isText() {
        return output.format() == Format.TEXT;
    }

    private List<Spending> spending() {
        if (file.isPresent()) {
            return List.of(SpendingFile.read(csv(file.get()), step()));
        }
        functions.stream()
                .filter(function -> !Spending.functions().contains(function))
                .findFirst()
                .ifPresent(function -> {
                    throw wrongUse("--function: one of " + Spending.functions() + ", was \"" + function + "\"");
                });
        return (functions.isEmpty() ? Spending.DEFAULT_FUNCTIONS : functions)
                .stream().distinct().map(Spending::published).toList();
    }

    private Money step() {
        return wholeKroner ? Money.ofKroner(1) : Money.ofOere(1);
    }

    private CsvFile csv(Path path) {
        return CsvFile.of(output.read(path));
    }

    private ParameterException wrongUse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
