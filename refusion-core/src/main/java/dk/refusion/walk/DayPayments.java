package dk.refusion.walk;

import dk.refusion.law.Activity;
import dk.refusion.law.Benefit;
import dk.refusion.municipality.Municipality;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Columns of payments that are no periods of whole weeks with a weekly amount: they keep their days. For one thread while they grow. */
@SuppressWarnings("EnumOrdinal") // columns of numbers; users see the constants
public final class DayPayments implements Serializable {
    @Serial
    private static final long serialVersionUID = 2;

    private static final Activity[] ACTIVITIES = Activity.values();
    private static final Benefit[] BENEFITS = Benefit.values();
    private static final Municipality[] MUNICIPALITIES = Municipality.values();

    /** Fewer days than in any hundred years. */
    private static final int SURELY_SHORT = 36_500;

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
    /** Days of registration, empty if there are none at all. */
    private int[] registrations;
    /** One more than the place of each activity, empty if there are none at all. */
    private byte[] activities;

    /** Columns without persons. */
    public DayPayments() {
        this(
                0,
                new int[0],
                0,
                new int[0],
                new int[0],
                new long[0],
                new byte[0],
                new byte[0],
                new int[0],
                new int[0],
                new byte[0]);
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
            int[] awards,
            int[] registrations,
            byte[] activities) {
        this.persons = persons;
        this.first = first;
        this.size = size;
        this.from = from;
        this.to = to;
        this.amounts = amounts;
        this.benefits = benefits;
        this.municipalities = municipalities;
        this.awards = awards;
        this.registrations = registrations;
        this.activities = activities;
    }

    /** Begins the next person. */
    public void person() {
        if (persons == first.length) {
            first = Arrays.copyOf(first, grown(persons));
        }
        first[persons++] = size;
    }

    /**
     * Whether a payment lasts longer than any may: its last day lies after the day a hundred years after its first, which
     * is the same day of the month.
     */
    public static boolean isTooLong(long firstDay, long lastDay) {
        return lastDay - firstDay >= SURELY_SHORT
                && LocalDate.ofEpochDay(lastDay)
                        .isAfter(LocalDate.ofEpochDay(firstDay).plusYears(100));
    }

    /** Adds a payment to the last person, its days both included. */
    public void add(int firstDay, int lastDay, long amount, Benefit benefit, Municipality municipality, int awarded) {
        if (size == from.length) {
            resize(grown(size));
        }
        from[size] = firstDay;
        to[size] = lastDay;
        amounts[size] = amount;
        benefits[size] = (byte) benefit.ordinal();
        municipalities[size++] = (byte) municipality.ordinal();
        if (awarded != PaidColumns.NO_DAY) {
            setAwarded(awarded);
        }
    }

    /** Sets the day of award of the payment added last. */
    public void setAwarded(int day) {
        awards = withRoom(awards, from.length);
        awards[size - 1] = day;
    }

    /** Sets when the payment added last became known. */
    public void setRegistered(int day) {
        registrations = withRoom(registrations, from.length);
        registrations[size - 1] = day;
    }

    /** Sets whether the payment added last was active. */
    public void setActivity(Activity activity) {
        activities = activities.length < from.length ? Arrays.copyOf(activities, from.length) : activities;
        activities[size - 1] = (byte) (activity.ordinal() + 1);
    }

    /** Adds a payment of other columns. */
    public void add(DayPayments other, int payment) {
        add(
                other.from[payment],
                other.to[payment],
                other.amounts[payment],
                BENEFITS[other.benefits[payment]],
                MUNICIPALITIES[other.municipalities[payment]],
                other.awarded(payment));
    }

    /** Begins anew, in the same room. */
    public void clear() {
        persons = 0;
        size = 0;
        awards = new int[0];
    }

    private void resize(int room) {
        from = Arrays.copyOf(from, room);
        to = Arrays.copyOf(to, room);
        amounts = Arrays.copyOf(amounts, room);
        benefits = Arrays.copyOf(benefits, room);
        municipalities = Arrays.copyOf(municipalities, room);
    }

    /** What there is by now, on its own; without persons if there are no payments. */
    public DayPayments copy() {
        return new DayPayments(
                size == 0 ? 0 : persons,
                Arrays.copyOf(first, size == 0 ? 0 : persons),
                size,
                Arrays.copyOf(from, size),
                Arrays.copyOf(to, size),
                Arrays.copyOf(amounts, size),
                Arrays.copyOf(benefits, size),
                Arrays.copyOf(municipalities, size),
                Arrays.copyOf(awards, Math.min(size, awards.length)),
                Arrays.copyOf(registrations, Math.min(size, registrations.length)),
                Arrays.copyOf(activities, Math.min(size, activities.length)));
    }

    public int size() {
        return size;
    }

    /** The first payment to a person or one after it. */
    public int first(int person) {
        return person < persons ? first[person] : size;
    }

    public int from(int payment) {
        return from[payment];
    }

    public int to(int payment) {
        return to[payment];
    }

    public long amount(int payment) {
        return amounts[payment];
    }

    public int benefit(int payment) {
        return benefits[payment];
    }

    public int municipality(int payment) {
        return municipalities[payment];
    }

    /** The day of award, or that there is none. */
    public int awarded(int payment) {
        return payment < awards.length ? awards[payment] : PaidColumns.NO_DAY;
    }

    /** The day of registration, or that there is none. */
    public int registered(int payment) {
        return payment < registrations.length ? registrations[payment] : PaidColumns.NO_DAY;
    }

    /** Whether the days of a payment were active, where it is said. */
    public Optional<Activity> activity(int payment) {
        int activity = payment < activities.length ? activities[payment] : 0;
        return activity == 0 ? Optional.empty() : Optional.of(ACTIVITIES[activity - 1]);
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

    /** A column of days that are most often not given, with room for more. */
    public static int[] withRoom(int[] days, int room) {
        if (days.length >= room) {
            return days;
        }
        int[] larger = Arrays.copyOf(days, room);
        Arrays.fill(larger, days.length, room, PaidColumns.NO_DAY);
        return larger;
    }

    /** The room of columns that have become too short. */
    public static int grown(int length) {
        if (length == Integer.MAX_VALUE - 8) {
            throw new ArithmeticException("too many persons or periods for one history, more than " + length);
        }
        return (int) Math.min(Integer.MAX_VALUE - 8, 2L * length + 16);
    }
}
