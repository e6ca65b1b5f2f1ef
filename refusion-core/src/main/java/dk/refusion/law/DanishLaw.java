package dk.refusion.law;

import static dk.refusion.law.Benefit.*;
import static dk.refusion.law.Payer.MUNICIPALITY;
import static dk.refusion.law.Payer.UDBETALING_DANMARK;
import static dk.refusion.law.Payer.UNEMPLOYMENT_FUND;

import com.google.common.collect.Sets;
import dk.refusion.ladder.RefundLadder;
import dk.refusion.ladder.RefundRate;
import dk.refusion.ladder.RefundTier;
import dk.refusion.ladder.RestartRule;
import dk.refusion.ladder.RestartWindow;
import dk.refusion.ladder.WeekClass;
import dk.refusion.money.Percentage;
import dk.refusion.time.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The Danish law in rows, newest first, each beside its paragraph.
 *
 * <p>Item numbers of § 3(1) after 2021 follow from the cross-references of § 2 and of the Orders. Left out because no text
 * confirms them: percentages of disability pensions awarded before 1999, and of job rotation and adult apprentices
 * before 2020.
 */
final class DanishLaw {
    /** Weeks of benefit and of self-support count from this day, § 30(1). */
    static final LocalDate COUNTING_FROM = LocalDate.of(2014, 7, 1);
    /** The Act is in force from Monday 4 January 2016, § 29(1). */
    static final LocalDate IN_FORCE = LocalDate.of(2016, 1, 4);

    /** Sickness benefit is settled from this day, § 29(3) no. 1; the other refunds and disability pension from 1 January. */
    private static final LocalDate TRANSITION_SICKNESS = LocalDate.of(2015, 12, 28);

    private static final LocalDate TRANSITION = LocalDate.of(2016, 1, 1);

    /** The award that brings disability pension and flexible jobs on the ladder, § 30(2)–(4). */
    private static final LocalDate AWARD_ON_LADDER = LocalDate.of(2014, 7, 1);
    /** Visitations before this day never come on the ladder by a later job, § 30(3). */
    private static final LocalDate VISITATION_NEW_SCHEME = LocalDate.of(2013, 1, 1);

    private static final LocalDate PENSION_35_PER_CENT = LocalDate.of(1999, 1, 1);

    private static final Set<Benefit> BY_AWARD = Set.of(FOERTIDSPENSION, LEDIGHEDSYDELSE, FLEKSLOENTILSKUD);

    /** The payments that show a visitation, B14 § 21(2)–(3). */
    static final Set<Benefit> FLEXIBLE_JOBS = Sets.immutableEnumSet(
            LEDIGHEDSYDELSE, FLEKSLOENTILSKUD, FLEKSJOB_GAMMEL_ORDNING, SELVSTAENDIG_GAMMEL_ORDNING);

    private DanishLaw() {}

    // ------------------------------------------------------------------ § 5(2), § 5(3) and § 6(1): the ladder

    static List<LadderRow> ladders() {
        LocalDate from = IN_FORCE;
        return List.of(LadderRow.of(
                Week.of(from),
                RefundLadder.of(
                        RestartRule.of(52, RestartWindow.calendarYears(3)),
                        RefundTier.of(1, 4, Percentage.of(80)),
                        RefundTier.of(5, 26, Percentage.of(40)),
                        RefundTier.of(27, 52, Percentage.of(30)),
                        RefundTier.from(53, Percentage.of(20))),
                act("§ 5, stk. 2", from),
                act("§ 5, stk. 3", from),
                act("§ 6, stk. 1", from)));
    }

    // ------------------------------------------------------------------ § 3(1): the benefits that count

