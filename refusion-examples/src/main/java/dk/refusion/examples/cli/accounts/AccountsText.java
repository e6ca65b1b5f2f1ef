package dk.refusion.examples.cli.accounts;

import static java.util.stream.Collectors.joining;

import dk.refusion.account.AccountFigures;
import dk.refusion.account.AmountKind;
import dk.refusion.examples.cli.output.Screen;
import dk.refusion.examples.files.Notes;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.MoneyTable;
import dk.refusion.money.MoneyUnit;
import java.util.ArrayList;
import java.util.List;

/** Accounts as text. */
final class AccountsText {
    private static final MoneyUnit UNIT = MoneyUnit.MILLION;
    private static final int DECIMALS = 1;

    private final Screen screen;

    private AccountsText(Screen screen) {
        this.screen = screen;
    }

    static String of(AccountsStudy study, Screen screen) {
        AccountsText text = new AccountsText(screen);
        List<String> parts = new ArrayList<>();
        parts.add(screen.of("Konti: ", "Accounts: ") + study.municipality());
        parts.add(screen.sentences(study.file().notes().stream()
                .map(note -> Notes.of(note).in(screen.language()))
                .toList()));
        study.file().figures().forEach(figures -> parts.add(text.account(figures)));
        if (!study.refunded().isEmpty()) {
            parts.add(text.refunded(study.refunded()));
        }
        study.analysis().ifPresent(analysis -> parts.add(text.analysis(analysis)));
        return parts.stream().filter(part -> !part.isEmpty()).collect(joining("\n\n"));
    }

    private String account(AccountFigures figures) {
        MoneyTable table = MoneyTable.in(UNIT, DECIMALS);
        for (AmountKind kind : AmountKind.values()) {
            table = row(table, name(kind), figures.series(kind));
        }
        table = row(table, screen.of("Korrigeret budget", "Corrected budget"), figures.appropriation());
        table = row(
                table,
                screen.of("Afvigelse, forventet", "Deviation, expected"),
                figures.deviation(AmountKind.FORECAST));
        table = row(
                table, screen.of("Afvigelse, regnskab", "Deviation, accounts"), figures.deviation(AmountKind.ACCOUNTS));
        return figures.account() + "\n" + screen.table(table);
    }

    private String name(AmountKind kind) {
        return screen.of(kind.danish(), kind.english());
    }

    private String refunded(List<AccountsStudy.Refunded> all) {
        MoneyTable table = MoneyTable.in(UNIT, DECIMALS);
        for (AccountsStudy.Refunded one : all) {
            table = row(table, name(one.kind()) + screen.of(", brutto", ", gross"), one.gross());
            table = row(table, name(one.kind()) + screen.of(", refusion", ", refund"), one.refund());
            table = row(table, name(one.kind()) + screen.of(", netto", ", net"), one.net());
        }
        return screen.of("Alle konti, før og efter statsrefusion", "All accounts, before and after state refund") + "\n"
                + screen.table(table);
    }

    private String analysis(AccountsStudy.Analysis analysis) {
        String asked = analysis.result().askedOn();
        String saved = analysis.result().savedOn();
        MoneyTable table = MoneyTable.in(UNIT, DECIMALS)
                .row(
                        screen.of("Bedt om på ", "Asked for on ") + asked,
                        analysis.result().asked())
                .row(
                        screen.of("Sparet på ", "Saved on ") + saved,
                        analysis.result().saved())
                .row(screen.of("Nettovirkning", "Net effect"), analysis.result().netEffect());
        return screen.of("Kontoanalyse: det, der bedes om på ", "Analysis: what is asked for on ") + asked
                + screen.of(", mod det, der spares på ", ", against what is saved on ") + saved + " ("
                + screen.of(analysis.change().danish(), analysis.change().english()) + ")\n"
                + screen.table(table) + "\n"
                + screen.sentences(analysis.result()
                        .statement(UNIT, DECIMALS, screen.language())
                        .lines()
                        .map(line -> line.replace(
                                analysis.result().reason(),
                                Notes.of(analysis.result().reason()).in(screen.language())))
                        .toList());
    }

    private static MoneyTable row(MoneyTable table, String label, MoneySeries series) {
        return series.isEmpty() ? table : table.row(label, series);
    }
}
