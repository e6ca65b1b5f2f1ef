package dk.refusion.refund;

import dk.refusion.history.Payment;
import dk.refusion.law.Benefit;
import dk.refusion.law.Policies;
import dk.refusion.money.Money;
import dk.refusion.money.Rounding;
import dk.refusion.municipality.Municipality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Persons with every benefit on the days that the law knows it, from 2014 to 2027: awards told and not, at all dates that decide
 * something, payments registered late, early and in time, repaid wholly and in part, of zero kroner, of a day and of years; and
 * every reading with its alternatives.
 */
class WholeRuleDomain extends DomainContextBase {
    /** The payments of one person, {@link Case#PERSON}. */
    record Person(List<Payment> payments) {}

    /** The same in whole weeks of one amount each, first week by first week, as a nation has them. */
    record Weekly(List<WeeksPaid> rows) {
        List<Payment> payments() {
            return rows.stream().map(WeeksPaid::payment).toList();
        }
    }

    record WeeksPaid(
            LocalDate monday,
            int weeks,
            long oere,
            Benefit benefit,
            Municipality municipality,
            Optional<LocalDate> award) {
        Payment payment() {
            Payment payment = Payment.of(
                    Case.PERSON,
                    municipality,
                    benefit,
                    monday,
                    monday.plusDays(7L * weeks - 1),
                    Money.ofOere(oere * weeks));
            return award.map(payment::withAwarded).orElse(payment);
        }
    }

    private record Spell(
            int gap,
            Benefit benefit,
            Municipality municipality,
            int days,
            long oere,
            int award,
            Extra extra,
            int late) {
        Spell with(Benefit other) {
            return new Spell(gap, other, municipality, days, oere, award, extra, late);
        }
    }

    private enum Extra {
        ALONE,
        ALONE_TOO,
        REPAID,
        PARTLY_REPAID,
        SICK_BESIDE,
        GRANT_BESIDE,
        ZERO_BESIDE,
        AGAIN_IN_ANOTHER_MUNICIPALITY
    }

    private static final LocalDate COUNTING = LocalDate.of(2014, 7, 1);
    private static final LocalDate END = LocalDate.of(2027, 6, 30);
    /** Each date of award that decides something, and the days beside it. */
    private static final List<LocalDate> AWARDS = List.of(
            LocalDate.of(1998, 12, 31),
            LocalDate.of(1999, 1, 1),
            LocalDate.of(2012, 12, 31),
            LocalDate.of(2013, 1, 1),
            LocalDate.of(2014, 6, 30),
            LocalDate.of(2014, 7, 1),
            LocalDate.of(2016, 9, 1));

    @Provide
    Arbitrary<Person> persons() {
        return histories().map(spells -> {
            List<Payment> payments = new ArrayList<>();
            spells.forEach(dated -> add(payments, dated));
            payments.removeIf(payment -> !hasRules(payment.benefit(), payment.from(), payment.to()));
            return new Person(payments);
        });
    }

    @Provide
    Arbitrary<Weekly> weekly() {
        return histories().map(spells -> {
            List<WeeksPaid> rows = new ArrayList<>();
            for (Dated dated : spells) {
                LocalDate monday =
                        dated.from().minusDays(dated.from().getDayOfWeek().getValue() - 1L);
                WeeksPaid row = new WeeksPaid(
                        monday,
                        Math.max(1, dated.spell().days() / 7),
                        dated.spell().extra() == Extra.REPAID
                                ? -dated.spell().oere()
                                : dated.spell().oere(),
                        dated.spell().benefit(),
                        dated.spell().municipality(),
                        award(dated.spell(), monday));
                Payment payment = row.payment();
                if (hasRules(payment.benefit(), payment.from(), payment.to()) && !rows.contains(row)) {
                    rows.add(row);
                }
            }
            rows.sort(Comparator.comparing(WeeksPaid::monday));
            return new Weekly(rows);
        });
    }

    private record Dated(LocalDate from, Spell spell) {}

    private static Arbitrary<List<Dated>> histories() {
        Arbitrary<LocalDate> starts = Arbitraries.oneOf(
                RefundDomain.days(LocalDate.of(2014, 6, 23), LocalDate.of(2014, 7, 14)),
                RefundDomain.days(LocalDate.of(2015, 1, 1), LocalDate.of(2016, 1, 10)),
                RefundDomain.days(LocalDate.of(2015, 11, 20), LocalDate.of(2016, 1, 10)),
                RefundDomain.days(LocalDate.of(2016, 1, 4), LocalDate.of(2020, 12, 31)),
                RefundDomain.days(LocalDate.of(2022, 1, 1), LocalDate.of(2026, 3, 31)));
        return Combinators.combine(
                        starts,
                        spells().list().ofMinSize(2).ofMaxSize(14).withSizeDistribution(RandomDistribution.uniform()))
                .as((start, spells) -> {
                    List<Dated> dated = new ArrayList<>();
                    LocalDate next = start;
                    for (Spell spell : spells) {
                        LocalDate from = next.plusDays(spell.gap());
                        next = from.plusDays(spell.days());
                        boolean known = hasRules(spell.benefit(), from, next);
                        dated.add(new Dated(from, known ? spell : spell.with(Benefit.KONTANTHJAELP)));
                    }
                    return dated;
                });
    }

