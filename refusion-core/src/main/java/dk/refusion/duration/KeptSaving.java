package dk.refusion.duration;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import dk.refusion.json.Written;
import dk.refusion.money.Money;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import dk.refusion.money.Rounding;
import java.util.Map;

/**
 * What a municipality keeps of a saving when tax, equalisation and grants have taken theirs (hvad kommunen beholder til
 * sidst).
 *
 * <p>Layers are put on one by one and each is named; none is added unasked. The grants follow the saving of the whole
 * country, so the caller says who acts: alone, a municipality loses its part of its own saving and keeps almost all; if
 * all do the same, each loses as much as it saves, and the sector gains nothing.
 *
 * <pre>{@code
 * KeptSaving.alone(saving, percent("0.83"))                     // the municipality's part of the grant
 *         .tax(kr(6_000), percent("60"), percent("25.4"))
 *         .equalisation(percent("75"))
 *         .blockGrant(percent("100"))
 *         .total();                                       // by year
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class KeptSaving implements Written {
    private static final String TAX = "kommuneskat af ny løn";

    private final Saving saving;
    private final Percentage key;
    private final boolean alone;
    private final Percentage expected;
    private final ImmutableMap<String, MoneySeries> layers;

    private KeptSaving(
            Saving saving,
            Percentage key,
            boolean alone,
            Percentage expected,
            ImmutableMap<String, MoneySeries> layers) {
        this.saving = saving;
        this.key = key;
        this.alone = alone;
        this.expected = expected;
        this.layers = layers;
    }

    /**
     * {@return what is kept if the municipality acts alone and the others save nothing, without any layer yet}
     *
     * @param saving what it saves
     * @param key its part of the national grant, more than 0 and at most 100 per cent
     * @throws IllegalArgumentException if the key is out of range
     */
    public static KeptSaving alone(Saving saving, Percentage key) {
        return of(saving, key, true);
    }

    /**
     * {@return what is kept if all municipalities do the same and save in proportion to their part of the grant,
     * without any layer yet}
     *
     * @param saving what this municipality saves
     * @param key its part of the national grant, more than 0 and at most 100 per cent
     * @throws IllegalArgumentException if the key is out of range
     */
    public static KeptSaving ifAllAct(Saving saving, Percentage key) {
        return of(saving, key, false);
    }

    private static KeptSaving of(Saving saving, Percentage key, boolean alone) {
        if (share(key).asRatio().signum() == 0) {
            throw new IllegalArgumentException("a part of the national grant is more than 0 %, was " + key);
        }
        return new KeptSaving(
                saving,
                key,
                alone,
                Percentage.ZERO,
                ImmutableMap.of("besparelse efter refusion og medfinansiering", saving.municipality()));
    }

    private static Percentage share(Percentage percentage) {
        if (!percentage.isShare()) {
            throw new IllegalArgumentException("a part of a layer is from 0 to 100 %, was " + percentage);
        }
        return percentage;
    }

    private KeptSaving with(String name, MoneySeries layer, Percentage grantExpected) {
        return new KeptSaving(
                saving,
                key,
                alone,
                grantExpected,
                ImmutableMap.<String, MoneySeries>builder()
                        .putAll(layers)
                        .put(name, layer)
                        .buildOrThrow());
    }

    /**
     * {@return a copy with the municipal tax of those who work in the saved weeks}
     *
     * @param wageAWeek what is taxed of a week's wage, zero or more
     * @param toWork the share of the saved weeks that is worked, from 0 to 100 per cent
     * @param taxRate the municipality's rate of tax, from 0 to 100 per cent
     * @throws IllegalArgumentException if a percentage is not a share, or the layer is there already
     */
    public KeptSaving tax(Money wageAWeek, Percentage toWork, Percentage taxRate) {
        Ratio aWeek = Ratio.of(wageAWeek.oere())
                .times(share(toWork).asRatio())
                .times(share(taxRate).asRatio());
        MoneySeries.Builder tax = MoneySeries.builder();
        saving.saved()
                .weeksByYear()
                .forEach((year, weeks) -> tax.putAmount(
                        year,
                        Money.ofOere(
                                weeks.times(aWeek).rounded(0, Rounding.HALF_UP).longValueExact())));
        return with(TAX, tax.build(), expected);
    }

    /**
     * {@return a copy of which equalisation takes its part of the tax, which is most of it}
     *
     * @param taken the part of the tax that is taken, from 0 to 100 per cent
     * @throws IllegalArgumentException if the percentage is not a share, there is no tax, or the layer is there already
     */
    public KeptSaving equalisation(Percentage taken) {
        MoneySeries tax = layers.get(TAX);
        if (tax == null) {
            throw new IllegalArgumentException(
                    "equalisation takes of the tax, which is put on first, was " + layers.keySet());
        }
        return with(
                "udligning af skatten",
                tax.times(share(taken), Rounding.HALF_UP).negated(),
                expected);
    }

    /**
     * A copy whose block grant falls by the municipality's part of what the country is expected to save, in the same year.
     *
     * @param share how much of the national saving is expected when the grant is set, from 0 to 100 per cent
     * @return the saving with the lower grant
     * @throws IllegalArgumentException if the percentage is not a share, or the layer is there already
     */
    public KeptSaving blockGrant(Percentage share) {
        return with("bloktilskud", grant(share(share)), share);
    }

    /**
     * A copy in which the budget guarantee settles later what the block grant did not expect. § 14(2) of the
     * equalisation act says for which benefits; sickness benefit is not one of them.
     *
     * @param years how many years later, zero or more
     * @return the saving with the settlement
     * @throws IllegalArgumentException if the number is negative, or the layer is there already
     */
    public KeptSaving budgetGuarantee(int years) {
        if (years < 0) {
            throw new IllegalArgumentException("the guarantee settles zero years later or more, was " + years);
        }
        MoneySeries.Builder later = MoneySeries.builder();
        grant(expected.complement()).stream()
                .forEach(one -> later.putAmount(Math.addExact(one.getKey(), years), one.getValue()));
        return with("budgetgaranti", later.build(), expected);
    }

    /** The municipality's part of a share of the national saving: of its own alone, or of all, which is its own saving. */
    private MoneySeries grant(Percentage share) {
        Ratio part = alone ? share.asRatio().times(key.asRatio()) : share.asRatio();
        return saving.municipality()
                .times(part.asPercentage(), Rounding.HALF_UP)
                .negated();
    }

    /**
     * The layers by their Danish name, the saving itself first, in the order in which they were put on, unmodifiable.
     *
     * @return what each adds or, negative, takes by year
     */
    public Map<String, MoneySeries> layers() {
        return layers;
    }

    /**
     * What the municipality keeps by year.
     *
     * @return the sum of all layers
     */
    public MoneySeries total() {
        return MoneySeries.sum(layers.values());
    }

    /**
     * Which of the two is calculated, as a Danish sentence.
     *
     * @return that the municipality acts alone, or that all do the same
     */
    public String assumption() {
        return alone
                ? "Beregnet for én kommune alene: de andre sparer intet, så tilskuddet falder kun med kommunens andel på "
                        + key + " af dens egen besparelse."
                : "Beregnet som om alle kommuner gør det samme: tilskuddet falder med hele besparelsen, og kommunerne får"
                        + " under ét intet ud af den.";
    }

    /** {@return the layers with their totals} */
    @Override
    public String toString() {
        return layers.entrySet().stream()
                .map(layer -> layer.getKey() + " " + layer.getValue().total())
                .collect(joining(", ", "", "; i alt " + total().total()));
    }
}
