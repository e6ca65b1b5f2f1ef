package dk.refusion.examples.files.payments;

import dk.refusion.history.Payment;
import dk.refusion.law.Activity;
import dk.refusion.law.Benefit;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Payments of every benefit and municipality, with and without what may be missing. */
final class AnyPayments {
    private AnyPayments() {}

    static Arbitrary<Payment> of(Arbitrary<String> persons, Arbitrary<Long> oere) {
        Arbitrary<LocalDate> days = Arbitraries.longs().between(16_000, 25_000).map(LocalDate::ofEpochDay);
        Arbitrary<Payment> plain = Combinators.combine(
                        persons,
                        Arbitraries.of(Municipality.class),
                        Arbitraries.of(Benefit.class),
                        days,
                        Arbitraries.integers().between(0, 400),
                        oere)
                .as((person, municipality, benefit, from, length, amount) ->
                        Payment.of(person, municipality, benefit, from, from.plusDays(length), Money.ofOere(amount)));
        return Combinators.combine(
                        plain,
                        days.optional(),
                        days.optional(),
                        Arbitraries.of(Activity.class).optional())
                .as((payment, registered, awarded, activity) -> {
                    Payment known = registered.map(payment::withRegistered).orElse(payment);
                    Payment decided = awarded.map(known::withAwarded).orElse(known);
                    return activity.map(decided::withActivity).orElse(decided);
                });
    }
}
