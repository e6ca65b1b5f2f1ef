package dk.refusion.examples.cli.accounts;

import static java.util.stream.Collectors.joining;

import dk.refusion.account.AccountFigures;
import dk.refusion.account.AmountKind;
import dk.refusion.examples.cli.output.ScreenText;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.MoneyTable;
import dk.refusion.money.MoneyUnit;
import java.util.ArrayList;
import java.util.List;

/** Accounts as Danish text. */
final class AccountsText {
    private static final MoneyUnit UNIT = MoneyUnit.MILLION;
    private static final int DECIMALS = 1;

    private AccountsText() {}

    static String of(AccountsStudy study) {
        List<String> parts = new ArrayList<>();
        parts.add("Konti: " + study.municipality());
        parts.add(study.file().notes().stream().map(ScreenText::wrapped).collect(joining("\n")));
        study.file().figures().forEach(figures -> parts.add(account(figures)));
        if (!study.refunded().isEmpty()) {
            parts.add(refunded(study.refunded()));
        }
        study.analysis().ifPresent(analysis -> parts.add(analysis(analysis)));
        return parts.stream().filter(part -> !part.isEmpty()).collect(joining("\n\n"));
    }

    private static String account(AccountFigures figures) {
        MoneyTable table = figures.asTable(UNIT, DECIMALS);
        table = row(table, "Korrigeret budget", figures.appropriation());
        table = row(table, "Afvigelse, forventet", figures.deviation(AmountKind.FORECAST));
        table = row(table, "Afvigelse, regnskab", figures.deviation(AmountKind.ACCOUNTS));
        return figures.account() + "\n" + table;
    }

    private static String refunded(List<AccountsStudy.Refunded> all) {
        MoneyTable table = MoneyTable.in(UNIT, DECIMALS);
        for (AccountsStudy.Refunded one : all) {
            table = row(table, one.kind().danish() + ", brutto", one.gross());
            table = row(table, one.kind().danish() + ", refusion", one.refund());
            table = row(table, one.kind().danish() + ", netto", one.net());
        }
        return "Alle konti, før og efter statsrefusion\n" + table;
    }

    private static String analysis(AccountsStudy.Analysis analysis) {
        return "Kontoanalyse: det, der bedes om på " + analysis.result().askedOn() + ", mod det, der spares på "
                + analysis.result().savedOn() + " (" + analysis.change().danish() + ")\n"
                + analysis.result().asTable(UNIT, DECIMALS) + "\n"
                + analysis.result()
                        .statement(UNIT, DECIMALS)
                        .lines()
                        .map(ScreenText::wrapped)
                        .collect(joining("\n"));
    }

    private static MoneyTable row(MoneyTable table, String label, MoneySeries series) {
        return series.isEmpty() ? table : table.row(label, series);
    }
}
