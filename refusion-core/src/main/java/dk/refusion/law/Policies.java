package dk.refusion.law;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.refusion.json.Written;
import dk.refusion.money.Rounding;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/**
 * What the law leaves open, each with the reading that is recommended and taken by default (fortolkninger).
 *
 * <p>The reading of »the latest 3 years« is not here but in the ladder's rule of starting over, see
 * {@link dk.refusion.ladder.RestartWindow}.
 *
 * <pre>{@code
 * Policies.recommended().withRepaidWeek(Policies.RepaidWeek.STAYS);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe, and travels by Java serialisation.
 */
@Value.Immutable
public abstract sealed class Policies implements Serializable, Written permits ImmutablePolicies {
    @Serial
    private static final long serialVersionUID = 1;

    private static final Policies RECOMMENDED = allRecommended();

    Policies() {}

    /** Whether the week of 30 June to 6 July 2014, in the middle of which counting starts, counts. */
    public enum CountStart {
        /** It counts if a benefit was paid for a day from 1 July on. Recommended. */
        WEEK_OF_THE_DAY,
        /** Counting starts with the first whole week. */
        FIRST_WHOLE_WEEK;

        /**
         * {@return the constant of a name, for mappers of JSON, which would otherwise read a number as its place}
         *
         * @param name the name, such as {@code WEEK_OF_THE_DAY}
         * @throws IllegalArgumentException if there is none of that name
         */
        @JsonCreator
        public static CountStart fromString(String name) {
            return valueOf(name);
        }
    }

    /** Whether a week stays in the count when what was paid for it is paid back. */
    public enum RepaidWeek {
        /** It does not if the net amount of all § 3(1) benefits of the week is zero or less. Recommended. */
        LEAVES_THE_COUNT,
        /** It does: what was once paid counts. */
        STAYS;

        /**
         * {@return the constant of a name, for mappers of JSON, which would otherwise read a number as its place}
         *
         * @param name the name, such as {@code LEAVES_THE_COUNT}
         * @throws IllegalArgumentException if there is none of that name
         */
        @JsonCreator
        public static RepaidWeek fromString(String name) {
            return valueOf(name);
        }
    }

    /** Where the amount of a period of at most seven days goes that crosses from a Sunday to a Monday. */
    public enum ShortPeriod {
        /** Evenly over its days, as for longer periods. Recommended. */
        BY_DAYS,
        /** Wholly into the week of its first day. */
        FIRST_WEEK;

        /**
         * {@return the constant of a name, for mappers of JSON, which would otherwise read a number as its place}
         *
         * @param name the name, such as {@code BY_DAYS}
         * @throws IllegalArgumentException if there is none of that name
         */
        @JsonCreator
        public static ShortPeriod fromString(String name) {
            return valueOf(name);
        }
    }

    /** Whether a reported payment of zero kroner, as after a sanction or a full offset, counts as paid. */
    public enum ZeroPayment {
        /** It does not: the week is affected by what was paid. Recommended. */
        NOT_PAID,
        /** It does. */
        COUNTS;

        /**
         * {@return the constant of a name, for mappers of JSON, which would otherwise read a number as its place}
         *
         * @param name the name, such as {@code NOT_PAID}
         * @throws IllegalArgumentException if there is none of that name
         */
        @JsonCreator
        public static ZeroPayment fromString(String name) {
            return valueOf(name);
        }
    }

    /** Which days of a period unemployment benefit is placed on. */
    public enum DagpengeDays {
        /**
         * All calendar days, as for other benefits.
         * The default, since payments carry periods and amounts, not hours.
         */
        ALL_DAYS,
        /** Mondays to Fridays, where hours are placed; a week with only a Saturday or Sunday of the period is not paid. */
        WEEKDAYS;

        /**
         * {@return the constant of a name, for mappers of JSON, which would otherwise read a number as its place}
         *
         * @param name the name, such as {@code ALL_DAYS}
         * @throws IllegalArgumentException if there is none of that name
         */
        @JsonCreator
        public static DagpengeDays fromString(String name) {
            return valueOf(name);
        }
    }

    /** What holds for benefits that depend on the date of the award when that date is not given. */
    public enum UnknownAward {
        /**
         * The first day of the person's known payments of the benefit is taken, for flexible jobs the first of any of
         * their benefits, Order 14/2026 § 21(2)–(3). It is the first day of a period that decides, not the day on which it was
         * registered; a period that becomes known later and begins earlier moves the date, and months settled before are
         * corrected. Recommended; for disability pension the law has no such rule.
         */
        FIRST_KNOWN_PAYMENT,
        /** The payment is refused. */
        REFUSED;

        /**
         * {@return the constant of a name, for mappers of JSON, which would otherwise read a number as its place}
         *
         * @param name the name, such as {@code FIRST_KNOWN_PAYMENT}
         * @throws IllegalArgumentException if there is none of that name
         */
        @JsonCreator
        public static UnknownAward fromString(String name) {
            return valueOf(name);
        }
    }

