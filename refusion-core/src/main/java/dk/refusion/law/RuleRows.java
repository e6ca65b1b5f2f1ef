package dk.refusion.law;

import dk.refusion.ladder.RefundRate;
import dk.refusion.ladder.WeekClass;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How the tables of the law write a row. */
final class RuleRows {
    private RuleRows() {}

    /** A place in the Act. */
    static LegalReference act(String place, LocalDate from) {
        return LegalReference.of("lov", 994, 2015, place, from);
    }

    /** A place in an Order. */
    static LegalReference order(int number, int year, String place, LocalDate from) {
        return LegalReference.of("bekendtgørelse", number, year, place, from);
    }

    /** Support that does not count and is not settled. */
    static BenefitRule.Builder neutral(Benefit benefit, LegalReference reference) {
        return row(benefit, Financing.OUTSIDE, reference);
    }

    /** Support that does not count and of which the state refunds a fixed share to the municipality. */
    static BenefitRule.Builder refunded(Benefit benefit, FixedShare share) {
        return shared(benefit, Financing.REFUND, Payer.MUNICIPALITY, share);
    }

    /** Support that does not count and of which the municipality carries a fixed share. */
    static BenefitRule.Builder coFinanced(Benefit benefit, FixedShare share) {
        return shared(benefit, Financing.CO_FINANCING, Payer.UDBETALING_DANMARK, share);
    }

    private static BenefitRule.Builder shared(Benefit benefit, Financing financing, Payer payer, FixedShare share) {
        return row(benefit, financing, share.reference()).payer(payer).fixedRate(RefundRate.of(share.stateShare()));
    }

    private static BenefitRule.Builder row(Benefit benefit, Financing financing, LegalReference reference) {
        return BenefitRule.builder()
                .benefit(benefit)
                .validFrom(reference.validFrom())
                .weekClass(WeekClass.NEUTRAL)
                .financing(financing)
                .settledFrom(DanishLaw.IN_FORCE)
                .reference(reference);
    }

    /** The rows of one benefit, newest first, of which each ends the day before the one above it starts. */
    static Stream<BenefitRule> inTurn(BenefitRule.Builder... newestFirst) {
        BenefitRule[] rows =
                Stream.of(newestFirst).map(BenefitRule.Builder::build).toArray(BenefitRule[]::new);
        return IntStream.range(0, rows.length)
                .mapToObj(i ->
                        i == 0 ? rows[i] : rows[i].until(rows[i - 1].validFrom().minusDays(1)));
    }
}
