package dk.refusion.examples.cli.refunds;

import static java.util.stream.Collectors.joining;

import dk.refusion.examples.cli.output.ScreenText;
import dk.refusion.law.Financing;
import dk.refusion.money.Money;
import dk.refusion.money.TextTable;
import dk.refusion.municipality.Municipality;
import dk.refusion.refund.RefundAmounts;
import dk.refusion.refund.Statement;
import dk.refusion.refund.StatementLine;
import dk.refusion.refund.WeekCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A monthly statement as Danish text: a table for each municipality, and one that sums them up. */
final class StatementText {
    private static final String FIXED =
            "Linjer med fast sats er finansieret uden for trappen og indgår ikke i finansieringsbeløbet.";

    private StatementText() {}

    static String of(Statement statement) {
        List<Municipality> municipalities = statement.municipalities();
        if (municipalities.isEmpty()) {
            return "Månedsopgørelse " + statement.month() + "\nDer er intet at opgøre i måneden.";
        }
        Stream<String> each = municipalities.stream().map(one -> ofOne(one, statement.of(one)));
        Stream<String> all = municipalities.size() > 1 ? Stream.of(together(statement, municipalities)) : Stream.of();
        return Stream.concat(each, all).collect(joining("\n\n"));
    }

    private static String ofOne(Municipality municipality, Statement statement) {
        TextTable table = TextTable.of(
                "Ydelse", "Måned", "Sats", "Uger", "Brutto", "Refusion", "Medfinansiering", "Kommunens andel");
        table = section(table, statement.lines(), "Måneden i alt", statement.total());
        if (!statement.corrections().isEmpty()) {
            table = section(
                    table.row("", "", "", "", "", "", "", "").row("Reguleringer", "", "", "", "", "", "", ""),
                    statement.corrections(),
                    "Reguleringer i alt",
                    statement.corrected());
        }
        List<String> text = new ArrayList<>();
        text.add("Månedsopgørelse " + statement.month() + ": " + municipality.danish() + " (" + municipality.code()
                + ")");
        text.add(table.toString());
        statement.transport().values().forEach(amount -> text.add("Befordring, a-kasser: " + amount));
        statement.flexContributions().values().forEach(amount -> text.add("Særligt fleksbidrag: " + amount));
        text.add(financing(statement));
        WeekCounts weeks = statement.weeks().getOrDefault(municipality, WeekCounts.NONE);
        text.add("Uger: " + weeks.benefit() + " med ydelse, " + weeks.selfSupport() + " med selvforsørgelse");
        if (lines(statement).anyMatch(line -> line.rate().isPresent() && !line.isOnLadder())) {
            text.add(ScreenText.wrapped(FIXED));
        }
        return String.join("\n", text);
    }

    private static TextTable section(TextTable before, List<StatementLine> lines, String sum, RefundAmounts amounts) {
        TextTable table = before;
        for (StatementLine line : lines) {
            table = table.row(row(
                    line.benefit().danish(),
                    line.month().toString(),
                    rate(line),
                    String.valueOf(line.weeks()),
                    line.amounts()));
        }
        return table.row(row(sum, "", "", "", amounts));
    }

    /** What the percentage of a line is taken of: the refund of what is refunded, else the municipality's part. */
    private static String rate(StatementLine line) {
        String rate = line.rate()
                .map(one -> line.financing() == Financing.CO_FINANCING
                        ? "medfin. " + one.coFinancing()
                        : "refusion " + one.refund())
                .orElse(line.financing().danish());
        return line.rate().isPresent() && !line.isOnLadder() ? rate + " fast" : rate;
    }

    private static List<String> row(String name, String month, String rate, String weeks, RefundAmounts amounts) {
        return List.of(
                name,
                month,
                rate,
                weeks,
                ScreenText.kroner(amounts.gross()),
                ScreenText.kroner(amounts.refund()),
                ScreenText.kroner(amounts.coFinancing()),
                ScreenText.kroner(amounts.ownShare()));
    }

    private static String financing(Statement statement) {
        Money amount = statement.financingAmount();
        String direction = amount.isZero()
                ? ""
                : amount.isNegative() ? " (kommunen betaler staten)" : " (staten betaler kommunen)";
        return "Finansieringsbeløb: " + amount + direction;
    }

    private static String together(Statement statement, List<Municipality> municipalities) {
        List<List<String>> rows = new ArrayList<>();
        municipalities.forEach(one -> rows.add(sum(one.danish(), statement.of(one))));
        rows.add(sum("I alt", statement));
        return "Månedsopgørelse " + statement.month() + ": alle kommuner, reguleringer medregnet\n"
                + TextTable.of(
                                "Kommune",
                                "Brutto",
                                "Refusion",
                                "Medfinansiering",
                                "Kommunens andel",
                                "Finansieringsbeløb")
                        .rows(rows);
    }

    private static List<String> sum(String name, Statement statement) {
        RefundAmounts amounts = statement.total().plus(statement.corrected());
        return List.of(
                name,
                ScreenText.kroner(amounts.gross()),
                ScreenText.kroner(amounts.refund()),
                ScreenText.kroner(amounts.coFinancing()),
                ScreenText.kroner(amounts.ownShare()),
                ScreenText.kroner(statement.financingAmount()));
    }

    private static Stream<StatementLine> lines(Statement statement) {
        return Stream.concat(statement.lines().stream(), statement.corrections().stream());
    }
}
