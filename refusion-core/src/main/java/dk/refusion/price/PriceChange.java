package dk.refusion.price;

import dk.refusion.json.Written;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The change of prices from one year to a later one (regulering), with its status and its source.
 *
 * <p>Where the source prints a correction of the level reached so far and a forecast of the coming year, the change is
 * their <b>sum</b>: 1,6 + 2,3 = 3,9 per cent. They are not compounded.
 *
 * <pre>{@code
 * PriceChange.of(2017, Percentage.of("2.0"), PriceStatus.FINAL, "Bekendtgørelse nr. 1135 af 29. august 2016");
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class PriceChange implements Written permits ImmutablePriceChange {
    PriceChange() {}

    /**
     * {@return the change from the year before}
     *
     * @param year the year that the change leads to
     * @param change the change, more than −100 per cent
     * @param status how firm the figure is
     * @param source where the figure stands
     * @throws IllegalArgumentException if the change is −100 per cent or less, or the source is blank
     */
    public static PriceChange of(int year, Percentage change, PriceStatus status, String source) {
        return between(year - 1, year, change, status, source);
    }

    /**
     * {@return the change between two years that need not be neighbours}
     *
     * @param baseYear the year of the prices before
     * @param year the year that the change leads to, later than the other
     * @param change the change over the whole time, more than −100 per cent
     * @param status how firm the figure is
     * @param source where the figure stands
     * @throws IllegalArgumentException if the years are not in order, the change is −100 per cent or less, or the
     *     source is blank
     */
    public static PriceChange between(int baseYear, int year, Percentage change, PriceStatus status, String source) {
        return create(baseYear, year, change, Optional.empty(), status, source);
    }

    /**
     * {@return the change from the year before, printed in two parts that are added, the sum of the two}
     *
     * @param year the year that the change leads to
     * @param levelCorrection the correction of the level reached so far (niveaukorrektion)
     * @param forecast the forecast of the coming year
     * @param status how firm the figure is
     * @param source where the figure stands
     * @throws IllegalArgumentException if the sum is −100 per cent or less, or the source is blank
     */
    public static PriceChange ofParts(
            int year, Percentage levelCorrection, Percentage forecast, PriceStatus status, String source) {
        return create(year - 1, year, levelCorrection.plus(forecast), Optional.of(levelCorrection), status, source);
    }

    private static PriceChange create(
            int baseYear,
            int year,
            Percentage change,
            Optional<Percentage> levelCorrection,
            PriceStatus status,
            String source) {
        return ImmutablePriceChange.builder()
                .baseYear(baseYear)
                .year(year)
                .change(change)
                .levelCorrection(levelCorrection)
                .status(status)
                .source(source)
                .build();
    }

    /** {@return the year of the prices before} */
    public abstract int baseYear();

    /**
     * The year that the change leads to.
     *
     * @return the year of the prices after, later than {@link #baseYear()}
     */
    public abstract int year();

    /** {@return the change over the whole time, more than −100 per cent} */
    public abstract Percentage change();

    /**
     * {@return the part of the change that corrects the level reached so far (niveaukorrektion), already within
     * {@link #change()}; empty if the source prints one figure only}
     */
    public abstract Optional<Percentage> levelCorrection();

    /** {@return how firm the figure is} */
    public abstract PriceStatus status();

    /** {@return where the figure stands} */
    public abstract String source();

    /**
     * What an amount in the earlier prices is multiplied by to be in the later ones.
     *
     * @return the exact factor, 1.02 for a change of 2 per cent
     */
    public Ratio factor() {
        return Ratio.ONE.plus(change().asRatio());
    }

    @Value.Check
    void check() {
        if (baseYear() >= year()) {
            throw new IllegalArgumentException(
                    "a change of prices leads to a later year, was from " + baseYear() + " to " + year());
        }
        if (factor().signum() <= 0) {
            throw new IllegalArgumentException(
                    "a change of prices is more than -100 %, to " + year() + " was " + change());
        }
        if (source().isBlank()) {
            throw new IllegalArgumentException("a change of prices names its source, to " + year() + " was blank");
        }
    }

    /** {@return the change on one line, in Danish, such as {@code 2016→2017 2 % (endelig)}} */
    @Override
    public String toString() {
        return baseYear() + "→" + year() + " " + change() + " (" + status().danish() + ")";
    }
}
