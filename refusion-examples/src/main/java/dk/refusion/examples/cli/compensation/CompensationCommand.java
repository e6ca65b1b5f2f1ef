package dk.refusion.examples.cli.compensation;

import dk.refusion.examples.cli.compensation.SharedStudy.Sharing;
import dk.refusion.examples.cli.output.ResultCommand;
import dk.refusion.examples.files.compensation.MinistryFile;
import dk.refusion.examples.files.compensation.Spending;
import dk.refusion.examples.files.compensation.SpendingFile;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code refusion compensation}. */
@Command(
        name = "compensation",
        footer = {
            "  refusion compensation --function 5.68.90 --whole-kroner",
            "  refusion compensation mine.csv --by-landsdel",
            "  refusion compensation --ministry"
        })
@SuppressWarnings("NullAway.Init") // the command line sets the fields
public final class CompensationCommand extends ResultCommand {
    @Parameters(arity = "0..1", paramLabel = "FILE.csv")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--function", paramLabel = "NUMBER")
    private List<String> functions = List.of();

    @Option(names = "--by-landsdel")
    private boolean byLandsdel;

    @Option(names = "--whole-kroner")
    private boolean wholeKroner;

    @Option(names = "--municipality", paramLabel = "NAME")
    private Optional<String> municipality = Optional.empty();

    @Option(names = "--ministry")
    private boolean ministry;

    /**
     * The command.
     *
     * @param folder the folder that it is run from
     */
    public CompensationCommand(Path folder) {
        super(folder);
    }

    @Override
    protected void run() {
        if (ministry && (byLandsdel || municipality.isPresent() || !functions.isEmpty() || wholeKroner)) {
            throw wrongUse("ministry-alone");
        }
        if (file.isPresent() && !functions.isEmpty()) {
            throw wrongUse("function-published", file.get());
        }
        String name = file.map(Path::toString).orElse("de offentliggjorte tal");
        if (ministry) {
            MinistryFile table = file.map(this::csv).map(MinistryFile::read).orElseGet(MinistryFile::published);
            show(
                    name,
                    screen -> MinistryText.of(table, screen),
                    () -> MinistryJson.of(table),
                    () -> CompensationFile.of(table.table()));
        } else {
            List<SharedStudy> studies = calculated(name, this::studies);
            Optional<Municipality> own =
                    municipality.map(written -> option("--municipality", written, Municipality::parse));
            own.filter(one -> studies.stream()
                            .noneMatch(study ->
                                    study.spending().amounts().municipalities().contains(one)))
                    .ifPresent(one -> {
                        throw wrongUse("own-municipality", one.danish());
                    });
            show(
                    name,
                    screen -> SharedText.of(studies, own, screen),
                    () -> SharedJson.of(studies),
                    () -> CompensationFile.of(studies));
        }
    }

    private List<SharedStudy> studies() {
        Sharing sharing = new Sharing(byLandsdel, step());
        return spending().stream()
                .map(spending -> SharedStudy.of(spending, sharing))
                .toList();
    }

    private List<Spending> spending() {
        if (file.isPresent()) {
            return List.of(SpendingFile.read(csv(file.get()), step()));
        }
        functions.stream()
                .filter(function -> !Spending.functions().contains(function))
                .findFirst()
                .ifPresent(function -> {
                    throw wrongUse("function", Spending.functions(), function);
                });
        return (functions.isEmpty() ? Spending.DEFAULT_FUNCTIONS : functions)
                .stream().distinct().map(Spending::published).toList();
    }

    private Money step() {
        return wholeKroner ? Money.ofKroner(1) : Money.ofOere(1);
    }
}
