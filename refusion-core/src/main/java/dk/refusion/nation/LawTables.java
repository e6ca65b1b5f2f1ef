package dk.refusion.nation;

import dk.refusion.ladder.RefundLadder;
import dk.refusion.ladder.RefundRate;
import dk.refusion.ladder.WeekClass;
import dk.refusion.law.Benefit;
import dk.refusion.law.BenefitRule;
import dk.refusion.law.Financing;
import dk.refusion.law.Legislation;
import dk.refusion.law.Policies;
import dk.refusion.money.Percentage;
import dk.refusion.money.Rounding;
import dk.refusion.time.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A legislation compiled for walking through weeks: for each benefit, and each range of dates of award that makes a
 * difference, the stretches of weeks in which nothing changes. Everything is asked of the legislation, day by day where
 * something changes.
 */
@SuppressWarnings("EnumOrdinal") // tables by number; the numbers never leave the calculation
final class LawTables {
    /** A direction with its rate: what statements are ordered by, besides municipality, month and benefit. */
    record Way(Financing financing, Optional<RefundRate> rate, boolean onLadder) {}

    final Legislation law;
    final Policies policies;
    private final Rounding rounding;
    final int inForce;
    /** Complete once the law is compiled. */
    private final List<Way> ways = new ArrayList<>();

    private final Financing[] wayFinancing;
    /** For each way the rate that gives its share of a gross amount. */
    private final RefundRate[] shares;

    private final int firstDay;
    /** The weeks from which the rows of the ladder are in force, the latest first, and their tiers by direction. */
    private final int[] rowsFrom;

    private final Tiers[][] rowTiers;
    /** Complete once the law is compiled. */
    private final List<Tiers> fixedTiers = new ArrayList<>();

    private final boolean[] byAward = new boolean[Benefit.values().length];
    private final int[][] awardLimits = new int[byAward.length][];
    /** Stretches, the latest first, by benefit and range of awards. */
    private final Stretch[][][] stretches = new Stretch[byAward.length][][];

    private final Stretch[][] whateverAward = new Stretch[byAward.length][];

    LawTables(Legislation law) {
        this.law = law;
        this.policies = law.policies();
        this.rounding = policies.rounding();
        this.inForce = law.inForce().index();
        long countingFrom = law.countingFrom().toEpochDay();
        this.firstDay = Math.toIntExact(
                policies.countStart() == Policies.CountStart.FIRST_WHOLE_WEEK
                        ? Week.mondayOf(Week.indexOf(countingFrom + 6))
                        : countingFrom);
        this.rowsFrom = law.ladderRows().stream()
                .mapToInt(row -> row.validFrom().index())
                .toArray();
        this.rowTiers = law.ladderRows().stream()
                .map(row ->
                        new Tiers[] {tiers(row.ladder(), Financing.REFUND), tiers(row.ladder(), Financing.CO_FINANCING)
                        })
                .toArray(Tiers[][]::new);
        for (Benefit benefit : Benefit.values()) {
            compile(benefit);
        }
        this.wayFinancing = ways.stream().map(Way::financing).toArray(Financing[]::new);
        this.shares = shares(ways);
    }

    private Tiers tiers(RefundLadder ladder, Financing financing) {
        List<Way> byTier = ladder.tiers().stream()
                .map(tier -> new Way(financing, Optional.of(tier.rate()), true))
                .toList();
        int[] lastWeeks =
                IntStream.range(0, byTier.size()).map(ladder::lastWeek).toArray();
        return new Tiers(true, lastWeeks, places(byTier), shares(byTier));
    }

    /** The one tier of a rate that is not the ladder's, or of support without a rate. */
    private Tiers fixed(Way way) {
        for (Tiers known : fixedTiers) {
            if (ways.get(known.ways[0]).equals(way)) {
                return known;
            }
        }
        List<Way> only = List.of(way);
        Tiers tiers = new Tiers(false, new int[] {Integer.MAX_VALUE}, places(only), shares(only));
        fixedTiers.add(tiers);
        return tiers;
    }

    private int[] places(List<Way> some) {
        return some.stream().mapToInt(this::place).toArray();
    }

    private static RefundRate[] shares(List<Way> some) {
        return some.stream().map(LawTables::share).toArray(RefundRate[]::new);
    }

    private static RefundRate share(Way way) {
        Percentage refund = way.rate().map(RefundRate::refund).orElse(Percentage.ZERO);
        return RefundRate.of(
                switch (way.financing()) {
                    case REFUND -> refund;
                    case CO_FINANCING -> refund.complement();
                    case NONE, OUTSIDE -> Percentage.ZERO;
                });
    }

    List<Way> ways() {
        return List.copyOf(ways);
    }

    Way way(int place) {
        return ways.get(place);
    }

    private int place(Way way) {
        int place = ways.indexOf(way);
        if (place < 0) {
            ways.add(way);
            return ways.size() - 1;
        }
        return place;
    }

