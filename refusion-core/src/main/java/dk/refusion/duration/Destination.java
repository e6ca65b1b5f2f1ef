package dk.refusion.duration;

import dk.refusion.json.Written;
import dk.refusion.law.Benefit;
import dk.refusion.money.Money;
import dk.refusion.money.Percentage;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where some of those who leave a benefit earlier go (afgang til): another benefit, whose account then pays, or
 * something that costs neither municipality nor state a benefit, such as work.
 *
 * <p>The count of weeks goes along: on the new benefit a person stands where they would have stood on the old one.
 *
 * <pre>{@code
 * Destination.of(percent("10"), Benefit.FLEKSLOENTILSKUD, kr(3_100));    // every tenth to a flexible job
 * Destination.of(percent("15"), "SU");                                   // named, and not calculated
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Destination implements Written permits ImmutableDestination {
    Destination() {}

    /**
     * {@return another benefit}
     *
     * @param share the share of the saved weeks, from 0 to 100 per cent
     * @param benefit the benefit
     * @param aWeek what it costs gross a week, zero or more
     * @throws IllegalArgumentException if the percentage is not a share or the amount is negative
     */
    public static Destination of(Percentage share, Benefit benefit, Money aWeek) {
        return ImmutableDestination.builder()
                .share(share)
                .name(benefit.danish())
                .benefit(benefit)
                .aWeek(aWeek)
                .build();
    }

    /**
     * Something whose expense is not calculated.
     *
     * @param share the share of the saved weeks, from 0 to 100 per cent
     * @param name what it is called, such as {@code arbejde}
     * @return the destination
     * @throws IllegalArgumentException if the percentage is not a share
     */
    public static Destination of(Percentage share, String name) {
        return ImmutableDestination.builder()
                .share(share)
                .name(name)
                .aWeek(Money.ZERO)
                .build();
    }

    /** {@return the share of the saved weeks that goes there, from 0 to 100 per cent} */
    public abstract Percentage share();

    /**
     * What it is called.
     *
     * @return the name in Danish
     */
    public abstract String name();

    /** {@return the benefit that is paid there; empty if its expense is not calculated} */
    public abstract Optional<Benefit> benefit();

    /**
     * What is paid there a week.
     *
     * @return the gross amount; zero if the expense is not calculated
     */
    public abstract Money aWeek();

    @Value.Check
    void check() {
        if (!share().isShare() || aWeek().isNegative()) {
            throw new IllegalArgumentException("a destination takes from 0 to 100 % and costs zero or more, was "
                    + share() + " to " + name() + " at " + aWeek());
        }
    }

    /** {@return the share and where it goes, such as {@code 10 % til fleksløntilskud, 3.100,00 kr. pr. uge}} */
    @Override
    public String toString() {
        return share() + " til " + name()
                + benefit().map(one -> ", " + aWeek() + " pr. uge").orElse("");
    }
}
