package dk.refusion.examples.readme;

import static dk.refusion.Refusion.kr;
import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static dk.refusion.law.Benefit.SYGEDAGPENGE;
import static dk.refusion.municipality.Municipality.BALLERUP;

import dk.refusion.Refusion;
import dk.refusion.history.Payment;
import dk.refusion.refund.Settlement;
import java.time.LocalDate;
import java.time.YearMonth;

/** What one person's first weeks cost the state and the municipality. */
public final class FirstWeeks {
    private FirstWeeks() {}

    /**
     * Prints what the README says.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        LocalDate monday = LocalDate.of(2026, 1, 5);
        Settlement settlement = Refusion.refunds()
                .payments(
                        Payment.of("a", BALLERUP, SYGEDAGPENGE, monday, monday.plusDays(13), kr(9_000)),
                        Payment.of("a", BALLERUP, KONTANTHJAELP, monday.plusDays(14), monday.plusDays(41), kr(11_600)))
                .calculate();

        System.out.println(settlement.statement(YearMonth.of(2026, 1)));
        System.out.println(settlement.lines().get(4));
        System.out.println(settlement.counters("a", monday.plusDays(41)).seniority());
    }
}
