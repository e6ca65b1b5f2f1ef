package dk.refusion.examples.cli.output;

import dk.refusion.reading.PaymentsReading;
import dk.refusion.reading.SettlementTerms;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a command reads the payments that a user named, for every command that does. */
@SuppressWarnings("NullAway.Init") // the command line sets the fields
public final class PaymentsOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--overlaps", paramLabel = "refuse|add", defaultValue = "refuse")
    private String overlaps;

    @Option(names = "--columns", paramLabel = "HEADING=COLUMN")
    private List<String> columns = List.of();

    /**
     * How to read the payments.
     *
     * @param terms by what they are settled
     * @param keepGoodRows whether bad rows are left out rather than refused
     * @return the wishes
     * @throws ParameterException if an option is used wrongly
     */
    public PaymentsReading reading(SettlementTerms terms, boolean keepGoodRows) {
        String handling = overlaps.toLowerCase(Locale.ROOT);
        if (!handling.equals("refuse") && !handling.equals("add")) {
            throw new ParameterException(command.commandLine(), "--overlaps: refuse or add, was " + overlaps);
        }
        return new PaymentsReading(Optional.of(terms), keepGoodRows, handling.equals("add"), told());
    }

    private Map<String, String> told() {
        Map<String, String> told = new HashMap<>();
        for (String one : columns) {
            int equals = one.lastIndexOf('=');
            String column = one.substring(equals + 1).strip();
            if (equals < 1 || !PaymentsReading.columnNames().contains(column)) {
                throw new ParameterException(
                        command.commandLine(),
                        "--columns: a heading of the file, = and one of " + PaymentsReading.columnNames() + ", was "
                                + one);
            }
            told.put(one.substring(0, equals).strip(), column);
        }
        return told;
    }
}
