package dk.refusion.ladder;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSortedMap;
import dk.refusion.json.FieldsBuilder;
import dk.refusion.json.Written;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The refund ladder: which rate holds in which counted week, and when the count starts over (refusionstrappen).
 *
 * <p>The tiers follow each other from week 1 without gap or overlap, and the last has no end; anything else is refused
 * with its place. A ladder says nothing about which benefits count or when it is in force.
 *
 * <pre>{@code
 * RefundLadder.of(
 *         RestartRule.of(52, RestartWindow.calendarYears(3)),
 *         RefundTier.of(1, 4, percent("80")),
 *         RefundTier.of(5, 26, percent("40")),
 *         RefundTier.of(27, 52, percent("30")),
 *         RefundTier.from(53, percent("20")));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe, and travels by Java serialisation.
 */
public final class RefundLadder implements Serializable, Written {
    @Serial
    private static final long serialVersionUID = 1;

    private final RestartRule restart;
    private final RefundTier[] tiers;
    /** The tiers as the counter needs them: the last week of each but the last. */
    private final int[] lastWeeks;

    private RefundLadder(RestartRule restart, RefundTier[] tiers) {
        this.restart = restart;
        this.tiers = tiers;
        this.lastWeeks = Stream.of(tiers)
                .limit(tiers.length - 1L)
                .mapToInt(tier -> tier.lastWeek().orElseThrow())
                .toArray();
    }

    /**
     * {@return a ladder}
     *
     * @param restart when the count starts over
     * @param tiers the tiers, in order from week 1
     * @throws IllegalArgumentException if the tiers have a gap or an overlap, do not start at week 1 or have an end
     */
    public static RefundLadder of(RestartRule restart, RefundTier... tiers) {
        return of(restart, List.of(tiers));
    }

    /**
     * {@return a ladder}
     *
     * @param restart when the count starts over
     * @param tiers the tiers, in order from week 1
     * @throws IllegalArgumentException if the tiers have a gap or an overlap, do not start at week 1 or have an end
     */
    public static RefundLadder of(RestartRule restart, List<RefundTier> tiers) {
        if (tiers.isEmpty()) {
            throw new IllegalArgumentException("a ladder has at least one tier, was none");
        }
        int next = 1;
        for (int i = 0; i < tiers.size(); i++) {
            RefundTier tier = tiers.get(i);
            if (tier.firstWeek() != next) {
                throw new IllegalArgumentException("tier " + (i + 1) + " must start at week " + next
                        + (tier.firstWeek() > next ? ", a gap is before it" : ", it overlaps the one before") + ", was "
                        + tier);
            }
            boolean last = i == tiers.size() - 1;
            if (last != tier.lastWeek().isEmpty()) {
                throw new IllegalArgumentException("tier " + (i + 1) + " of " + tiers.size()
                        + (last ? " must have no end" : " must end before the next starts") + ", was " + tier);
            }
            next = tier.lastWeek().orElse(0) + 1;
        }
        return new RefundLadder(restart, tiers.toArray(RefundTier[]::new));
    }

    /** {@return the tiers from week 1 on, in order, unmodifiable, at least one tier} */
    public List<RefundTier> tiers() {
        return Collections.unmodifiableList(Arrays.asList(tiers));
    }

    /** {@return when the count starts over} */
    public RestartRule restart() {
        return restart;
    }

    /**
     * {@return the tier of a week in the count}
     *
     * @param seniority the number of the week in the count, at least 1
     * @throws IllegalArgumentException if the number is less than 1
     */
    public RefundTier tier(int seniority) {
        if (seniority < 1) {
            throw new IllegalArgumentException("weeks are counted from 1, was " + seniority);
        }
        int tier = 0;
        while (tier < lastWeeks.length && seniority > lastWeeks[tier]) {
            tier++;
        }
        return tiers[tier];
    }

    /**
     * How a run of weeks from a fresh start is spread over the percentages: of 52 weeks 4 at 80 per cent, 22 at 40 and 26
     * at 30.
     *
     * @param weeks the number of weeks, zero or more
     * @return the number of weeks at each refund percentage, the highest first, unmodifiable; none at zero weeks
     * @throws IllegalArgumentException if the number is negative
     */
    public SortedMap<Percentage, Ratio> weeksByRefund(int weeks) {
        if (weeks < 0) {
            throw new IllegalArgumentException("the number of weeks is zero or more, was " + weeks);
        }
        SortedMap<Percentage, Ratio> spread = new TreeMap<>(Comparator.reverseOrder());
        for (RefundTier tier : tiers) {
            int last = Math.min(weeks, tier.lastWeek().orElse(weeks));
            if (last >= tier.firstWeek()) {
                spread.merge(tier.rate().refund(), Ratio.of(last - tier.firstWeek() + 1L), Ratio::plus);
            }
        }
        return ImmutableSortedMap.copyOfSorted(spread);
    }

    /**
     * {@return a copy with other tiers}
     *
     * @param others the tiers, in order from week 1
     * @throws IllegalArgumentException if the tiers have a gap or an overlap, do not start at week 1 or have an end
     */
    public RefundLadder withTiers(List<RefundTier> others) {
        return of(restart, others);
    }

    /**
     * {@return a copy that starts over by another rule}
     *
     * @param other the rule
     */
    public RefundLadder withRestart(RestartRule other) {
        return new RefundLadder(other, tiers);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RefundLadder that && restart.equals(that.restart) && Arrays.equals(tiers, that.tiers);
    }

    @Override
    public int hashCode() {
        return 31 * restart.hashCode() + Arrays.hashCode(tiers);
    }

    /**
     * The ladder.
     *
     * @return {@code tiers} and {@code restart}
     */
    @Override
    public Map<String, Object> asJson() {
        return new FieldsBuilder()
                .with("tiers", tiers())
                .with("restart", restart())
                .build();
    }

    /**
     * {@return the ladder as Danish text, such as
     * {@code uge 1–4: 80 %, uge 5–26: 40 %, …; forfra: 52 ugers selvforsørgelse, …}}
     */
    @Override
    public String toString() {
        return Stream.of(tiers).map(RefundTier::toString).collect(joining(", ")) + "; forfra: " + restart;
    }
}
