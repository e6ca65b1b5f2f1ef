package dk.refusion.nation;

import dk.refusion.ladder.RefundRate;
import java.util.List;

/** The tiers of a ladder in one direction of payment, for looking up without objects. */
final class Tiers {
    /** For weeks whose rate is not the ladder's. */
    static final Tiers NONE = new Tiers(List.of());

    /**
     * A tier.
     *
     * @param lastWeek the last counted week, included
     * @param way the place of direction and rate
     * @param share what gives the share of a gross amount
     */
    record Tier(int lastWeek, int way, RefundRate share) {}

    private final Tier[] tiers;

    Tiers(List<Tier> tiers) {
        this.tiers = tiers.toArray(Tier[]::new);
    }

    /** The place of the tier of a week by its number, at least 1. */
    int of(int number) {
        int tier = 0;
        while (number > tiers[tier].lastWeek) {
            tier++;
        }
        return tier;
    }

    Tier tier(int place) {
        return tiers[place];
    }
}