    private static Arbitrary<Spell> spells() {
        Arbitrary<Integer> gaps = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(0)),
                Tuple.of(2, Arbitraries.integers().between(-40, -1)),
                Tuple.of(3, Arbitraries.integers().between(0, 40)),
                Tuple.of(3, Arbitraries.integers().between(355, 375)),
                Tuple.of(2, Arbitraries.integers().between(70, 220)),
                Tuple.of(1, Arbitraries.of(104 * 7, 105 * 7, 130 * 7)));
        Arbitrary<Benefit> benefits = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(Benefit.KONTANTHJAELP, Benefit.SYGEDAGPENGE, Benefit.DAGPENGE)),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                Benefit.FOERTIDSPENSION,
                                Benefit.FOERTIDSPENSION_GAMMEL_ORDNING,
                                Benefit.FLEKSLOENTILSKUD,
                                Benefit.LEDIGHEDSYDELSE)),
                Tuple.of(3, Arbitraries.of(Benefit.class)));
        return Combinators.combine(
                        gaps,
                        benefits,
                        Arbitraries.of(Municipality.BALLERUP, Municipality.BALLERUP, Municipality.AALBORG),
                        RefundDomain.lengths(),
                        RefundDomain.amounts(),
                        Arbitraries.integers().between(0, AWARDS.size() + 2),
                        Arbitraries.of(Extra.class),
                        RefundDomain.lateness())
                .as(Spell::new);
    }

    private static Optional<LocalDate> award(Spell spell, LocalDate from) {
        if (!OracleLaw.isByAward(spell.benefit()) || spell.award() > AWARDS.size()) {
            return Optional.empty();
        }
        return Optional.of(spell.award() == AWARDS.size() ? from : AWARDS.get(spell.award()));
    }

    private static boolean hasRules(Benefit benefit, LocalDate from, LocalDate to) {
        LocalDate first = from.isBefore(COUNTING) ? COUNTING : from;
        return !to.isBefore(COUNTING)
                && !to.isAfter(END)
                && OracleLaw.rows(benefit).stream()
                        .anyMatch(row -> !first.isBefore(row.from()) && !first.isAfter(row.to()))
                && OracleLaw.rows(benefit).stream().anyMatch(row -> !to.isBefore(row.from()) && !to.isAfter(row.to()));
    }

    private static void add(List<Payment> payments, Dated dated) {
        Spell spell = dated.spell();
        LocalDate from = dated.from();
        LocalDate to = from.plusDays(spell.days() - 1L);
        Money amount = Money.ofOere(spell.oere());
        Payment alone = Payment.of(Case.PERSON, spell.municipality(), spell.benefit(), from, to, amount);
        Payment awarded = award(spell, from).map(alone::withAwarded).orElse(alone);
        payments.add(spell.late() >= 0 ? awarded.withRegistered(to.plusDays(spell.late())) : awarded);
        LocalDate middle = from.plusDays(spell.days() / 2);
        switch (spell.extra()) {
            case REPAID -> {
                Payment back =
                        Payment.of(Case.PERSON, spell.municipality(), spell.benefit(), from, to, amount.negated());
                payments.add(
                        awarded.awarded().map(back::withAwarded).orElse(back).withRegistered(to.plusDays(400)));
            }
            case PARTLY_REPAID ->
                payments.add(
                        Payment.of(Case.PERSON, spell.municipality(), spell.benefit(), from, middle, amount.negated())
                                .withRegistered(to.plusDays(40)));
            case SICK_BESIDE ->
                payments.add(Payment.of(Case.PERSON, Municipality.AALBORG, Benefit.SYGEDAGPENGE, middle, to, amount));
            case GRANT_BESIDE ->
                payments.add(Payment.of(
                        Case.PERSON, spell.municipality(), Benefit.SU_STIPENDIUM, middle, to.plusDays(9), amount));
            case ZERO_BESIDE ->
                payments.add(Payment.of(
                        Case.PERSON, spell.municipality(), Benefit.KONTANTHJAELP, from, to.plusDays(30), Money.ZERO));
            case AGAIN_IN_ANOTHER_MUNICIPALITY ->
                payments.add(Payment.of(Case.PERSON, Municipality.HJOERRING, spell.benefit(), middle, to, amount));
            case ALONE, ALONE_TOO -> {
                // the payment alone
            }
        }
    }

    @Provide
    Arbitrary<Policies> readings() {
        Policies recommended = Policies.recommended();
        return Combinators.combine(
                        seldom(Policies.CountStart.class),
                        seldom(Policies.RepaidWeek.class),
                        seldom(Policies.ShortPeriod.class),
                        seldom(Policies.ZeroPayment.class),
                        seldom(Policies.DagpengeDays.class),
                        Arbitraries.frequency(
                                Tuple.of(9, Policies.UnknownAward.FIRST_KNOWN_PAYMENT),
                                Tuple.of(1, Policies.UnknownAward.REFUSED)),
                        seldom(Rounding.class),
                        seldom(Policies.RoundingLevel.class))
                .as((start, repaid, shorts, zero, days, award, rounding, level) -> recommended
                        .withCountStart(start)
                        .withRepaidWeek(repaid)
                        .withShortPeriod(shorts)
                        .withZeroPayment(zero)
                        .withDagpengeDays(days)
                        .withUnknownAward(award)
                        .withRounding(rounding)
                        .withRoundingLevel(level));
    }

    /** The first constant, which is the recommended one, twice as often as all together. */
    private static <E extends Enum<E>> Arbitrary<E> seldom(Class<E> reading) {
        E recommended = reading.getEnumConstants()[0];
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(recommended)), Tuple.of(1, Arbitraries.of(reading)));
    }
}
