package dk.refusion.compensation;

import dk.refusion.json.Written;
import dk.refusion.money.Money;
import dk.refusion.municipality.Landsdel;
import dk.refusion.municipality.Municipality;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * The employment grant (beskæftigelsestilskud) for the municipalities' expenditure on insured unemployed: historic, and
 * a zero sum within every landsdel.
 *
 * <p>Bill L 184 (2011–12), § 23 a, stk. 5–7. A year's grant is
 *
 * <ul>
 *   <li>the base grant (grundtilskud): the whole grant of two years before, and a regulation for new rules that is shared
 *       by it; and
 *   <li>the need for more (merudgiftsbehov): what the municipalities of a landsdel spend beyond their base grants,
 *       shared within the landsdel by the unemployed of two years before.
 * </ul>
 *
 * It is paid on estimates by landsdel, regulated once in the year (midtvejsregulering) by a renewed national
 * estimate, and finally regulated (efterregulering) in the following year, when the expenditure is known. Only then do
 * the gaps sum to zero; until then they sum to the error of the estimate. Special grants (særtilskud) came on top, see
 * {@link Compensation#with}.
 *
 * <p>The grant is documented for 2010 to 2020 and is refused for other years. That its landsdele are those of Danmarks
 * Statistik is assumed here.
 *
 * <pre>{@code
 * EmploymentGrant grant = EmploymentGrant.of(2014)
 *         .grantsTwoYearsBefore(grants2012)
 *         .regulation(Money.ZERO)
 *         .unemployment(unemployed2012)
 *         .build();
 * grant.settle(expenditure2014).isZeroSumInEachLandsdel();    // true
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class EmploymentGrant implements Written permits ImmutableEmploymentGrant {
    /** The first year of the grant. */
    public static final int FIRST_YEAR = 2010;
    /** The last year for which the grant is documented. */
    public static final int LAST_YEAR = 2020;

    EmploymentGrant() {}

    /**
     * Begins the grant of a year.
     *
     * @param year the grant year, from {@link #FIRST_YEAR} to {@link #LAST_YEAR}
     * @return a builder that needs the other three inputs
     */
    public static Builder of(int year) {
        return ImmutableEmploymentGrant.builder().year(year);
    }

    /** {@return the grant year, from {@link #FIRST_YEAR} to {@link #LAST_YEAR}} */
    public abstract int year();

    /** {@return the whole grant of each municipality two years before, none negative} */
    public abstract MunicipalAmounts grantsTwoYearsBefore();

    /**
     * What new rules add to all base grants together.
     *
     * @return the national regulation, zero if there is none
     */
    public abstract Money regulation();

    /** {@return the gross unemployed (bruttoledige) two years before, of the same municipalities} */
    public abstract SharingKey unemployment();

    /**
     * The base grant (grundtilskud) of each municipality.
     *
     * @return the grants of two years before with their share of the regulation
     * @throws ArithmeticException if an amount is out of range
     */
    @Value.Lazy
    public MunicipalAmounts baseGrants() {
        return grantsTwoYearsBefore()
                .plus(SharingKey.of("grundtilskud", grantsTwoYearsBefore()).split(regulation()));
    }

    /**
     * The grants that are paid on the estimates before the year.
     *
     * @param estimates the estimated expenditure of all municipalities in each landsdel that takes part
     * @return the base grants and the shares in the estimated needs
     * @throws IllegalArgumentException if the landsdele are not those that take part
     * @throws ArithmeticException if an amount is out of range
     */
    public MunicipalAmounts preliminary(Map<Landsdel, Money> estimates) {
        SortedMap<Landsdel, Money> base = baseGrants().totalByLandsdel();
        if (!base.keySet().equals(estimates.keySet())) {
            throw new IllegalArgumentException(
                    "estimates are needed for " + base.keySet() + ", was for " + new TreeMap<>(estimates).keySet());
        }
        Map<Municipality, Money> needs = new TreeMap<>();
        estimates.forEach((landsdel, expenditure) -> needs.putAll(unemployment()
                .within(landsdel)
                .split(expenditure.minus(base.getOrDefault(landsdel, Money.ZERO)))
                .amounts()));
        return baseGrants().plus(MunicipalAmounts.of(needs));
    }

    /**
     * What the mid-year regulation (midtvejsregulering) pays from October to December of the grant year: the need for
     * more by a renewed national estimate, shared among all by the unemployed of two years before, less the need that was
     * paid on. So until the final regulation the landsdele do not count.
     *
     * @param estimates the estimates that were paid on, as in {@link #preliminary}
     * @param renewed the renewed estimate of the expenditure of all municipalities
     * @return the regulation of each municipality, less than zero if it pays back
     * @throws IllegalArgumentException if the landsdele are not those that take part
     * @throws ArithmeticException if an amount is out of range
     */
    public MunicipalAmounts midYear(Map<Landsdel, Money> estimates, Money renewed) {
        return baseGrants()
                .plus(unemployment().split(renewed.minus(baseGrants().total())))
                .minus(preliminary(estimates));
    }

    /**
     * {@return the final grants beside the expenditure that became known, a zero sum in each landsdel}
     *
     * @param expenditure the expenditure of each municipality in the grant year
     * @throws IllegalArgumentException if the expenditure is not of the same municipalities
     * @throws ArithmeticException if an amount is out of range
     */
    public Compensation settle(MunicipalAmounts expenditure) {
        MunicipalAmounts.requireSame("expenditure", baseGrants().municipalities(), expenditure.municipalities());
        return Compensation.of(
                Scheme.EMPLOYMENT_GRANT + " " + year(), expenditure, preliminary(expenditure.totalByLandsdel()));
    }

    /**
     * What the final regulation (efterregulering) of the following year pays: the final grants less what was paid.
     *
     * @param expenditure the expenditure of each municipality in the grant year
     * @param paid the preliminary grants and the mid-year regulation
     * @return the regulation of each municipality, less than zero if it pays back
     * @throws IllegalArgumentException if an input is not of the same municipalities
     * @throws ArithmeticException if an amount is out of range
     */
    public MunicipalAmounts finalRegulation(MunicipalAmounts expenditure, MunicipalAmounts paid) {
        return settle(expenditure).grants().minus(paid);
    }

    /** {@return the grant with its year, such as {@code beskæftigelsestilskud 2015}} */
    @Override
    public String toString() {
        return "beskæftigelsestilskud " + year();
    }

    @Value.Check
    void check() {
        if (year() < FIRST_YEAR || year() > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "the employment grant is documented for " + FIRST_YEAR + " to " + LAST_YEAR + ", was " + year());
        }
        MunicipalAmounts.requireSame(
                "grants and unemployment",
                grantsTwoYearsBefore().municipalities(),
                unemployment().weights().keySet());
    }

    /** Collects the inputs of an {@link EmploymentGrant}. Not thread-safe. */
    public sealed interface Builder permits ImmutableEmploymentGrant.Builder {
        /**
         * Sets the whole grant of each municipality two years before.
         *
         * @param grants the grants, none negative and at least one more than zero
         * @return this builder
         */
        Builder grantsTwoYearsBefore(MunicipalAmounts grants);

        /**
         * Sets what new rules add to all base grants together.
         *
         * @param regulation the national amount, zero if there are no new rules
         * @return this builder
         */
        Builder regulation(Money regulation);

        /**
         * Sets the gross unemployed of two years before.
         *
         * @param unemployment the key, of the same municipalities
         * @return this builder
         */
        Builder unemployment(SharingKey unemployment);

        /**
         * {@return the grant of these inputs}
         *
         * @throws IllegalStateException if an input is missing
         * @throws IllegalArgumentException if the grant is not documented for the year, or the inputs are not of the
         *     same municipalities
         */
        EmploymentGrant build();
    }
}
