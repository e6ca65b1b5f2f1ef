package dk.refusion.law;

import static dk.refusion.law.Benefit.*;
import static dk.refusion.law.DanishLaw.AWARD_ON_LADDER;
import static dk.refusion.law.DanishLaw.COUNTING_FROM;
import static dk.refusion.law.OtherSupport.firstOrder;
import static dk.refusion.law.RuleRows.act;
import static dk.refusion.law.RuleRows.coFinanced;
import static dk.refusion.law.RuleRows.inTurn;
import static dk.refusion.law.RuleRows.neutral;
import static dk.refusion.law.RuleRows.refunded;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Disability pension and flexible jobs by an award or referral before the ladder, § 30(2)–(4); items 1 to 3, 6 and 7 of Order
 * 14/2026 § 3(2). No text confirms a percentage of benefit between flexible jobs after 2015, nor of pensions awarded before
 * 1999.
 */
final class OldAwards {
    private OldAwards() {}

    static Stream<BenefitRule> rules() {
        return Stream.of(
                        // referred from 2013 to June 2014: § 30(3), Order 14/2026 § 21(1)
                        inTurn(
                                referredFrom2013(refunded(FLEKSLOENTILSKUD, FixedShares.FLEXIBLE_JOBS)),
                                referredFrom2013(refunded(FLEKSLOENTILSKUD, FixedShares.FLEXIBLE_JOBS_BEFORE_2020))),
                        inTurn(referredFrom2013(neutral(LEDIGHEDSYDELSE, act("§ 30, stk. 2-3", COUNTING_FROM)))),
                        // referred before 2013: § 30(3)
                        inTurn(
                                referredBefore2013(refunded(FLEKSLOENTILSKUD, FixedShares.FLEXIBLE_JOBS)),
                                referredBefore2013(refunded(FLEKSLOENTILSKUD, FixedShares.FLEXIBLE_JOBS_BEFORE_2020))),
                        inTurn(referredBefore2013(neutral(LEDIGHEDSYDELSE, act("§ 30, stk. 2-3", COUNTING_FROM)))),
                        // pensions awarded before July 2014: § 30(4)
                        inTurn(awardedFrom1999(coFinanced(FOERTIDSPENSION, FixedShares.PENSION.from(COUNTING_FROM)))),
                        inTurn(awardedBefore1999(neutral(FOERTIDSPENSION, act("§ 30, stk. 4", COUNTING_FROM)))),
                        // the same by the act before 2003; an award after June 2014 does not bring it on the ladder
                        inTurn(neutral(FOERTIDSPENSION_GAMMEL_ORDNING, firstOrder())
                                .awardedFrom(AWARD_ON_LADDER)),
                        inTurn(awardedFrom1999(coFinanced(FOERTIDSPENSION_GAMMEL_ORDNING, FixedShares.OLD_PENSION))),
                        inTurn(awardedBefore1999(neutral(FOERTIDSPENSION_GAMMEL_ORDNING, firstOrder()))))
                .flatMap(rows -> rows);
    }

    private static final LocalDate NEW_SCHEME = LocalDate.of(2013, 1, 1);
    private static final LocalDate PENSION_35_PER_CENT = LocalDate.of(1999, 1, 1);

    /** These come on the ladder by a later job and then count, Order 14/2026 § 21(1). */
    private static BenefitRule.Builder referredFrom2013(BenefitRule.Builder row) {
        return row.awardedFrom(NEW_SCHEME).awardedBefore(AWARD_ON_LADDER).countsOnceOnTheLadder(true);
    }

    /** These never come on the ladder. */
    private static BenefitRule.Builder referredBefore2013(BenefitRule.Builder row) {
        return row.awardedBefore(NEW_SCHEME);
    }

    private static BenefitRule.Builder awardedFrom1999(BenefitRule.Builder row) {
        return row.awardedFrom(PENSION_35_PER_CENT).awardedBefore(AWARD_ON_LADDER);
    }

    private static BenefitRule.Builder awardedBefore1999(BenefitRule.Builder row) {
        return row.awardedBefore(PENSION_35_PER_CENT);
    }
}
