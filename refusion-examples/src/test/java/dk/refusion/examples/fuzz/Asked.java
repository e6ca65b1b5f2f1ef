package dk.refusion.examples.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dk.refusion.time.Week;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A question to a command about one file, with a file that is right and what the answer has to add up to. */
@SuppressWarnings("ImmutableEnumChecker") // functions without a state
enum Asked {
    REFUNDS("refunds --payments FILE", Valid.PAYMENTS, "amount", Told.at("/total/gross")),
    NATION("nation --workers 1 --payments FILE", Valid.PAYMENTS, "amount", Told.at("/total/gross")),
    SETTLED_NATION(
            "nation --workers 1 --settlement FILE",
            Valid.SETTLEMENT,
            "Beregnet udbetalingsbeløb",
            Told.at("/total/gross")),
    AUDIT("audit --settlement FILE", Valid.SETTLEMENT, "Beregnet udbetalingsbeløb", Told.NOTHING),
    AUDIT_OF_OWN(
            "audit --settlement FILE --payments BESIDE", Valid.SETTLEMENT, "Beregnet udbetalingsbeløb", Told.NOTHING),
    OWN("refunds --payments FILE", Valid.OWN, "amount", Told.at("/total/gross")),
    ACCOUNTS("accounts FILE --municipality Ballerup", Valid.ACCOUNTS, "beløb", Told::ofAccounts),
    COMPENSATION("compensation FILE", Valid.EXPENDITURE, "nettoudgift", Told.at("/shared/0/expenditure")),
    MINISTRY("compensation --ministry FILE", Valid.MINISTRY, "i alt", Told::ofMinistry),
    INDICATOR("indicator FILE --years 2024", Valid.PERSONS, "fuldtidspersoner", Told.NOTHING),
    STATISTICS("indicator --statistics AUK01=FILE --years 2024", Valid.STATISTICS, "INDHOLD", Told.NOTHING),
    ASSUMPTIONS("durations --assumptions FILE", Valid.ASSUMPTIONS, "forventet", Told.NOTHING),
    SPELLS("durations FILE", Valid.SPELLS, "igangværende", Told.NOTHING),
    INVESTMENT("investment FILE", Valid.INVESTMENTS, "2016", Told::ofInvestments);

    private static final Pattern BEFORE_2017 = Pattern.compile(
            "(0\\d{3}|1\\d{3}|200\\d|201[0-6])[-/.]\\d+[-/.]\\d+|\\d+[-/.]\\d+[-/.](0\\d{3}|1\\d{3}|200\\d|201[0-6])");

    private final String command;
    private final String file;
    private final String amount;
    private final Function<JsonNode, Optional<BigDecimal>> told;

    Asked(String command, String file, String amount, Function<JsonNode, Optional<BigDecimal>> told) {
        this.command = command;
        this.file = file;
        this.amount = amount;
        this.told = told;
    }

    /** Any; those whose answer takes long, seldom. */
    static Asked any(Random random) {
        Asked asked = Tries.any(values(), random);
        return asked.command.startsWith("durations") && random.nextInt(20) > 0 ? any(random) : asked;
    }

    /** The words of the command, about a file. */
    String[] words(String name) {
        return (command.replace("FILE", name(0, name)).replace("BESIDE", name(1, name)) + " --format json")
                .split(" ", -1);
    }

    /** What the first or the second file of a command is called. */
    static String name(int number, String name) {
        return number == 0 ? name : "beside-" + name;
    }

    /** The questions that are asked about each file of the command alone. */
    List<Asked> files() {
        return this == AUDIT_OF_OWN ? List.of(AUDIT, OWN) : List.of(this);
    }

    Cells valid() {
        return Cells.of(file);
    }

    /** Whether rows and columns may stand in any order, and other columns and titles beside them. */
    boolean isTable() {
        return compareTo(ACCOUNTS) <= 0 || this == COMPENSATION || this == INDICATOR;
    }

    boolean isOfPersons() {
        return compareTo(OWN) <= 0;
    }

    /** The place of the amounts in the row of names. */
    int amountColumn(List<String> head) {
        return PlainTable.column(head, amount);
    }

    private PlainTable table(List<List<String>> rows) {
        List<String> headings = PlainTable.of(valid().rows(), amount, List.of()).head();
        return PlainTable.of(rows, amount, headings);
    }

    /** Fails if an answer is about something else than the rows of its file. */
    void check(JsonNode answer, List<List<String>> rows) {
        PlainTable table = table(rows);
        switch (this) {
            case SETTLED_NATION -> PlainSettlement.of(table).isOf(answer);
            case AUDIT, AUDIT_OF_OWN -> PlainSettlement.of(table).isAuditedBy(answer);
            default ->
                told.apply(answer)
                        .filter(total -> !isOfPersons() || table.rows().stream().allMatch(Asked::isSettled))
                        .ifPresent(total -> assertThat(total)
                                .isEqualByComparingTo(table.rows().stream()
                                        .map(row -> Amounts.read(table.cell(row, amount)))
                                        .reduce(BigDecimal.ZERO, BigDecimal::add)));
        }
    }

    /** Fails if an audit tells another difference than that of its two files. */
    void check(JsonNode audit, List<List<String>> rows, JsonNode refunds, List<List<String>> own) {
        PlainTable table = table(rows);
        PlainTable payments = OWN.table(own);
        if (audit.get("cutWeeks").isEmpty()
                && audit.get("notCompared").isEmpty()
                && payments.rows().stream().allMatch(row -> isWithin(payments, row, audit))) {
            PlainSettlement.of(table).differsAsToldBy(audit, refunds);
        }
    }

    private static boolean isWithin(PlainTable payments, List<String> row, JsonNode audit) {
        return Stream.of("from", "to")
                .map(column -> PlainDay.read(payments.cell(row, column)))
                .allMatch(day -> day.isPresent()
                        && !day.get()
                                .isBefore(Week.parse(audit.get("from").asText()).monday())
                        && !day.get()
                                .isAfter(Week.parse(audit.get("to").asText()).sunday()));
    }

    /** Weeks before 2016 count, but are not settled. */
    private static boolean isSettled(List<String> row) {
        return row.stream().noneMatch(BEFORE_2017.asPredicate());
    }
}
