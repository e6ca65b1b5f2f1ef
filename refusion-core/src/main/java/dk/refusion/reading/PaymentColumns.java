package dk.refusion.reading;

import java.util.Arrays;

/**
 * Payments in columns that grow: those of one person, or those of all while their lines are not together.
 *
 * <p>Takes 31 bytes a payment, and a half of that again where the columns have just grown.
 */
final class PaymentColumns {
    private int size;
    private int[] person = new int[64];
    private int[] from = new int[64];
    private int[] to = new int[64];
    private long[] oere = new long[64];
    private byte[] benefit = new byte[64];
    private byte[] municipality = new byte[64];
    private int[] awarded = new int[64];
    private int[] registered = new int[64];
    private byte[] activity = new byte[64];

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    void add(PaymentRow row) {
        int i = next();
        person[i] = row.person;
        from[i] = row.from;
        to[i] = row.to;
        oere[i] = row.oere;
        benefit[i] = (byte) row.benefit;
        municipality[i] = (byte) row.municipality;
        awarded[i] = row.awarded;
        registered[i] = row.registered;
        activity[i] = (byte) row.activity;
    }

    private int next() {
        if (size == person.length) {
            if (size == Integer.MAX_VALUE - 8) {
                throw new ArithmeticException("too many payments for one file, more than " + size);
            }
            int room = (int) Math.min(Integer.MAX_VALUE - 8, size + (size >> 1) + 1L);
            person = Arrays.copyOf(person, room);
            from = Arrays.copyOf(from, room);
            to = Arrays.copyOf(to, room);
            oere = Arrays.copyOf(oere, room);
            benefit = Arrays.copyOf(benefit, room);
            municipality = Arrays.copyOf(municipality, room);
            awarded = Arrays.copyOf(awarded, room);
            registered = Arrays.copyOf(registered, room);
            activity = Arrays.copyOf(activity, room);
        }
        return size++;
    }

    /** Fills in a payment. */
    void get(int i, PaymentRow row) {
        row.person = person[i];
        row.set(municipality[i], benefit[i], from[i], to[i], oere[i], registered[i], awarded[i]);
        row.activity = activity[i];
    }

    /** The places of all payments, person by person, those of a person in their order. */
    int[] byPerson(int persons) {
        int[] next = new int[persons + 1];
        for (int i = 0; i < size; i++) {
            next[person[i] + 1]++;
        }
        for (int i = 0; i < persons; i++) {
            next[i + 1] += next[i];
        }
        int[] places = new int[size];
        for (int i = 0; i < size; i++) {
            places[next[person[i]]++] = i;
        }
        return places;
    }

    int person(int place) {
        return person[place];
    }

    /** Gives all payments to a sink. */
    void give(PaymentSink sink) {
        PaymentRow row = new PaymentRow();
        for (int i = 0; i < size; i++) {
            get(i, row);
            sink.payment(row);
        }
    }

    /**
     * Whether a day may be paid twice, so that the lines have to be looked at again. There is no day paid twice if this is
     * false; if it is true there is one, or there are very many payments.
     */
    boolean mayOverlap() {
        int end = Integer.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            if (oere[i] > 0) {
                if (from[i] <= end) {
                    return new OverlapSearch(size).finds(this);
                }
                end = Math.max(end, to[i]);
            }
        }
        return false;
    }

    boolean isPositive(int place) {
        return oere[place] > 0;
    }

    int from(int place) {
        return from[place];
    }

    int to(int place) {
        return to[place];
    }

    /** What has to be the same for payments to overlap: benefit, municipality and day of registration. */
    long purpose(int place) {
        return (long) benefit[place] << 48 | (long) municipality[place] << 32 | (registered[place] & 0xFFFF_FFFFL);
    }
}
