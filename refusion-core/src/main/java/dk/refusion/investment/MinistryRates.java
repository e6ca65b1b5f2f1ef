package dk.refusion.investment;

import com.google.common.collect.ImmutableSortedMap;
import dk.refusion.money.Percentage;
import java.time.LocalDate;
import java.util.Map;

/** The real discount rates that the Ministry of Finance recommended, newest first. */
final class MinistryRates {
    private static final ImmutableSortedMap<LocalDate, DiscountSchedule> BY_DATE =
            ImmutableSortedMap.<LocalDate, DiscountSchedule>naturalOrder()
                    .put(
                            LocalDate.of(2023, 6, 22),
                            DiscountSchedule.builder()
                                    .putRate(0, Percentage.of("3.5"))
                                    .putRate(36, Percentage.of("2.5"))
                                    .putRate(71, Percentage.of("1.5"))
                                    .source("Finansministeriet, 22. juni 2023")
                                    .build())
                    // years 71 and on are not in this note, only in the later one
                    .put(
                            LocalDate.of(2021, 1, 7),
                            DiscountSchedule.builder()
                                    .putRate(0, Percentage.of("3.5"))
                                    .putRate(36, Percentage.of("2.5"))
                                    .lastYear(70)
                                    .source("Finansministeriet, dokumentationsnotat 7. januar 2021")
                                    .build())
                    .put(
                            LocalDate.of(2013, 5, 31),
                            DiscountSchedule.builder()
                                    .putRate(0, Percentage.of(4))
                                    .putRate(36, Percentage.of(3))
                                    .putRate(71, Percentage.of(2))
                                    .source("Finansministeriet, 31. maj 2013; FIU alm. del 2017-18, svar 418")
                                    .build())
                    // the start in 2009 is from the secondary source
                    .put(
                            LocalDate.of(2009, 1, 1),
                            DiscountSchedule.builder()
                                    .putRate(0, Percentage.of(5))
                                    .source("Finansministeriet, 31. maj 2013; Nationaløkonomisk Tidsskrift 148 (2010)")
                                    .build())
                    .put(
                            LocalDate.of(1999, 1, 1),
                            DiscountSchedule.builder()
                                    .putRate(0, Percentage.of(6))
                                    .source("Nationaløkonomisk Tidsskrift 148 (2010)")
                                    .build())
                    .buildOrThrow();

    private MinistryRates() {}

    static DiscountSchedule on(LocalDate date) {
        Map.Entry<LocalDate, DiscountSchedule> row = BY_DATE.floorEntry(date);
        if (row == null) {
            throw new IllegalArgumentException(
                    "discount rates are known from " + BY_DATE.firstKey() + " on, was " + date);
        }
        return row.getValue();
    }
}
