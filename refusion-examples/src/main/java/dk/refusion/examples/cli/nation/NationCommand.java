package dk.refusion.examples.cli.nation;

import dk.refusion.examples.cli.output.Format;
import dk.refusion.examples.cli.output.PaymentsOptions;
import dk.refusion.examples.cli.output.ResultCommand;
import dk.refusion.examples.files.table.ResultTable;
import dk.refusion.language.Sentence;
import dk.refusion.law.Legislation;
import dk.refusion.nation.NationCalculator;
import dk.refusion.nation.NationHistory;
import dk.refusion.nation.NationSettlement;
import dk.refusion.nation.NationTables;
import dk.refusion.reading.ReportedPopulation;
import dk.refusion.reading.SettlementTerms;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code refusion nation}. */
@Command(
        name = "nation",
        footer = {
            "  refusion nation --persons 50000 --workers 2",
            "  refusion nation --seed 7 --format json",
            "  refusion refunds --example > payments.csv",
            "  refusion nation --payments payments.csv --explain person-001",
            "  refusion audit --example > yr.csv",
            "  refusion nation --settlement yr.csv"
        })
@SuppressWarnings("NullAway.Init") // the command line sets the fields
public final class NationCommand extends ResultCommand {
    private static final int PERSONS = 100_000;
    private static final int MOST_PERSONS = 20_000_000;
    private static final long SEED = 1;

    private static final Sentence GENERATING = Sentence.of("Genererer {0} personer", "Generating {0} persons");
    private static final Sentence GENERATED = Sentence.of(
            "{0} personer med {1} perioder på {2} uger genereret på {3}",
            "{0} persons with {1} periods of {2} weeks generated in {3}");
    private static final Sentence READ_ONE =
            Sentence.of("{0} udbetaling til {1} læst på {2}", "{0} payment to {1} read in {2}");
    private static final Sentence READ =
            Sentence.of("{0} udbetalinger til {1} læst på {2}", "{0} payments to {1} read in {2}");
    private static final Sentence SETTLING = Sentence.of("Opgør {0} personer", "Settling {0} persons");
    private static final Sentence SETTLED_ALONE =
            Sentence.of("Opgjort på {0} med 1 tråd", "Settled in {0} with 1 thread");
    private static final Sentence SETTLED =
            Sentence.of("Opgjort på {0} med {1} tråde", "Settled in {0} with {1} threads");

    @Option(names = "--persons", paramLabel = "N")
    private Optional<Integer> persons = Optional.empty();

    @Option(names = "--seed", paramLabel = "N")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--settlement", paramLabel = "FILE")
    private Optional<Path> settlement = Optional.empty();

    @Option(names = "--explain", paramLabel = "PERSON")
    private Optional<String> explain = Optional.empty();

    @Option(names = "--workers", paramLabel = "N")
    private int workers = Runtime.getRuntime().availableProcessors();

    @Mixin
    private final PaymentsOptions payments = new PaymentsOptions();

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
        check();
        long start = System.nanoTime();
        PaidPopulation population = calculated("--payments", () -> payments.population(SettlementTerms.TODAY, output))
                .map(PaidPopulation::of)
                .map(file -> read(file, start))
                .or(() -> settlement.map(this::settlement))
                .orElseGet(this::generated);
        OptionalInt explained = explain.map(population::person).orElse(OptionalInt.empty());
        if (explain.isPresent() && explained.isEmpty()) {
            throw wrongUse("explain-in-file", explain.get());
        }
        NationSettlement settled = calculated(population.name(), () -> settled(population));
        show(
                population.name(),
                screen -> NationText.of(settled, population, screen),
                () -> NationJson.of(settled, population),
                () -> List.of(ResultTable.of("Linjer", NationTables.lines(settled.lines()))));
        explained.ifPresent(person -> {
            String text = population.explanation(
                    person, settled.legislation(), output.screen().language());
            if (output.format() == Format.JSON) {
                output.note(text);
            } else {
                output.print("\n" + output.screen().fitted(text));
            }
        });
    }

    private void check() {
        persons.filter(number -> number < 1 || number > MOST_PERSONS).ifPresent(number -> {
            throw wrongUse("persons", MOST_PERSONS, number);
        });
        if (workers < 1) {
            throw wrongUse("workers", workers);
        }
        boolean isFile = payments.areGiven() || settlement.isPresent();
        if (isFile && (persons.isPresent() || seed.isPresent())) {
            throw wrongUse("generated-only");
        }
        if (payments.areGiven() && settlement.isPresent()) {
            throw wrongUse("one-file");
        }
        if (explain.isPresent() && !isFile) {
            throw wrongUse("explain-without-file");
        }
    }

    private PaidPopulation generated() {
        int count = persons.orElse(PERSONS);
        output.step(GENERATING.with(Sentence.ofCount(count)));
        long start = System.nanoTime();
        PaidPopulation generated = PaidPopulation.generated(count, seed.orElse(SEED));
        NationHistory history = generated.history();
        output.note(GENERATED.with(
                Sentence.ofCount(count),
                Sentence.ofCount(history.periods()),
                Sentence.ofCount(history.weeks()),
                since(start)));
        return generated;
    }

    private PaidPopulation settlement(Path file) {
        long start = System.nanoTime();
        return read(
                calculated(
                        file.toString(),
                        () -> PaidPopulation.of(
                                ReportedPopulation.read(output.large(file), Legislation.denmark(), output))),
                start);
    }

    private PaidPopulation read(PaidPopulation read, long start) {
        Sentence said = read.payments() == 1 ? READ_ONE : READ;
        output.note(said.with(
                Sentence.ofCount(read.payments()),
                NationText.persons(read.history().persons(), output.screen()),
                since(start)));
        return read;
    }

    private NationSettlement settled(PaidPopulation population) {
        int all = population.history().persons();
        ExecutorService helpers = Executors.newFixedThreadPool(workers);
        try {
            output.step(SETTLING.with(Sentence.ofCount(all)));
            long start = System.nanoTime();
            NationSettlement settled = NationCalculator.under(Legislation.denmark())
                    .workers(workers, helpers)
                    .progress(done -> output.done(done, all))
                    .calculate(population.history());
            output.note(workers == 1 ? SETTLED_ALONE.with(since(start)) : SETTLED.with(since(start), workers));
            return settled;
        } finally {
            helpers.shutdown();
        }
    }

    private static String since(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms";
    }
}
