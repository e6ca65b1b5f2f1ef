package dk.refusion.compensation;

import dk.refusion.json.Written;
import dk.refusion.money.Money;
import org.immutables.value.Value;

/**
 * The budget guarantee (budgetgaranti): the general grant changes krone for krone with the national change of net
 * expenditure on the areas that it covers, and goes out by population.
 *
 * <p>Udligningsloven § 14, stk. 2, nr. 5. So a municipality is paid for the average rise only: with ΔB = Σ ΔU shared by
 * population, the gaps ΔB<sub>i</sub> − ΔU<sub>i</sub> sum to zero. First a preliminary regulation pays what is
 * estimated, then a final adjustment (efterregulering) what the accounts show. Which areas it covers is for the caller
 * to say; sickness benefit is not one of them.
 *
 * <pre>{@code
 * BudgetGuarantee.by(SharingKey.population(inhabitants)).compensate(changes).gap(HJOERRING);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class BudgetGuarantee implements Written permits ImmutableBudgetGuarantee {
    BudgetGuarantee() {}

    /**
     * {@return the budget guarantee shared by a key}
     *
     * @param population the key of the general grant, the population
     */
    public static BudgetGuarantee by(SharingKey population) {
        return ImmutableBudgetGuarantee.builder().population(population).build();
    }

    /** {@return the key of the general grant} */
    public abstract SharingKey population();

    /**
     * Compensates changes of net expenditure when they are known.
     *
     * @param changes the change of net expenditure of each municipality, from one year to the next
     * @return the changes beside the grants for them, a zero sum
     * @throws IllegalArgumentException if the changes are not of the municipalities of the key
     * @throws ArithmeticException if the total is out of range
     */
    public Compensation compensate(MunicipalAmounts changes) {
        return Compensation.byKey(Scheme.BUDGET_GUARANTEE.toString(), changes, population());
    }

    /**
     * Shares what the national change is estimated at (foreløbig regulering).
     *
     * @param estimatedChange the estimated national change of net expenditure
     * @return the grant of each municipality
     */
    public MunicipalAmounts preliminary(Money estimatedChange) {
        return population().split(estimatedChange);
    }

    /**
     * What the final adjustment (efterregulering) pays when the changes are known: the grants for them less those that
     * the estimate paid.
     *
     * @param estimatedChange the estimate that was paid
     * @param changes the change of net expenditure of each municipality
     * @return the adjustment of each municipality, less than zero if it pays back
     * @throws IllegalArgumentException if the changes are not of the municipalities of the key
     * @throws ArithmeticException if an amount is out of range
     */
    public MunicipalAmounts finalAdjustment(Money estimatedChange, MunicipalAmounts changes) {
        return compensate(changes).grants().minus(preliminary(estimatedChange));
    }

    /**
     * By what is shared.
     *
     * @return the text, such as {@code budgetgaranti efter folketal (98 kommuner)}
     */
    @Override
    public String toString() {
        return "budgetgaranti efter " + population();
    }
}
