package dk.refusion.duration;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dk.refusion.json.Written;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which share of those who started is still paid in each week of a spell (andel igangværende forløb).
 *
 * <p>Weeks are counted from 1, in which all are paid, and the share never rises. It is known to its last week and not
 * extended: a later week is refused, unless nobody is left, in which case nobody comes back.
 *
 * <pre>{@code
 * Survival.fixed(60);                                                          // all for 60 weeks, then nobody
 * Survival.constantExit(percent("5"), 104);                                    // every week 5 % of those left leave
 * Survival.ofPoints(Map.of(13, percent("40"), 26, percent("22")));             // published points, straight lines
 * Survival.ofStock(Map.of(4, 13_464L, 13, 14_716L));                           // a stock by class of duration
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Survival implements Written {
    /** So many weeks a spell has at the most; a larger number is a mistake. */
    public static final int MOST_WEEKS = 9_999;

    private static final int SHOWN_WEEKS = 4;

    private final List<Ratio> shares;

    private Survival(List<Ratio> shares) {
        this.shares = shares;
    }

    /**
     * {@return the share of each week, known for so many weeks}
     *
     * @param shares the shares of the weeks from 1 on, the first 1, none rising, none negative
     * @throws IllegalArgumentException if a share is out of place; the message names its week
     */
    public static Survival of(List<Ratio> shares) {
        if (shares.isEmpty() || !shares.get(0).equals(Ratio.ONE)) {
            throw new IllegalArgumentException("all are paid in week 1 of a spell, so its share is 1, was "
                    + (shares.isEmpty() ? "no week" : shares.get(0)));
        }
        for (int i = 1; i < shares.size(); i++) {
            check("in week " + (i + 1), shares.get(i), shares.get(i - 1));
        }
        return new Survival(ImmutableList.copyOf(shares));
    }

    private static void check(String when, Ratio share, Ratio before) {
        if (share.signum() < 0 || share.compareTo(before) > 0) {
            throw new IllegalArgumentException("the share still running is zero or more and never rises, " + when
                    + " was " + share + " after " + before);
        }
    }

    /**
     * Spells that all last the same.
     *
     * @param weeks how many weeks, from 1 to 9.999
     * @return the survival, known for ever
     * @throws IllegalArgumentException if the number is out of range
     */
    public static Survival fixed(int weeks) {
        checkLength(weeks);
        return new Survival(ImmutableList.<Ratio>builder()
                .addAll(Collections.nCopies(weeks, Ratio.ONE))
                .add(Ratio.ZERO)
                .build());
    }

    /**
     * Spells of which the same share of those still running ends after every week (konstant afgangsrate).
     *
     * @param aWeek the exit rate of a week, from 0 to 100 per cent
     * @param weeks for how many weeks that is claimed, from 1 to 9.999
     * @return the survival, known for so many weeks
     * @throws IllegalArgumentException if the rate is no share or the number is out of range
     */
    public static Survival constantExit(Percentage aWeek, int weeks) {
        checkLength(weeks);
        if (!aWeek.isShare()) {
            throw new IllegalArgumentException("an exit rate is from 0 to 100 %, was " + aWeek);
        }
        ImmutableList.Builder<Ratio> shares = ImmutableList.builderWithExpectedSize(weeks);
        Ratio share = Ratio.ONE;
        for (int week = 1; week <= weeks; week++) {
            shares.add(share);
            share = share.times(aWeek.complement().asRatio());
        }
        return new Survival(shares.build());
    }

    /**
     * Published points with straight lines between them. The share after n weeks is that of week n + 1.
     *
     * @param running the share still running after so many whole weeks; after 0 weeks it is 100 per cent, given or not
     * @return the survival, known to the week after the last point
     * @throws IllegalArgumentException if there is no point after week 0, one after week 9.999, or a share is out of place
     */
    public static Survival ofPoints(Map<Integer, Percentage> running) {
        SortedMap<Integer, Percentage> points = new TreeMap<>(running);
        points.putIfAbsent(0, Percentage.HUNDRED);
        if (points.size() < 2 || points.firstKey() < 0 || !Percentage.HUNDRED.equals(points.get(0))) {
            throw new IllegalArgumentException(
                    "the points start with 100 % after 0 weeks and go on to a later week, were " + points);
        }
        checkLength(points.lastKey());
        ImmutableList.Builder<Ratio> shares = ImmutableList.<Ratio>builder().add(Ratio.ONE);
        int from = 0;
        Ratio before = Ratio.ONE;
        for (Map.Entry<Integer, Percentage> point : points.tailMap(1).entrySet()) {
            Ratio share = point.getValue().asRatio();
            check("after " + point.getKey() + " weeks", share, before);
            int length = point.getKey() - from;
            for (int step = 1; step <= length; step++) {
                shares.add(between(before, share, Ratio.of(step, length)));
            }
            from = point.getKey();
            before = share;
        }
        return new Survival(shares.build());
    }

    private static void checkLength(int weeks) {
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw new IllegalArgumentException("a spell has from 1 to " + MOST_WEEKS + " weeks, was " + weeks);
        }
    }

    static Ratio between(Ratio one, Ratio other, Ratio part) {
        return one.plus(other.minus(one).times(part));
    }

    /**
     * {@return what a stock by class of duration says in a steady state, in which as many start every week and leave
     * alike: the stock of a class is what is left of those weeks' entrants (bestand fordelt på varighed), known to the
     * end of the last class} Within a class all weeks are taken to be alike, so that the weeks of each class stand in
     * proportion to its stock; all are taken to stay through the first class.
     *
     * <p>A class without an end, such as more than three years, cannot be turned into weeks and is not given.
     *
     * @param spells the number of spells by the last week of their class: 4 for the weeks 1 to 4, 8 for the weeks 5 to 8
     * @throws IllegalArgumentException if there is no class, one ends after week 9.999, or a class has more spells per week than the one before, which
     *     no steady state gives
     */
    public static Survival ofStock(Map<Integer, Long> spells) {
        ImmutableList.Builder<Ratio> shares = ImmutableList.builder();
        int from = 0;
        Ratio first = Ratio.ZERO;
        Ratio before = Ratio.ONE;
        for (Map.Entry<Integer, Long> stock : new TreeMap<>(spells).entrySet()) {
            int weeks = stock.getKey() - from;
            if (weeks < 1 || (from == 0 && stock.getValue() < 1)) {
                throw new IllegalArgumentException(
                        "a class of durations has a last week of 1 or later, and the first has spells, was " + spells);
            }
            checkLength(stock.getKey());
            Ratio aWeek = Ratio.of(stock.getValue(), weeks);
            first = from == 0 ? aWeek : first;
            Ratio share = aWeek.dividedBy(first);
            check("in the weeks " + (from + 1) + " to " + stock.getKey() + " of the stock", share, before);
            shares.addAll(Collections.nCopies(weeks, share));
            from = stock.getKey();
            before = share;
        }
        return of(shares.build());
    }

    /**
     * {@return the share paid in a week of the spell, from 0 to 1}
     *
     * @param week the week, at least 1
     * @throws IllegalArgumentException if the week is less than 1 or after the last one known
     */
    public Ratio share(int week) {
        if (week < 1 || !isKnown(week)) {
            throw new IllegalArgumentException("the share still running is known for the weeks 1 to " + shares.size()
                    + " of a spell and not extended, was week " + week);
        }
        return week <= shares.size() ? shares.get(week - 1) : Ratio.ZERO;
    }

    /**
     * Whether the share of a week is known.
     *
     * @param week the week, at least 1
     * @return true to the last week given, and after it if nobody is left
     */
    public boolean isKnown(int week) {
        return week <= shares.size() || shares.get(shares.size() - 1).signum() == 0;
    }

    /**
     * How many weeks a spell lasts on average within a horizon (gennemsnitlig varighed).
     *
     * @param weeks the horizon, zero or more
     * @return the exact mean: the sum of the shares
     * @throws IllegalArgumentException if the share is not known so long
     */
    public Ratio meanDuration(int weeks) {
        Ratio mean = Ratio.ZERO;
        for (int week = 1; week <= weeks; week++) {
            mean = mean.plus(share(week));
        }
        return mean;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Survival that && shares.equals(that.shares);
    }

    @Override
    public int hashCode() {
        return shares.hashCode();
    }

    /**
     * {@return the first shares, and for how many weeks they are known, such as
     * {@code 100 %, 92,5 %, 85 %, 77,5 %, … i 53 uger}}
     */
    @Override
    public String toString() {
        return shares.stream()
                        .limit(SHOWN_WEEKS)
                        .map(share -> share.asPercentage().toString())
                        .collect(joining(", "))
                + (shares.size() > SHOWN_WEEKS ? ", …" : "") + " i " + shares.size()
                + (shares.size() == 1 ? " uge" : " uger");
    }
}
