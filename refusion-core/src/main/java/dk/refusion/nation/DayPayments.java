package dk.refusion.nation;

import dk.refusion.history.Payment;
import dk.refusion.law.Benefit;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;

/** Columns of payments that are no periods of whole weeks with a weekly amount: they keep their days. */
final class DayPayments implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private static final Benefit[] BENEFITS = Benefit.values();
    private static final Municipality[] MUNICIPALITIES = Municipality.values();

    private int size;
    /** Who was paid, rising. */
    private int[] persons;

    private int[] from;
    private int[] to;
    private long[] amounts;
    private byte[] benefits;
    private byte[] municipalities;
    /** The day of award, or that there is none. */
    private int[] awards;

    DayPayments() {
        this(new int[0], new int[0], new int[0], new long[0], new byte[0], new byte[0], new int[0]);
    }

    private DayPayments(
            int[] persons, int[] from, int[] to, long[] amounts, byte[] benefits, byte[] municipalities, int[] awards) {
        this.size = persons.length;
        this.persons = persons;
        this.from = from;
        this.to = to;
        this.amounts = amounts;
        this.benefits = benefits;
        this.municipalities = municipalities;
        this.awards = awards;
    }

    @SuppressWarnings("EnumOrdinal") // columns of numbers; users see the constants
    void add(int person, int first, int last, long amount, Benefit benefit, Municipality municipality, int awarded) {
        if (size == persons.length) {
            resize(NationColumns.grown(size));
        }
        persons[size] = person;
        from[size] = first;
        to[size] = last;
        amounts[size] = amount;
        benefits[size] = (byte) benefit.ordinal();
        municipalities[size] = (byte) municipality.ordinal();
        awards[size++] = awarded;
    }

    private void resize(int room) {
        persons = Arrays.copyOf(persons, room);
        from = Arrays.copyOf(from, room);
        to = Arrays.copyOf(to, room);
        amounts = Arrays.copyOf(amounts, room);
        benefits = Arrays.copyOf(benefits, room);
        municipalities = Arrays.copyOf(municipalities, room);
        awards = Arrays.copyOf(awards, room);
    }

    /** What there is by now, on its own. */
    DayPayments copy() {
        return new DayPayments(
                Arrays.copyOf(persons, size),
                Arrays.copyOf(from, size),
                Arrays.copyOf(to, size),
                Arrays.copyOf(amounts, size),
                Arrays.copyOf(benefits, size),
                Arrays.copyOf(municipalities, size),
                Arrays.copyOf(awards, size));
    }

    int size() {
        return size;
    }

    /** The first payment to a person or one after it. */
    int first(int person) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (persons[middle] < person) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a person was paid any of them. */
    boolean hasAny(int person) {
        int first = size == 0 ? 0 : first(person);
        return first < size && persons[first] == person;
    }

    Payment payment(int place) {
        Payment payment = Payment.of(
                NationHistory.name(persons[place]),
                MUNICIPALITIES[municipalities[place]],
                BENEFITS[benefits[place]],
                LocalDate.ofEpochDay(from[place]),
                LocalDate.ofEpochDay(to[place]),
                Money.ofOere(amounts[place]));
        return awards[place] == NationHistory.NO_AWARD
                ? payment
                : payment.withAwarded(LocalDate.ofEpochDay(awards[place]));
    }
}
