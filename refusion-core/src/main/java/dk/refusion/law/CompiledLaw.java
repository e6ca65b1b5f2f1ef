package dk.refusion.law;

import dk.refusion.ladder.RefundLadder;
import dk.refusion.ladder.RefundRate;
import dk.refusion.money.Rounding;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rows of a legislation compiled by days: for each benefit, and each range of dates of award that makes a difference,
 * the spans of days in which nothing changes. Refuses rules that overlap.
 */
@SuppressWarnings("EnumOrdinal") // tables by benefit; the number never leaves the class
final class CompiledLaw implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int BENEFITS = Benefit.values().length;

    /** For each benefit the days of award from which another rule holds, rising. */
    private final int[][] awardLimits = new int[BENEFITS][];
    /** Spans, the latest first, by benefit and range of awards. */
    private final RuleSpan[][][] spans = new RuleSpan[BENEFITS][][];

    private final FinancingRate[] rates;

    private CompiledLaw(FinancingRate[] rates) {
        this.rates = rates;
    }

    static CompiledLaw of(Legislation law) {
        Compiler compiler = new Compiler(law);
        List<RuleSpan[][]> all =
                Stream.of(Benefit.values()).map(compiler::spans).toList();
        CompiledLaw compiled = new CompiledLaw(compiler.rates.toArray(FinancingRate[]::new));
        for (int benefit = 0; benefit < BENEFITS; benefit++) {
            compiled.awardLimits[benefit] = awardLimits(law.rules(Benefit.values()[benefit]));
            compiled.spans[benefit] = all.get(benefit);
        }
        return compiled;
    }

    /** All directions with their rates: those of the ladders, the latest first, then those in their place. */
    FinancingRate[] rates() {
        return rates;
    }

    boolean dependsOnAward(Benefit benefit) {
        return awardLimits[benefit.ordinal()].length > 0;
    }

    /** The spans of a benefit by its date of award, the latest first. */
    RuleSpan[] spans(Benefit benefit, long awarded) {
        int[] limits = awardLimits[benefit.ordinal()];
        int range = limits.length;
        while (range > 0 && awarded < limits[range - 1]) {
            range--;
        }
        return spans[benefit.ordinal()][range];
    }

    RuleSpan span(Benefit benefit, long day, long awarded) {
        RuleSpan[] latestFirst = spans(benefit, awarded);
        int i = 0;
        while (day < latestFirst[i].from()) {
            i++;
        }
        return latestFirst[i];
    }

    private static int[] awardLimits(List<BenefitRule> rules) {
        return rules.stream()
                .flatMap(rule -> Stream.concat(rule.awardedFrom().stream(), rule.awardedBefore().stream()))
                .mapToInt(day -> within(day.toEpochDay()))
                .distinct()
                .sorted()
                .toArray();
    }

    private static int within(long day) {
        return (int) Math.max(Integer.MIN_VALUE + 1L, Math.min(Integer.MAX_VALUE - 1L, day));
    }

    /** Makes the spans of one legislation. */
    private static final class Compiler {
        final List<FinancingRate> rates = new ArrayList<>();
        private final Legislation law;
        private final Rounding rounding;
        private final List<RefundRate> fixedRates;
        /** The tiers of each row of the ladder, the latest first, as refund and as co-financing. */
        private final List<TierRates[]> rows;

        private final List<TierRates> others = new ArrayList<>();

        Compiler(Legislation law) {
            this.law = law;
            this.rounding = law.policies().rounding();
            this.fixedRates = law.fixedRates();
            this.rows = law.ladderRows().stream()
                    .map(row -> new TierRates[] {
                        tiers(row.ladder(), Financing.REFUND, row.refund()),
                        tiers(row.ladder(), Financing.CO_FINANCING, row.coFinancing())
                    })
                    .toList();
        }

        private TierRates tiers(RefundLadder ladder, Financing financing, LegalReference place) {
            int[] tiers = IntStream.range(0, ladder.tiers().size()).toArray();
            FinancingRate[] byTier = ladder.tiers().stream()
                    .map(tier -> FinancingRate.of(financing, Optional.of(tier.rate()), true, rounding))
                    .toArray(FinancingRate[]::new);
            return new TierRates(
                    true,
                    ladder.tiers().stream()
                            .mapToInt(tier -> tier.lastWeek().orElse(Integer.MAX_VALUE))
                            .toArray(),
                    places(byTier),
                    byTier,
                    IntStream.of(tiers)
                            .mapToObj(tier -> place.at("nr. " + (tier + 1)))
                            .toArray(LegalReference[]::new));
        }

        /** The one rate in place of the ladder's, or of support without a rate. */
        private TierRates other(FinancingRate rate) {
            for (TierRates known : others) {
                if (known.rates[0].equals(rate)) {
                    return known;
                }
            }
            FinancingRate[] only = {rate};
            TierRates one =
                    new TierRates(false, new int[] {Integer.MAX_VALUE}, places(only), only, new LegalReference[0]);
            others.add(one);
            return one;
        }

        private int[] places(FinancingRate[] some) {
            return Stream.of(some).mapToInt(this::place).toArray();
        }

        private int place(FinancingRate rate) {
            int place = rates.indexOf(rate);
            if (place < 0) {
                rates.add(rate);
                return rates.size() - 1;
            }
            return place;
        }

        RuleSpan[][] spans(Benefit benefit) {
            List<BenefitRule> rules = law.rules(benefit);
            refuseOverlaps(benefit, rules);
            TreeSet<Integer> changes = new TreeSet<>();
            changes.add(Integer.MIN_VALUE);
            changes.add(within(law.firstCountedDay().toEpochDay()));
            changes.add(within(law.inForce().monday().toEpochDay()));
            law.ladderRows()
                    .forEach(row -> changes.add(within(row.validFrom().monday().toEpochDay())));
            for (BenefitRule rule : rules) {
                changes.add(within(rule.validFrom().toEpochDay()));
                rule.validTo().ifPresent(last -> changes.add(within(last.toEpochDay() + 1)));
                changes.add(within(rule.settledFrom().toEpochDay()));
            }
            int[] limits = awardLimits(rules);
            RuleSpan[][] byAward = new RuleSpan[limits.length + 1][];
            for (int range = 0; range < byAward.length; range++) {
                long award = range > 0 ? limits[range - 1] : limits.length > 0 ? limits[0] - 1L : 0;
                List<BenefitRule> mine = rules.stream()
                        .filter(rule -> rule.awardedFrom()
                                        .filter(day -> day.toEpochDay() > award)
                                        .isEmpty()
                                && rule.awardedBefore()
                                        .filter(day -> day.toEpochDay() <= award)
                                        .isEmpty())
                        .toList();
                byAward[range] = spans(mine, List.copyOf(changes));
            }
            return byAward;
        }

        private RuleSpan[] spans(List<BenefitRule> rules, List<Integer> changes) {
            List<RuleSpan> latestFirst = new ArrayList<>();
            int end = Integer.MAX_VALUE;
            for (int i = changes.size() - 1; i >= 0; i--) {
                RuleSpan span = span(rules, changes.get(i), end);
                int last = latestFirst.size() - 1;
                Optional<RuleSpan> joined = last < 0 ? Optional.empty() : span.joined(latestFirst.get(last));
                if (joined.isPresent()) {
                    latestFirst.set(last, joined.get());
                } else {
                    latestFirst.add(span);
                }
                end = changes.get(i);
            }
            return latestFirst.toArray(RuleSpan[]::new);
        }

        private RuleSpan span(List<BenefitRule> rules, int from, int end) {
            Optional<BenefitRule> rule = rules.stream()
                    .filter(one -> one.validFrom().toEpochDay() <= from
                            && one.validTo()
                                    .filter(last -> last.toEpochDay() < from)
                                    .isEmpty())
                    .findFirst();
            Financing financing = rule.map(BenefitRule::financing).orElse(Financing.OUTSIDE);
            Optional<RefundRate> fixed = rule.flatMap(BenefitRule::fixedRate);
            boolean onLadder = financing.hasRate() && fixed.isEmpty();
            return new RuleSpan(
                    from,
                    end,
                    rule,
                    from >= law.firstCountedDay().toEpochDay(),
                    from < law.inForce().monday().toEpochDay(),
                    fixed.map(rate -> fixedRates.indexOf(rate) + 1).orElse(0),
                    onLadder
                            ? rows.get(row(from))[financing.ordinal()]
                            : other(FinancingRate.of(financing, fixed, false, rounding)));
        }

        /** The row of the ladder of a day; before the law is in force that of its first week, § 29(3). */
        private int row(int day) {
            long decisive = Math.max(day, law.inForce().monday().toEpochDay());
            List<LadderRow> latestFirst = law.ladderRows();
            int row = 0;
            while (row < latestFirst.size() - 1
                    && latestFirst.get(row).validFrom().monday().toEpochDay() > decisive) {
                row++;
            }
            return row;
        }

        private static void refuseOverlaps(Benefit benefit, List<BenefitRule> rules) {
            for (int i = 0; i < rules.size(); i++) {
                for (BenefitRule other : rules.subList(0, i)) {
                    if (rules.get(i).overlaps(other)) {
                        throw new IllegalArgumentException("two rules for " + benefit
                                + " must not hold for one day and award, was " + other + " and " + rules.get(i));
                    }
                }
            }
        }
    }
}
