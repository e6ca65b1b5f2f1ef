package dk.refusion.examples.session;

import dk.refusion.file.DanishDate;
import dk.refusion.history.Payment;
import dk.refusion.law.Benefit;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import dk.refusion.time.Week;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;

/**
 * Words for what is typed in a session, which imports them all. What cannot be meant is answered in one sentence, without the
 * calls that led to it.
 *
 * <pre>{@code
 * monthly("17", BALLERUP, KONTANTHJAELP, "2025-07", "2026-12", kr(12_750))
 * }</pre>
 */
public final class Typed {
    private Typed() {}

    /**
     * A day.
     *
     * @param text the day, such as 2026-01-31 or 31-01-2026
     * @return the day
     * @throws IllegalArgumentException if there is no such day
     */
    public static LocalDate day(String text) {
        return read("a day is one that exists, such as 2026-01-31 or 31-01-2026", DanishDate::parse, text);
    }

    /**
     * A month.
     *
     * @param text the month, such as 2026-01
     * @return the month
     * @throws IllegalArgumentException if there is no such month
     */
    public static YearMonth month(String text) {
        return read("a month is a year and a month from 01 to 12, such as 2026-01", YearMonth::parse, text);
    }

    /**
     * A week.
     *
     * @param text the week, such as 2026-W03
     * @return the week
     * @throws IllegalArgumentException if there is no such week
     */
    public static Week week(String text) {
        return read("a week is one that its year has, such as 2026-W03", Week::parse, text);
    }

    /**
     * One payment of a benefit.
     *
     * @param person who got it
     * @param municipality where the person lives
     * @param benefit the benefit
     * @param first the first day that is paid for
     * @param last the last day, included
     * @param amount what was paid for all days together
     * @return the payment
     * @throws IllegalArgumentException if there is no such day, or the last lies before the first
     */
    public static Payment payment(
            String person, Municipality municipality, Benefit benefit, String first, String last, Money amount) {
        return Payment.of(person, municipality, benefit, day(first), day(last), amount);
    }

    /**
     * One payment for each calendar month.
     *
     * @param person who got it
     * @param municipality where the person lives
     * @param benefit the benefit
     * @param first the first month
     * @param last the last month, included
     * @param amount what was paid for each month
     * @return the payments, unmodifiable
     * @throws IllegalArgumentException if there is no such month, or the last lies before the first
     */
    public static List<Payment> monthly(
            String person, Municipality municipality, Benefit benefit, String first, String last, Money amount) {
        return monthly(person, municipality, benefit, month(first), month(last), amount);
    }

    /**
     * One payment for each calendar month.
     *
     * @param person who got it
     * @param municipality where the person lives
     * @param benefit the benefit
     * @param first the first month
     * @param last the last month, included
     * @param amount what was paid for each month
     * @return the payments, unmodifiable
     * @throws IllegalArgumentException if the last month lies before the first
     */
    public static List<Payment> monthly(
            String person, Municipality municipality, Benefit benefit, YearMonth first, YearMonth last, Money amount) {
        if (last.isBefore(first)) {
            throw refusal("the last month is not before the first, was " + first + " to " + last);
        }
        return Payment.monthly(person, municipality, benefit, first, last, amount);
    }

    private static <T> T read(String rule, Function<String, T> reader, String text) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw refusal(rule + ", was \"" + text + "\"");
        }
    }

    private static IllegalArgumentException refusal(String sentence) {
        IllegalArgumentException refusal = new IllegalArgumentException(sentence);
        refusal.setStackTrace(new StackTraceElement[0]);
        return refusal;
    }
}
