package dk.refusion.law;

import dk.refusion.money.Rounding;
import java.util.List;
import java.util.stream.Stream;

/** Every direction with a rate that a law has, in an order by which sums are kept in tables. */
final class FinancingRates {
    private FinancingRates() {}

    static FinancingRate[] of(List<LadderRow> ladders, List<BenefitRule> rules, Rounding rounding) {
        Stream<FinancingRate> onLadders = ladders.stream()
                .flatMap(row -> Stream.of(Financing.REFUND, Financing.CO_FINANCING)
                        .flatMap(direction -> row.ladder().tiers().stream()
                                .map(tier -> FinancingRate.of(direction, tier.rate(), true, rounding))));
        Stream<FinancingRate> inTheirPlace =
                rules.stream().filter(rule -> !rule.isOnLadder()).map(rule -> offLadder(rule, rounding));
        return Stream.of(onLadders, inTheirPlace, Stream.of(FinancingRate.withoutRate(Financing.OUTSIDE)))
                .flatMap(rates -> rates)
                .distinct()
                .toArray(FinancingRate[]::new);
    }

    private static FinancingRate offLadder(BenefitRule rule, Rounding rounding) {
        return rule.fixedRate()
                .map(rate -> FinancingRate.of(rule.financing(), rate, false, rounding))
                .orElseGet(() -> FinancingRate.withoutRate(rule.financing()));
    }
}
