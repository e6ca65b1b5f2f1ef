package dk.refusion.history;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.google.common.collect.ImmutableList;
import dk.refusion.json.FieldsBuilder;
import dk.refusion.json.GivenFields;
import dk.refusion.json.Written;
import dk.refusion.ladder.WeekClass;
import dk.refusion.law.BenefitRule;
import dk.refusion.law.Legislation;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import dk.refusion.time.WeekSet;
import dk.refusion.walk.PaidColumns;
import dk.refusion.walk.PartRecorder;
import dk.refusion.walk.RateTotals;
import dk.refusion.walk.WeekSink;
import dk.refusion.walk.WeekWalk;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is known of one person: payments in any order, and perhaps the counters at the end of an earlier week (en persons
 * ydelseshistorik).
 *
 * <p>The order of the payments never matters, and payments of the same days, municipality and benefit are netted.
 *
 * <pre>{@code
 * History.of("a", payments).under(Legislation.denmark()).counters(Week.parse("2026-W05")).seniority();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class History implements Written {
    private final String person;
    private final Optional<Counters> opening;
    private final ImmutableList<Payment> payments;

    private History(String person, Optional<Counters> opening, ImmutableList<Payment> payments) {
        this.person = person;
        this.opening = opening;
        this.payments = payments;
    }

    /**
     * {@return the history of a person from the beginning}
     *
     * @param person the person
     * @param payments the person's payments
     * @throws IllegalArgumentException if a payment is for somebody else
     */
    public static History of(String person, Collection<Payment> payments) {
        return checked(person, Optional.empty(), ImmutableList.copyOf(payments));
    }

    /**
     * {@return the history of a person after an opening balance}
     *
     * @param opening the counters at the end of the last week that the payments do not tell
     * @param payments the person's payments for later weeks; of one that begins earlier only the later weeks are looked at
     * @throws IllegalArgumentException if a payment is for somebody else or ends before the balance does
     */
    public static History of(Counters opening, Collection<Payment> payments) {
        LocalDate closed = opening.week().sunday();
        for (Payment payment : payments) {
            if (!payment.to().isAfter(closed)) {
                throw new IllegalArgumentException("an opening balance closes the weeks to " + opening.week()
                        + ", so payments must end after " + closed + ", was " + payment);
            }
        }
        return checked(opening.person(), Optional.of(opening), ImmutableList.copyOf(payments));
    }

    private static History checked(String person, Optional<Counters> opening, ImmutableList<Payment> payments) {
        for (Payment payment : payments) {
            if (!payment.person().equals(person)) {
                throw new IllegalArgumentException("a history is of one person, was also of another: " + payment);
            }
        }
        return new History(person, opening, payments);
    }

    /** {@return the person} */
    public String person() {
        return person;
    }

    /**
     * The counters carried in.
     *
     * @return the opening balance; empty if the payments are the full history
     */
    public Optional<Counters> opening() {
        return opening;
    }

    /** {@return the payments as given, unmodifiable} */
    public List<Payment> payments() {
        return payments;
    }

    /** {@return the weeks that any payment touches, whatever its amount} */
    public WeekSet weeks() {
        return WeekSet.of(payments.stream()
                .map(payment -> WeekRange.of(Week.of(payment.from()), Week.of(payment.to())))
                .toList());
    }

    /**
     * The payments that carry the date of an earlier referral for days on which a later one already holds, § 30(3). They
     * are settled by the date that they carry, so they do not come on the ladder; correct the date, or split the payment
     * where the later date begins.
     *
     * @param legislation the law that says which dates bring a benefit on the ladder
     * @return the payments, in the order given, unmodifiable; none if the dates agree
     * @throws IllegalArgumentException if the law has no rule for the last day of such a payment
     */
    public List<Payment> outdatedAwards(Legislation legislation) {
        Optional<LocalDate> later = payments.stream()
                .filter(payment -> payment.awarded().isPresent()
                        && legislation.awardShownBy(payment.benefit()).size() > 1
                        && isOnLadder(payment, legislation))
                .flatMap(payment -> payment.awarded().stream())
                .min(Comparator.naturalOrder());
        return payments.stream()
                .filter(payment -> payment.awarded().isPresent()
                        && later.filter(date -> !date.isAfter(payment.to())).isPresent()
                        && rule(payment, legislation).countsOnceOnTheLadder())
                .toList();
    }

    private static boolean isOnLadder(Payment payment, Legislation legislation) {
        return rule(payment, legislation).weekClass() == WeekClass.BENEFIT;
    }

    private static BenefitRule rule(Payment payment, Legislation legislation) {
        return legislation.rule(
                payment.benefit(), payment.to(), payment.awarded().orElse(payment.to()));
    }

    /**
     * The history as the settlement knew it at the end of a day. A payment without a day of registration is
     * known from the first day of its period.
     *
     * @param day the day
     * @return the history without the payments that became known later
     */
    public History knownAt(LocalDate day) {
        return with(payment -> !payment.knownFrom().isAfter(day));
    }

    /**
     * The history with some of its payments.
     *
     * @param which the payments to keep
     * @return the history without the others
     */
    public History with(Predicate<Payment> which) {
        ImmutableList<Payment> known = payments.stream().filter(which).collect(ImmutableList.toImmutableList());
        return known.size() == payments.size() ? this : new History(person, opening, known);
    }

    /**
     * {@return the weeks of the person, classed and counted by a legislation}
     *
     * @param legislation the law
     * @throws IllegalArgumentException if the law has no rule for a payment; the message names benefit, period and amount
     * @throws ArithmeticException if an amount is out of range
     */
    public CountedHistory under(Legislation legislation) {
        return Histories.of(this).under(legislation).person(0);
    }

    void walk(Legislation legislation, WeekSink sink, Optional<PartRecorder> recorder) {
        new WeekWalk(
                        PaidColumns.of(Histories.of(this).columns(), 1),
                        (person, payment) -> payments.get(payment).toString(),
                        legislation,
                        new RateTotals(legislation),
                        Optional.of(sink),
                        recorder)
                .person(0, opening.map(Counters::opening));
    }

    /**
     * Reads a history, for mappers of JSON.
     *
     * @param fields the fields as {@link #asJson()} gives them
     * @return the history
     * @throws IllegalArgumentException if the fields are not those of a history, or a payment is another person's
     */
    @JsonCreator
    public static History fromJson(Map<String, Object> fields) {
        GivenFields given = GivenFields.of("a history", fields, "person", "opening", "payments");
        return checked(
                given.text("person", text -> text),
                given.objectIfAny("opening", Counters::fromJson),
                ImmutableList.copyOf(given.objects("payments", Payment::fromJson)));
    }

    /**
     * The history.
     *
     * @return the fields, called as the accessors
     */
    @Override
    public Map<String, Object> asJson() {
        return new FieldsBuilder()
                .with("person", person)
                .with("opening", opening)
                .with("payments", payments)
                .build();
    }

    /** {@return the person and the number of payments} */
    @Override
    public String toString() {
        return person + ": " + payments.size() + " payments"
                + opening.map(balance -> " after " + balance.week()).orElse("");
    }
}
