package dk.refusion.history;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import dk.refusion.json.Written;
import dk.refusion.law.Benefit;
import dk.refusion.law.Legislation;
import dk.refusion.time.Week;
import dk.refusion.walk.DayPayments;
import dk.refusion.walk.PaidColumns;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The weeks of many persons under a legislation, also as they were known at the end of earlier days (optalte personer).
 *
 * <p>A person is counted when asked for. The counts are kept, one for each state of what was known, if they are likely to
 * take no more than an eighth of the memory that the virtual machine may have; of more persons only the last few are, and the
 * others are counted again when they are wanted again, so that it is best to ask for one person after the other.
 *
 * <pre>{@code
 * CountedHistories counted = Histories.of(payments, List.of()).under(Legislation.denmark());
 * counted.person(0).counters(Week.parse("2026-W05"));
 * counted.known(0, LocalDate.of(2026, 1, 31));           // without what became known later
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CountedHistories implements Written {
    private static final int BYTES_A_LINE = 28;
    /** What a count takes besides its lines, in lines. */
    private static final int BESIDES = 32;

    /** Those of the last few persons, if not all can be kept. */
    private static final long FEW_LINES = 1 << 14;
    /** Weeks of a month, rounded up. */
    private static final long LIKELY_LINES = 5;

    private static final Benefit[] BENEFITS = Benefit.values();

    /** A person without the payments of some places. */
    record Known(int person, BitSet without) {}

    private final Histories histories;
    private final Legislation law;
    private final DayPayments paid;
    private final Cache<Known, CountedHistory> kept;
    private final Queue<PersonWalk> idle = new ConcurrentLinkedQueue<>();

    CountedHistories(Histories histories, Legislation law) {
        this(
                histories,
                law,
                keeping(mostLines(histories.payments(), Runtime.getRuntime().maxMemory())));
    }

    CountedHistories(Histories histories, Legislation law, Cache<Known, CountedHistory> kept) {
        this.histories = histories;
        this.law = law;
        this.paid = histories.columns();
        this.kept = kept;
    }

    /** How many lines are kept of the counts of payments: all that are likely, or those of the last few persons. */
    static long mostLines(long payments, long memory) {
        long most = memory / 8 / BYTES_A_LINE;
        return LIKELY_LINES * payments <= most ? most : FEW_LINES;
    }

    /** Keeps counts of some lines altogether. */
    static Cache<Known, CountedHistory> keeping(long lines) {
        return CacheBuilder.newBuilder()
                .concurrencyLevel(1)
                .maximumWeight(lines)
                .<Known, CountedHistory>weigher((known, counted) -> counted.size() + BESIDES)
                .build();
    }

    /**
     * The persons, in order, unmodifiable.
     *
     * @return their names
     */
    public List<String> persons() {
        return histories.persons();
    }

    /** {@return the law that is counted by} */
    public Legislation legislation() {
        return law;
    }

    /**
     * The weeks of a person with all that is known.
     *
     * @param person the person, counted from zero in the order of {@link #persons}
     * @return the counted weeks
     * @throws IndexOutOfBoundsException if there is no such person
     * @throws IllegalArgumentException if the law has no rule for a payment, or an opening balance contradicts the payments;
     *     the message names person, period and benefit
     * @throws ArithmeticException if an amount is out of range
     */
    public CountedHistory person(int person) {
        return counted(new Known(person, new BitSet(0)));
    }

    /**
     * The weeks of a person as known at the end of a day, for the months until then: without payments that became known
     * later and may change those months, if only by showing an award.
     *
     * @param person the person, counted from zero
     * @param day the day
     * @return the counted weeks
     * @throws IndexOutOfBoundsException if there is no such person
     * @throws IllegalArgumentException if the law has no rule for a payment; the message names person, period and benefit
     * @throws ArithmeticException if an amount is out of range
     */
    public CountedHistory known(int person, LocalDate day) {
        long last = day.toEpochDay();
        int first = histories.first(person);
        BitSet unknown = new BitSet(0);
        for (int payment = first; payment < histories.end(person); payment++) {
            if (isUnknown(payment, last)) {
                unknown.set(payment - first);
            }
        }
        return counted(new Known(person, unknown));
    }

    /**
     * Whether something became known of a person after a day, to the end of another, that may touch days until the first:
     * those of the payment's first week, which counts as a whole, included.
     *
     * @param person the person, counted from zero
     * @param after the day
     * @param to the other day, included
     * @return false if it is certain that nothing changed
     * @throws IndexOutOfBoundsException if there is no such person
     */
    public boolean hasNews(int person, LocalDate after, LocalDate to) {
        long before = after.toEpochDay();
        long last = to.toEpochDay();
        for (int payment = histories.first(person); payment < histories.end(person); payment++) {
            if (isUnknown(payment, before) && knownFrom(payment) <= last) {
                return true;
            }
        }
        return false;
    }

    /** Whether a payment became known after a day and may change the weeks until then, if only by showing an award. */
    private boolean isUnknown(int payment, long day) {
        return knownFrom(payment) > day
                && (Week.mondayOf(Week.indexOf(paid.from(payment))) <= day
                        || law.dependsOnAward(BENEFITS[paid.benefit(payment)]));
    }

    private int knownFrom(int payment) {
        int registered = paid.registered(payment);
        return registered == PaidColumns.NO_DAY ? paid.from(payment) : registered;
    }

    private CountedHistory counted(Known known) {
        return Optional.ofNullable(kept.getIfPresent(known)).orElseGet(() -> {
            CountedHistory counted = count(known);
            kept.put(known, counted);
            return counted;
        });
    }

    private CountedHistory count(Known known) {
        if (histories.opening(known.person()).isPresent()) {
            histories.history(known.person()); // contradictions are refused
        }
        PersonWalk walk = Optional.ofNullable(idle.poll()).orElseGet(() -> new PersonWalk(histories, law));
        CountedHistory counted = walk.count(known.person(), known.without());
        idle.add(walk);
        return counted;
    }

    /** {@return what is counted} */
    @Override
    public String toString() {
        return histories + " under " + law;
    }
}
