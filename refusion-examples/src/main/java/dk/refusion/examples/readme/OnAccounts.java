package dk.refusion.examples.readme;

import static dk.refusion.Refusion.kr;
import static dk.refusion.law.Benefit.DAGPENGE;
import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static dk.refusion.municipality.Municipality.BALLERUP;

import dk.refusion.Refusion;
import dk.refusion.account.ChartOfAccounts;
import dk.refusion.booking.BookedStatement;
import dk.refusion.booking.BookingRules;
import dk.refusion.history.Payment;
import dk.refusion.refund.Statement;
import java.time.YearMonth;

/** A statement booked on accounts, by the rules that ship and by one's own. */
public final class OnAccounts {
    private OnAccounts() {}

    /**
     * Prints what the guide says.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        YearMonth january = YearMonth.of(2026, 1);
        Statement statement = Refusion.refunds()
                .payments(
                        Payment.ofMonth("a", BALLERUP, KONTANTHJAELP, january, kr(12_750)),
                        Payment.ofMonth("b", BALLERUP, DAGPENGE, january, kr(21_000)))
                .calculate()
                .statement(january);

        BookedStatement.of(statement, BALLERUP).unbooked().forEach(System.out::println);

        BookingRules own = BookingRules.parse("""
                Ydelse;Beløb;Sats;Konto;Fra;Kilde
                kontanthjælp;brutto;;5.57.73 dranst 1 gruppering 150;2025-07;opdigtet
                kontanthjælp;refusion;80;5.57.73 dranst 2 gruppering 151;2016-01;opdigtet
                kontanthjælp;refusion;40;5.57.73 dranst 2 gruppering 152;2016-01;opdigtet
                """);
        BookedStatement booked =
                BookedStatement.of(statement, BALLERUP, BookingRules.shipped().overriddenBy(own));
        System.out.println(booked.asTable(ChartOfAccounts.shipped()));
    }
}
