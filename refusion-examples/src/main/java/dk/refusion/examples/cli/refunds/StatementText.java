package dk.refusion.examples.cli.refunds;

import static dk.refusion.refund.RefundTables.CO_FINANCING;
import static dk.refusion.refund.RefundTables.FINANCING_AMOUNT;
import static dk.refusion.refund.RefundTables.GROSS;
import static dk.refusion.refund.RefundTables.OWN_SHARE;
import static dk.refusion.refund.RefundTables.REFUND;
import static dk.refusion.table.Columns.MUNICIPALITY;
import static java.util.stream.Collectors.joining;

import dk.refusion.examples.cli.output.Screen;
import dk.refusion.examples.cli.output.ScreenTable;
import dk.refusion.examples.report.timeline.Kroner;
import dk.refusion.law.Financing;
import dk.refusion.money.Money;
import dk.refusion.money.TextTable;
import dk.refusion.municipality.Municipality;
import dk.refusion.refund.RefundAmounts;
import dk.refusion.refund.RefundTables;
import dk.refusion.refund.Statement;
import dk.refusion.refund.StatementLine;
import dk.refusion.refund.WeekCounts;
import dk.refusion.table.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * A monthly statement as text: a table for each municipality, and one that sums them up.
 *
 * <p>That of a municipality has a layout of its own: the month and the corrections below each other in the same columns, each
 * with its sum.
 */
final class StatementText {
    private final Screen screen;

    private StatementText(Screen screen) {
        this.screen = screen;
    }

    static String of(Statement statement, Screen screen) {
        return new StatementText(screen).text(statement);
    }

    private String text(Statement statement) {
        List<Municipality> municipalities = statement.municipalities();
        if (municipalities.isEmpty()) {
            return title(statement) + "\n"
                    + screen.of("Der er intet at opgøre i måneden.", "There is nothing to settle in the month.");
        }
        Stream<String> each = municipalities.stream().map(one -> ofOne(one, statement.of(one)));
        Stream<String> all = municipalities.size() > 1 ? Stream.of(together(statement, municipalities)) : Stream.of();
        return Stream.concat(each, all).collect(joining("\n\n"));
    }

    private String title(Statement statement) {
        return screen.of("Månedsopgørelse ", "Monthly statement ") + statement.month();
    }

    private String ofOne(Municipality municipality, Statement statement) {
        TextTable table = TextTable.of(
                screen.of("Ydelse", "Benefit"),
                screen.of("Måned", "Month"),
                screen.of("Sats", "Rate"),
                screen.of("Uger", "Weeks"),
                screen.of("Brutto", "Gross"),
                screen.of("Refusion", "Refund"),
                screen.of("Medfinansiering", "Co-financing"),
                screen.of("Kommunens andel", "Own share"));
        table = section(table, statement.lines(), screen.of("Måneden i alt", "The month in all"), statement.total());
        if (!statement.corrections().isEmpty()) {
            table = section(
                    table.row(only("")).row(only(screen.of("Reguleringer", "Corrections"))),
                    statement.corrections(),
                    screen.of("Reguleringer i alt", "Corrections in all"),
                    statement.corrected());
        }
        List<String> text = new ArrayList<>();
        text.add(title(statement) + ": " + municipality.danish() + " (" + municipality.code() + ")");
        text.add(screen.parts(
                table, statement.lines().size(), statement.corrections().size()));
        statement
                .transport()
                .values()
                .forEach(amount ->
                        text.add(screen.of("Befordring, a-kasser: ", "Transport, unemployment funds: ") + amount));
        statement
                .flexContributions()
                .values()
                .forEach(
                        amount -> text.add(screen.of("Særligt fleksbidrag: ", "Special flex contribution: ") + amount));
        text.add(financing(statement));
        WeekCounts weeks = statement.weeks().getOrDefault(municipality, WeekCounts.NONE);
        text.add(screen.of("Uger: ", "Weeks: ")
                + weeks.benefit()
                + screen.of(" med ydelse, ", " of benefit, ")
                + weeks.selfSupport()
                + screen.of(" med selvforsørgelse", " of self-support"));
        if (Stream.concat(statement.lines().stream(), statement.corrections().stream())
                .anyMatch(line -> line.rate().isPresent() && !line.isOnLadder())) {
            text.add(
                    screen.sentence(
                            screen.of(
                                    "Linjer med fast sats er finansieret uden for trappen og indgår ikke i finansieringsbeløbet.",
                                    "Lines with a fixed rate are financed outside the ladder and are not part of the financing amount.")));
        }
        return String.join("\n", text);
    }

    private TextTable section(TextTable before, List<StatementLine> lines, String sum, RefundAmounts amounts) {
        return before.rows(screen.head(lines.stream()
                        .map(line -> row(
                                line.benefit().danish(),
                                line.month().toString(),
                                rate(line),
                                String.valueOf(line.weeks()),
                                line.amounts()))
                        .toList()))
                .row(row(sum, "", "", "", amounts));
    }

    private static List<String> only(String name) {
        return Stream.concat(Stream.of(name), Collections.nCopies(7, "").stream())
                .toList();
    }

    /** What the percentage of a line is taken of: the refund of what is refunded, else the municipality's part. */
    private String rate(StatementLine line) {
        String rate = line.rate()
                .map(one -> line.financing() == Financing.CO_FINANCING
                        ? screen.of("medfin. ", "co-fin. ") + one.coFinancing()
                        : screen.of("refusion ", "refund ") + one.refund())
                .orElse(screen.of(line.financing().danish(), line.financing().english()));
        return line.rate().isPresent() && !line.isOnLadder() ? rate + screen.of(" fast", " fixed") : rate;
    }

    private static List<String> row(String name, String month, String rate, String weeks, RefundAmounts amounts) {
        return List.of(
                name,
                month,
                rate,
                weeks,
                Kroner.of(amounts.gross()),
                Kroner.of(amounts.refund()),
                Kroner.of(amounts.coFinancing()),
                Kroner.of(amounts.ownShare()));
    }

    private String financing(Statement statement) {
        Money amount = statement.financingAmount();
        String direction = amount.isZero()
                ? ""
                : amount.isNegative()
                        ? screen.of(" (kommunen betaler staten)", " (the municipality pays the state)")
                        : screen.of(" (staten betaler kommunen)", " (the state pays the municipality)");
        return screen.of("Finansieringsbeløb: ", "Financing amount: ") + amount + direction;
    }

    private String together(Statement statement, List<Municipality> municipalities) {
        Table sums = RefundTables.amounts(
                        Table.over(municipalities.stream().map(statement::of).toList())
                                .column(
                                        MUNICIPALITY,
                                        one -> one.municipalities().get(0)),
                        one -> one.total().plus(one.corrected()))
                .column(FINANCING_AMOUNT, Statement::financingAmount)
                .table();
        return title(statement)
                + screen.of(": alle kommuner, reguleringer medregnet", ": all municipalities, corrections included")
                + "\n"
                + screen.table(ScreenTable.of(sums).total(GROSS, REFUND, CO_FINANCING, OWN_SHARE, FINANCING_AMOUNT));
    }
}
