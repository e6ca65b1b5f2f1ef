package dk.refusion.duration;

import dk.refusion.ladder.RefundLadder;
import dk.refusion.ladder.WeekCounter;
import dk.refusion.money.Money;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import dk.refusion.time.Week;
import dk.refusion.time.WeekSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The walk of a cohort's spells up the ladder: who stands where in each week, by the law of that week. */
final class CohortWalk {
    private static final int DAYS = 7;

    private final Cohort cohort;
    private final BenefitWeeks own;

    CohortWalk(Cohort cohort) {
        this.cohort = cohort;
        this.own = new BenefitWeeks(cohort, cohort.benefit(), cohort.continuedAs());
    }

    /** What the spells cost without any effort. */
    Expenses expenses() {
        List<Ratio> running = IntStream.rangeClosed(1, cohort.horizon())
                .mapToObj(cohort.survival()::share)
                .toList();
        return added(own, OptionalInt.empty(), running, cohort.aWeek());
    }

    /** What is no longer paid of the benefit. */
    Expenses saved(Effect effect, List<Ratio> saved) {
        return added(own, effect.assumedTier(), saved, cohort.aWeek());
    }

    /** What a destination costs in those weeks. */
    Expenses moved(Effect effect, List<Ratio> saved, Destination destination) {
        BenefitWeeks there = new BenefitWeeks(cohort, destination.benefit().orElseThrow(), Optional.empty());
        Ratio share = destination.share().asRatio();
        return added(
                there, effect.assumedTier(), saved.stream().map(share::times).toList(), destination.aWeek());
    }

    private Expenses added(BenefitWeeks account, OptionalInt assumedTier, List<Ratio> shares, Money aWeek) {
        List<Map<ExpenseCell, Ratio>> all = cells(account, assumedTier);
        SortedMap<ExpenseCell, Ratio> weeks = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            Ratio share = shares.get(i);
            if (share.signum() != 0) {
                all.get(i).forEach((cell, persons) -> weeks.merge(cell, persons.times(share), Ratio::plus));
            }
        }
        return Expenses.of(weeks, aWeek);
    }

    /** The persons by cell in each week of the spell, if all were still running. */
    private List<Map<ExpenseCell, Ratio>> cells(BenefitWeeks account, OptionalInt assumedTier) {
        List<Map<ExpenseCell, Ratio>> cells = new ArrayList<>();
        for (int week = 1; week <= cohort.horizon(); week++) {
            cells.add(new HashMap<>());
        }
        seniority().forEach((before, share) -> {
            Ratio aDay = cohort.persons()
                    .times(share.asRatio())
                    .dividedBy(Ratio.of((long) DAYS * cohort.entry().size()));
            cohort.entry().weeks().forEach(start -> {
                int[] numbers = numbers(start.index(), before);
                for (int i = 0; i < numbers.length; i++) {
                    int week = start.index() + i;
                    for (BenefitWeeks.Part part : account.parts(week)) {
                        ExpenseCell cell =
                                ExpenseCell.of(part.year(), part.rule(), ladder(week), numbers[i], assumedTier);
                        cells.get(i).merge(cell, aDay.times(part.days()), Ratio::plus);
                    }
                }
            });
        });
        return cells;
    }

    private SortedMap<Integer, Percentage> seniority() {
        return cohort.seniority().isEmpty() ? new TreeMap<>(Map.of(0, Percentage.HUNDRED)) : cohort.seniority();
    }

    private RefundLadder ladder(int week) {
        return cohort.legislation().ladders().at(Week.ofIndex(week));
    }

    /** The number in the count of each week of a spell; of a week that does not count, the number before it, at least 1. */
    private int[] numbers(int start, int before) {
        WeekCounter counter = cohort.legislation().ladders().counter();
        if (before > 0) {
            counter.carryIn(start, before, start - before, WeekSet.empty(), false);
        }
        int[] numbers = new int[cohort.horizon()];
        for (int i = 0; i < numbers.length; i++) {
            if (own.count(start + i)) {
                counter.benefit(start + i, 1);
            } else {
                counter.neutral(start + i, 1);
            }
            numbers[i] = Math.max(1, counter.seniority());
        }
        return numbers;
    }

    /** Every week of a spell that starts with the cohort, as a person with so many weeks counted before meets it. */
    List<SpellWeek> explained(int before, List<Ratio> saved) {
        int start = cohort.entry().first().index();
        int[] numbers = numbers(start, before);
        List<SpellWeek> weeks = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            Week week = Week.ofIndex(start + i);
            for (BenefitWeeks.Part part : own.parts(week.index())) {
                ExpenseCell cell =
                        ExpenseCell.of(part.year(), part.rule(), ladder(week.index()), numbers[i], OptionalInt.empty());
                Ratio running = cohort.survival().share(i + 1);
                weeks.add(
                        SpellWeek.of(cohort.legislation(), week, i + 1, numbers[i], part, cell, running, saved.get(i)));
            }
        }
        return List.copyOf(weeks);
    }
}
