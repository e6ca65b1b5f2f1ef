package dk.refusion.walk;

import dk.refusion.law.FinancingRate;
import dk.refusion.law.LegalReference;

/** The tiers of a ladder in one direction of payment, or the one rate in their place, in arrays by tier; one object for each. */
final class TierRates {
    final boolean onLadder;
    /** The last counted week, included. */
    final int[] lastWeeks;
    /** The place of direction and rate among those of the law. */
    final int[] places;

    final FinancingRate[] rates;
    /** Where each rate stands; none off the ladder, where each rule says so. */
    final LegalReference[] references;

    TierRates(boolean onLadder, int[] lastWeeks, int[] places, FinancingRate[] rates, LegalReference[] references) {
        this.onLadder = onLadder;
        this.lastWeeks = lastWeeks;
        this.places = places;
        this.rates = rates;
        this.references = references;
    }
}
