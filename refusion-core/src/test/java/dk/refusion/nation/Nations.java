package dk.refusion.nation;

import static dk.refusion.Refusion.percent;

import dk.refusion.ladder.RefundTier;
import dk.refusion.law.Benefit;
import dk.refusion.law.LadderRow;
import dk.refusion.law.LegalReference;
import dk.refusion.law.Legislation;
import dk.refusion.law.Policies;
import dk.refusion.money.Rounding;
import dk.refusion.municipality.Municipality;
import dk.refusion.time.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Random nations: spells with gaps around a year, overlaps, repayments, neutral support, awards, changes of law. */
final class Nations extends DomainContextBase {
    record Period(
            int firstWeek,
            int weeks,
            long weekly,
            Benefit benefit,
            Municipality municipality,
            Optional<LocalDate> awarded) {}

    record Person(List<Period> periods) {}

    record Nation(List<Person> persons) {
        NationHistory history() {
            NationHistory.Builder builder = NationHistory.builder();
            for (Person person : persons) {
                builder.person();
                for (Period p : person.periods()) {
                    if (p.awarded().isPresent()) {
                        builder.period(
                                p.firstWeek(),
                                p.weeks(),
                                p.weekly(),
                                p.benefit(),
                                p.municipality(),
                                p.awarded().get());
                    } else {
                        builder.period(p.firstWeek(), p.weeks(), p.weekly(), p.benefit(), p.municipality());
                    }
                }
            }
            return builder.build();
        }
    }

    static final int START = Week.of(2014, 27).index();
    static final int LAST = Week.of(2028, 1).index();

    @Provide
    Arbitrary<Nation> nations() {
        return persons().list().ofMinSize(1).ofMaxSize(4).map(Nation::new);
    }

    private Arbitrary<Person> persons() {
        Arbitrary<Integer> first = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(0, 6)),
                Tuple.of(3, Arbitraries.integers().between(60, 84)),
                Tuple.of(4, Arbitraries.integers().between(0, 500)));
        return Combinators.combine(first, steps().list().ofMinSize(0).ofMaxSize(9))
                .as(Nations::person);
    }

    record Step(
            int gap, int weeks, long weekly, Benefit benefit, Municipality municipality, Optional<LocalDate> award) {}

    private static Person person(int first, List<Step> steps) {
        List<Period> periods = new ArrayList<>();
        int next = START + first;
        for (Step step : steps) {
            int week = Math.max(START, Math.min(LAST, next + step.gap()));
            int mostWeeks = lastEnd(step.benefit()) + (step.gap() == 7 ? 60 : 1) - week;
            int weeks = Math.min(step.weeks(), mostWeeks);
            if (weeks > 0
                    && (step.benefit() != Benefit.SENIORPENSION
                            || week > Week.of(2020, 1).index())) {
                Period period =
                        new Period(week, weeks, step.weekly(), step.benefit(), step.municipality(), step.award());
                if (!periods.contains(period)) {
                    periods.add(period);
                }
                next = Math.max(next, week + weeks);
            }
        }
        periods.sort(Comparator.comparingInt(Period::firstWeek));
        return new Person(periods);
    }

    /** The week in which the law stops to know a benefit, which some periods go beyond. */
    private static int lastEnd(Benefit benefit) {
        return switch (benefit) {
            case UDDANNELSESHJAELP -> Week.of(LocalDate.of(2025, 6, 23)).index();
            case SAERLIG_STOETTE -> Week.of(LocalDate.of(2026, 1, 26)).index();
            default -> LAST;
        };
    }

    private static Arbitrary<Step> steps() {
        Arbitrary<Integer> gap = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(0, 8)),
                Tuple.of(4, Arbitraries.integers().between(50, 54)),
                Tuple.of(1, Arbitraries.integers().between(20, 160)),
                Tuple.of(3, Arbitraries.integers().between(-30, -1)));
        Arbitrary<Integer> weeks = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(1, 6)),
                Tuple.of(3, Arbitraries.integers().between(1, 70)));
        Arbitrary<Long> weekly = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.longs().between(1, 400_000)),
                Tuple.of(2, Arbitraries.of(-300_000L, -50L, 50L, 100L, 300_000L)),
                Tuple.of(1, Arbitraries.just(0L)),
                Tuple.of(1, Arbitraries.longs().between(-5, 5)));
        Arbitrary<Benefit> benefits = Arbitraries.of(
                Benefit.KONTANTHJAELP,
                Benefit.KONTANTHJAELP,
                Benefit.DAGPENGE,
                Benefit.SYGEDAGPENGE,
                Benefit.SAERLIG_UDDANNELSESYDELSE,
                Benefit.UDDANNELSESHJAELP,
                Benefit.SAERLIG_STOETTE,
                Benefit.FOERTIDSPENSION,
                Benefit.FLEKSLOENTILSKUD,
                Benefit.LEDIGHEDSYDELSE,
                Benefit.FLEKSJOB_GAMMEL_ORDNING,
                Benefit.BARSELSDAGPENGE,
                Benefit.SU_STIPENDIUM,
                Benefit.SENIORPENSION);
        Arbitrary<Municipality> municipalities =
                Arbitraries.of(Municipality.BALLERUP, Municipality.HJOERRING, Municipality.KOEBENHAVN);
        Arbitrary<Optional<LocalDate>> awards = Arbitraries.of(
                        LocalDate.of(1998, 5, 1),
                        LocalDate.of(2012, 5, 1),
                        LocalDate.of(2013, 5, 15),
                        LocalDate.of(2014, 6, 30),
                        LocalDate.of(2014, 7, 1),
                        LocalDate.of(2016, 9, 1))
                .optional();
        return Combinators.combine(gap, weeks, weekly, benefits, municipalities, awards)
                .as(Step::new);
    }

    @Provide
    Arbitrary<Legislation> laws() {
        Legislation law = Legislation.denmark();
        LadderRow now = law.ladderRows().get(0);
        LegalReference draft = LegalReference.of("udkast", 1, 2019, "§ 5", LocalDate.of(2019, 1, 7));
        LadderRow reform = LadderRow.of(
                Week.of(2019, 2),
                now.ladder()
                        .withTiers(List.of(
                                RefundTier.of(1, 10, percent("75")),
                                RefundTier.of(11, 40, percent("33.3")),
                                RefundTier.from(41, percent("0")))),
                draft,
                draft,
                draft);
        Policies policies = law.policies();
        return Arbitraries.of(
                law,
                law,
                law.withLadder(reform).withName("reform"),
                law.withPolicies(policies.withRepaidWeek(Policies.RepaidWeek.STAYS)
                        .withZeroPayment(Policies.ZeroPayment.COUNTS)),
                law.withPolicies(policies.withDagpengeDays(Policies.DagpengeDays.WEEKDAYS)
                        .withCountStart(Policies.CountStart.FIRST_WHOLE_WEEK)
                        .withShortPeriod(Policies.ShortPeriod.FIRST_WEEK)),
                law.withPolicies(
                        policies.withRounding(Rounding.HALF_EVEN).withRoundingLevel(Policies.RoundingLevel.STATEMENT)));
    }
}