    private void compile(Benefit benefit) {
        List<BenefitRule> rules =
                law.rules().stream().filter(rule -> rule.benefit() == benefit).toList();
        TreeSet<Integer> awards = new TreeSet<>();
        TreeSet<Integer> changes = new TreeSet<>(List.of(0));
        add(changes, LocalDate.ofEpochDay(firstDay));
        add(changes, law.inForce().monday());
        law.ladderRows().forEach(row -> add(changes, row.validFrom().monday()));
        for (BenefitRule rule : rules) {
            add(changes, rule.validFrom());
            rule.validTo().ifPresent(last -> add(changes, last.plusDays(1)));
            add(changes, rule.settledFrom());
            rule.awardedFrom().ifPresent(day -> awards.add(Math.toIntExact(day.toEpochDay())));
            rule.awardedBefore().ifPresent(day -> awards.add(Math.toIntExact(day.toEpochDay())));
        }
        int number = benefit.ordinal();
        byAward[number] = law.dependsOnAward(benefit);
        awardLimits[number] = awards.stream().mapToInt(day -> day).toArray();
        stretches[number] = new Stretch[awardLimits[number].length + 1][];
        for (int range = 0; range < stretches[number].length; range++) {
            long award = range > 0 ? awardLimits[number][range - 1] : awards.isEmpty() ? 0 : awards.first() - 1L;
            stretches[number][range] = stretches(benefit, award, List.copyOf(changes));
        }
        whateverAward[number] = stretches[number][0];
    }

    /** Something changes on a day: in its week, and from the week after, unless the day is a Monday. */
    private static void add(Set<Integer> changes, LocalDate day) {
        int week = Week.indexOf(day.toEpochDay());
        if (week >= 0 && week < NationHistory.END) {
            changes.add(week);
            if (Week.mondayOf(week) != day.toEpochDay()) {
                changes.add(week + 1);
            }
        }
    }

    private Stretch[] stretches(Benefit benefit, long award, List<Integer> changes) {
        List<Stretch> latestFirst = new ArrayList<>();
        int end = NationHistory.END;
        for (int i = changes.size() - 1; i >= 0; i--) {
            Stretch stretch = stretch(benefit, award, changes.get(i), end);
            int last = latestFirst.size() - 1;
            if (last >= 0 && stretch.goesOnWith(latestFirst.get(last))) {
                latestFirst.set(last, stretch.until(latestFirst.get(last).end));
            } else {
                latestFirst.add(stretch);
            }
            end = changes.get(i);
        }
        return latestFirst.toArray(Stretch[]::new);
    }

    private Stretch stretch(Benefit benefit, long award, int week, int end) {
        Stretch first = day(benefit, award, Week.mondayOf(week), week, end);
        boolean cut = false;
        boolean countsSomeDay = first.counts;
        boolean countsLaterSomeDay = first.countsLater;
        for (int day = 1; day < 7; day++) {
            Stretch other = day(benefit, award, Week.mondayOf(week) + day, week, end);
            cut |= !first.goesOnWith(other);
            countsSomeDay |= other.counts;
            countsLaterSomeDay |= other.countsLater;
        }
        return cut ? first.cut(countsSomeDay, countsLaterSomeDay) : first;
    }

    private Stretch day(Benefit benefit, long award, long day, int week, int end) {
        if (day < firstDay) {
            return nothing(end, Stretch.Kind.BEFORE, week);
        }
        BenefitRule rule;
        try {
            rule = law.rule(benefit, day, award);
        } catch (IllegalArgumentException unknown) {
            return nothing(end, Stretch.Kind.UNKNOWN, week);
        }
        boolean counts = rule.weekClass() == WeekClass.BENEFIT;
        return stretch(
                end,
                Stretch.Kind.WHOLE,
                counts,
                rule.countsOnceOnTheLadder(),
                day >= rule.settledFrom().toEpochDay(),
                week,
                rule.financing(),
                rule.fixedRate());
    }

    private Stretch nothing(int end, Stretch.Kind kind, int week) {
        return stretch(end, kind, false, false, false, week, Financing.OUTSIDE, Optional.empty());
    }

    /**
     * What an entry of a single week is, of which the single person's calculation has said how it is financed. Only ways
     * that a rule gave and that are known by now can come.
     */
    Stretch week(int week, Financing financing, Optional<RefundRate> fixedRate) {
        return stretch(week + 1, Stretch.Kind.WHOLE, false, false, true, week, financing, fixedRate);
    }

    private Stretch stretch(
            int end,
            Stretch.Kind kind,
            boolean counts,
            boolean countsLater,
            boolean settled,
            int week,
            Financing financing,
            Optional<RefundRate> fixedRate) {
        boolean onLadder = financing.hasRate() && fixedRate.isEmpty();
        int fixed = fixedRate.map(rate -> law.fixedRates().indexOf(rate) + 1).orElse(0);
        return new Stretch(
                week,
                end,
                kind,
                counts,
                countsLater,
                counts,
                settled,
                week < inForce,
                financing.ordinal() << 6 | fixed,
                onLadder
                        ? rowTiers[row(Math.max(week, inForce))][financing.ordinal()]
                        : fixed(new Way(financing, fixedRate, false)));
    }

    private int row(int week) {
        int row = 0;
        while (row < rowsFrom.length - 1 && week < rowsFrom[row]) {
            row++;
        }
        return row;
    }

    /** What a way's rate gives for a gross amount. */
    long share(int way, long gross) {
        return shares[way].refundOf(gross, rounding);
    }

    Financing financing(int way) {
        return wayFinancing[way];
    }

    boolean dependsOnAward(int benefit) {
        return byAward[benefit];
    }

    /** The stretches of a benefit whose date of award makes no difference, the latest first. */
    Stretch[] stretches(int benefit) {
        return whateverAward[benefit];
    }

    /** The stretches of a benefit by its date of award, the latest first. */
    Stretch[] stretches(int benefit, long awarded) {
        int[] limits = awardLimits[benefit];
        int range = limits.length;
        while (range > 0 && awarded < limits[range - 1]) {
            range--;
        }
        return stretches[benefit][range];
    }

    static Stretch at(Stretch[] latestFirst, int week) {
        int i = 0;
        while (week < latestFirst[i].from) {
            i++;
        }
        return latestFirst[i];
    }
}
