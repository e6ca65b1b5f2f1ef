package dk.refusion.examples.cli.accounts;

import dk.refusion.account.AccountGroup;
import dk.refusion.account.AmountKind;
import dk.refusion.money.MoneySeries;
import java.util.Arrays;
import java.util.Locale;

/** What is asked for or saved on accounts: how their expenditure changes from what was decided. */
enum Change {
    /** What the council added to the budget. */
    SUPPLEMENTARY("tillægsbevilling", "supplementary appropriation"),
    /** What is expected beyond the appropriation. */
    FORECAST("forventet regnskab mindre korrigeret budget", "expected accounts less corrected budget"),
    /** What was spent beyond the appropriation. */
    ACCOUNTS("regnskab mindre korrigeret budget", "accounts less corrected budget");

    private final String danish;
    private final String english;

    Change(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    static Change parse(String text) {
        return Arrays.stream(values())
                .filter(change -> change.word().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("one of supplementary, forecast, accounts, was \"" + text + "\""));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String danish() {
        return danish;
    }

    String english() {
        return english;
    }

    MoneySeries of(AccountGroup group) {
        return switch (this) {
            case SUPPLEMENTARY -> group.total(AmountKind.SUPPLEMENTARY);
            case FORECAST -> group.deviation(AmountKind.FORECAST);
            case ACCOUNTS -> group.deviation(AmountKind.ACCOUNTS);
        };
    }
}