    private static List<Version> lists() {
        return List.of(
                // lov 1750/2025: rehabilitation and special support leave the list
                new Version(LocalDate.of(2026, 2, 1), "som ændret ved lov 1750/2025")
                        .coFinanced(1, DAGPENGE, UNEMPLOYMENT_FUND)
                        .coFinanced(2, MIDLERTIDIG_ARBEJDSMARKEDSYDELSE, UNEMPLOYMENT_FUND)
                        .withoutPercentage(3, SAERLIG_UDDANNELSESYDELSE)
                        .refunded(4, KONTANTYDELSE)
                        .refunded(5, KONTANTHJAELP)
                        .refunded(6, SYGEDAGPENGE)
                        .refunded(7, LEDIGHEDSYDELSE)
                        .refunded(8, RESSOURCEFORLOEBSYDELSE)
                        .coFinanced(9, FOERTIDSPENSION, UDBETALING_DANMARK)
                        .refunded(10, FLEKSLOENTILSKUD)
                        .refunded(11, LOENTILSKUD)
                        .coFinanced(12, SENIORPENSION, UDBETALING_DANMARK),
                // lov 1655/2024: one kontanthjælp; special support is refunded again
                new Version(LocalDate.of(2025, 7, 1), "som ændret ved lov 1655/2024")
                        .coFinanced(1, DAGPENGE, UNEMPLOYMENT_FUND)
                        .coFinanced(2, MIDLERTIDIG_ARBEJDSMARKEDSYDELSE, UNEMPLOYMENT_FUND)
                        .withoutPercentage(3, SAERLIG_UDDANNELSESYDELSE)
                        .refunded(4, KONTANTYDELSE)
                        .refunded(5, KONTANTHJAELP)
                        .refunded(6, SYGEDAGPENGE)
                        .refunded(7, LEDIGHEDSYDELSE)
                        .refunded(8, REVALIDERINGSYDELSE)
                        .refunded(9, RESSOURCEFORLOEBSYDELSE)
                        .coFinanced(10, FOERTIDSPENSION, UDBETALING_DANMARK)
                        .refunded(11, FLEKSLOENTILSKUD)
                        .refunded(12, LOENTILSKUD)
                        .refunded(13, SAERLIG_STOETTE)
                        .coFinanced(14, SENIORPENSION, UDBETALING_DANMARK),
                // lov 1559/2019: senior pension
                new Version(LocalDate.of(2020, 1, 1), "som ændret ved lov 1559/2019")
                        .first14()
                        .coFinanced(15, SAERLIG_STOETTE, UDBETALING_DANMARK)
                        .coFinanced(16, SENIORPENSION, UDBETALING_DANMARK),
                // special support becomes an item of its own, paid by Udbetaling Danmark
                new Version(LocalDate.of(2016, 10, 1), "jf. lovbekendtgørelse 1086/2017")
                        .first14()
                        .coFinanced(15, SAERLIG_STOETTE, UDBETALING_DANMARK),
                // the Act as it came into force; weeks from 1 July 2014 count, § 30(1)
                new Version(COUNTING_FROM, "")
                        .first14()
                        // paid inside items 5 and 6
                        .refunded(5, SAERLIG_STOETTE));
    }

    // ------------------------------------------------------------------ B14 § 3(2): support that is not self-support

    private static final LocalDate B14 = LocalDate.of(2026, 2, 1);

