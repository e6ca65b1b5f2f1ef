package dk.refusion.examples.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

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
    ACCOUNTS("accounts FILE --municipality Ballerup", Valid.ACCOUNTS, "beløb", Told::ofAccounts),
    COMPENSATION("compensation FILE", Valid.EXPENDITURE, "nettoudgift", Told.at("/shared/0/expenditure")),
    MINISTRY("compensation --ministry FILE", Valid.MINISTRY, "i alt", Told::ofMinistry),
    INDICATOR("indicator FILE --years 2024", Valid.PERSONS, "fuldtidspersoner", Told.at("/years/0/deviation")),
    STATISTICS("indicator --statistics AUK01=FILE --years 2024", Valid.STATISTICS, "INDHOLD", Told.NOTHING),
    ASSUMPTIONS("durations --assumptions FILE", Valid.ASSUMPTIONS, "forventet", Told.at("/assumptions/persons/base")),
    SPELLS("durations FILE", Valid.SPELLS, "igangværende", Told.NOTHING),
    INVESTMENT("investment FILE", Valid.INVESTMENTS, "2016", Told::ofInvestments);

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern BEFORE_2017 = Pattern.compile(
            "(0\\d{3}|1\\d{3}|200\\d|201[0-6])[-/.]\\d+[-/.]\\d+|\\d+[-/.]\\d+[-/.](0\\d{3}|1\\d{3}|200\\d|201[0-6])");

    private static final Pattern KNOWN =
            Pattern.compile("(?i)^\\s*(kontanthjælp|sygedagpenge|dagpenge|ballerup|brøndby|ærø)\\s*$");

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
        return (command.replace("FILE", name) + " --format json").split(" ", -1);
    }

    Cells valid() {
        return Cells.of(file);
    }

    /** Whether rows and columns may stand in any order, and other columns and titles beside them. */
    boolean isTable() {
        return compareTo(ACCOUNTS) <= 0 || this == COMPENSATION || this == INDICATOR;
    }

    boolean isOfPersons() {
        return compareTo(AUDIT) <= 0;
    }

    /** The place of the amounts in the row of names. */
    int amountColumn(List<String> head) {
        return head.stream().map(Asked::folded).toList().indexOf(folded(amount));
    }

    /** What an answer comes to. */
    Optional<BigDecimal> total(JsonNode answer) {
        return told.apply(answer);
    }

    /** What the rows of a file come to; empty if the answer does not tell the sum of just these. */
    Optional<BigDecimal> total(List<List<String>> rows) {
        List<List<String>> all =
                rows.stream().filter(Predicate.not(Asked::isNoData)).toList();
        int head = head(all);
        int column = amountColumn(all.get(head));
        List<List<String>> data = all.subList(head + 1, all.size());
        if (!isAddedUp()
                || (isOfPersons() && !data.stream().allMatch(Asked::isSettled))
                || (this == SETTLED_NATION && !data.stream().allMatch(Asked::isKnown))) {
            return Optional.empty();
        }
        return Optional.of(data.stream()
                .map(row -> column < row.size() ? Amounts.read(row.get(column)) : BigDecimal.ZERO)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private boolean isAddedUp() {
        return told != Told.NOTHING && this != INDICATOR && this != ASSUMPTIONS;
    }

    private int head(List<List<String>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (amountColumn(rows.get(i)) >= 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("rows have a column " + amount + ", were " + rows);
    }

    private static boolean isNoData(List<String> row) {
        return row.stream().allMatch(cell -> Amounts.trimmed(cell).isEmpty())
                || Amounts.trimmed(row.get(0)).startsWith("#");
    }

    /** Weeks before 2016 count, but are not settled. */
    private static boolean isSettled(List<String> row) {
        return row.stream().noneMatch(BEFORE_2017.asPredicate());
    }

    /** What cannot be settled is told apart from the total. */
    private static boolean isKnown(List<String> row) {
        return row.stream().filter(KNOWN.asPredicate()).count() == 2;
    }

    private static String folded(String heading) {
        return MARKS.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
