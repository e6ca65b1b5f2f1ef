package dk.refusion.indicator;

import static dk.refusion.money.Rounding.HALF_UP;

import dk.refusion.json.Written;
import dk.refusion.language.Sentence;
import dk.refusion.money.DanishText;
import dk.refusion.money.Money;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.Ratio;
import dk.refusion.money.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The indicator of one year: the contributions of the benefits, which add up to it.
 *
 * <p>The whole is there only if every benefit of the municipality could be compared. What could not is named in {@link
 * #missing}, and counts as absent, not as zero.
 *
 * <pre>{@code
 * year.deviation();                     // -56,78 full-time persons, if nothing is missing
 * year.rateThatGives(mio("5"));         // the kroner a year for each of them that make it 5 mio. kr.
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class IndicatorYear implements Written permits ImmutableIndicatorYear {
    IndicatorYear() {}

    /**
     * The year.
     *
     * @return the calendar year
     */
    public abstract int year();

    /** {@return the benefits that could be compared, in the order of their codes, unmodifiable} */
    public abstract List<Contribution> contributions();

    /**
     * {@return the benefits that could not be compared, each with what is missing, unmodifiable; empty if
     * nothing is}
     */
    public abstract List<Sentence> missing();

    /**
     * {@return the contribution of a benefit; empty if it could not be compared}
     *
     * @param benefit the benefit
     */
    public Optional<Contribution> get(BenefitCode benefit) {
        return contributions().stream()
                .filter(contribution -> contribution.benefit().equals(benefit))
                .findFirst();
    }

    /**
     * How many full-time persons there were more than expected, over all benefits.
     *
     * @return the exact sum of the deviations, less than zero if the municipality did better; empty if anything is
     *     missing
     */
    public Optional<FullTimePersons> deviation() {
        return isWhole()
                ? Optional.of(FullTimePersons.sum(
                        contributions().stream().map(Contribution::deviation).toList()))
                : Optional.empty();
    }

    /**
     * What all deviations are worth to the municipality.
     *
     * @return the sum of the values, more than zero if it did better; empty if anything is missing or a benefit has no
     *     rate
     * @throws ArithmeticException if the sum is out of range
     */
    public Optional<Money> value() {
        return isWhole() && contributions().stream().allMatch(c -> c.rate().isPresent())
                ? Optional.of(Money.sum(contributions().stream()
                        .flatMap(c -> c.value().stream())
                        .toList()))
                : Optional.empty();
    }

    /**
     * The rate for all benefits alike at which the deviation would be worth an amount.
     *
     * @param value the amount, such as the 7,6 mio. kr. of a municipality's own calculation
     * @return the net amount per full-time person, rounded half up to the øre, less than zero if the amount has not the
     *     sign of the improvement; empty if anything is missing or there is no deviation
     * @throws ArithmeticException if the rate is out of range
     */
    public Optional<Money> rateThatGives(Money value) {
        return deviation()
                .filter(persons -> persons.signum() != 0)
                .map(persons -> value.times(Ratio.ONE.dividedBy(persons.number().negated()), HALF_UP));
    }

    /**
     * {@return the contributions as a table, with their sum in the last row; {@code -} where something is missing}
     *
     * @param unit the unit to print amounts in
     * @param decimals how many decimals to print, rounded half up for showing
     * @throws ArithmeticException if an amount is out of range
     */
    public TextTable asTable(MoneyUnit unit, int decimals) {
        List<List<String>> rows = new ArrayList<>();
        for (Contribution contribution : contributions()) {
            rows.add(List.of(
                    contribution.benefit().danish(),
                    contribution.actual().toString(),
                    contribution.expected().toString(),
                    contribution.deviation().toString(),
                    cell(contribution.value(), unit, decimals)));
        }
        rows.add(List.of(
                "I alt",
                sum(contributions().stream().map(Contribution::actual).toList()),
                sum(contributions().stream().map(Contribution::expected).toList()),
                sum(contributions().stream().map(Contribution::deviation).toList()),
                cell(value(), unit, decimals)));
        return TextTable.of("" + year(), "Fuldtidspersoner", "Forventet", "Afvigelse", "Værdi (" + unit.danish() + ")")
                .rows(rows);
    }

    /** {@return the year in one line, such as {@code 2014: -56,78 fuldtidspersoner, værdi 7.600.000,00 kr.}} */
    @Override
    public String toString() {
        return year() + ": "
                + deviation().map(persons -> persons + " fuldtidspersoner").orElse("mangler " + missing())
                + value().map(value -> ", værdi " + value).orElse("");
    }

    private boolean isWhole() {
        return missing().isEmpty() && !contributions().isEmpty();
    }

    private String sum(List<FullTimePersons> persons) {
        return isWhole() ? FullTimePersons.sum(persons).toString() : "-";
    }

    private static String cell(Optional<Money> value, MoneyUnit unit, int decimals) {
        return value.map(money -> DanishText.format(money, unit, decimals)).orElse("-");
    }
}
