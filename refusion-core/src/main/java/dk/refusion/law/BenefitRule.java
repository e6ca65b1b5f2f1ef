package dk.refusion.law;

import dk.refusion.json.Written;
import dk.refusion.ladder.RefundRate;
import dk.refusion.ladder.WeekClass;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One row of the law: what a benefit counts as in a period, and how it is financed (regel for en ydelse).
 *
 * <p>A row holds from its first to its last day, both included. Where the date of the award or of the referral decides,
 * one row holds for awards from a date on and another for those before it. A row with a fixed rate is financed by that;
 * one without is financed by the ladder if its week class is {@link WeekClass#BENEFIT} and its financing has a direction.
 *
 * <pre>{@code
 * BenefitRule rule = Legislation.denmark().rule(Benefit.SYGEDAGPENGE, LocalDate.of(2026, 1, 12));
 * rule.financing();    // REFUND
 * rule.reference();    // lov 994/2015 § 3, stk. 1, nr. 6, som ændret ved lov 1655/2024
 * }</pre>
 *
 * <p>This class is immutable and thread-safe, and travels by Java serialisation.
 */
@Value.Immutable
public abstract sealed class BenefitRule implements Serializable, Written permits ImmutableBenefitRule {
    @Serial
    private static final long serialVersionUID = 1;

    BenefitRule() {}

    /** {@return a builder without any attribute} */
    public static Builder builder() {
        return ImmutableBenefitRule.builder();
    }

    /** {@return the benefit} */
    public abstract Benefit benefit();

    /** {@return the first day that the row holds for, included} */
    public abstract LocalDate validFrom();

    /** {@return the last day that the row holds for, included; empty if there is no end} */
    public abstract Optional<LocalDate> validTo();

    /** {@return the first date of award that the row holds for, included; empty if there is no earliest date} */
    public abstract Optional<LocalDate> awardedFrom();

    /** {@return the first date of award that the row no longer holds for; empty if there is none} */
    public abstract Optional<LocalDate> awardedBefore();

    /**
     * {@return what a week counts as in which the benefit is paid: {@link WeekClass#BENEFIT} or
     * {@link WeekClass#NEUTRAL}}
     */
    public abstract WeekClass weekClass();

    /**
     * Whether neutral weeks count after all once the person has a later award of the same kind that is on the ladder,
     * Order 14/2026 § 21(1).
     *
     * @return true for referrals between 1 January 2013 and 30 June 2014
     */
    @Value.Default
    public boolean countsOnceOnTheLadder() {
        return false;
    }

    /**
     * Which way the money goes.
     *
     * @return the direction
     */
    public abstract Financing financing();

    /** {@return the rate that holds in place of the ladder's; empty if the ladder's holds or none} */
    public abstract Optional<RefundRate> fixedRate();

    /** {@return whether the rate is that of the ladder, in either direction; false for a fixed one, or none} */
    public boolean isOnLadder() {
        return financing().hasRate() && fixedRate().isEmpty();
    }

    /** {@return who pays the benefit out; empty where this law does not say} */
    public abstract Optional<Payer> payer();

    /** {@return the first day that is settled by this law, included; earlier days only count} */
    public abstract LocalDate settledFrom();

    /** {@return where the row stands in the law; {@link LegalReference#assumed} where it stands in no text} */
    public abstract LegalReference reference();

    /**
     * {@return the benefit with its class, financing and validity, such as
     * {@code Kontanthjælp fra 2016-01-04: ydelse, refusion}}
     */
    @Override
    public String toString() {
        return benefit().danish() + " fra " + validFrom()
                + validTo().map(end -> " til " + end).orElse("") + ": "
                + weekClass().danish() + ", " + financing().danish();
    }

    @Value.Check
    void check() {
        if (validTo().isPresent() && validTo().get().isBefore(validFrom())) {
            throw new IllegalArgumentException("a rule must not end before it starts, was " + validFrom() + "/"
                    + validTo().get() + " for " + benefit());
        }
        if (weekClass() == WeekClass.SELF_SUPPORT) {
            throw new IllegalArgumentException(
                    "a week in which a benefit is paid is no self-support, was the rule for " + benefit());
        }
        if (fixedRate().isPresent() && financing() != Financing.REFUND && financing() != Financing.CO_FINANCING) {
            throw new IllegalArgumentException(
                    "a fixed rate needs a direction, was " + financing() + " for " + benefit());
        }
    }

    /** Whether the row holds on a day for a date of award. */
    boolean holds(LocalDate day, LocalDate awarded) {
        return !validFrom().isAfter(day)
                && validTo().filter(day::isAfter).isEmpty()
                && awardedFrom().filter(awarded::isBefore).isEmpty()
                && awardedBefore().filter(limit -> !awarded.isBefore(limit)).isEmpty();
    }

    /** Whether both rows hold for one day and award. */
    boolean overlaps(BenefitRule other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(BenefitRule other) {
        return other.validTo().filter(validFrom()::isAfter).isEmpty()
                && (awardedFrom().isEmpty()
                        || other.awardedBefore().isEmpty()
                        || awardedFrom().get().isBefore(other.awardedBefore().get()));
    }

    /** The same row with an earlier last day. */
    BenefitRule until(LocalDate lastDay) {
        return validTo().isPresent() && !validTo().get().isAfter(lastDay)
                ? this
                : ((ImmutableBenefitRule) this).withValidTo(lastDay);
    }

    /** The same row without a last day. */
    BenefitRule withoutEnd() {
        return ((ImmutableBenefitRule) this).withValidTo(Optional.empty());
    }

    /** The same row, said to stand elsewhere. */
    abstract BenefitRule withReference(LegalReference other);

    /** A builder of rules. */
    public sealed interface Builder permits ImmutableBenefitRule.Builder {
        /**
         * Sets the benefit.
         *
         * @param benefit the benefit
         * @return this builder
         */
        Builder benefit(Benefit benefit);

        /**
         * Sets the first day that the row holds for.
         *
         * @param validFrom the day, included
         * @return this builder
         */
        Builder validFrom(LocalDate validFrom);

        /**
         * Sets the last day that the row holds for.
         *
         * @param validTo the day, included
         * @return this builder
         */
        Builder validTo(LocalDate validTo);

        /**
         * Sets the first date of award that the row holds for.
         *
         * @param awardedFrom the date, included
         * @return this builder
         */
        Builder awardedFrom(LocalDate awardedFrom);

        /**
         * Sets the first date of award that the row no longer holds for.
         *
         * @param awardedBefore the date, excluded
         * @return this builder
         */
        Builder awardedBefore(LocalDate awardedBefore);

        /**
         * Sets what a week counts as in which the benefit is paid.
         *
         * @param weekClass benefit or neutral
         * @return this builder
         */
        Builder weekClass(WeekClass weekClass);

        /**
         * Sets whether neutral weeks count once the person has a later award on the ladder.
         *
         * @param countsOnceOnTheLadder true if they do
         * @return this builder
         */
        Builder countsOnceOnTheLadder(boolean countsOnceOnTheLadder);

        /**
         * Sets which way the money goes.
         *
         * @param financing the direction
         * @return this builder
         */
        Builder financing(Financing financing);

        /**
         * Sets a rate in place of the ladder's.
         *
         * @param fixedRate the rate
         * @return this builder
         */
        Builder fixedRate(RefundRate fixedRate);

        /**
         * Sets who pays the benefit out.
         *
         * @param payer the payer
         * @return this builder
         */
        Builder payer(Payer payer);

        /**
         * Sets the first day that is settled by this law.
         *
         * @param settledFrom the day, included
         * @return this builder
         */
        Builder settledFrom(LocalDate settledFrom);

        /**
         * Sets where the row stands in the law.
         *
         * @param reference the reference
         * @return this builder
         */
        Builder reference(LegalReference reference);

        /**
         * {@return the rule}
         *
         * @throws IllegalStateException if an attribute is missing
         * @throws IllegalArgumentException if the attributes contradict each other
         */
        BenefitRule build();
    }
}
