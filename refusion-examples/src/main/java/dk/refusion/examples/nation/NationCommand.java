package dk.refusion.examples.nation;

import dk.refusion.examples.output.Format;
import dk.refusion.examples.output.Output;
import dk.refusion.law.Legislation;
import dk.refusion.money.DanishText;
import dk.refusion.nation.NationCalculator;
import dk.refusion.nation.NationHistory;
import dk.refusion.nation.NationSettlement;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code refusion nation}. */
@Command(
        name = "nation",
        exitCodeOnInvalidInput = 2,
        exitCodeOnExecutionException = 1,
        description = {
            "Settles a whole generated population on the refund ladder (refusionstrappen), ten years of weeks from 2016.",
            "Progress and times go to standard error; the result depends on --persons and --seed only."
        },
        footer = {"", "Examples:", "  refusion nation --persons 1000000", "  refusion nation --seed 7 --format json"})
@SuppressWarnings("NullAway.Init") // the command line sets the fields
public final class NationCommand implements Callable<Integer> {
    private static final int MOST_PERSONS = 20_000_000;
    /** How many times progress is told. */
    private static final int STEPS = 10;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final Output output;

    @Option(names = "--persons", paramLabel = "N", description = "How many persons. Default: 100000.")
    private int persons = 100_000;

    @Option(names = "--seed", paramLabel = "N", description = "Another population for each number. Default: 1.")
    private long seed = 1;

    @Option(names = "--workers", paramLabel = "N", description = "How many threads. Default: one for each processor.")
    private int workers = Runtime.getRuntime().availableProcessors();

    /**
     * The command.
     *
     * @param folder the folder that it is run from
     */
    public NationCommand(Path folder) {
        this.output = new Output(folder);
    }

    @Override
    public Integer call() {
        if (persons < 1 || persons > MOST_PERSONS) {
            throw new ParameterException(
                    spec.commandLine(), "--persons: from 1 to " + MOST_PERSONS + ", was " + persons);
        }
        if (workers < 1) {
            throw new ParameterException(spec.commandLine(), "--workers: at least 1, was " + workers);
        }
        long start = System.nanoTime();
        NationHistory history = SyntheticNation.of(persons, seed);
        output.note(count(persons) + " personer med " + count(history.periods()) + " perioder på "
                + count(history.weeks()) + " uger dannet på " + since(start));
        NationSettlement settlement = settled(history);
        output.print(
                output.format() == Format.JSON ? NationJson.of(settlement, seed) : NationText.of(settlement, seed));
        return 0;
    }

    private NationSettlement settled(NationHistory history) {
        ExecutorService helpers = Executors.newFixedThreadPool(workers);
        try {
            long start = System.nanoTime();
            int[] next = {persons / STEPS};
            NationSettlement settlement = NationCalculator.under(Legislation.denmark())
                    .workers(workers, helpers)
                    .progress(done -> {
                        if (done >= next[0] || done == persons) {
                            output.note(count(done) + " af " + count(persons) + " personer");
                            next[0] = done + persons / STEPS;
                        }
                    })
                    .calculate(history);
            output.note("Opgjort på " + since(start) + " med " + workers + (workers == 1 ? " tråd" : " tråde"));
            return settlement;
        } finally {
            helpers.shutdown();
        }
    }

    static String count(long number) {
        return DanishText.format(BigDecimal.valueOf(number));
    }

    private static String since(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms";
    }
}
