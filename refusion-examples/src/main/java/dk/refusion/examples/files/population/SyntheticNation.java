package dk.refusion.examples.files.population;

import static dk.refusion.law.Benefit.SYGEDAGPENGE;

import dk.refusion.law.Benefit;
import dk.refusion.municipality.Municipality;
import dk.refusion.nation.NationHistory;
import dk.refusion.time.Week;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * A generated population that has the proportions of published figures: nobody in it exists.
 *
 * <p>Ten years of weeks from 2016-W01 to 2025-W52. Published are what the citizens of each municipality receive of social
 * assistance, unemployment benefit and wage subsidies in flexible jobs (Danmarks Statistik, REGK31, accounts of 2019, by
 * FOLK1A), what the nation's receive of other benefits (Økonomisk Redegørelse, December 2016), what a full-time recipient is
 * paid, and how long spells of sickness benefit last (the stock of August 2012); each row of
 * {@code benefits_of_the_nation.csv} and {@code durations_of_sickness.csv} names its source. So many persons are drawn that the
 * full-time recipients of each benefit in each municipality agree with them, on average of the ten years.
 *
 * <p>A person has a disability pension or a flexible job to the end from an award on any day since 2003 or 2013, else and until
 * then spells with gaps between. One spell in twenty begins in another municipality, one in fifty is accompanied by sickness
 * benefit for some of its weeks, one in fifty followed by a repayment of its last week.
 *
 * <p><strong>Its limits.</strong> No figures were at hand for the duration of other spells, which last as those of sickness,
 * and for gaps, moves and the order of benefits, which are invented. Everybody is paid the full rate, for which that of young
 * persons stands in with social assistance; rates rise by two per cent a year, the fixed part of the statutory regulation.
 * Benefits without municipal accounts are spread by population. Nobody is born, grows old or dies, all years are alike, and
 * benefits that are not named here are left out. It shows where an effect falls and about how large it is; it is no forecast.
 *
 * <p>A person depends on the seed and its own number only, so a larger population begins with the smaller one. One of
 * {@link #size} persons is as large as the nation.
 */
public final class SyntheticNation {
    /** From here on persons have spells, so that in the first week that is told they are in the midst of them. */
    private static final int EARLIEST = PublishedNation.FIRST - 208;

    private static final PublishedNation PUBLISHED = new PublishedNation();

    private final NationHistory.Builder nation;
    private final SplittableRandom random;
    private final PublishedNation.Person person;
    private Municipality home;

    private SyntheticNation(NationHistory.Builder nation, SplittableRandom random) {
        this.nation = nation;
        this.random = random;
        this.person = PUBLISHED.person(random);
        this.home = person.home();
    }

    /**
     * How many persons the nation has that have a benefit at some time in the ten years.
     *
     * @return about two millions
     */
    public static long size() {
        return PUBLISHED.size();
    }

    /**
     * A population.
     *
     * @param persons how many
     * @param seed another population for each number
     * @return what was paid to them
     * @throws IllegalArgumentException if the number is less than zero
     */
    public static NationHistory of(int persons, long seed) {
        return of(0, persons, seed);
    }

    /**
     * Some persons of a population.
     *
     * @param from the first person, counted from zero
     * @param to the person after the last
     * @param seed another population for each number
     * @return what was paid to them; they are numbered from zero
     * @throws IllegalArgumentException if the first is less than zero or after the end
     */
    public static NationHistory of(int from, int to, long seed) {
        if (from < 0 || from > to) {
            throw new IllegalArgumentException(
                    "the persons go from zero or more to an end not before that, was " + from + " to " + to);
        }
        NationHistory.Builder nation = NationHistory.builder();
        for (int person = from; person < to; person++) {
            nation.person();
            new SyntheticNation(nation, new SplittableRandom(seed + 0x9E3779B97F4A7C15L * person)).spells();
        }
        return nation.build();
    }

    private void spells() {
        int week = EARLIEST + random.nextInt((PublishedNation.FIRST - EARLIEST) / 2);
        while (week < person.award()) {
            int end = Math.min(person.award(), week + PUBLISHED.duration(random));
            spell(week, end, PUBLISHED.benefit(home, random), Optional.empty());
            week = end + PublishedNation.gap(random);
            home = oneIn(20) ? PUBLISHED.home(random) : home;
        }
        person.lasting().ifPresent(benefit -> {
            LocalDate awarded = LocalDate.ofEpochDay(Week.mondayOf(person.award()));
            spell(person.award(), PublishedNation.END, benefit, Optional.of(awarded));
        });
    }

    /** A spell in years, each with the amount of its year; what accompanies it comes in the order of its first week. */
    private void spell(int from, int end, PublishedBenefit paid, Optional<LocalDate> awarded) {
        Benefit benefit = paid.benefit();
        int sickFrom = benefit != SYGEDAGPENGE && oneIn(50) ? from + random.nextInt(end - from) : Integer.MAX_VALUE;
        int week = from;
        while (week < end) {
            int year = Week.ofIndex(week).year();
            int until = Math.min(end, Week.of(year + 1, 1).index());
            period(week, until, paid.weekly(year), benefit, awarded);
            if (sickFrom < until) {
                period(sickFrom, sickFrom + 1 + random.nextInt(end - sickFrom), 80_000, SYGEDAGPENGE, Optional.empty());
                sickFrom = Integer.MAX_VALUE;
            }
            week = until;
        }
        if (oneIn(50)) {
            period(end - 1, end, -paid.weekly(Week.ofIndex(end - 1).year()), benefit, awarded);
        }
    }

    /** Adds the weeks of a period that are told. */
    private void period(int from, int end, long amount, Benefit benefit, Optional<LocalDate> awarded) {
        int first = Math.max(from, PublishedNation.FIRST);
        if (first >= end) {
            return;
        }
        if (awarded.isPresent()) {
            nation.period(first, end - first, amount, benefit, home, awarded.get());
        } else {
            nation.period(first, end - first, amount, benefit, home);
        }
    }

    private boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }
}
