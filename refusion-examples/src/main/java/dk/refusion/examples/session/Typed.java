package dk.refusion.examples.session;

import static dk.refusion.Refusion.percent;

import dk.refusion.examples.files.TextFile;
import dk.refusion.examples.files.payments.PaymentsFiles;
import dk.refusion.file.BadInput;
import dk.refusion.file.DanishDate;
import dk.refusion.history.Payment;
import dk.refusion.ladder.RefundLadder;
import dk.refusion.ladder.RefundTier;
import dk.refusion.law.Benefit;
import dk.refusion.law.Legislation;
import dk.refusion.money.Money;
import dk.refusion.money.Percentage;
import dk.refusion.municipality.Municipality;
import dk.refusion.reading.PaymentsFile;
import dk.refusion.reading.PaymentsReading;
import dk.refusion.table.Table;
import dk.refusion.time.Week;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
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
    private static final StackTraceElement[] NO_CALLS = {};

    private Typed() {}

    /**
     * {@return a day}
     *
     * @param text the day, such as 2026-01-31 or 31-01-2026
     * @throws IllegalArgumentException if there is no such day
     */
    public static LocalDate day(String text) {
        return read("a day is one that exists, such as 2026-01-31 or 31-01-2026", DanishDate::parse, text);
    }

    /**
     * {@return a month}
     *
     * @param text the month, such as 2026-01
     * @throws IllegalArgumentException if there is no such month
     */
    public static YearMonth month(String text) {
        return read("a month is a year and a month from 01 to 12, such as 2026-01", YearMonth::parse, text);
    }

    /**
     * {@return a week}
     *
     * @param text the week, such as 2026-W03
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

    /**
     * The payments of a file, as the command {@code refusion refunds} reads it.
     *
     * @param file the name of the file: CSV, a spreadsheet, or JSON
     * @return the payments, in the order of the file, unmodifiable; as text, how many they are
     * @throws BadInput with all problems of the file, if there are any
     */
    public static List<Payment> payments(String file) {
        try {
            PaymentsFile read = PaymentsFiles.read(TextFile.read(Path.of(file)), PaymentsReading.STRICT);
            return new NamedPayments(read.name(), read.payments());
        } catch (BadInput e) {
            e.setStackTrace(NO_CALLS);
            throw e;
        }
    }

    /**
     * Danish law with other percentages on the tiers of the ladder.
     *
     * @param percents what the state refunds on each tier that the law has today, the first one first
     * @return the law, whose name says what is changed
     * @throws IllegalArgumentException if there is not one for each tier, or one is not from 0 to 100
     */
    public static Legislation reform(String... percents) {
        Legislation law = Legislation.denmark();
        RefundLadder ladder = law.ladders().at(law.inForce());
        if (percents.length != ladder.tiers().size()) {
            throw refusal("a reform has a percentage for each of the "
                    + ladder.tiers().size() + " tiers, was " + String.join("/", percents));
        }
        List<RefundTier> tiers = new ArrayList<>();
        for (RefundTier tier : ladder.tiers()) {
            Percentage refund = percent(percents[tiers.size()]);
            tiers.add(
                    tier.lastWeek().isPresent()
                            ? RefundTier.of(tier.firstWeek(), tier.lastWeek().getAsInt(), refund)
                            : RefundTier.from(tier.firstWeek(), refund));
        }
        return law.withLadder(ladder.withTiers(tiers));
    }

    /**
     * {@return a result as a table of typed columns, to filter, add up, join, sort, show and write}
     *
     * @param result any result of the library, or a list of its lines
     * @throws IllegalArgumentException if the result has no table form
     */
    public static Table table(Object result) {
        return Tables.typed(result).orElseThrow(() -> refusal("a table is of a result or its lines, was " + result));
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
        refusal.setStackTrace(NO_CALLS);
        return refusal;
    }
}
