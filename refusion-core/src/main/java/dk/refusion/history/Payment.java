package dk.refusion.history;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.refusion.json.FieldsBuilder;
import dk.refusion.json.GivenFields;
import dk.refusion.json.Written;
import dk.refusion.law.Activity;
import dk.refusion.law.Benefit;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import dk.refusion.time.WeekRange;
import dk.refusion.walk.DayPayments;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * An amount of a benefit that was paid for a period of days (udbetaling for en ydelsesperiode).
 *
 * <p>The person is any text that tells persons apart; nothing is read out of it. Both days are included. The amount is
 * before tax, for unemployment benefit after the ATP contribution; a repayment is a payment of a negative amount for the
 * period that was paid back. Three things may be absent, and are then not guessed but treated as the law or a policy
 * says: the day of registration, the date of the award or referral, and whether the period was active.
 *
 * <pre>{@code
 * Payment.ofMonth("a", BALLERUP, KONTANTHJAELP, YearMonth.of(2026, 1), kr(12_400));
 * Payment.of("a", BALLERUP, SYGEDAGPENGE, LocalDate.of(2026, 1, 12), LocalDate.of(2026, 1, 18), kr(2_800))
 *         .withRegistered(LocalDate.of(2026, 5, 4));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe, and travels by Java serialisation.
 */
public final class Payment implements Serializable, Written {
    @Serial
    private static final long serialVersionUID = 1;

    private final String person;
    private final Municipality municipality;
    private final Benefit benefit;
    private final LocalDate from;
    private final LocalDate to;
    private final Money amount;
    private final @Nullable LocalDate registered;
    private final @Nullable LocalDate awarded;
    private final @Nullable Activity activity;
    /** The days as {@link LocalDate#toEpochDay()} counts them, which the calculation asks for often. */
    final long fromDay;

    final long toDay;

    private Payment(
            String person,
            Municipality municipality,
            Benefit benefit,
            LocalDate from,
            LocalDate to,
            Money amount,
            @Nullable LocalDate registered,
            @Nullable LocalDate awarded,
            @Nullable Activity activity) {
        this.person = person;
        this.municipality = municipality;
        this.benefit = benefit;
        this.from = from;
        this.to = to;
        this.amount = amount;
        this.registered = registered;
        this.awarded = awarded;
        this.activity = activity;
        this.fromDay = from.toEpochDay();
        this.toDay = to.toEpochDay();
    }

    /**
     * {@return a payment}
     *
     * @param person who the benefit is for, any text in which something can be seen
     * @param municipality the municipality that carries the expense
     * @param benefit the benefit
     * @param from the first day of the period
     * @param to the last day of the period, included
     * @param amount the amount of the whole period, negative for a repayment
     * @throws IllegalArgumentException if the period ends before it starts, lasts more than 100 years or nothing can be seen
     *     of the person
     */
    public static Payment of(
            String person, Municipality municipality, Benefit benefit, LocalDate from, LocalDate to, Money amount) {
        checkPerson(person);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "a payment must not end before it starts, was " + from + "/" + to + " of " + benefit);
        }
        if (DayPayments.isTooLong(from.toEpochDay(), to.toEpochDay())) {
            throw new IllegalArgumentException(
                    "a payment is for at most 100 years, was " + from + "/" + to + " of " + benefit);
        }
        return new Payment(
                person,
                Objects.requireNonNull(municipality, "municipality"),
                Objects.requireNonNull(benefit, "benefit"),
                from,
                to,
                Objects.requireNonNull(amount, "amount"),
                null,
                null,
                null);
    }

    /** Refuses a blank person. */
    static void checkPerson(String person) {
        if (person.codePoints().allMatch(Payment::isUnseen)) {
            throw new IllegalArgumentException("a payment is for a person, was \"" + person + "\"");
        }
    }

    /** A space of any kind or an invisible character: of such alone a file would leave the cell as good as empty. */
    static boolean isUnseen(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    /**
     * The amount of a whole calendar month, as most benefits are paid.
     *
     * @param person who the benefit is for, any text in which something can be seen
     * @param municipality the municipality that carries the expense
     * @param benefit the benefit
     * @param month the month
     * @param amount the amount of the month, negative for a repayment
     * @return the payment
     * @throws IllegalArgumentException if nothing can be seen of the person
     */
    public static Payment ofMonth(
            String person, Municipality municipality, Benefit benefit, YearMonth month, Money amount) {
        return of(person, municipality, benefit, month.atDay(1), month.atEndOfMonth(), amount);
    }

    /**
     * The same amount for each of some calendar months, a payment a month.
     *
     * @param person who the benefit is for, any text in which something can be seen
     * @param municipality the municipality that carries the expense
     * @param benefit the benefit
     * @param first the first month
     * @param last the last month, included
     * @param aMonth the amount of one month, negative for a repayment
     * @return the payments in the order of their months, unmodifiable
     * @throws IllegalArgumentException if the last month is before the first or the person is blank
     */
    public static List<Payment> monthly(
            String person, Municipality municipality, Benefit benefit, YearMonth first, YearMonth last, Money aMonth) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "payments must not end before they start, was " + first + "/" + last + " of " + benefit);
        }
        return LongStream.rangeClosed(0, first.until(last, ChronoUnit.MONTHS))
                .mapToObj(later -> ofMonth(person, municipality, benefit, first.plusMonths(later), aMonth))
                .toList();
    }

    /**
     * The same amount for each of some whole weeks.
     *
     * @param person who the benefit is for, any text in which something can be seen
     * @param municipality the municipality that carries the expense
     * @param benefit the benefit
     * @param weeks the weeks, both ends included
     * @param aWeek the amount of one week, negative for a repayment
     * @return the payment
     * @throws IllegalArgumentException if the weeks last more than 100 years or the person is blank
     * @throws ArithmeticException if the amount of all weeks is out of range
     */
    public static Payment ofWeeks(
            String person, Municipality municipality, Benefit benefit, WeekRange weeks, Money aWeek) {
        return of(
                person,
                municipality,
                benefit,
                weeks.first().monday(),
                weeks.last().sunday(),
                aWeek.times(weeks.size()));
    }

    /** {@return who the benefit is for} */
    public String person() {
        return person;
    }

    /** {@return the municipality that carries the expense} */
    public Municipality municipality() {
        return municipality;
    }

    /** {@return the benefit} */
    public Benefit benefit() {
        return benefit;
    }

    /**
     * The first day of the period.
     *
     * @return the day, included
     */
    public LocalDate from() {
        return from;
    }

    /**
     * The last day of the period.
     *
     * @return the day, included
     */
    public LocalDate to() {
        return to;
    }

    /**
     * The amount of the whole period.
     *
     * @return the amount, negative for a repayment
     */
    public Money amount() {
        return amount;
    }

    /**
     * The day on which the payment became known to the settlement.
     *
     * @return the day; empty if it was known in time
     */
    public Optional<LocalDate> registered() {
        return Optional.ofNullable(registered);
    }

    /**
     * The date of the award decision (disability pension) or of the referral (flexible jobs) that holds for the days of
     * the payment. A person referred from January 2013 to June 2014 comes on the ladder from the moment of a later hiring,
     * referral or grant, § 30(3): payments for days before it carry the old date, payments for days from it on the new
     * one. {@link History#outdatedAwards} names those that do not.
     *
     * @return the date; empty if it is not given
     */
    public Optional<LocalDate> awarded() {
        return Optional.ofNullable(awarded);
    }

    /**
     * Whether the period was active.
     *
     * @return the activity; empty if it is not given
     */
    public Optional<Activity> activity() {
        return Optional.ofNullable(activity);
    }

    /**
     * A copy that became known on a day.
     *
     * @param day the day of registration
     * @return the payment
     */
    public Payment withRegistered(LocalDate day) {
        return new Payment(person, municipality, benefit, from, to, amount, day, awarded, activity);
    }

    /**
     * A copy with the date of the award or referral.
     *
     * @param date the date
     * @return the payment
     */
    public Payment withAwarded(LocalDate date) {
        return new Payment(person, municipality, benefit, from, to, amount, registered, date, activity);
    }

    /**
     * A copy with whether the period was active.
     *
     * @param which the activity
     * @return the payment
     */
    public Payment withActivity(Activity which) {
        return new Payment(person, municipality, benefit, from, to, amount, registered, awarded, which);
    }

    /**
     * {@return the day from which the settlement knows the payment: that of its registration, else the first of its
     * period}
     */
    public LocalDate knownFrom() {
        return registered == null ? from : registered;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Payment that
                && person.equals(that.person)
                && municipality == that.municipality
                && benefit == that.benefit
                && from.equals(that.from)
                && to.equals(that.to)
                && amount.equals(that.amount)
                && Objects.equals(registered, that.registered)
                && Objects.equals(awarded, that.awarded)
                && activity == that.activity;
    }

    @Override
    public int hashCode() {
        return Objects.hash(person, municipality, benefit, from, to, amount, registered, awarded, activity);
    }

    /**
     * Reads a payment, for mappers of JSON, strictly: a field that a payment does not have, and an amount that is no
     * text, are refused.
     *
     * @param fields the fields as {@link #asJson()} gives them; a municipality may also be a text
     * @return the payment
     * @throws IllegalArgumentException if the fields are not those of a payment; the message names the field
     */
    @JsonCreator
    public static Payment fromJson(Map<String, Object> fields) {
        GivenFields given = GivenFields.of(
                "a payment",
                fields,
                "person",
                "municipality",
                "benefit",
                "from",
                "to",
                "amount",
                "registered",
                "awarded",
                "activity");
        Payment payment = of(
                given.text("person", text -> text),
                given.code("municipality", Municipality::parse),
                given.text("benefit", Benefit::parse),
                given.text("from", LocalDate::parse),
                given.text("to", LocalDate::parse),
                given.text("amount", Money::valueOf));
        Payment known =
                given.dayIfAny("registered").map(payment::withRegistered).orElse(payment);
        Payment dated = given.dayIfAny("awarded").map(known::withAwarded).orElse(known);
        return given.textIfAny("activity", Activity::parse)
                .map(dated::withActivity)
                .orElse(dated);
    }

    /**
     * The payment.
     *
     * @return the fields, called as the accessors
     */
    @Override
    public Map<String, Object> asJson() {
        return new FieldsBuilder()
                .with("person", person)
                .with("municipality", municipality)
                .with("benefit", benefit)
                .with("from", from)
                .with("to", to)
                .with("amount", amount)
                .with("registered", registered())
                .with("awarded", awarded())
                .with("activity", activity())
                .build();
    }

    /**
     * The payment in words.
     *
     * @return the text, such as {@code kontanthjælp 2026-01-01/2026-01-31: 12.400,00 kr.}
     */
    @Override
    public String toString() {
        return benefit.danish() + " " + from + "/" + to + ": " + amount;
    }
}
