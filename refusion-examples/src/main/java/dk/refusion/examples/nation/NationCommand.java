package dk.refusion.examples.nation;

import dk.refusion.examples.output.Job;
import dk.refusion.examples.output.Prose;
import dk.refusion.law.Legislation;
import dk.refusion.nation.NationCalculator;
import dk.refusion.nation.NationHistory;
import dk.refusion.nation.NationSettlement;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code refusion nation}. */
@Command(
        name = "nation",
        footer = {"  refusion nation --persons 50000 --workers 2", "  refusion nation --seed 7 --format json"})
@SuppressWarnings("NullAway.Init") // the command line sets the fields
public final class NationCommand extends Job {
    private static final int MOST_PERSONS = 20_000_000;

    @Option(names = "--persons", paramLabel = "N")
    private int persons = 100_000;

    @Option(names = "--seed", paramLabel = "N")
    private long seed = 1;

    @Option(names = "--workers", paramLabel = "N")
    private int workers = Runtime.getRuntime().availableProcessors();

    /**
     * The command.
     *
     * @param folder the folder that it is run from
     */
    public NationCommand(Path folder) {
        super(folder);
    }

    @Override
    protected void run() {
        if (persons < 1 || persons > MOST_PERSONS) {
            throw wrongUse("--persons: from 1 to " + MOST_PERSONS + ", was " + persons);
        }
        if (workers < 1) {
            throw wrongUse("--workers: at least 1, was " + workers);
        }
        output.step("Danner " + Prose.count(persons) + " personer");
        long start = System.nanoTime();
        NationHistory history = SyntheticNation.of(persons, seed);
        output.note(Prose.count(persons) + " personer med " + Prose.count(history.periods()) + " perioder på "
                + Prose.count(history.weeks()) + " uger dannet på " + since(start));
        NationSettlement settlement = settled(history);
        output.result(() -> NationText.of(settlement, seed), () -> NationJson.of(settlement, seed));
    }

    private NationSettlement settled(NationHistory history) {
        ExecutorService helpers = Executors.newFixedThreadPool(workers);
        try {
            output.step("Opgør " + Prose.count(persons) + " personer");
            long start = System.nanoTime();
            NationSettlement settlement = NationCalculator.under(Legislation.denmark())
                    .workers(workers, helpers)
                    .progress(done -> output.done(done, persons))
                    .calculate(history);
            output.note("Opgjort på " + since(start) + " med " + workers + (workers == 1 ? " tråd" : " tråde"));
            return settlement;
        } finally {
            helpers.shutdown();
        }
    }

    private static String since(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms";
    }
}
