package dk.refusion.compensation;

import static java.util.stream.Collectors.toMap;

import com.google.common.collect.Maps;
import dk.refusion.json.Written;
import dk.refusion.money.DanishText;
import dk.refusion.money.Money;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.TextTable;
import dk.refusion.municipality.Landsdel;
import dk.refusion.municipality.Municipality;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * What municipalities spend, what they get for it, and the gap of each (kompensation, over- og underdækning).
 *
 * <p>A gap is the grant less the expenditure: more than zero is over-covered (overdækket), less than zero under-covered.
 * When the grants are all that was spent, shared by a key, the gaps sum to zero to the øre: what one gains another
 * loses. A municipality that spends as much per unit of the key as all together then has the gap zero, up to the one øre
 * that its share may be rounded by. When the state adds or withholds money, {@link #stateContribution} says how much.
 *
 * <p>A gap says nothing about what is fair: it depends on the key.
 *
 * <pre>{@code
 * Compensation shared = Compensation.byKey("Kontanthjælp 2019", spent, SharingKey.population(inhabitants));
 * shared.gap(BALLERUP);      // -3.066.152,45 kr.
 * shared.isZeroSum();        // true
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Compensation implements Written permits ImmutableCompensation {
    Compensation() {}

    /**
     * Expenditure of municipalities beside the grants that they get.
     *
     * @param title what is compensated, in Danish
     * @param expenditure the net expenditure of each municipality, or its change
     * @param grants the grants of the same municipalities
     * @return the compensation
     * @throws IllegalArgumentException if they are not of the same municipalities
     */
    public static Compensation of(String title, MunicipalAmounts expenditure, MunicipalAmounts grants) {
        return ImmutableCompensation.builder()
                .title(title)
                .expenditure(expenditure)
                .grants(grants)
                .build();
    }

    /**
     * {@return the general form of a zero sum: all that the municipalities spent is given back, shared by a key, so the
     * gaps sum to zero}
     *
     * @param title what is compensated, in Danish
     * @param expenditure the net expenditure of each municipality, or its change
     * @param key the key of the same municipalities
     * @throws IllegalArgumentException if they are not of the same municipalities
     * @throws ArithmeticException if the total is out of range
     */
    public static Compensation byKey(String title, MunicipalAmounts expenditure, SharingKey key) {
        return of(title, expenditure, key.split(expenditure.total()));
    }

    /**
     * Transfers that do not compensate expenditure but move money between municipalities (udligning): the gap of each
     * is its transfer.
     *
     * @param title what is equalised, in Danish
     * @param transfers what each municipality gets, less than zero if it pays
     * @return the transfers beside an expenditure of zero
     */
    public static Compensation redistribution(String title, MunicipalAmounts transfers) {
        return of(title, MunicipalAmounts.of(Maps.transformValues(transfers.amounts(), t -> Money.ZERO)), transfers);
    }

    /** {@return what is compensated} */
    public abstract String title();

    /** {@return the net expenditure of each municipality, or its change} */
    public abstract MunicipalAmounts expenditure();

    /** {@return what each municipality gets} */
    public abstract MunicipalAmounts grants();

    /**
     * {@return the grant less the expenditure of each municipality}
     *
     * @throws ArithmeticException if a gap is out of range
     */
    @Value.Lazy
    public MunicipalAmounts gaps() {
        return grants().minus(expenditure());
    }

    /**
     * {@return the grant less the expenditure of a municipality, more than zero if it is over-covered; empty if it
     * takes no part}
     *
     * @param municipality the municipality
     * @throws ArithmeticException if a gap is out of range
     */
    public Optional<Money> gap(Municipality municipality) {
        return gaps().get(municipality);
    }

    /**
     * What the state puts in beyond the expenditure: the sum of the gaps.
     *
     * @return zero for a zero sum; more if the state adds money, less if it withholds some
     * @throws ArithmeticException if it is out of range
     */
    public Money stateContribution() {
        return gaps().total();
    }

    /**
     * Whether the gaps sum to zero to the øre.
     *
     * @return true if what some gain is what others lose
     * @throws ArithmeticException if a gap is out of range
     */
    public boolean isZeroSum() {
        return stateContribution().signum() == 0;
    }

    /**
     * The sum of the gaps within each landsdel.
     *
     * @return the sums in the order of the landsdele, unmodifiable; all zero if no money moves between landsdele
     * @throws ArithmeticException if a gap is out of range
     */
    public SortedMap<Landsdel, Money> contributionByLandsdel() {
        return gaps().totalByLandsdel();
    }

    /**
     * Whether the gaps sum to zero within every landsdel, which is more than {@link #isZeroSum}.
     *
     * @return true if every landsdel is a zero sum of its own
     * @throws ArithmeticException if a gap is out of range
     */
    public boolean isZeroSumInEachLandsdel() {
        return contributionByLandsdel().values().stream().allMatch(sum -> sum.signum() == 0);
    }

    /**
     * The same with further grants to some municipalities, such as special grants (særtilskud).
     *
     * @param further the further grants; a municipality that is absent gets none
     * @return the compensation with the grants added
     * @throws IllegalArgumentException if a further grant is to a municipality that takes no part
     * @throws ArithmeticException if a grant is out of range
     */
    public Compensation with(MunicipalAmounts further) {
        if (!expenditure().municipalities().containsAll(further.municipalities())) {
            throw new IllegalArgumentException("a further grant is to a municipality that takes part in " + title()
                    + ", was to " + further.municipalities());
        }
        Map<Municipality, Money> all = grants().amounts().entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        e -> further.get(e.getKey()).map(e.getValue()::plus).orElse(e.getValue())));
        return of(title(), expenditure(), MunicipalAmounts.of(all));
    }

    /**
     * {@return the municipalities as a table, with their sum in the last row}
     *
     * @param unit the unit to print in
     * @param decimals how many decimals to print, rounded half up for showing
     * @throws ArithmeticException if a gap is out of range
     */
    public TextTable asTable(MoneyUnit unit, int decimals) {
        TextTable table = TextTable.of("Kommune (" + unit.danish() + ")", "Udgift", "Tilskud", "Over-/underdækning");
        List<List<String>> rows = gaps().amounts().entrySet().stream()
                .map(gap -> line(
                        gap.getKey().danish(),
                        unit,
                        decimals,
                        expenditure().get(gap.getKey()).orElseThrow(),
                        gap.getValue()))
                .toList();
        return table.rows(rows).row(line("I alt", unit, decimals, expenditure().total(), stateContribution()));
    }

    /**
     * {@return the compensation in one line, such as
     * {@code Kontanthjælp 2019: 98 kommuner, i alt 13.805,1 mio. kr., nulsum}}
     */
    @Override
    public String toString() {
        return title() + ": " + expenditure() + ", "
                + (isZeroSum() ? "nulsum" : "ikke nulsum: staten tilfører " + stateContribution());
    }

    @Value.Check
    void check() {
        MunicipalAmounts.requireSame(
                "expenditure and grants", expenditure().municipalities(), grants().municipalities());
    }

    private static List<String> line(String label, MoneyUnit unit, int decimals, Money expenditure, Money gap) {
        return List.of(
                label,
                DanishText.format(expenditure, unit, decimals),
                DanishText.format(expenditure.plus(gap), unit, decimals),
                DanishText.format(gap, unit, decimals));
    }
}
