package dk.refusion.account;

import dk.refusion.json.Written;
import dk.refusion.language.Language;
import dk.refusion.money.Money;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.MoneyTable;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.Ratio;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * What is asked for on some accounts against what is saved on others (kontoanalyse): "what we ask for on 20.02 equals the
 * savings on 50.44", because few were granted førtidspension and the others stay on the benefits of 20.02.
 *
 * <p>Only years that have both amounts are compared; a year with only one of them is named, not counted as zero. The
 * net effect is savings less what is asked for, so a positive one is good for the municipality's cash.
 *
 * <pre>{@code
 * AccountAnalysis analysis = AccountAnalysis.of(
 *         "20.02", MoneySeries.of(2014, MoneyUnit.MILLION, "12.0"),
 *         "50.44", MoneySeries.of(2014, MoneyUnit.MILLION, "9.0"),
 *         "få nye tilkendelser af førtidspension");
 * analysis.netEffect();       // {2014=-3} mio. kr.
 * analysis.coverage(2014);    // Optional[0,75]
 * analysis.statement(MoneyUnit.MILLION, 1);
 * // 2014: Besparelsen på 50.44 (9,0 mio. kr.) dækker 75,0 % af det, der bedes om på 20.02 (12,0 mio. kr.); der mangler
 * // 3,0 mio. kr.
 * // Begrundelse: få nye tilkendelser af førtidspension
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class AccountAnalysis implements Written permits ImmutableAccountAnalysis {
    AccountAnalysis() {}

    /**
     * {@return an analysis of two series}
     *
     * @param askedOn the accounts on which more is asked for
     * @param asked what is asked for by year; negative where less is needed
     * @param savedOn the accounts on which something is saved
     * @param saved what is saved by year; negative where more is spent
     * @param reason why the one follows from the other
     * @throws IllegalArgumentException if a text is blank, or both accounts have one name
     */
    public static AccountAnalysis of(
            String askedOn, MoneySeries asked, String savedOn, MoneySeries saved, String reason) {
        return ImmutableAccountAnalysis.builder()
                .askedOn(askedOn)
                .asked(asked)
                .savedOn(savedOn)
                .saved(saved)
                .reason(reason)
                .build();
    }

    /**
     * {@return an analysis of two groups of accounts, measured in the same way: a change of expenditure is asked for on
     * the one and saved, with the opposite sign, on the other}
     *
     * @param asking the accounts on which more is asked for
     * @param saving the accounts on which something is saved
     * @param change the change of expenditure by year, such as
     *     {@code group -> group.deviation(AmountKind.FORECAST)} or
     *     {@code group -> group.total(AmountKind.SUPPLEMENTARY)}
     * @param reason why the one follows from the other
     * @throws IllegalArgumentException if the reason is blank, or the groups have one name or overlapping accounts
     * @throws ArithmeticException if an amount is out of range
     */
    public static AccountAnalysis of(
            AccountGroup asking, AccountGroup saving, Function<AccountGroup, MoneySeries> change, String reason) {
        asking.members()
                .forEach(one -> saving.members().forEach(two -> {
                    if (one.account().overlaps(two.account())) {
                        throw new IllegalArgumentException(
                                "what is asked for and what is saved stand on different accounts, was " + one.account()
                                        + " and " + two.account());
                    }
                }));
        return of(
                asking.name(),
                change.apply(asking),
                saving.name(),
                change.apply(saving).negated(),
                reason);
    }

    /**
     * The accounts on which more is asked for.
     *
     * @return their name, such as {@code 20.02}
     */
    public abstract String askedOn();

    /**
     * What is asked for.
     *
     * @return the amounts by year
     */
    public abstract MoneySeries asked();

    /**
     * The accounts on which something is saved.
     *
     * @return their name, such as {@code 50.44}
     */
    public abstract String savedOn();

    /**
     * What is saved.
     *
     * @return the amounts by year
     */
    public abstract MoneySeries saved();

    /**
     * Why the one follows from the other (begrundelse).
     *
     * @return the reason
     */
    public abstract String reason();

    /**
     * The analysis with the two sides exchanged: what was saved is asked for, and the reverse.
     *
     * @return the analysis whose net effect is the opposite
     */
    public AccountAnalysis exchanged() {
        return ImmutableAccountAnalysis.builder()
                .askedOn(savedOn())
                .asked(saved())
                .savedOn(askedOn())
                .saved(asked())
                .reason(reason())
                .build();
    }

    /**
     * What remains of the savings when what is asked for is paid; negative where it is more than is saved.
     *
     * @return the net effect of the years that have both amounts
     * @throws ArithmeticException if an amount is out of range
     */
    public MoneySeries netEffect() {
        return saved().intersection(asked(), Money::minus);
    }

    /**
     * Which part of what is asked for is saved elsewhere (dækningsgrad), in one year.
     *
     * @param year the calendar year
     * @return savings to what is asked for, one if they are equal; empty if one of them is absent or nothing is asked for
     */
    public Optional<Ratio> coverage(int year) {
        return asked().get(year).flatMap(asked -> saved().get(year).flatMap(saved -> coverage(asked, saved)));
    }

    /**
     * Which part of what is asked for is saved elsewhere (dækningsgrad), over all years that have both amounts.
     *
     * @return the ratio of the totals; empty if there is no such year or nothing is asked for
     * @throws ArithmeticException if a total is out of range
     */
    public Optional<Ratio> coverage() {
        return coverage(
                asked().intersection(saved(), (asked, saved) -> asked).total(),
                asked().intersection(saved(), (asked, saved) -> saved).total());
    }

    /**
     * The years that have one of the amounts only, in order, unmodifiable.
     *
     * @return the years that cannot be compared
     */
    public NavigableSet<Integer> incompleteYears() {
        NavigableSet<Integer> years = allYears();
        years.removeAll(netEffect().years());
        return Collections.unmodifiableNavigableSet(years);
    }

    /**
     * {@return the amounts as a table: asked for, saved, net effect}
     *
     * @param unit the unit to print in
     * @param decimals how many decimals to print
     * @throws IllegalArgumentException if the number of decimals does not fit the unit
     */
    public MoneyTable asTable(MoneyUnit unit, int decimals) {
        return MoneyTable.in(unit, decimals)
                .row("Bedt om på " + askedOn(), asked())
                .row("Sparet på " + savedOn(), saved())
                .row("Nettovirkning", netEffect());
    }

    /**
     * The analysis in words, in Danish: a sentence for each year, one for all of them if there are several, and the reason.
     *
     * <p>Savings correspond to what is asked for when the difference prints as zero, so the unit and the decimals say how
     * exactly.
     *
     * @param unit the unit to print in
     * @param decimals how many decimals to print
     * @return the lines of the statement
     * @throws IllegalArgumentException if the number of decimals does not fit the unit
     */
    public String statement(MoneyUnit unit, int decimals) {
        return statement(unit, decimals, Language.DANISH);
    }

    /**
     * The analysis in words, in a language, as {@link #statement(MoneyUnit, int)}; the reason stays as it was given.
     *
     * @param unit the unit to print in
     * @param decimals how many decimals to print
     * @param language the language
     * @return the lines of the statement
     * @throws IllegalArgumentException if the number of decimals does not fit the unit
     */
    public String statement(MoneyUnit unit, int decimals, Language language) {
        return AnalysisStatement.of(this, unit, decimals, language);
    }

    /**
     * {@return what asks, what saves, and the net effect of both, such as {@code 20.02 mod 50.44: netto {2026=1,5} mio.
     * kr.}}
     */
    @Override
    public String toString() {
        return askedOn() + " mod " + savedOn() + ": netto " + netEffect();
    }

    @Value.Check
    void check() {
        if (askedOn().isBlank() || savedOn().isBlank() || reason().isBlank()) {
            throw new IllegalArgumentException("an analysis names both accounts and a reason, was \"" + askedOn()
                    + "\", \"" + savedOn() + "\" and \"" + reason() + "\"");
        }
        if (askedOn().equals(savedOn())) {
            throw new IllegalArgumentException(
                    "what is asked for and what is saved stand on different accounts, was " + askedOn() + " for both");
        }
    }

    NavigableSet<Integer> allYears() {
        NavigableSet<Integer> years = new TreeSet<>(asked().years());
        years.addAll(saved().years());
        return years;
    }

    private static Optional<Ratio> coverage(Money asked, Money saved) {
        return asked.isPositive() ? Optional.of(saved.ratioTo(asked)) : Optional.empty();
    }
}
