package dk.refusion.examples.files.population;

import static dk.refusion.law.Benefit.BARSELSDAGPENGE;
import static dk.refusion.law.Benefit.DAGPENGE;
import static dk.refusion.law.Benefit.FLEKSLOENTILSKUD;
import static dk.refusion.law.Benefit.FOERTIDSPENSION;
import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static dk.refusion.law.Benefit.LOENTILSKUD;
import static dk.refusion.law.Benefit.RESSOURCEFORLOEBSYDELSE;
import static dk.refusion.law.Benefit.SU_STIPENDIUM;
import static dk.refusion.law.Benefit.SYGEDAGPENGE;

import dk.refusion.history.NationHistory;
import dk.refusion.law.Benefit;
import dk.refusion.municipality.Municipality;
import dk.refusion.time.Week;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A generated population: no statistics of Denmark, but spells and gaps of a likely shape.
 *
 * <p>Ten years of weeks from 2016-W01 to 2025-W52. A person begins in one of the first 260 weeks. Spells follow each other:
 * unemployment benefit and social assistance most often, then sickness benefit, resource programmes, wage subsidies, student
 * grants and maternity benefit, of 1 to 26 weeks, one in four up to 104; one in forty is a disability pension or a
 * subsidised flexible job, awarded when it begins, to the end. After a spell the next begins at once in two cases of five,
 * else after a gap of up to 40 weeks, of about a year, or of up to four years. One spell in ten is accompanied by sickness
 * benefit for some of its weeks, one in fifty followed by a repayment of its last week. A weekly amount is from 1.500 to
 * 5.000 kroner and rises by two per cent each year. One spell in twenty begins in another municipality.
 *
 * <p>A person depends on the seed and its own number only, so a larger population begins with the smaller one.
 */
public final class SyntheticNation {
    private static final int FIRST = Week.of(2016, 1).index();
    private static final int END = Week.of(2025, 52).index() + 1;
    private static final int WEEKS_A_YEAR = 52;
    private static final List<Benefit> SPELLS = List.of(
            DAGPENGE,
            DAGPENGE,
            DAGPENGE,
            KONTANTHJAELP,
            KONTANTHJAELP,
            KONTANTHJAELP,
            SYGEDAGPENGE,
            SYGEDAGPENGE,
            RESSOURCEFORLOEBSYDELSE,
            LOENTILSKUD,
            SU_STIPENDIUM,
            BARSELSDAGPENGE);
    private static final List<Municipality> MUNICIPALITIES = List.of(Municipality.values());

    private final NationHistory.Builder nation;
    private final SplittableRandom random;
    private Municipality home;

    private SyntheticNation(NationHistory.Builder nation, SplittableRandom random) {
        this.nation = nation;
        this.random = random;
        this.home = MUNICIPALITIES.get(random.nextInt(MUNICIPALITIES.size()));
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
        int week = FIRST + random.nextInt(260);
        while (week < END) {
            boolean lasting = oneIn(40);
            int weeks = lasting ? END - week : Math.min(END - week, 1 + random.nextInt(oneIn(4) ? 104 : 26));
            if (lasting) {
                spell(week, weeks, oneIn(2) ? FOERTIDSPENSION : FLEKSLOENTILSKUD);
            } else {
                spell(week, weeks, SPELLS.get(random.nextInt(SPELLS.size())));
            }
            week += weeks + gap();
            home = oneIn(20) ? MUNICIPALITIES.get(random.nextInt(MUNICIPALITIES.size())) : home;
        }
    }

    private int gap() {
        return switch (random.nextInt(5)) {
            case 0, 1 -> 0;
            case 2 -> 1 + random.nextInt(40);
            case 3 -> 46 + random.nextInt(12);
            default -> 1 + random.nextInt(208);
        };
    }

    /** A spell in years, each with the amount of its year; what accompanies it comes in the order of its first week. */
    private void spell(int from, int weeks, Benefit benefit) {
        long amount = 150_000L + random.nextInt(350_000);
        int sickFrom = benefit != SYGEDAGPENGE && oneIn(10) ? from + random.nextInt(weeks) : Integer.MAX_VALUE;
        LocalDate awarded = LocalDate.ofEpochDay(Week.mondayOf(from));
        int end = from + weeks;
        int week = from;
        while (week < end) {
            int year = (week - FIRST) / WEEKS_A_YEAR;
            int until = Math.min(end, FIRST + (year + 1) * WEEKS_A_YEAR);
            period(week, until - week, amount * (100 + 2 * year) / 100, benefit, awarded);
            if (sickFrom < until) {
                period(sickFrom, 1 + random.nextInt(end - sickFrom), 80_000, SYGEDAGPENGE, awarded);
                sickFrom = Integer.MAX_VALUE;
            }
            week = until;
        }
        if (oneIn(50)) {
            period(end - 1, 1, -amount, benefit, awarded);
        }
    }

    private void period(int week, int weeks, long amount, Benefit benefit, LocalDate awarded) {
        if (benefit == FOERTIDSPENSION || benefit == FLEKSLOENTILSKUD) {
            nation.period(week, weeks, amount, benefit, home, awarded);
        } else {
            nation.period(week, weeks, amount, benefit, home);
        }
    }

    private boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }
}