    private static Stream<BenefitRule.Builder> neutral() {
        return Stream.of(
                        neutral(9, EFTERLOEN),
                        neutral(10, FLEKSYDELSE),
                        neutral(11, DELPENSION),
                        neutral(12, FERIEDAGPENGE),
                        neutral(13, BARSELSDAGPENGE),
                        neutral(16, SENIORJOB),
                        neutral(17, SU_STIPENDIUM),
                        neutral(18, FOLKEPENSION),
                        // in the Orders from B22 on; not in the first, B1772
                        Stream.of(
                                neutral(EFTERLEVELSESPENSION, B14, order(14, 2026, "§ 3, stk. 2, nr. 19", B14)),
                                neutral(
                                                EFTERLEVELSESPENSION,
                                                LocalDate.of(2025, 2, 1),
                                                order(22, 2025, "§ 3, stk. 2", LocalDate.of(2025, 2, 1)))
                                        .validTo(B14.minusDays(1))),
                        // B398 § 34(2): from 1 January 2022
                        Stream.of(
                                neutral(TIDLIG_PENSION, B14, order(14, 2026, "§ 3, stk. 2, nr. 20", B14)),
                                neutral(
                                                TIDLIG_PENSION,
                                                LocalDate.of(2022, 1, 1),
                                                order(398, 2022, "§ 34, stk. 2", LocalDate.of(2022, 1, 1)))
                                        .validTo(B14.minusDays(1))),
                        // left the list with B14
                        Stream.of(neutral(KONTANTHJAELP_PARAGRAF_27, COUNTING_FROM, firstOrder())
                                .validTo(B14.minusDays(1))))
                .flatMap(rows -> rows);
    }

    // ------------------------------------------------------------------ fixed percentages outside the ladder

    private static final LocalDate LAB20 = LocalDate.of(2020, 1, 1);

    private static Stream<BenefitRule.Builder> fixed() {
        RefundRate flexible = RefundRate.of(Percentage.of(65));
        return Stream.of(
                // flexible jobs on the old scheme: 65 %, lov 548/2019 § 200, before lovbekendtgørelse 807/2015 § 122
                refunded(FLEKSJOB_GAMMEL_ORDNING, LAB20, flexible, "§ 200"),
                refunded(FLEKSJOB_GAMMEL_ORDNING, COUNTING_FROM, flexible, "§ 122")
                        .validTo(LAB20.minusDays(1)),
                refunded(SELVSTAENDIG_GAMMEL_ORDNING, LAB20, flexible, "§ 200"),
                refunded(SELVSTAENDIG_GAMMEL_ORDNING, COUNTING_FROM, flexible, "§ 122")
                        .validTo(LAB20.minusDays(1)),
                // job rotation 60 %, adult apprentices 100 %: lov 548/2019 § 201
                refunded(JOBROTATIONSYDELSE, LAB20, RefundRate.of(Percentage.of(60)), "§ 201, stk. 1"),
                neutral(JOBROTATIONSYDELSE, COUNTING_FROM, firstOrder()).validTo(LAB20.minusDays(1)),
                refunded(VOKSENLAERLING, LAB20, RefundRate.of(Percentage.of(100)), "§ 201, stk. 2"),
                neutral(VOKSENLAERLING, COUNTING_FROM, firstOrder()).validTo(LAB20.minusDays(1)),
                // subsidy to flexible jobs by visitation before 1 July 2014: 65 % as above; § 30(2)–(3)
                visitedOnNewScheme(refunded(FLEKSLOENTILSKUD, LAB20, flexible, "§ 200")),
                refunded(FLEKSLOENTILSKUD, LAB20, flexible, "§ 200").awardedBefore(VISITATION_NEW_SCHEME),
                visitedOnNewScheme(refunded(FLEKSLOENTILSKUD, COUNTING_FROM, flexible, "§ 122"))
                        .validTo(LAB20.minusDays(1)),
                refunded(FLEKSLOENTILSKUD, COUNTING_FROM, flexible, "§ 122")
                        .awardedBefore(VISITATION_NEW_SCHEME)
                        .validTo(LAB20.minusDays(1)),
                // benefit between flexible jobs by visitation before 1 July 2014: no percentage confirmed after 2015
                visitedOnNewScheme(neutral(LEDIGHEDSYDELSE, COUNTING_FROM, act("§ 30, stk. 2-3", COUNTING_FROM))),
                neutral(LEDIGHEDSYDELSE, COUNTING_FROM, act("§ 30, stk. 2-3", COUNTING_FROM))
                        .awardedBefore(VISITATION_NEW_SCHEME),
                // disability pension awarded before 1 July 2014: state 35 %, lovbekendtgørelse 10/2015 § 52; § 30(4)
                pension(FOERTIDSPENSION, 10, "§ 52", 35)
                        .awardedFrom(PENSION_35_PER_CENT)
                        .awardedBefore(AWARD_ON_LADDER),
                neutral(FOERTIDSPENSION, COUNTING_FROM, act("§ 30, stk. 4", COUNTING_FROM))
                        .awardedBefore(PENSION_35_PER_CENT),
                // the same on the old scheme, lovbekendtgørelse 11/2015 § 50
                neutral(FOERTIDSPENSION_GAMMEL_ORDNING, COUNTING_FROM, firstOrder())
                        .awardedFrom(AWARD_ON_LADDER),
                pension(FOERTIDSPENSION_GAMMEL_ORDNING, 11, "§ 50", 35)
                        .awardedFrom(PENSION_35_PER_CENT)
                        .awardedBefore(AWARD_ON_LADDER),
                neutral(FOERTIDSPENSION_GAMMEL_ORDNING, COUNTING_FROM, firstOrder())
                        .awardedBefore(PENSION_35_PER_CENT),
                // pension to persons abroad: the state carries all
                pension(FOERTIDSPENSION_UDLAND, 10, "§ 52", 100));
    }

