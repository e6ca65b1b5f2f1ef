package dk.refusion.account;

import dk.refusion.language.Language;
import dk.refusion.money.DanishText;
import dk.refusion.money.Money;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.Ratio;
import dk.refusion.money.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An account analysis in sentences. */
final class AnalysisStatement {
    private final AccountAnalysis analysis;
    private final MoneyUnit unit;
    private final int decimals;
    private final Language language;

    private AnalysisStatement(AccountAnalysis analysis, MoneyUnit unit, int decimals, Language language) {
        this.analysis = analysis;
        this.unit = unit;
        this.decimals = decimals;
        this.language = language;
    }

    static String of(AccountAnalysis analysis, MoneyUnit unit, int decimals, Language language) {
        unit.resolution(decimals);
        AnalysisStatement statement = new AnalysisStatement(analysis, unit, decimals, language);
        List<String> lines = new ArrayList<>();
        for (int year : analysis.allYears()) {
            lines.add(year + ": " + statement.year(year));
        }
        MoneySeries asked = analysis.asked().intersection(analysis.saved(), (a, s) -> a);
        if (asked.years().size() > 1) {
            MoneySeries saved = analysis.asked().intersection(analysis.saved(), (a, s) -> s);
            String years = language.of("I alt i de ", "In all in the ")
                    + asked.years().size()
                    + language.of(" år: ", " years: ");
            lines.add(years + statement.compared(asked.total(), saved.total()));
        }
        lines.add(language.of("Begrundelse: ", "Reason: ") + analysis.reason());
        return String.join("\n", lines);
    }

    private String year(int year) {
        Optional<Money> asked = analysis.asked().get(year);
        Optional<Money> saved = analysis.saved().get(year);
        if (asked.isPresent() && saved.isPresent()) {
            return compared(asked.orElseThrow(), saved.orElseThrow());
        }
        return language.of(
                        "Kan ikke opgøres, for der er ingen tal for ", "Cannot be told, for there are no figures of ")
                + (asked.isEmpty() ? analysis.askedOn() : analysis.savedOn()) + ".";
    }

    private String compared(Money asked, Money saved) {
        Money difference = asked.minus(saved).abs();
        if (!asked.isPositive()) {
            return language.of("Der bedes ikke om noget på ", "Nothing is asked for on ") + analysis.askedOn() + " ("
                    + print(asked) + "), "
                    + (saved.isNegative()
                            ? language.of("og merudgiften", "and the extra expenditure")
                            : language.of("og besparelsen", "and what is saved"))
                    + language.of(" på ", " on ") + analysis.savedOn() + language.of(" er ", " is ")
                    + print(saved.abs());
        }
        String request = language.of("et, der bedes om på ", "hat is asked for on ") + analysis.askedOn() + " ("
                + print(asked) + ")";
        String lacking = language.of("; der mangler ", "; what is lacking is ") + print(difference);
        if (!saved.isPositive()) {
            return language.of("Der spares ikke noget på ", "Nothing is saved on ") + analysis.savedOn() + " ("
                    + print(saved) + ")" + language.of(" til at dække d", " to cover w") + request + lacking;
        }
        String saving =
                language.of("esparelsen på ", "hat is saved on ") + analysis.savedOn() + " (" + print(saved) + ")";
        if (print(difference).equals(print(Money.ZERO))) {
            return language.of("D", "W") + request + language.of(", svarer til b", " corresponds to w") + saving + ".";
        }
        return language.of("B", "W")
                + saving
                + (asked.isGreaterThan(saved)
                        ? language.of(" dækker ", " covers ")
                                + percent(saved.ratioTo(asked))
                                + language.of(" af d", " of w")
                                + request
                                + lacking
                        : language.of(" er ", " is ") + print(difference) + language.of(" større end d", " more than w")
                                + request + ".");
    }

    /** An amount with its unit, which ends in a point and so may end a sentence. */
    private String print(Money amount) {
        return DanishText.format(amount, unit, decimals) + " " + language.of(unit.danish(), unit.english());
    }

    private static String percent(Ratio coverage) {
        return DanishText.format(coverage.asPercentage().rounded(1, Rounding.HALF_UP)) + " %";
    }
}
