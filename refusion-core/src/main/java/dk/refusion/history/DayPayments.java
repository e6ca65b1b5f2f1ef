package dk.refusion.history;

import dk.refusion.law.Benefit;
import dk.refusion.municipality.Municipality;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;

/** Columns of payments that are no periods of whole weeks with a weekly amount: they keep their days. */
final class DayPayments implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private int persons;
    /** For each person the first payment. */
    private int[] first;

    private int size;
    private int[] from;
    private int[] to;
    private long[] amounts;
    private byte[] benefits;
    private byte[] municipalities;
    /** Days of award, empty if there are none at all. */
    private int[] awards;

    DayPayments() {
        this(0, new int[0], 0, new int[0], new int[0], new long[0], new byte[0], new byte[0], new int[0]);
    }

    private DayPayments(
            int persons,
            int[] first,
            int size,
            int[] from,
            int[] to,
            long[] amounts,
            byte[] benefits,
            byte[] municipalities,
            int[] awards) {
        this.persons = persons;
        this.first = first;
        this.size = size;
        this.from = from;
        this.to = to;
        this.amounts = amounts;
        this.benefits = benefits;
        this.municipalities = municipalities;
        this.awards = awards;
    }

    /** Begins the next person. */
    void person() {
        if (persons == first.length) {
            first = Arrays.copyOf(first, NationColumns.grown(persons));
        }
        first[persons++] = size;
    }

    @SuppressWarnings("EnumOrdinal") // columns of numbers; users see the constants
    void add(int firstDay, int lastDay, long amount, Benefit benefit, Municipality municipality, int awarded) {
        if (size == from.length) {
            resize(NationColumns.grown(size));
        }
        if (awarded != NationHistory.NO_DAY || awards.length > 0) {
            awards = NationColumns.withRoom(awards, from.length);
            awards[size] = awarded;
        }
        from[size] = firstDay;
        to[size] = lastDay;
        amounts[size] = amount;
        benefits[size] = (byte) benefit.ordinal();
        municipalities[size++] = (byte) municipality.ordinal();
    }

    private void resize(int room) {
        from = Arrays.copyOf(from, room);
        to = Arrays.copyOf(to, room);
        amounts = Arrays.copyOf(amounts, room);
        benefits = Arrays.copyOf(benefits, room);
        municipalities = Arrays.copyOf(municipalities, room);
    }

    /** What there is by now, on its own; without persons if there are no payments. */
    DayPayments copy() {
        return new DayPayments(
                size == 0 ? 0 : persons,
                Arrays.copyOf(first, size == 0 ? 0 : persons),
                size,
                Arrays.copyOf(from, size),
                Arrays.copyOf(to, size),
                Arrays.copyOf(amounts, size),
                Arrays.copyOf(benefits, size),
                Arrays.copyOf(municipalities, size),
                Arrays.copyOf(awards, awards.length == 0 ? 0 : size));
    }

    int size() {
        return size;
    }

    /** The first payment to a person or one after it. */
    int first(int person) {
        return person < persons ? first[person] : size;
    }

    int from(int payment) {
        return from[payment];
    }

    int to(int payment) {
        return to[payment];
    }

    long amount(int payment) {
        return amounts[payment];
    }

    int benefit(int payment) {
        return benefits[payment];
    }

    int municipality(int payment) {
        return municipalities[payment];
    }

    /** The day of award, or that there is none. */
    int awarded(int payment) {
        return awards.length == 0 ? NationHistory.NO_DAY : awards[payment];
    }

    /** Whether some payments stand by their first days. */
    boolean isOrdered(int payment, int end) {
        boolean isOrdered = true;
        for (int next = payment + 1; next < end; next++) {
            isOrdered &= from[next - 1] <= from[next];
        }
        return isOrdered;
    }

    /** Whether any of some payments is of a benefit that is marked. */
    boolean hasAny(boolean[] marked, int payment, int end) {
        boolean any = false;
        for (int next = payment; next < end; next++) {
            any |= marked[benefits[next]];
        }
        return any;
    }
}
