package dk.refusion.refund;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import dk.refusion.history.CountedHistory;
import dk.refusion.ladder.RefundRate;
import dk.refusion.time.WeekRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds lines up by tier. */
final class TierShares {
    private record Tier(int number, RefundRate rate) implements Comparable<Tier> {
        private static final Comparator<Tier> ORDER = comparing(Tier::number).thenComparing(Tier::rate, reverseOrder());

        @Override
        public int compareTo(Tier other) {
            return ORDER.compare(this, other);
        }
    }

    private static final class Sum {
        private int persons;
        private int weeks;
        private RefundAmounts amounts = RefundAmounts.ZERO;
    }

    private TierShares() {}

    static List<TierShare> of(Settlement settlement, WeekRange weeks) {
        SortedMap<Tier, Sum> sums = new TreeMap<>();
        settlement.all().forEach(person -> add(person, weeks, sums));
        List<TierShare> shares = new ArrayList<>();
        sums.forEach((tier, sum) ->
                shares.add(TierShare.of(tier.number(), tier.rate(), sum.persons, sum.weeks, sum.amounts)));
        return List.copyOf(shares);
    }

    private static void add(CountedHistory person, WeekRange weeks, SortedMap<Tier, Sum> sums) {
        Set<Tier> met = new HashSet<>();
        int lastWeek = Integer.MIN_VALUE;
        for (RefundLine line : Settlement.lines(person)) {
            if (line.tier().isEmpty() || !weeks.contains(line.week())) {
                continue;
            }
            Tier tier = new Tier(line.tier().getAsInt(), line.rate().orElseThrow());
            Sum sum = sums.computeIfAbsent(tier, first -> new Sum());
            sum.persons += met.add(tier) ? 1 : 0;
            sum.weeks += line.week().index() == lastWeek ? 0 : 1;
            sum.amounts = sum.amounts.plus(line.amounts());
            lastWeek = line.week().index();
        }
    }
}
