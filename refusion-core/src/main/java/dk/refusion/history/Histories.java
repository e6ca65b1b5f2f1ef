package dk.refusion.history;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dk.refusion.json.Written;
import dk.refusion.law.Activity;
import dk.refusion.law.Benefit;
import dk.refusion.law.Legislation;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import dk.refusion.walk.DayPayments;
import dk.refusion.walk.PaidColumns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * What is known of many persons, in columns: every payment as it was given (personers ydelseshistorik).
 *
 * <p>The persons stand in the order of their names. Takes 18 bytes a payment, and 4 bytes more for each of the dates of award
 * and of registration if any payment has one. {@link History}, which has the payments as objects, is made of one person when
 * asked for.
 *
 * <pre>{@code
 * Histories histories = Histories.of(payments, List.of());
 * histories.under(Legislation.denmark()).person(0).counters(Week.parse("2026-W05"));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Histories implements Written {
    /** Days farther from 1970 than these do not stand in columns. */
    private static final long FAR = 1_000_000;

    private static final Benefit[] BENEFITS = Benefit.values();
    private static final Municipality[] MUNICIPALITIES = Municipality.values();
    private static final BitSet NONE = new BitSet(0);

    private final ImmutableList<String> persons;
    /** Where each of them stands in the columns. */
    private final int[] places;

    private final DayPayments columns;
    /** Payments of days that no column holds, by their places. */
    private final ImmutableMap<Integer, Payment> far;

    private final ImmutableMap<String, Counters> openings;

    private Histories(
            ImmutableList<String> persons,
            int[] places,
            DayPayments columns,
            Map<Integer, Payment> far,
            Map<String, Counters> openings) {
        this.persons = persons;
        this.places = places;
        this.columns = columns;
        this.far = ImmutableMap.copyOf(far);
        this.openings = ImmutableMap.copyOf(openings);
    }

    /** {@return a builder without persons} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What is known of the persons of payments and opening balances.
     *
     * @param payments the payments, of any persons in any order; those of a person keep their order
     * @param openings the counters at the end of the last week that is counted already, one for a person
     * @return the histories
     * @throws IllegalArgumentException if a person has two opening balances
     */
    public static Histories of(Collection<Payment> payments, Collection<Counters> openings) {
        SortedMap<String, List<Payment>> byPerson = new TreeMap<>();
        List<Payment> ofPerson = List.of();
        String last = "";
        for (Payment payment : payments) {
            // payments of a person most often come together
            if (!payment.person().equals(last)) {
                last = payment.person();
                ofPerson = byPerson.computeIfAbsent(last, person -> new ArrayList<>());
            }
            ofPerson.add(payment);
        }
        Map<String, Counters> balances = byPerson(openings);
        balances.keySet().forEach(name -> byPerson.putIfAbsent(name, List.of()));
        return of(byPerson, balances);
    }

    private static Histories of(SortedMap<String, ? extends List<Payment>> byPerson, Map<String, Counters> openings) {
        Builder builder = builder();
        byPerson.forEach((person, theirs) -> {
            builder.person(person);
            theirs.forEach(builder::payment);
        });
        return builder.build(openings);
    }

    static Histories of(History one) {
        SortedMap<String, List<Payment>> byPerson = new TreeMap<>(Map.of(one.person(), one.payments()));
        return of(
                byPerson,
                one.opening().map(opening -> Map.of(one.person(), opening)).orElse(Map.of()));
    }

    /**
     * The persons, in order, unmodifiable.
     *
     * @return their names
     */
    public List<String> persons() {
        return persons;
    }

    /**
     * How many payments there are.
     *
     * @return zero or more
     */
    public int payments() {
        return columns.size();
    }

    /**
     * {@return what is known of a person}
     *
     * @param person the person, counted from zero in the order of {@link #persons}
     * @throws IndexOutOfBoundsException if there is no such person
     * @throws IllegalArgumentException if a payment ends before the opening balance of the person does
     */
    public History history(int person) {
        return history(person, NONE);
    }

    History history(int person, BitSet without) {
        String name = persons.get(person);
        List<Payment> payments = IntStream.range(first(person), end(person))
                .filter(place -> !without.get(place - first(person)))
                .mapToObj(place -> Optional.ofNullable(far.get(place)).orElseGet(() -> payment(name, columns, place)))
                .toList();
        return opening(person)
                .map(opening -> History.of(opening, payments))
                .orElseGet(() -> History.of(name, payments));
    }

    private static Payment payment(String name, DayPayments columns, int place) {
        Payment plain = Payment.of(
                name,
                MUNICIPALITIES[columns.municipality(place)],
                BENEFITS[columns.benefit(place)],
                LocalDate.ofEpochDay(columns.from(place)),
                LocalDate.ofEpochDay(columns.to(place)),
                Money.ofOere(columns.amount(place)));
        int award = columns.awarded(place);
        Payment awarded = award == PaidColumns.NO_DAY ? plain : plain.withAwarded(LocalDate.ofEpochDay(award));
        int day = columns.registered(place);
        Payment known = day == PaidColumns.NO_DAY ? awarded : awarded.withRegistered(LocalDate.ofEpochDay(day));
        return columns.activity(place).map(known::withActivity).orElse(known);
    }

    /** Adds the payments of a person, without some, to other columns. */
    void copy(int person, BitSet without, DayPayments to) {
        int first = first(person);
        int end = end(person);
        for (int place = first; place < end; place++) {
            if (!without.get(place - first)) {
                to.add(columns, place);
            }
        }
    }

    DayPayments columns() {
        return columns;
    }

    int first(int person) {
        return columns.first(places[person]);
    }

    int end(int person) {
        return columns.first(places[person] + 1);
    }

    Optional<Counters> opening(int person) {
        return openings.isEmpty() ? Optional.empty() : Optional.ofNullable(openings.get(persons.get(person)));
    }

    /**
     * The histories as the settlement knew them at the end of a day.
     *
     * @param day the day
     * @return the same persons without the payments that became known later
     * @see History#knownAt
     */
    public Histories knownAt(LocalDate day) {
        Builder known = builder();
        for (int person = 0; person < persons.size(); person++) {
            known.person(persons.get(person));
            history(person).knownAt(day).payments().forEach(known::payment);
        }
        return known.build(openings);
    }

    /**
     * The same payments, and opening balances in place of those that there are. A person who has a balance only is one more.
     *
     * @param balances the counters at the end of the last week that is counted already, one for a person
     * @return the histories, in the same columns
     * @throws IllegalArgumentException if a person has two opening balances
     */
    public Histories withOpenings(Collection<Counters> balances) {
        Map<String, Counters> byPerson = byPerson(balances);
        SortedSet<String> all = new TreeSet<>(persons);
        all.addAll(byPerson.keySet());
        int[] theirs = all.stream()
                .mapToInt(name -> Collections.binarySearch(persons, name))
                .map(place -> place < 0 ? persons.size() : places[place]) // nothing stands behind the last
                .toArray();
        return new Histories(ImmutableList.copyOf(all), theirs, columns, far, byPerson);
    }

    private static Map<String, Counters> byPerson(Collection<Counters> openings) {
        Map<String, Counters> balances = new HashMap<>();
        for (Counters balance : openings) {
            if (balances.put(balance.person(), balance) != null) {
                throw new IllegalArgumentException(
                        "a person has one opening balance, was a second one of " + balance.week());
            }
        }
        return balances;
    }

    /**
     * The payments of all persons that carry the date of an earlier referral for days on which a later one already holds,
     * § 30(3).
     *
     * @param legislation the law that says which dates bring a benefit on the ladder
     * @return the payments, person by person, unmodifiable; none if the dates agree
     * @throws IllegalArgumentException if the law has no rule for the last day of such a payment
     * @see History#outdatedAwards
     */
    public List<Payment> outdatedAwards(Legislation legislation) {
        return IntStream.range(0, persons.size())
                .filter(this::hasSeveralAwards)
                .mapToObj(person -> history(person).outdatedAwards(legislation))
                .flatMap(List::stream)
                .toList();
    }

    /** Whether payments of a person differ in their dates of award, as those of few do. */
    private boolean hasSeveralAwards(int person) {
        return PaidColumns.differ(IntStream.range(first(person), end(person)).map(columns::awarded));
    }

    /**
     * The weeks of the persons, to be classed and counted by a legislation.
     *
     * @param legislation the law
     * @return the counted weeks of each person, when asked for
     */
    public CountedHistories under(Legislation legislation) {
        return new CountedHistories(this, legislation);
    }

    /** {@return the numbers of persons and payments} */
    @Override
    public String toString() {
        return persons.size() + " persons, " + payments() + " payments";
    }

    /**
     * Collects persons one after the other, each with its payments in any order.
     *
     * <p>A builder is for one thread and for one use.
     */
    public static final class Builder {
        private final List<String> names = new ArrayList<>();
        private final DayPayments columns = new DayPayments();
        private final Map<Integer, Payment> far = new HashMap<>();

        private Builder() {}

        /**
         * Begins the next person; what follows is paid to that person.
         *
         * @param name the person, any text in which something can be seen
         * @return this builder
         * @throws IllegalArgumentException if nothing can be seen in the text
         */
        public Builder person(String name) {
            Payment.checkPerson(name);
            names.add(name);
            columns.person();
            return this;
        }

        /**
         * Adds a payment to the person begun last.
         *
         * @param firstDay the first day, as {@link LocalDate#toEpochDay()} counts it
         * @param lastDay the last day, included
         * @param oere the amount of the whole payment in øre, negative for a repayment
         * @param benefit the benefit
         * @param municipality the municipality that carries the expense
         * @return this builder
         * @throws IllegalArgumentException if it is no {@link Payment}
         * @throws IllegalStateException if no person has been begun
         */
        public Builder payment(int firstDay, int lastDay, long oere, Benefit benefit, Municipality municipality) {
            if (names.isEmpty()) {
                throw new IllegalStateException("a payment is to a person, and none has been begun");
            }
            if (Math.min(firstDay, -lastDay) < -FAR || lastDay < firstDay || DayPayments.isTooLong(firstDay, lastDay)) {
                return payment(Payment.of(
                        names.get(names.size() - 1),
                        municipality,
                        benefit,
                        LocalDate.ofEpochDay(firstDay),
                        LocalDate.ofEpochDay(lastDay),
                        Money.ofOere(oere)));
            }
            columns.add(firstDay, lastDay, oere, benefit, municipality, PaidColumns.NO_DAY);
            return this;
        }

        /**
         * Gives the payment added last a date of award or referral.
         *
         * @param date the date
         * @return this builder
         */
        public Builder awarded(LocalDate date) {
            columns.setAwarded(inRange(date));
            say(date, payment -> payment.withAwarded(date));
            return this;
        }

        /**
         * Gives the payment added last the day on which it became known.
         *
         * @param day the day
         * @return this builder
         */
        public Builder registered(LocalDate day) {
            columns.setRegistered(inRange(day));
            say(day, payment -> payment.withRegistered(day));
            return this;
        }

        /**
         * Says of the payment added last whether its days were active.
         *
         * @param which the activity
         * @return this builder
         */
        public Builder activity(Activity which) {
            columns.setActivity(which);
            far.computeIfPresent(columns.size() - 1, (place, payment) -> payment.withActivity(which));
            return this;
        }

        private Builder payment(Payment payment) {
            columns.add(
                    inRange(payment.from()),
                    inRange(payment.to()),
                    payment.amount().oere(),
                    payment.benefit(),
                    payment.municipality(),
                    PaidColumns.NO_DAY);
            if (isFar(payment.from()) || isFar(payment.to())) {
                far.put(columns.size() - 1, payment);
            }
            payment.awarded().ifPresent(this::awarded);
            payment.registered().ifPresent(this::registered);
            payment.activity().ifPresent(this::activity);
            return this;
        }

        /** Says a day of the payment added last, which then stands beside the columns if the day does not fit in them. */
        private void say(LocalDate day, UnaryOperator<Payment> said) {
            int last = columns.size() - 1;
            if (isFar(day)) {
                far.computeIfAbsent(last, place -> Histories.payment(names.get(names.size() - 1), columns, place));
            }
            far.computeIfPresent(last, (place, payment) -> said.apply(payment));
        }

        private static boolean isFar(LocalDate day) {
            return inRange(day) != day.toEpochDay();
        }

        /** A day as an int; those far away, which no law has a rule for, come closer. */
        private static int inRange(LocalDate day) {
            return (int) Math.max(-FAR, Math.min(FAR, day.toEpochDay()));
        }

        /**
         * The persons.
         *
         * @return the histories
         * @throws IllegalArgumentException if two persons have one name
         */
        public Histories build() {
            return build(Map.of());
        }

        private Histories build(Map<String, Counters> openings) {
            int[] places = IntStream.range(0, names.size())
                    .boxed()
                    .sorted((one, other) -> names.get(one).compareTo(names.get(other)))
                    .mapToInt(Integer::intValue)
                    .toArray();
            ImmutableList<String> ordered =
                    IntStream.of(places).mapToObj(names::get).collect(ImmutableList.toImmutableList());
            for (int person = 1; person < places.length; person++) {
                if (ordered.get(person).equals(ordered.get(person - 1))) {
                    throw new IllegalArgumentException("a person comes once, was twice in the histories");
                }
            }
            return new Histories(ordered, places, columns, far, openings);
        }
    }
}
