package dk.refusion.examples.nation;

import dk.refusion.examples.audit.ReportedPopulation;
import dk.refusion.examples.file.BadInput;
import dk.refusion.examples.file.LargeFile;
import dk.refusion.examples.output.Format;
import dk.refusion.examples.output.Output;
import dk.refusion.examples.refunds.PaymentsFile;
import dk.refusion.law.Legislation;
import dk.refusion.money.DanishText;
import dk.refusion.nation.NationCalculator;
import dk.refusion.nation.NationHistory;
import dk.refusion.nation.NationSettlement;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
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
            "Settles a whole population on the refund ladder (refusionstrappen): that of a file of any size, or a generated"
                    + " one with ten years of weeks from 2016.",
            "Progress and times go to standard error; the result depends on the file, or on --persons and --seed, only."
        },
        footer = {
            "",
            "A file is settled if it has no problems; else all of them are listed, or the first ten thousand. Nothing is"
                    + " known of the time before its first day, so everyone's count begins in the file.",
            "",
            "Examples:",
            "  refusion nation --persons 1000000",
            "  refusion nation --seed 7 --format json",
            "  refusion nation --payments payments.csv --explain person-001",
            "  refusion nation --settlement yr.csv"
        })
@SuppressWarnings("NullAway.Init") // the command line sets the fields
public final class NationCommand implements Callable<Integer> {
    private static final int MOST_PERSONS = 20_000_000;
    /** How many times progress is told. */
    private static final int STEPS = 10;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final Output output;

    @Option(names = "--persons", paramLabel = "N", description = "How many persons to generate. Default: 100000.")
    private Optional<Integer> persons = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "Another population for each number. Default: 1.")
    private Optional<Long> seed = Optional.empty();

    @Option(
            names = "--payments",
            paramLabel = "FILE",
            description =
                    "Settles a file of payments, as for \"refusion refunds\", of any size; - reads standard input.")
    private Optional<Path> payments = Optional.empty();

    @Option(
            names = "--settlement",
            paramLabel = "FILE",
            description = "Settles the amounts of a file of Ydelsesrefusion, as for \"refusion audit\", of any size.")
    private Optional<Path> settlement = Optional.empty();

    @Option(
            names = "--explain",
            paramLabel = "PERSON",
            description = "Explains every week of a person of the file, after the sums.")
    private Optional<String> explain = Optional.empty();

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
        check();
        Population population = population();
        OptionalInt explained = explain.map(population::person).orElse(OptionalInt.empty());
        if (explain.isPresent() && explained.isEmpty()) {
            throw wrongUse("--explain: a person of the file, was " + explain.get());
        }
        NationSettlement settled = settled(population);
        output.print(
                output.format() == Format.JSON
                        ? NationJson.of(settled, population)
                        : NationText.of(settled, population));
        explained.ifPresent(person -> {
            String text = population.explanation(person, settled.legislation());
            if (output.format() == Format.JSON) {
                output.note(text);
            } else {
                output.print("\n" + text);
            }
        });
        return 0;
    }

    private void check() {
        persons.filter(number -> number < 1 || number > MOST_PERSONS).ifPresent(number -> {
            throw wrongUse("--persons: from 1 to " + MOST_PERSONS + ", was " + number);
        });
        if (workers < 1) {
            throw wrongUse("--workers: at least 1, was " + workers);
        }
        boolean isFile = payments.isPresent() || settlement.isPresent();
        if (isFile && (persons.isPresent() || seed.isPresent())) {
            throw wrongUse("--persons and --seed: for a generated population only, was with a file");
        }
        if (payments.isPresent() && settlement.isPresent()) {
            throw wrongUse("--payments and --settlement: one of them, was both");
        }
        if (explain.isPresent() && !isFile) {
            throw wrongUse("--explain: a person of the file, was without --payments or --settlement");
        }
    }

    private ParameterException wrongUse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private Population population() {
        long start = System.nanoTime();
        if (payments.isEmpty() && settlement.isEmpty()) {
            Population generated = Population.generated(persons.orElse(100_000), seed.orElse(1L));
            NationHistory history = generated.history();
            output.note(count(history.persons()) + " personer med " + count(history.periods()) + " perioder på "
                    + count(history.weeks()) + " uger dannet på " + since(start));
            return generated;
        }
        Legislation law = Legislation.denmark();
        Population read = payments.map(file -> Population.of(PaymentsFile.readLarge(file(file), law, output::note)))
                .or(() -> settlement.map(file -> Population.of(ReportedPopulation.read(file(file), law, output::note))))
                .orElseThrow();
        output.note(count(read.payments()) + (read.payments() == 1 ? " udbetaling til " : " udbetalinger til ")
                + NationText.persons(read.history().persons()) + " læst på " + since(start));
        return read;
    }

    /** A file is read from where it lies; standard input has to be held. */
    private LargeFile file(Path file) {
        return file.toString().equals("-") ? LargeFile.of(output.read(file)) : LargeFile.of(output.resolve(file));
    }

    private NationSettlement settled(Population population) {
        int all = population.history().persons();
        ExecutorService helpers = Executors.newFixedThreadPool(workers);
        try {
            long start = System.nanoTime();
            int[] next = {all / STEPS};
            NationSettlement settled = NationCalculator.under(Legislation.denmark())
                    .workers(workers, helpers)
                    .progress(done -> {
                        if (done >= next[0] || done == all) {
                            output.note(count(done) + " af " + count(all) + " personer");
                            next[0] = done + all / STEPS;
                        }
                    })
                    .calculate(population.history());
            output.note("Opgjort på " + since(start) + " med " + workers + (workers == 1 ? " tråd" : " tråde"));
            return settled;
        } catch (ArithmeticException e) {
            throw new BadInput(population.name(), "beløbene er for store: " + e.getMessage());
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