    static List<BenefitRule> rules() {
        List<BenefitRule> rows = new ArrayList<>();
        List<Version> versions = lists();
        for (int i = 0; i < versions.size(); i++) {
            Optional<LocalDate> next = i == 0 ? Optional.empty() : Optional.of(versions.get(i - 1).from);
            versions.get(i).until(next).forEach(rows::add);
        }
        Stream.concat(neutral(), fixed()).map(BenefitRule.Builder::build).forEach(rows::add);
        return rows;
    }

    // ------------------------------------------------------------------ how a row is written

    private static LegalReference act(String place, LocalDate validFrom) {
        return LegalReference.of("lov", 994, 2015, place, validFrom);
    }

    private static LegalReference order(int number, int year, String place, LocalDate validFrom) {
        return LegalReference.of("bekendtgørelse", number, year, place, validFrom);
    }

    private static LegalReference firstOrder() {
        return order(1772, 2015, "(anden forsørgelse)", COUNTING_FROM);
    }

    private static Stream<BenefitRule.Builder> neutral(int item, Benefit benefit) {
        return Stream.of(
                neutral(benefit, B14, order(14, 2026, "§ 3, stk. 2, nr. " + item, B14)),
                neutral(benefit, COUNTING_FROM, firstOrder()).validTo(B14.minusDays(1)));
    }

    private static BenefitRule.Builder neutral(Benefit benefit, LocalDate from, LegalReference reference) {
        return row(benefit, from, WeekClass.NEUTRAL, Financing.OUTSIDE, reference);
    }

    private static BenefitRule.Builder refunded(Benefit benefit, LocalDate from, RefundRate rate, String paragraph) {
        LegalReference reference = from.equals(LAB20)
                ? LegalReference.of("lov", 548, 2019, paragraph, from)
                : LegalReference.of("lovbekendtgørelse", 807, 2015, paragraph, from);
        return row(benefit, from, WeekClass.NEUTRAL, Financing.REFUND, reference)
                .payer(MUNICIPALITY)
                .fixedRate(rate);
    }

    private static BenefitRule.Builder pension(Benefit benefit, int consolidation, String paragraph, int percent) {
        return row(
                        benefit,
                        COUNTING_FROM,
                        WeekClass.NEUTRAL,
                        Financing.CO_FINANCING,
                        LegalReference.of("lovbekendtgørelse", consolidation, 2015, paragraph, COUNTING_FROM))
                .payer(UDBETALING_DANMARK)
                .fixedRate(RefundRate.of(Percentage.of(percent)));
    }

