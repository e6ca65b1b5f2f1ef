package dk.refusion.refund;

import static dk.refusion.law.Benefit.*;

import dk.refusion.history.Payment;
import dk.refusion.law.Activity;
import dk.refusion.law.Benefit;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Histories of persons: spells of benefits and other support with gaps that lie around 52 weeks, in several
 * municipalities, overlapping, repaid, awarded at different dates, registered late, over years of 53 weeks.
 */
public final class RefundDomain extends DomainContextBase {
    /** The payments of one person, {@link Case#PERSON}, in no order. */
    public record Payments(List<Payment> list) {
        public Payments shuffled(long seed) {
            List<Payment> other = new ArrayList<>(list);
            Collections.shuffle(other, new Random(seed));
            return new Payments(other);
        }
    }

    private record Spell(
            int gap, Benefit benefit, Municipality municipality, int days, long oere, Extra extra, int late) {}

    private enum Extra {
        NONE,
        NONE_EITHER,
        REPAID,
        PARTLY_REPAID,
        OTHER_BENEFIT_BESIDE,
        GRANT_BESIDE,
        ACTIVE,
        ZERO
    }

    private static final LocalDate END = LocalDate.of(2025, 6, 30);

    /** Histories for the properties of any package. */
    public RefundDomain() {}

    @Provide
    Arbitrary<Payments> payments() {
        Arbitrary<LocalDate> starts = Arbitraries.oneOf(
                days(LocalDate.of(2014, 6, 23), LocalDate.of(2014, 7, 14)),
                days(LocalDate.of(2015, 1, 1), LocalDate.of(2016, 1, 10)),
                days(LocalDate.of(2015, 12, 20), LocalDate.of(2016, 1, 10)),
                days(LocalDate.of(2016, 1, 4), LocalDate.of(2020, 12, 31)));
        return Combinators.combine(starts, spells().list().ofMinSize(1).ofMaxSize(14))
                .as(RefundDomain::payments);
    }

    static Arbitrary<LocalDate> days(LocalDate from, LocalDate to) {
        return Arbitraries.longs().between(from.toEpochDay(), to.toEpochDay()).map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<Spell> spells() {
        Arbitrary<Integer> gaps = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(0)),
                Tuple.of(3, Arbitraries.integers().between(0, 40)),
                Tuple.of(3, Arbitraries.integers().between(355, 375)),
                Tuple.of(2, Arbitraries.of(51 * 7, 52 * 7, 53 * 7)),
                Tuple.of(2, Arbitraries.integers().between(70, 220)),
                Tuple.of(1, Arbitraries.of(104 * 7, 105 * 7, 130 * 7)));
        Arbitrary<Benefit> benefits = Arbitraries.frequency(
                Tuple.of(4, KONTANTHJAELP),
                Tuple.of(3, SYGEDAGPENGE),
                Tuple.of(3, DAGPENGE),
                Tuple.of(1, SAERLIG_UDDANNELSESYDELSE),
                Tuple.of(1, SAERLIG_STOETTE),
                Tuple.of(1, FOERTIDSPENSION),
                Tuple.of(1, FLEKSLOENTILSKUD),
                Tuple.of(1, LEDIGHEDSYDELSE),
                Tuple.of(2, SU_STIPENDIUM),
                Tuple.of(1, FLEKSJOB_GAMMEL_ORDNING),
                Tuple.of(1, JOBROTATIONSYDELSE));
        return Combinators.combine(
                        gaps,
                        benefits,
                        Arbitraries.of(Municipality.BALLERUP, Municipality.BALLERUP, Municipality.AALBORG),
                        lengths(),
                        amounts(),
                        Arbitraries.of(Extra.class),
                        lateness())
                .as(Spell::new);
    }

    /** The days of a spell. */
    static Arbitrary<Integer> lengths() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(1, 10)),
                Tuple.of(4, Arbitraries.integers().between(20, 120)),
                Tuple.of(2, Arbitraries.integers().between(1, 60).map(weeks -> weeks * 7)),
                Tuple.of(3, Arbitraries.integers().between(200, 700)));
    }

    /** The øre of a spell: so few that rounding shows, and ordinary ones. */
    static Arbitrary<Long> amounts() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(1, 5_000), Arbitraries.longs().between(10_000, 50_000_000));
    }

    /** The days from the end of a spell to its registration; below zero if it is registered in time. */
    static Arbitrary<Integer> lateness() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(-1)),
                Tuple.of(1, Arbitraries.integers().between(0, 500)));
    }

    private static Payments payments(LocalDate start, List<Spell> spells) {
        List<Payment> payments = new ArrayList<>();
        LocalDate next = start;
        for (Spell spell : spells) {
            LocalDate from = next.plusDays(spell.gap());
            LocalDate to = from.plusDays(spell.days() - 1L);
            if (to.isAfter(END)) {
                break;
            }
            add(payments, spell, from, to);
            next = to.plusDays(1);
        }
        payments.removeIf(payment -> payment.to().isBefore(LocalDate.of(2014, 7, 1)));
        return new Payments(payments);
    }

    private static void add(List<Payment> payments, Spell spell, LocalDate from, LocalDate to) {
        Money amount = Money.ofOere(spell.oere());
        Payment payment = Payment.of(Case.PERSON, spell.municipality(), spell.benefit(), from, to, amount);
        if (spell.benefit() == FOERTIDSPENSION
                || spell.benefit() == FLEKSLOENTILSKUD
                || spell.benefit() == LEDIGHEDSYDELSE) {
            payment = payment.withAwarded(List.of(
                            LocalDate.of(2012, 12, 31),
                            LocalDate.of(2013, 1, 1),
                            LocalDate.of(2014, 6, 30),
                            LocalDate.of(2014, 7, 1),
                            from)
                    .get((int) (spell.oere() % 5)));
        }
        if (spell.late() >= 0) {
            payment = payment.withRegistered(to.plusDays(spell.late()));
        }
        LocalDate middle = from.plusDays((to.toEpochDay() - from.toEpochDay()) / 2);
        switch (spell.extra()) {
            case REPAID ->
                payments.add(Payment.of(Case.PERSON, spell.municipality(), spell.benefit(), from, to, amount.negated())
                        .withAwarded(payment.awarded().orElse(from))
                        .withRegistered(to.plusDays(400)));
            case PARTLY_REPAID ->
                payments.add(
                        Payment.of(Case.PERSON, spell.municipality(), KONTANTHJAELP, from, middle, amount.negated())
                                .withRegistered(to.plusDays(40)));
            case OTHER_BENEFIT_BESIDE ->
                payments.add(Payment.of(Case.PERSON, Municipality.AALBORG, SYGEDAGPENGE, middle, to, amount));
            case GRANT_BESIDE ->
                payments.add(
                        Payment.of(Case.PERSON, spell.municipality(), SU_STIPENDIUM, middle, to.plusDays(9), amount));
            case ACTIVE -> payment = payment.withActivity(Activity.ACTIVE);
            case ZERO ->
                payments.add(Payment.of(
                        Case.PERSON, spell.municipality(), KONTANTHJAELP, from, to.plusDays(30), Money.ZERO));
            case NONE, NONE_EITHER -> {
                // the payment alone
            }
        }
        payments.add(payment);
    }
}
