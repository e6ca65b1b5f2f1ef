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
            if (financing.hasRate()) {
                RefundRate rate = rateOf(entry);
                shares[entry] = financing.shareOf(rate, counted.gross(entry), rounding);
                long earlier = counted.earlierMonth(entry);
                earlierShares[entry] = earlier == 0 ? 0 : financing.shareOf(rate, earlier, rounding);
            }
        }
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
        return counted.financing(entry).hasRate();
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
        long[] gross = new long[Financing.values().length];
        long[] share = new long[gross.length];
        for (int entry = 0; entry < counted.size(); entry++) {
            int financing = counted.financing(entry).ordinal();
            gross[financing] = Math.addExact(gross[financing], counted.gross(entry));
            share[financing] = Math.addExact(share[financing], shares[entry]);
        }
        RefundAmounts total = RefundAmounts.ZERO;
        for (Financing financing : Financing.values()) {
            total = total.plus(RefundAmounts.of(financing, gross[financing.ordinal()], share[financing.ordinal()]));
        }
        return total;
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