    /** Where amounts are rounded to whole øre. */
    public enum RoundingLevel {
        /** Per person, week, municipality and benefit. The default. */
        LINE,
        /** Lines as above; each line of a statement anew from its gross amount. */
        STATEMENT;

        /**
         * {@return the constant of a name, for mappers of JSON, which would otherwise read a number as its place}
         *
         * @param name the name, such as {@code LINE}
         * @throws IllegalArgumentException if there is none of that name
         */
        @JsonCreator
        public static RoundingLevel fromString(String name) {
            return valueOf(name);
        }
    }

    private static Policies allRecommended() {
        return ImmutablePolicies.builder()
                .countStart(CountStart.WEEK_OF_THE_DAY)
                .repaidWeek(RepaidWeek.LEAVES_THE_COUNT)
                .shortPeriod(ShortPeriod.BY_DAYS)
                .zeroPayment(ZeroPayment.NOT_PAID)
                .dagpengeDays(DagpengeDays.ALL_DAYS)
                .unknownAward(UnknownAward.FIRST_KNOWN_PAYMENT)
                .rounding(Rounding.HALF_UP)
                .roundingLevel(RoundingLevel.LINE)
                .build();
    }

    /** {@return the recommended readings} */
    public static Policies recommended() {
        return RECOMMENDED;
    }

    /**
     * Whether an amount paid for a week counts even if the net amount of the week is zero or less.
     *
     * @param amount the amount for days of the week, in øre
     * @param ofZeroPayment whether the whole payment that it belongs to is of zero kroner
     * @return true if the readings of repaid weeks or of payments of zero kroner say so
     */
    public boolean stays(long amount, boolean ofZeroPayment) {
        return (amount > 0 && repaidWeek() == RepaidWeek.STAYS)
                || (ofZeroPayment && zeroPayment() == ZeroPayment.COUNTS);
    }

    /** {@return whether the week in which counting starts counts} */
    public abstract CountStart countStart();

    /** {@return whether a repaid week stays in the count} */
    public abstract RepaidWeek repaidWeek();

    /** {@return where the amount of a short period goes that crosses a Monday} */
    public abstract ShortPeriod shortPeriod();

    /** {@return whether a payment of zero kroner counts} */
    public abstract ZeroPayment zeroPayment();

    /** {@return which days unemployment benefit is placed on} */
    public abstract DagpengeDays dagpengeDays();

    /** {@return what holds when the date of the award is not given} */
    public abstract UnknownAward unknownAward();

    /** {@return how amounts are rounded to whole øre, by default half up; the law is silent} */
    public abstract Rounding rounding();

    /** {@return where amounts are rounded} */
    public abstract RoundingLevel roundingLevel();

    /**
     * {@return a copy with another reading of the start of counting}
     *
     * @param other the reading
     */
    public abstract Policies withCountStart(CountStart other);

    /**
     * {@return a copy with another reading of repaid weeks}
     *
     * @param other the reading
     */
    public abstract Policies withRepaidWeek(RepaidWeek other);

    /**
     * {@return a copy with another reading of short periods}
     *
     * @param other the reading
     */
    public abstract Policies withShortPeriod(ShortPeriod other);

    /**
     * {@return a copy with another reading of payments of zero kroner}
     *
     * @param other the reading
     */
    public abstract Policies withZeroPayment(ZeroPayment other);

    /**
     * {@return a copy with another reading of the days of unemployment benefit}
     *
     * @param other the reading
     */
    public abstract Policies withDagpengeDays(DagpengeDays other);

    /**
     * {@return a copy with another reading of unknown dates of award}
     *
     * @param other the reading
     */
    public abstract Policies withUnknownAward(UnknownAward other);

    /**
     * {@return a copy that rounds another way}
     *
     * @param other the rounding
     */
    public abstract Policies withRounding(Rounding other);

    /**
     * {@return a copy that rounds at another level}
     *
     * @param other the level
     */
    public abstract Policies withRoundingLevel(RoundingLevel other);

    /** {@return every choice that is not the recommended one, such as {@code anbefalet praksis, undtagen HALF_EVEN}} */
    @Override
    public String toString() {
        List<Enum<?>> others = new ArrayList<>(choices());
        others.removeAll(RECOMMENDED.choices());
        return "anbefalet praksis"
                + others.stream().map(Enum::name).collect(joining(", ", others.isEmpty() ? "" : ", undtagen ", ""));
    }

    private List<Enum<?>> choices() {
        return List.of(
                countStart(),
                repaidWeek(),
                shortPeriod(),
                zeroPayment(),
                dagpengeDays(),
                unknownAward(),
                rounding(),
                roundingLevel());
    }
}
