package dk.refusion.duration;

import dk.refusion.investment.InvestmentCase;
import dk.refusion.json.Written;
import dk.refusion.money.Money;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.Ratio;
import dk.refusion.money.Rounding;
import dk.refusion.time.Week;
import java.util.Map;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * An effort with its price: what the municipality spends, and what it, the state and both together save (plan for en
 * indsats).
 *
 * <p>The municipality pays the investment. Its saving alone is in its case; the state's is beside it, never inside.
 *
 * <pre>{@code
 * EffortPlan plan = saving.costing(kr(2_000));
 * plan.municipality().proceeds();      // an InvestmentCase: provenu by year
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class EffortPlan implements Written permits ImmutableEffortPlan {
    EffortPlan() {}

    static EffortPlan of(Saving saving, MoneySeries investment) {
        return ImmutableEffortPlan.builder()
                .saving(saving)
                .investment(investment)
                .build();
    }

    static EffortPlan of(Saving saving, Money aPerson) {
        Cohort cohort = saving.cohort();
        Ratio aWeek = cohort.persons()
                .times(aPerson.oere())
                .dividedBy(Ratio.of(cohort.entry().size()));
        Map<Integer, Money> spent = new TreeMap<>();
        Ratio exact = Ratio.ZERO;
        Money before = Money.ZERO;
        for (Week week : cohort.entry().weeks().toList()) {
            exact = exact.plus(aWeek);
            Money soFar = Money.ofOere(exact.rounded(0, Rounding.HALF_UP).longValueExact());
            spent.merge(week.year(), soFar.minus(before), Money::plus);
            before = soFar;
        }
        return of(saving, MoneySeries.of(spent));
    }

    /** {@return what the effort saves} */
    public abstract Saving saving();

    /** {@return what the municipality spends each year} */
    public abstract MoneySeries investment();

    /** {@return the case of the municipality: all of the investment against its own saving} */
    public InvestmentCase municipality() {
        return InvestmentCase.of("Kommunen", investment(), saving().municipality());
    }

    /** {@return the case of municipality and state together: all of the investment against the gross saving} */
    public InvestmentCase together() {
        return InvestmentCase.of("Kommunen og staten", investment(), saving().gross());
    }

    /**
     * What the municipality gains in all.
     *
     * @return its saving less the investment
     */
    public Money proceeds() {
        return municipality().proceeds().total();
    }

    /** {@return the municipality's case in short, such as {@code Kommunen: provenu …}} */
    @Override
    public String toString() {
        return municipality().toString();
    }
}
