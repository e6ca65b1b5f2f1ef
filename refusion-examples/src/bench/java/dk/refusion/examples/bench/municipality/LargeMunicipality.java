package dk.refusion.examples.bench.municipality;

import static dk.refusion.law.Benefit.DAGPENGE;
import static dk.refusion.law.Benefit.FLEKSLOENTILSKUD;
import static dk.refusion.law.Benefit.FOERTIDSPENSION;
import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static dk.refusion.law.Benefit.LEDIGHEDSYDELSE;
import static dk.refusion.law.Benefit.RESSOURCEFORLOEBSYDELSE;
import static dk.refusion.law.Benefit.SYGEDAGPENGE;

import dk.refusion.history.Payment;
import dk.refusion.law.Benefit;
import dk.refusion.law.Legislation;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import dk.refusion.refund.RefundCalculator;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Writes {@code payments.csv} and {@code settlement.csv} of generated persons, one after the other, so that any number fits in
 * the memory. The same files for the same number of persons.
 *
 * <p>A person has about sixty monthly payments from 2016 to 2025 in spells of one benefit, one spell in five with another
 * benefit beside it for some months; one in twelve is of a pension or a flexible job with a date of award. A few months are
 * paid back or paid after, which is registered later, and a few persons move. The settlement holds every week, and a planted
 * error in about one of two thousand rows.
 */
final class LargeMunicipality {
    private static final Legislation LAW = Legislation.denmark();
    private static final List<Benefit> BENEFITS =
            List.of(DAGPENGE, KONTANTHJAELP, KONTANTHJAELP, SYGEDAGPENGE, RESSOURCEFORLOEBSYDELSE, LEDIGHEDSYDELSE);
    private static final List<Benefit> AWARDED = List.of(FOERTIDSPENSION, FLEKSLOENTILSKUD);
    private static final List<Municipality> MUNICIPALITIES = List.of(Municipality.values());
    private static final YearMonth FIRST = YearMonth.of(2016, 2);
    private static final YearMonth END = YearMonth.of(2026, 1);

    private final SplittableRandom random = new SplittableRandom(2016);
    private Municipality home = Municipality.AARHUS;

    private LargeMunicipality() {}

    /**
     * Writes the files.
     *
     * @param arguments the folder and how many persons
     * @throws IOException if they cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        new LargeMunicipality().write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }

    private void write(Path folder, int persons) throws IOException {
        try (BufferedWriter payments = Files.newBufferedWriter(folder.resolve("payments.csv"));
                BufferedWriter settlement = Files.newBufferedWriter(folder.resolve("settlement.csv"))) {
            payments.write("person;municipality;benefit;from;to;amount;registered;awarded;activity\n");
            ReportedRows rows = new ReportedRows(settlement);
            for (int number = 0; number < persons; number++) {
                List<Payment> paid = person(String.format("%010d", 101_000_000L + 7_919L * number));
                for (Payment payment : paid) {
                    payments.write(row(payment));
                }
                rows.write(
                        RefundCalculator.under(LAW).payments(paid).calculate().lines());
            }
        }
    }

    private List<Payment> person(String name) {
        List<Payment> paid = new ArrayList<>();
        home = random.nextInt(10) == 0 ? any(MUNICIPALITIES) : Municipality.AARHUS;
        YearMonth month = FIRST.plusMonths(random.nextInt(98));
        while (month.isBefore(END)) {
            boolean isLasting = random.nextInt(12) == 0;
            Benefit benefit = any(isLasting ? AWARDED : BENEFITS);
            YearMonth end = earlier(END, month.plusMonths(1 + random.nextInt(isLasting ? 60 : 24)));
            spell(name, benefit, month, end, paid);
            if (random.nextInt(5) == 0) {
                spell(
                        name,
                        benefit == DAGPENGE ? SYGEDAGPENGE : DAGPENGE,
                        month,
                        earlier(end, month.plusMonths(3)),
                        paid);
            }
            month = end.plusMonths(random.nextInt(3) == 0 ? random.nextInt(24) : 0);
            home = random.nextInt(30) == 0 ? any(MUNICIPALITIES) : home;
        }
        return paid;
    }

    private void spell(String name, Benefit benefit, YearMonth from, YearMonth end, List<Payment> paid) {
        Money aMonth = Money.ofOere(700_000L + random.nextInt(1_500_000));
        LocalDate awarded = from.minusMonths(random.nextInt(12)).atDay(1 + random.nextInt(28));
        LocalDate first = from.atDay(random.nextInt(4) == 0 ? 1 + random.nextInt(28) : 1);
        for (YearMonth month = from; month.isBefore(end); month = month.plusMonths(1)) {
            Payment payment = Payment.of(name, home, benefit, first, month.atEndOfMonth(), aMonth);
            Payment known = AWARDED.contains(benefit) ? payment.withAwarded(awarded) : payment;
            paid.add(known);
            first = month.plusMonths(1).atDay(1);
            if (random.nextInt(60) == 0) {
                Money change = Money.ofOere(random.nextInt(400_000) - 200_000L);
                Payment later = Payment.of(name, home, benefit, known.from(), known.to(), change)
                        .withRegistered(month.plusMonths(2).atDay(12));
                paid.add(known.awarded().map(later::withAwarded).orElse(later));
            }
        }
    }

    private static YearMonth earlier(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static String row(Payment payment) {
        return String.join(
                ";",
                payment.person(),
                payment.municipality().danish(),
                payment.benefit().danish(),
                payment.from().toString(),
                payment.to().toString(),
                ReportedRows.kroner(payment.amount()),
                payment.registered().map(LocalDate::toString).orElse(""),
                payment.awarded().map(LocalDate::toString).orElse(""),
                "\n");
    }
}
