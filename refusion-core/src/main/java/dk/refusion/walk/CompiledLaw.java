package dk.refusion.walk;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.primitives.Ints;
import dk.refusion.ladder.RefundLadder;
import dk.refusion.ladder.RefundRate;
import dk.refusion.law.Benefit;
import dk.refusion.law.BenefitRule;
import dk.refusion.law.Financing;
import dk.refusion.law.FinancingRate;
import dk.refusion.law.LadderRow;
import dk.refusion.law.LegalReference;
import dk.refusion.law.Legislation;
import dk.refusion.money.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rows of a legislation compiled by days: for each benefit, and each range of dates of award that makes a difference,
 * the spans of days in which nothing changes. Each legislation is compiled once, and kept as long as it is.
 */
@SuppressWarnings("EnumOrdinal") // tables by benefit; the number never leaves the class
public final class CompiledLaw {
    private static final int BENEFITS = Benefit.values().length;

    private static final LoadingCache<Legislation, CompiledLaw> COMPILED =
            CacheBuilder.newBuilder().weakKeys().build(CacheLoader.from(CompiledLaw::compiled));

    /** For each benefit the days of award from which another rule holds, rising. */
    private final int[][] awardLimits = new int[BENEFITS][];
    /** Spans, the latest first, by benefit and range of awards. */
    private final RuleSpan[][][] spans = new RuleSpan[BENEFITS][][];

    private CompiledLaw() {}

    /** The spans of a legislation. */
    public static CompiledLaw of(Legislation law) {
        return COMPILED.getUnchecked(law);
    }

    private static CompiledLaw compiled(Legislation law) {
        Compiler compiler = new Compiler(law);
        CompiledLaw compiled = new CompiledLaw();
        for (Benefit benefit : Benefit.values()) {
            compiled.awardLimits[benefit.ordinal()] = awardLimits(law.rules(benefit));
            compiled.spans[benefit.ordinal()] = compiler.spans(benefit);
        }
        return compiled;
    }

    /** The spans of a benefit by its date of award, the latest first. */
    private RuleSpan[] spans(Benefit benefit, long awarded) {
        int[] limits = awardLimits[benefit.ordinal()];
        int range = limits.length;
        while (range > 0 && awarded < limits[range - 1]) {
            range--;
        }
        return spans[benefit.ordinal()][range];
    }

    /**
     * The days around a day in which nothing changes for a benefit; a span without a rule if the law has none for the day.
     * The date of award is any where it does not matter.
     */
    public RuleSpan span(Benefit benefit, long day, long awarded) {
        RuleSpan[] latestFirst = spans(benefit, awarded);
        int i = 0;
        while (day < latestFirst[i].from()) {
            i++;
        }
        return latestFirst[i];
    }

    /** The first day of a period that counts and has no rule; the day after the period if there is none. */
    public long firstDayWithoutRule(Benefit benefit, long from, long to, long awarded) {
        RuleSpan[] latestFirst = spans(benefit, awarded);
        for (int i = latestFirst.length - 1; i >= 0; i--) {
            RuleSpan span = latestFirst[i];
            long day = Math.max(from, span.from());
            if (span.isLookedAt() && !span.hasRule() && day <= to && day < span.end()) {
                return day;
            }
        }
        return to + 1;
    }

    private static int[] awardLimits(List<BenefitRule> rules) {
        return rules.stream()
                .flatMap(rule -> Stream.concat(rule.awardedFrom().stream(), rule.awardedBefore().stream()))
                .mapToInt(day -> Ints.saturatedCast(day.toEpochDay()))
                .distinct()
                .sorted()
                .toArray();
    }

    /** Makes the spans of one legislation. */
    private static final class Compiler {
        private final Legislation law;
        private final List<FinancingRate> rates;
        private final Rounding rounding;
        private final List<RefundRate> fixedRates;
        /** The tiers of each row of the ladder, the latest first, as refund and as co-financing. */
        private final List<TierRates[]> rows;

        private final List<TierRates> others = new ArrayList<>();

        Compiler(Legislation law) {
            this.law = law;
            this.rates = law.financingRates();
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
                    .map(tier -> FinancingRate.of(financing, tier.rate(), true, rounding))
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
            return Stream.of(some).mapToInt(rates::indexOf).toArray();
        }

        RuleSpan[][] spans(Benefit benefit) {
            List<BenefitRule> rules = law.rules(benefit);
            TreeSet<Integer> changes = new TreeSet<>();
            changes.add(Integer.MIN_VALUE);
            changes.add(Ints.saturatedCast(law.firstCountedDay().toEpochDay()));
            changes.add(Ints.saturatedCast(law.inForce().monday().toEpochDay()));
            law.ladderRows()
                    .forEach(row -> changes.add(
                            Ints.saturatedCast(row.validFrom().monday().toEpochDay())));
            for (BenefitRule rule : rules) {
                changes.add(Ints.saturatedCast(rule.validFrom().toEpochDay()));
                rule.validTo().ifPresent(last -> changes.add(Ints.saturatedCast(last.toEpochDay() + 1)));
                changes.add(Ints.saturatedCast(rule.settledFrom().toEpochDay()));
            }
            int[] limits = awardLimits(rules);
            RuleSpan[][] byAward = new RuleSpan[limits.length + 1][];
            for (int range = 0; range < byAward.length; range++) {
                long award = range > 0 ? limits[range - 1] : Long.MIN_VALUE;
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
            return new RuleSpan(
                    from,
                    end,
                    rule,
                    from >= law.firstCountedDay().toEpochDay(),
                    from < law.inForce().monday().toEpochDay(),
                    fixed.map(rate -> fixedRates.indexOf(rate) + 1).orElse(0),
                    rule.filter(BenefitRule::isOnLadder).isPresent()
                            ? rows.get(row(from))[financing.ordinal()]
                            : other(fixed.map(rate -> FinancingRate.of(financing, rate, false, rounding))
                                    .orElseGet(() -> FinancingRate.withoutRate(financing))));
        }

        /** The row of the ladder of a day; before the law is in force that of its first week, § 29(3), when the oldest holds. */
        private int row(int day) {
            long decisive = Math.max(day, law.inForce().monday().toEpochDay());
            List<LadderRow> latestFirst = law.ladderRows();
            int row = 0;
            while (latestFirst.get(row).validFrom().monday().toEpochDay() > decisive) {
                row++;
            }
            return row;
        }
    }
}
