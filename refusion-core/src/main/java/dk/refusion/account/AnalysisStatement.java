package dk.refusion.account;

import dk.refusion.money.DanishText;
import dk.refusion.money.Money;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.Ratio;
import dk.refusion.money.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An account analysis in Danish sentences. */
final class AnalysisStatement {
    private final AccountAnalysis analysis;
    private final MoneyUnit unit;
    private final int decimals;

    private AnalysisStatement(AccountAnalysis analysis, MoneyUnit unit, int decimals) {
        this.analysis = analysis;
        this.unit = unit;
        this.decimals = decimals;
    }

    static String of(AccountAnalysis analysis, MoneyUnit unit, int decimals) {
        unit.resolution(decimals);
        AnalysisStatement statement = new AnalysisStatement(analysis, unit, decimals);
        List<String> lines = new ArrayList<>();
        for (int year : analysis.allYears()) {
            lines.add(year + ": " + statement.year(year));
        }
        MoneySeries asked = analysis.asked().intersection(analysis.saved(), (a, s) -> a);
        if (asked.years().size() > 1) {
            MoneySeries saved = analysis.asked().intersection(analysis.saved(), (a, s) -> s);
            String years = "I alt i de " + asked.years().size() + " år: ";
            lines.add(years + statement.compared(asked.total(), saved.total()));
        }
        lines.add("Begrundelse: " + analysis.reason());
        return String.join("\n", lines);
    }

    private String year(int year) {
        Optional<Money> asked = analysis.asked().get(year);
        Optional<Money> saved = analysis.saved().get(year);
        if (asked.isPresent() && saved.isPresent()) {
            return compared(asked.orElseThrow(), saved.orElseThrow());
        }
        return "Kan ikke opgøres, for der er ingen tal for "
                + (asked.isEmpty() ? analysis.askedOn() : analysis.savedOn()) + ".";
    }

    private String compared(Money asked, Money saved) {
        Money difference = asked.minus(saved).abs();
        if (!asked.isPositive()) {
            return "Der bedes ikke om noget på " + analysis.askedOn() + " (" + print(asked) + "), og "
                    + (saved.isNegative() ? "merudgiften" : "besparelsen") + " på " + analysis.savedOn() + " er "
                    + print(saved.abs());
        }
        String request = "det, der bedes om på " + analysis.askedOn() + " (" + print(asked) + ")";
        if (!saved.isPositive()) {
            return "Der spares ikke noget på " + analysis.savedOn() + " (" + print(saved) + ") til at dække " + request
                    + "; der mangler " + print(difference);
        }
        String saving = "esparelsen på " + analysis.savedOn() + " (" + print(saved) + ")";
        if (print(difference).equals(print(Money.ZERO))) {
            return "D" + request.substring(1) + ", svarer til b" + saving + ".";
        }
        return asked.isGreaterThan(saved)
                ? "B" + saving + " dækker " + percent(saved.ratioTo(asked)) + " af " + request + "; der mangler "
                        + print(difference)
                : "B" + saving + " er " + print(difference) + " større end " + request + ".";
    }

    /** An amount with its unit, which ends in a point and so may end a sentence. */
    private String print(Money amount) {
        return DanishText.format(amount, unit, decimals) + " " + unit.danish();
    }

    private static String percent(Ratio coverage) {
        return DanishText.format(coverage.asPercentage().rounded(1, Rounding.HALF_UP)) + " %";
    }
}
