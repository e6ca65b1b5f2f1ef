package dk.refusion.examples.files.population;

import dk.refusion.compensation.MunicipalAmounts;
import dk.refusion.compensation.SharingKey;
import dk.refusion.examples.files.compensation.Spending;
import dk.refusion.examples.files.published.ShippedRow;
import dk.refusion.law.Benefit;
import dk.refusion.money.Money;
import dk.refusion.money.MoneyUnit;
import dk.refusion.municipality.Municipality;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is published of a benefit of the nation, about the year 2019. Where each figure comes from, and what stands in where
 * none is published, stands in {@code benefits_of_the_nation.csv}.
 *
 * @param benefit the benefit
 * @param spending what the citizens of each municipality receive in a year; where no accounts tell, the nation's by
 *     population
 * @param yearly what a full-time recipient receives in a year
 * @param rateYear the year of that amount
 * @param awardedFrom the first year of awards, of a benefit that lasts
 */
record PublishedBenefit(
        Benefit benefit, MunicipalAmounts spending, Money yearly, int rateYear, OptionalInt awardedFrom) {
    private static final int WEEKS_A_YEAR = 52;
    /** The fixed part of the yearly regulation, personskatteloven § 20; the part that is set each year is left out. */
    private static final int PERCENT_A_YEAR = 2;

    private static final String ANY_ACCOUNTS = "5.57.73";

    static List<PublishedBenefit> all() {
        return ShippedRow.of("benefits_of_the_nation.csv").stream()
                .map(PublishedBenefit::of)
                .toList();
    }

    private static PublishedBenefit of(ShippedRow row) {
        return new PublishedBenefit(
                Benefit.parse(row.get("benefit")),
                spending(text(row, "function"), text(row, "million_kr").map(MoneyUnit.MILLION::of)),
                Money.of(row.get("kr_per_full_time_year")),
                Integer.parseInt(row.get("rate_year")),
                text(row, "awarded_from").stream().mapToInt(Integer::parseInt).findFirst());
    }

    private static MunicipalAmounts spending(Optional<String> function, Optional<Money> nation) {
        Spending accounts = Spending.published(function.orElse(ANY_ACCOUNTS));
        SharingKey key = function.isPresent() ? SharingKey.of("regnskab", accounts.amounts()) : accounts.key();
        return nation.map(key::split).orElse(accounts.amounts());
    }

    private static Optional<String> text(ShippedRow row, String column) {
        return Optional.of(row.get(column)).filter(text -> !text.isEmpty());
    }

    boolean isLasting() {
        return awardedFrom.isPresent();
    }

    /** How many full-time recipients a municipality has, in thousandths. */
    long recipients(Municipality municipality) {
        return 1000 * spending.get(municipality).orElseThrow().oere() / yearly.oere();
    }

    /** What is paid for a week of a year, in øre. */
    long weekly(int year) {
        return yearly.oere() / WEEKS_A_YEAR * (100 + PERCENT_A_YEAR * (year - rateYear)) / 100;
    }
}
