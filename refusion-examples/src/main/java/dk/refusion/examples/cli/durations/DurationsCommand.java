package dk.refusion.examples.cli.durations;

import dk.refusion.examples.cli.output.ResultCommand;
import dk.refusion.examples.files.duration.Assumptions;
import dk.refusion.examples.files.duration.SurvivalFile;
import dk.refusion.examples.report.duration.Effort;
import dk.refusion.file.BadInput;
import dk.refusion.language.Sentence;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code refusion durations}. */
@Command(
        name = "durations",
        footer = {
            "  refusion durations",
            "  refusion durations --example > effort.csv",
            "  refusion durations spells.csv --assumptions effort.csv"
        })
@SuppressWarnings("NullAway.Init") // the command line sets the fields
public final class DurationsCommand extends ResultCommand {
    private static final Sentence TOO_FAR = Sentence.of(
            "forudsætninger, forløb og lov passer ikke sammen; vælg en kortere horisont end {0} uger, eller giv"
                    + " forløbene så længe",
            "assumptions, spells and law do not fit together; choose a shorter horizon than {0} weeks, or give the"
                    + " spells for so long");

    @Parameters(arity = "0..1", paramLabel = "SPELLS.csv")
    private Optional<Path> spells = Optional.empty();

    @Option(names = "--assumptions", paramLabel = "FILE.csv")
    private Optional<Path> assumptions = Optional.empty();

    @Option(names = "--example")
    private boolean example;

    /**
     * The command.
     *
     * @param folder the folder that it is run from
     */
    public DurationsCommand(Path folder) {
        super(folder);
    }

    @Override
    protected void run() {
        if (example) {
            showExample(Assumptions.exampleAsText());
            return;
        }
        SurvivalFile survival = spells.map(this::csv).map(SurvivalFile::read).orElseGet(SurvivalFile::example);
        Assumptions assumed = assumptions.map(this::csv).map(Assumptions::read).orElseGet(Assumptions::example);
        Effort effort = calculated(name(), () -> effort(assumed, survival));
        show(
                name(),
                screen -> DurationsText.of(effort, screen),
                () -> DurationsJson.of(effort),
                () -> DurationsFile.of(effort));
    }

    private Effort effort(Assumptions assumed, SurvivalFile survival) {
        try {
            return Effort.of(assumed, survival);
        } catch (IllegalArgumentException e) {
            throw new BadInput(name(), TOO_FAR.with(assumed.horizon()));
        }
    }

    private String name() {
        return assumptions.or(() -> spells).map(Path::toString).orElse("eksemplet");
    }
}
