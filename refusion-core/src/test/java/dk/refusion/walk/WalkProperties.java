package dk.refusion.walk;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.law.Benefit;
import dk.refusion.law.Legislation;
import dk.refusion.law.Policies;
import dk.refusion.money.Allocation;
import dk.refusion.money.EvenSplit;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import dk.refusion.time.Week;
import dk.refusion.time.WeekSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Payments come together to weeks the same way, whatever is settled at once and whatever is cut day by day. */
@SuppressWarnings("EnumOrdinal") // columns of numbers
class WalkProperties {
    /** Most payments are of one benefit and municipality, and follow the one before with few days between. */
    record Spell(int gap, int days, long oere, Benefit benefit, Municipality municipality, int award) {}

    private static final int[] AWARDS = {
        PaidColumns.NO_DAY, Paid.day("2012-12-31"), Paid.day("2013-01-01"), Paid.day("2014-07-01")
    };

    @Provide
    Arbitrary<Spell> spells() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(5, Arbitraries.of(0)),
                                Tuple.of(3, Arbitraries.integers().between(0, 14)),
                                Tuple.of(2, Arbitraries.integers().between(-40, -1)),
                                Tuple.of(1, Arbitraries.integers().between(350, 400))),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.integers().between(1, 9)),
                                Tuple.of(4, Arbitraries.integers().between(20, 70))),
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.longs().between(-9_000, 9)),
                                Tuple.of(6, Arbitraries.longs().between(60, 900_000))),
                        Arbitraries.frequency(
                                Tuple.of(6, Benefit.KONTANTHJAELP),
                                Tuple.of(4, Benefit.DAGPENGE),
                                Tuple.of(1, Benefit.SU_STIPENDIUM),
                                Tuple.of(1, Benefit.FLEKSLOENTILSKUD),
                                Tuple.of(1, Benefit.FLEKSJOB_GAMMEL_ORDNING),
                                Tuple.of(1, Benefit.SAERLIG_STOETTE)),
                        Arbitraries.frequency(Tuple.of(6, Municipality.BALLERUP), Tuple.of(1, Municipality.AALBORG)),
                        Arbitraries.integers().between(0, AWARDS.length - 1))
                .as(Spell::new);
    }

    @Provide
    Arbitrary<Legislation> readings() {
        Policies recommended = Policies.recommended();
        return Arbitraries.of(
                        recommended,
                        recommended.withDagpengeDays(Policies.DagpengeDays.WEEKDAYS),
                        recommended
                                .withShortPeriod(Policies.ShortPeriod.FIRST_WEEK)
                                .withDagpengeDays(Policies.DagpengeDays.WEEKDAYS),
                        recommended.withRepaidWeek(Policies.RepaidWeek.STAYS))
                .map(Legislation.denmark()::withPolicies);
    }

    /** The payments by days; those before a person's first counted day are moved there. */
    private static Paid byDays(Paid paid, int start, List<Spell> spells) {
        int next = start;
        for (Spell spell : spells) {
            int from = Math.max(start, next + spell.gap());
            next = from + spell.days();
            paid.days(from, next - 1, spell.oere(), spell.benefit(), spell.municipality(), AWARDS[spell.award()]);
        }
        return paid;
    }

    private static int start(int week, int weekday) {
        return (int) Week.mondayOf(week) + weekday;
    }

    private static final int FIRST_COUNTED = 2322; // 2014-W27, week of 1 July
    private static final int IN_FORCE = 2401; // 2016-W01

    private static Optional<Opening> opening(int week) {
        return Optional.of(new Opening(week, 60, week - 100, WeekSet.empty(), false));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void weeks_settled_together_are_those_cut_one_by_one(
            @ForAll @IntRange(min = FIRST_COUNTED, max = FIRST_COUNTED + 700) int week,
            @ForAll @IntRange(max = 6) int weekday,
            @ForAll("readings") Legislation law,
            @ForAll @Size(min = 1, max = 14) List<@From("spells") Spell> spells,
            @ForAll @IntRange(min = -30, max = 60) int counted) {
        PaidColumns columns = byDays(Paid.toOne(), start(week, weekday), spells).columns();
        Optional<Opening> opening = counted < 0 ? Optional.empty() : opening(week + counted);

        Object together = outcome(() -> WalkedLines.under(law, columns).lines(0, opening));

        assertThat(together)
                .isEqualTo(outcome(() -> WalkedLines.weekByWeek(law, columns).lines(0, opening)));
    }

    private static Object outcome(Supplier<List<Line>> lines) {
        try {
            return lines.get().stream()
                    .sorted(Comparator.comparing(Line::toString))
                    .toList();
        } catch (IllegalArgumentException refused) {
            return refused.toString();
        }
    }

    private record Key(int week, Municipality municipality, Benefit benefit) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparingInt(Key::week)
                    .thenComparing(Key::municipality)
                    .thenComparing(Key::benefit)
                    .compare(this, other);
        }
    }

    private record Amounts(long gross, long earlier) {
        Amounts plus(Amounts other) {
            return new Amounts(gross + other.gross, earlier + other.earlier);
        }
    }

    /** The amount of each day by an even split, added up. */
    private static Map<Key, Amounts> dayByDay(DayPayments paid, Legislation law, int firstWeek) {
        Map<Key, Amounts> sums = new TreeMap<>();
        for (int payment = 0; payment < paid.size(); payment++) {
            Benefit benefit = Benefit.values()[paid.benefit(payment)];
            List<LocalDate> days = daysWithAPart(paid.from(payment), paid.to(payment), benefit, law.policies());
            EvenSplit split = Allocation.evenly(Money.ofOere(paid.amount(payment)), days.size());
            for (int day = 0; day < days.size(); day++) {
                Week week = Week.of(days.get(day));
                boolean isEarlier = week.sunday().getMonth() != days.get(day).getMonth();
                long amount = split.part(day).oere();
                if (week.index() >= firstWeek) {
                    sums.merge(
                            new Key(week.index(), Municipality.values()[paid.municipality(payment)], benefit),
                            new Amounts(amount, isEarlier ? amount : 0),
                            Amounts::plus);
                }
            }
        }
        sums.values().removeIf(amounts -> amounts.equals(new Amounts(0, 0)));
        return sums;
    }

    private static List<LocalDate> daysWithAPart(int from, int to, Benefit benefit, Policies policies) {
        List<LocalDate> days = new ArrayList<>();
        Week first = Week.of(LocalDate.ofEpochDay(from));
        boolean inFirstWeek = policies.shortPeriod() == Policies.ShortPeriod.FIRST_WEEK && to - from < 7;
        for (int day = from; day <= to; day++) {
            LocalDate date = LocalDate.ofEpochDay(day);
            if (!inFirstWeek || first.contains(date)) {
                days.add(date);
            }
        }
        List<LocalDate> weekdays = days.stream()
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .toList();
        boolean onWeekdays = benefit == Benefit.DAGPENGE && policies.dagpengeDays() == Policies.DagpengeDays.WEEKDAYS;
        return onWeekdays && !weekdays.isEmpty() ? weekdays : days;
    }

    @Provide
    Arbitrary<Spell> onTheLadder() {
        return spells().filter(
                        spell -> spell.benefit() == Benefit.KONTANTHJAELP || spell.benefit() == Benefit.DAGPENGE);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void a_week_and_its_earlier_month_have_the_amounts_of_their_days(
            @ForAll @IntRange(min = IN_FORCE, max = IN_FORCE + 400) int week,
            @ForAll @IntRange(max = 6) int weekday,
            @ForAll("readings") Legislation law,
            @ForAll @Size(min = 1, max = 14) List<@From("onTheLadder") Spell> spells,
            @ForAll @IntRange(min = -30, max = 60) int counted) {
        Paid paid = byDays(Paid.toOne(), start(week, weekday), spells);
        Optional<Opening> opening = counted < 0 ? Optional.empty() : opening(week + counted);

        Map<Key, Amounts> walked = WalkedLines.under(law, paid.columns()).lines(0, opening).stream()
                .collect(toMap(
                        line -> new Key(line.week().index(), line.municipality(), line.benefit()),
                        line -> new Amounts(line.gross(), line.earlier())));

        assertThat(walked).isEqualTo(dayByDay(paid.columns().byDays(), law, counted < 0 ? 0 : week + counted));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void periods_of_whole_weeks_are_payments_for_their_days(
            @ForAll @IntRange(min = FIRST_COUNTED, max = FIRST_COUNTED + 500) int week,
            @ForAll("readings") Legislation law,
            @ForAll @Size(min = 1, max = 8) List<@From("spells") Spell> spells,
            @ForAll @Size(max = 4) List<@From("spells") Spell> besides) {
        Paid asPeriods = Paid.toOne();
        Paid asDays = Paid.toOne();
        int next = week;
        for (Spell spell : spells) {
            int weeks = 1 + spell.days() / 5;
            int start = Math.max(next, next + spell.gap() / 7);
            int award = AWARDS[spell.award()];
            asPeriods.weeks(start, weeks, spell.oere(), spell.benefit(), spell.municipality(), award);
            int monday = (int) Week.mondayOf(start);
            asDays.days(
                    monday, monday + 7 * weeks - 1, spell.oere() * weeks, spell.benefit(), spell.municipality(), award);
            next = start + (spell.gap() < 0 ? 0 : weeks);
        }
        byDays(asPeriods, start(week, 2), besides);
        byDays(asDays, start(week, 2), besides);

        Object periods =
                outcome(() -> WalkedLines.under(law, asPeriods.columns()).lines(0, Optional.empty()));

        assertThat(withoutPlaces(periods))
                .isEqualTo(withoutPlaces(
                        outcome(() -> WalkedLines.under(law, asDays.columns()).lines(0, Optional.empty()))));
    }

    /** Payments by days stand behind periods, so a message may name another place. */
    private static Object withoutPlaces(Object outcome) {
        return outcome instanceof String message ? message.replaceAll("was payment \\d+", "was a payment") : outcome;
    }

    private static Paid spellsAndThreeWeeks(Paid paid, int week, List<Spell> spells) {
        int next = week + spells.size();
        paid.weeks(next, 3, 70_000, Benefit.DAGPENGE, Municipality.BALLERUP, PaidColumns.NO_DAY);
        return byDays(paid, start(week, spells.size()), spells);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void each_of_many_persons_is_settled_as_if_alone(
            @ForAll @Size(min = 2, max = 5) List<@Size(max = 6) List<@From("spells") Spell>> persons,
            @ForAll @IntRange(min = IN_FORCE, max = IN_FORCE + 400) int week) {
        Legislation law = Legislation.denmark();
        Paid all = new Paid();
        persons.forEach(spells -> spellsAndThreeWeeks(all.person(), week, spells));
        WalkedLines together = WalkedLines.under(law, all.columns());

        IntStream.range(0, persons.size()).forEach(person -> {
            List<Spell> spells = persons.get(person);
            Paid alone = spellsAndThreeWeeks(Paid.toOne(), week, spells);
            assertThat(together.lines(person, Optional.empty()))
                    .isEqualTo(WalkedLines.under(law, alone.columns()).lines(0, Optional.empty()));
        });
    }
}
