package dk.refusion.examples.readme;

import static dk.refusion.Refusion.kr;
import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static dk.refusion.municipality.Municipality.BALLERUP;

import dk.refusion.Refusion;
import dk.refusion.history.Counters;
import dk.refusion.history.Payment;
import dk.refusion.refund.Settlement;
import dk.refusion.time.Week;
import dk.refusion.time.WeekSet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** A count that goes on where older payments are no longer kept. */
public final class OpeningBalance {
    private OpeningBalance() {}

    /**
     * Prints what the guide says.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        Counters balance = Counters.of(
                "a",
                Week.parse("2025-W52"), // counted up to the end of this week
                50, // weeks on the ladder
                Week.parse("2025-W03"), // the first of them
                WeekSet.empty(), // weeks of self-support since then
                false); // whether they have earned a new start
        Settlement settlement = Refusion.refunds()
                .balances(List.of(balance))
                .payments(Payment.monthly(
                        "a", BALLERUP, KONTANTHJAELP, YearMonth.of(2026, 1), YearMonth.of(2026, 3), kr(12_750)))
                .calculate();

        settlement.lines().stream().limit(4).forEach(System.out::println);
        System.out.println(settlement.counters("a", LocalDate.of(2026, 3, 29))); // the last Sunday of March
    }
}
