package dk.refusion.examples.bench;

import static dk.refusion.law.Benefit.DAGPENGE;
import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static dk.refusion.law.Benefit.RESSOURCEFORLOEBSYDELSE;
import static dk.refusion.law.Benefit.SU_STIPENDIUM;
import static dk.refusion.law.Benefit.SYGEDAGPENGE;

import dk.refusion.history.Payment;
import dk.refusion.law.Benefit;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Persons with monthly payments from 2016 to 2026: spells of a benefit, gaps of some months or years, and now and then a
 * month that begins or ends in the middle.
 */
final class GeneratedPersons {
    private static final YearMonth FIRST = YearMonth.of(2016, 2);
    private static final YearMonth LAST = YearMonth.of(2026, 6);
    private static final List<Benefit> BENEFITS = List.of(
            KONTANTHJAELP, KONTANTHJAELP, DAGPENGE, DAGPENGE, SYGEDAGPENGE, RESSOURCEFORLOEBSYDELSE, SU_STIPENDIUM);

    private final Random random;
    private final List<Municipality> municipalities = List.of(Municipality.values());

    private GeneratedPersons(long seed) {
        this.random = new Random(seed);
    }

    /** The payments of each person; the same for the same seed. */
    static List<List<Payment>> of(int persons, long seed) {
        GeneratedPersons generator = new GeneratedPersons(seed);
        List<List<Payment>> all = new ArrayList<>(persons);
        for (int person = 0; person < persons; person++) {
            all.add(generator.person("person-" + person));
        }
        return all;
    }

    private List<Payment> person(String name) {
        List<Payment> payments = new ArrayList<>();
        Municipality municipality = municipalities.get(random.nextInt(municipalities.size()));
        YearMonth month = FIRST.plusMonths(random.nextInt(24));
        while (!month.isAfter(LAST)) {
            Benefit benefit = BENEFITS.get(random.nextInt(BENEFITS.size()));
            Money aMonth = Money.ofOere(900_000 + random.nextInt(1_400_000));
            YearMonth end = month.plusMonths(random.nextInt(30));
            LocalDate day = month.atDay(random.nextInt(4) == 0 ? 1 + random.nextInt(28) : 1);
            for (; !month.isAfter(end) && !month.isAfter(LAST); month = month.plusMonths(1)) {
                payments.add(Payment.of(name, municipality, benefit, day, month.atEndOfMonth(), aMonth));
                day = month.plusMonths(1).atDay(1);
            }
            // on with another benefit at once, after some months, or after one to two years
            month = month.plusMonths(
                    switch (random.nextInt(4)) {
                        case 0, 1 -> 0;
                        case 2 -> random.nextInt(12);
                        default -> 10 + random.nextInt(15);
                    });
        }
        return payments;
    }
}
