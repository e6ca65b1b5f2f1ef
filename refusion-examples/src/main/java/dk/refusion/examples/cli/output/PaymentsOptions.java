package dk.refusion.examples.cli.output;

import dk.refusion.examples.files.payments.PaymentsFiles;
import dk.refusion.file.BadInput;
import dk.refusion.language.Sentence;
import dk.refusion.reading.PaidPersons;
import dk.refusion.reading.PaymentsReading;
import dk.refusion.reading.PopulationFile;
import dk.refusion.reading.SettlementTerms;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The payments that a user named and how they are read, for every command that does. */
@SuppressWarnings("NullAway.Init") // the command line sets the fields
public final class PaymentsOptions {
    private static final Sentence PARTS_ADD_UP = Sentence.of(
            "Dele af én udbetaling lægges sammen med --overlaps add",
            "Parts of one payment are added up with --overlaps add");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--payments", paramLabel = "FILE")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--keep-good-rows")
    private boolean keepGoodRows;

    @Option(names = "--overlaps", paramLabel = "refuse|add", defaultValue = "refuse")
    private String overlaps;

    @Option(names = "--columns", paramLabel = "HEADING=COLUMN")
    private List<String> columns = List.of();

    /**
     * Whether the user named payments.
     *
     * @return false if there are none to read
     */
    public boolean areGiven() {
        return file.isPresent();
    }

    /**
     * Whether bad rows are left out rather than refused, also of other files that the command reads.
     *
     * @return true if the user wants it so
     */
    public boolean keepsGoodRows() {
        return keepGoodRows;
    }

    /**
     * Reads the payments to settle each person.
     *
     * @param terms by what they are settled
     * @param output reads the file and tells how far it is
     * @return the payments; empty if the user named none
     * @throws BadInput with all problems, if there are any
     * @throws ParameterException if an option is used wrongly
     */
    public Optional<PaidPersons> persons(SettlementTerms terms, Output output) {
        PaymentsReading reading = reading(terms);
        return file.map(path -> advised(() -> PaymentsFiles.readPersons(output.large(path), reading, output)));
    }

    /**
     * Reads the payments to settle all persons together.
     *
     * @param terms by what they are settled
     * @param output reads the file and tells how far it is
     * @return the payments; empty if the user named none
     * @throws BadInput with all problems, if there are any
     * @throws ParameterException if an option is used wrongly
     */
    public Optional<PopulationFile> population(SettlementTerms terms, Output output) {
        PaymentsReading reading = reading(terms);
        return file.map(path -> advised(() -> PaymentsFiles.readLarge(output.large(path), reading, output)));
    }

    private static <T> T advised(Supplier<T> payments) {
        try {
            return payments.get();
        } catch (BadInput refused) {
            throw PaymentsReading.isForOverlaps(refused) ? refused.with(PARTS_ADD_UP) : refused;
        }
    }

    private PaymentsReading reading(SettlementTerms terms) {
        String handling = overlaps.toLowerCase(Locale.ROOT);
        if (!handling.equals("refuse") && !handling.equals("add")) {
            throw new WrongUse(command.commandLine(), "overlaps", overlaps);
        }
        PaymentsReading reading = PaymentsReading.of(terms);
        reading = keepGoodRows ? reading.keepingGoodRows() : reading;
        reading = handling.equals("add") ? reading.addingOverlaps() : reading;
        for (Map.Entry<String, String> told : told().entrySet()) {
            reading = reading.withHeading(told.getKey(), told.getValue());
        }
        return reading;
    }

    private Map<String, String> told() {
        Map<String, String> told = new HashMap<>();
        for (String one : columns) {
            int equals = one.lastIndexOf('=');
            String column = one.substring(equals + 1).strip();
            if (equals < 1 || !PaymentsReading.columnNames().contains(column)) {
                throw new WrongUse(command.commandLine(), "columns", PaymentsReading.columnNames(), one);
            }
            told.put(one.substring(0, equals).strip(), column);
        }
        return told;
    }
}
