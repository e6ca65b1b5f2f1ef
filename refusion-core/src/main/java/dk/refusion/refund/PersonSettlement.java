package dk.refusion.refund;

import dk.refusion.history.CountedHistory;
import dk.refusion.ladder.RefundLadder;
import dk.refusion.ladder.RefundRate;
import dk.refusion.law.BenefitRule;
import dk.refusion.law.Financing;
import dk.refusion.law.LadderRow;
import dk.refusion.law.LegalReference;
import dk.refusion.law.Legislation;
import dk.refusion.money.Rounding;
import dk.refusion.time.Week;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** The counted weeks of one person with the rate and the share of every entry, in columns. */
@SuppressWarnings("EnumOrdinal") // sums stand in columns by financing
final class PersonSettlement {
    final CountedHistory counted;
    /** What the rate gives: the refund of a refunded benefit, the co-financing of a co-financed one; øre. */
    private final long[] shares;

    private final long[] earlierShares;

    PersonSettlement(CountedHistory counted) {
        this.counted = counted;
        Rounding rounding = counted.legislation().policies().rounding();
        int size = counted.size();
        shares = new long[size];
        earlierShares = new long[size];
        for (int entry = 0; entry < size; entry++) {
            Financing financing = counted.financing(entry);
            if (financing == Financing.REFUND || financing == Financing.CO_FINANCING) {
                RefundRate rate = rateOf(entry);
                shares[entry] = share(financing, rate, counted.gross(entry), rounding);
                long earlier = counted.earlierMonth(entry);
                earlierShares[entry] = earlier == 0 ? 0 : share(financing, rate, earlier, rounding);
            }
        }
    }

    static long share(Financing financing, RefundRate rate, long gross, Rounding rounding) {
        return financing == Financing.REFUND ? rate.refundOf(gross, rounding) : rate.coFinancingOf(gross, rounding);
    }

    private RefundRate rateOf(int entry) {
        return counted.fixedRate(entry)
                .orElseGet(() -> ladder(entry).tier(counted.standing(entry)).rate());
    }

    private RefundLadder ladder(int entry) {
        Legislation law = counted.legislation();
        return law.ladders().at(Math.max(counted.week(entry), law.inForce().index()));
    }

    boolean hasRate(int entry) {
        Financing financing = counted.financing(entry);
        return financing == Financing.REFUND || financing == Financing.CO_FINANCING;
    }

    boolean isOnLadder(int entry) {
        return hasRate(entry) && counted.fixedRate(entry).isEmpty();
    }

    Optional<RefundRate> rate(int entry) {
        return hasRate(entry) ? Optional.of(rateOf(entry)) : Optional.empty();
    }

    OptionalInt tier(int entry) {
        return isOnLadder(entry)
                ? OptionalInt.of(ladder(entry).tierIndex(counted.standing(entry)) + 1)
                : OptionalInt.empty();
    }

    boolean isOnLastTier(int entry) {
        RefundLadder ladder = ladder(entry);
        return ladder.tierIndex(counted.standing(entry)) == ladder.tiers().size() - 1;
    }

    RefundAmounts total() {
        long refunded = 0;
        long refund = 0;
        long coFinanced = 0;
        long coFinancing = 0;
        RefundAmounts others = RefundAmounts.ZERO;
        for (int entry = 0; entry < counted.size(); entry++) {
            Financing financing = counted.financing(entry);
            long gross = counted.gross(entry);
            switch (financing) {
                case REFUND -> {
                    refunded = Math.addExact(refunded, gross);
                    refund = Math.addExact(refund, shares[entry]);
                }
                case CO_FINANCING -> {
                    coFinanced = Math.addExact(coFinanced, gross);
                    coFinancing = Math.addExact(coFinancing, shares[entry]);
                }
                case NONE, OUTSIDE -> others = others.plus(RefundAmounts.of(financing, gross, 0));
            }
        }
        return others.plus(RefundAmounts.of(Financing.REFUND, refunded, refund))
                .plus(RefundAmounts.of(Financing.CO_FINANCING, coFinanced, coFinancing));
    }

    long share(int entry) {
        return shares[entry];
    }

    long earlierShare(int entry) {
        return earlierShares[entry];
    }

    /** The month of the week's Sunday, as a number of months; what lies in the earlier month lies in the one before. */
    int month(int entry) {
        return Months.of(LocalDate.ofEpochDay(Week.mondayOf(counted.week(entry) + 1) - 1));
    }

    /** The month of the first settled day. */
    int firstMonth(int entry) {
        return counted.earlierMonth(entry) == 0 ? month(entry) : month(entry) - 1;
    }

    LegalReference reference(int entry) {
        OptionalInt tier = tier(entry);
        Week week = Week.ofIndex(counted.week(entry));
        if (tier.isPresent()) {
            LadderRow row = counted.legislation()
                    .ladderRow(
                            week.isBefore(counted.legislation().inForce())
                                    ? counted.legislation().inForce()
                                    : week);
            LegalReference place = counted.financing(entry) == Financing.REFUND ? row.refund() : row.coFinancing();
            return place.at("nr. " + tier.getAsInt());
        }
        return counted.legislation().rules().stream()
                .filter(rule -> rule.benefit() == counted.benefit(entry)
                        && rule.financing() == counted.financing(entry)
                        && rule.fixedRate().equals(counted.fixedRate(entry))
                        && !rule.validFrom().isAfter(week.sunday())
                        && rule.validTo().filter(week.monday()::isAfter).isEmpty())
                .findFirst()
                .map(BenefitRule::reference)
                .orElseThrow();
    }
}
