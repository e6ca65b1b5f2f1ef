package dk.refusion.law;

import static dk.refusion.law.Benefit.*;
import static dk.refusion.law.DanishLaw.COUNTING_FROM;
import static dk.refusion.law.RuleRows.coFinanced;
import static dk.refusion.law.RuleRows.inTurn;
import static dk.refusion.law.RuleRows.neutral;
import static dk.refusion.law.RuleRows.order;
import static dk.refusion.law.RuleRows.refunded;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Support that does not count but keeps a week from being self-support (anden forsørgelse), Order 14/2026 § 3(2), item by
 * item. Items 1 to 3, 6 and 7 hold for early awards only, see {@link OldAwards}. For job rotation and adult apprentices no
 * text confirms a percentage before 2020.
 */
final class OtherSupport {
    private OtherSupport() {}

    static Stream<BenefitRule> rules() {
        return Stream.of(
                        inTurn( // 4
                                refunded(FLEKSJOB_GAMMEL_ORDNING, FixedShares.FLEXIBLE_JOBS),
                                refunded(FLEKSJOB_GAMMEL_ORDNING, FixedShares.FLEXIBLE_JOBS_BEFORE_2020)),
                        inTurn( // 5
                                refunded(SELVSTAENDIG_GAMMEL_ORDNING, FixedShares.FLEXIBLE_JOBS),
                                refunded(SELVSTAENDIG_GAMMEL_ORDNING, FixedShares.FLEXIBLE_JOBS_BEFORE_2020)),
                        inTurn(coFinanced(FOERTIDSPENSION_UDLAND, FixedShares.PENSION_ABROAD.from(COUNTING_FROM))), // 8
                        sinceTheFirstOrder(9, EFTERLOEN),
                        sinceTheFirstOrder(10, FLEKSYDELSE),
                        sinceTheFirstOrder(11, DELPENSION),
                        sinceTheFirstOrder(12, FERIEDAGPENGE),
                        sinceTheFirstOrder(13, BARSELSDAGPENGE),
                        inTurn( // 14
                                refunded(JOBROTATIONSYDELSE, FixedShares.JOB_ROTATION),
                                neutral(JOBROTATIONSYDELSE, firstOrder())),
                        inTurn( // 15
                                refunded(VOKSENLAERLING, FixedShares.ADULT_APPRENTICES),
                                neutral(VOKSENLAERLING, firstOrder())),
                        sinceTheFirstOrder(16, SENIORJOB),
                        sinceTheFirstOrder(17, SU_STIPENDIUM),
                        sinceTheFirstOrder(18, FOLKEPENSION),
                        // in the Orders from no. 22/2025 on; not in the first
                        inTurn(
                                neutral(EFTERLEVELSESPENSION, b14(19)),
                                neutral(
                                        EFTERLEVELSESPENSION,
                                        order(22, 2025, "§ 3, stk. 2", LocalDate.of(2025, 2, 1)))),
                        inTurn(
                                neutral(TIDLIG_PENSION, b14(20)),
                                neutral(TIDLIG_PENSION, order(398, 2022, "§ 34, stk. 2", LocalDate.of(2022, 1, 1)))),
                        // left the list with Order 14/2026
                        Stream.of(neutral(KONTANTHJAELP_PARAGRAF_27, firstOrder())
                                .validTo(ORDER_14_OF_2026.minusDays(1))
                                .build()))
                .flatMap(rows -> rows);
    }

    private static final LocalDate ORDER_14_OF_2026 = LocalDate.of(2026, 2, 1);

    private static LegalReference b14(int item) {
        return order(14, 2026, "§ 3, stk. 2, nr. " + item, ORDER_14_OF_2026);
    }

    /** Order no. 1772/2015, whose list has other numbers. */
    static LegalReference firstOrder() {
        return order(1772, 2015, "(anden forsørgelse)", COUNTING_FROM);
    }

    private static Stream<BenefitRule> sinceTheFirstOrder(int item, Benefit benefit) {
        return inTurn(neutral(benefit, b14(item)), neutral(benefit, firstOrder()));
    }
}
