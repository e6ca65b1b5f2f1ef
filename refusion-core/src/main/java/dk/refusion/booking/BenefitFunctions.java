package dk.refusion.booking;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dk.refusion.account.NationalAccount;
import dk.refusion.law.Benefit;
import java.util.Map;
import java.util.Optional;

/**
 * On which function of the national chart a benefit is booked (funktion i den autoriserede kontoplan).
 *
 * <p>Shipped are those whose function the chart names after the benefit. The others, such as kontantydelse or wage
 * subsidies, are left to {@link #with}: a benefit without a function is reported when a statement is booked, not guessed.
 *
 * <pre>{@code
 * BenefitFunctions.shipped().of(Benefit.SYGEDAGPENGE);                                            // 5.57.71
 * BenefitFunctions.shipped().with(Benefit.LOENTILSKUD, NationalAccount.parse("5.68.98"));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class BenefitFunctions {
    /** Source: the function list of STAR's Budget- og konteringsvejledning, and Danmarks Statistik's labels of REGK31. */
    private static final BenefitFunctions SHIPPED = new BenefitFunctions(ImmutableMap.copyOf(Maps.transformValues(
            ImmutableMap.<Benefit, String>builder()
                    .put(Benefit.INTEGRATIONSYDELSE, "5.46.61")
                    .put(Benefit.SENIORPENSION, "5.48.65")
                    .put(Benefit.FOERTIDSPENSION, "5.48.66")
                    .put(Benefit.SYGEDAGPENGE, "5.57.71")
                    .put(Benefit.KONTANTHJAELP, "5.57.73")
                    .put(Benefit.UDDANNELSESHJAELP, "5.57.73")
                    .put(Benefit.DAGPENGE, "5.57.78")
                    .put(Benefit.MIDLERTIDIG_ARBEJDSMARKEDSYDELSE, "5.57.79")
                    .put(Benefit.REVALIDERINGSYDELSE, "5.58.80")
                    .put(Benefit.FLEKSLOENTILSKUD, "5.58.81")
                    .put(Benefit.FLEKSJOB_GAMMEL_ORDNING, "5.58.81")
                    .put(Benefit.LEDIGHEDSYDELSE, "5.58.83")
                    .buildOrThrow(),
            NationalAccount::parse)));

    private final ImmutableMap<Benefit, NationalAccount> functions;

    private BenefitFunctions(ImmutableMap<Benefit, NationalAccount> functions) {
        this.functions = functions;
    }

    /**
     * The benefits whose function the chart names after them.
     *
     * @return the functions known
     */
    public static BenefitFunctions shipped() {
        return SHIPPED;
    }

    /**
     * The function of a benefit.
     *
     * @param benefit the benefit
     * @return the function without dranst; empty if it is not known
     */
    public Optional<NationalAccount> of(Benefit benefit) {
        return Optional.ofNullable(functions.get(benefit));
    }

    /**
     * A copy in which a benefit has a function.
     *
     * @param benefit the benefit
     * @param function its function; dranst and grouping are left off
     * @return the functions
     */
    public BenefitFunctions with(Benefit benefit, NationalAccount function) {
        return new BenefitFunctions(ImmutableMap.<Benefit, NationalAccount>builder()
                .putAll(functions)
                .put(benefit, function.whole())
                .buildKeepingLast());
    }

    /**
     * The functions by benefit, unmodifiable.
     *
     * @return the functions known
     */
    public Map<Benefit, NationalAccount> functions() {
        return functions;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BenefitFunctions that && functions.equals(that.functions);
    }

    @Override
    public int hashCode() {
        return functions.hashCode();
    }

    /**
     * The functions by benefit.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return functions.toString();
    }
}