    /** Visitations from 2013 to June 2014 come on the ladder by a later job and then count, B14 § 21(1); earlier never. */
    private static BenefitRule.Builder visitedOnNewScheme(BenefitRule.Builder row) {
        return row.awardedFrom(VISITATION_NEW_SCHEME)
                .awardedBefore(AWARD_ON_LADDER)
                .countsOnceOnTheLadder(true);
    }

    private static BenefitRule.Builder row(
            Benefit benefit, LocalDate from, WeekClass weekClass, Financing financing, LegalReference reference) {
        return BenefitRule.builder()
                .benefit(benefit)
                .validFrom(from)
                .weekClass(weekClass)
                .financing(financing)
                .settledFrom(settledFrom(benefit, weekClass))
                .reference(reference);
    }

    /** The transition days of § 29(3); items 1 to 3 of the list and what is outside the Act have none. */
    private static LocalDate settledFrom(Benefit benefit, WeekClass weekClass) {
        if (weekClass != WeekClass.BENEFIT) {
            return IN_FORCE;
        }
        return switch (benefit) {
            case SYGEDAGPENGE -> TRANSITION_SICKNESS;
            case DAGPENGE, MIDLERTIDIG_ARBEJDSMARKEDSYDELSE, SAERLIG_UDDANNELSESYDELSE -> IN_FORCE;
            default -> TRANSITION;
        };
    }

    /** The list of § 3(1) as it stands from a day on. */
    private static final class Version {
        private final LocalDate from;
        private final String amended;
        private final List<BenefitRule.Builder> rows = new ArrayList<>();

        Version(LocalDate from, String amended) {
            this.from = from;
            this.amended = amended;
        }

        Version refunded(int item, Benefit benefit) {
            return add(item, benefit, Financing.REFUND, MUNICIPALITY);
        }

        Version coFinanced(int item, Benefit benefit, Payer payer) {
            return add(item, benefit, Financing.CO_FINANCING, payer);
        }

        Version withoutPercentage(int item, Benefit benefit) {
            return add(item, benefit, Financing.NONE, MUNICIPALITY);
        }

        /** The items that did not change from 2016 to June 2025. */
        Version first14() {
            return coFinanced(1, DAGPENGE, UNEMPLOYMENT_FUND)
                    .coFinanced(2, MIDLERTIDIG_ARBEJDSMARKEDSYDELSE, UNEMPLOYMENT_FUND)
                    .withoutPercentage(3, SAERLIG_UDDANNELSESYDELSE)
                    .refunded(4, KONTANTYDELSE)
                    .refunded(5, KONTANTHJAELP)
                    .refunded(6, UDDANNELSESHJAELP)
                    .refunded(7, SYGEDAGPENGE)
                    .refunded(8, LEDIGHEDSYDELSE)
                    .refunded(9, REVALIDERINGSYDELSE)
                    .refunded(10, RESSOURCEFORLOEBSYDELSE)
                    .coFinanced(11, FOERTIDSPENSION, UDBETALING_DANMARK)
                    .refunded(12, FLEKSLOENTILSKUD)
                    .refunded(13, LOENTILSKUD)
                    .refunded(14, INTEGRATIONSYDELSE);
        }

        private Version add(int item, Benefit benefit, Financing financing, Payer payer) {
            String place = "§ 3, stk. 1, nr. " + item + (amended.isEmpty() ? "" : ", " + amended);
            BenefitRule.Builder row = row(benefit, from, WeekClass.BENEFIT, financing, act(place, from))
                    .payer(payer);
            if (BY_AWARD.contains(benefit)) {
                row.awardedFrom(AWARD_ON_LADDER);
            }
            rows.add(row);
            return this;
        }

        Stream<BenefitRule> until(Optional<LocalDate> next) {
            next.ifPresent(day -> rows.forEach(row -> row.validTo(day.minusDays(1))));
            return rows.stream().map(BenefitRule.Builder::build);
        }
    }
}
