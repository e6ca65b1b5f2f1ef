package dk.refusion.law;

import static dk.refusion.law.Benefit.*;
import static dk.refusion.law.Payer.UDBETALING_DANMARK;
import static dk.refusion.law.Payer.UNEMPLOYMENT_FUND;
import static dk.refusion.law.RuleRows.act;

import com.google.common.collect.Sets;
import dk.refusion.ladder.RefundLadder;
import dk.refusion.ladder.RefundTier;
import dk.refusion.ladder.RestartRule;
import dk.refusion.ladder.RestartWindow;
import dk.refusion.money.Percentage;
import dk.refusion.time.Week;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The Danish law in rows, newest first, each beside its paragraph: the ladder, the list of benefits that count, and the
 * dates. Support that does not count stands in {@link OtherSupport}, awards before the ladder in {@link OldAwards},
 * percentages outside the ladder in {@link FixedShares}.
 *
 * <p>Item numbers of § 3(1) after 2021 follow from the cross-references of § 2 and of the Orders.
 */
final class DanishLaw {
    private DanishLaw() {}

    // ------------------------------------------------------------------ § 5(2), § 5(3) and § 6(1): the ladder

    static List<LadderRow> ladders() {
        return List.of(LadderRow.of(
                Week.of(IN_FORCE),
                RefundLadder.of(
                        RestartRule.of(52, RestartWindow.calendarYears(3)),
                        RefundTier.of(1, 4, Percentage.of(80)),
                        RefundTier.of(5, 26, Percentage.of(40)),
                        RefundTier.of(27, 52, Percentage.of(30)),
                        RefundTier.from(53, Percentage.of(20))),
                act("§ 5, stk. 2", IN_FORCE), // refund
                act("§ 5, stk. 3", IN_FORCE), // co-financing, the rest
                act("§ 6, stk. 1", IN_FORCE))); // starting over
    }

    // ------------------------------------------------------------------ § 3(1): the benefits that count

    private static List<BenefitList> benefitLists() {
        return List.of(
                // rehabilitation and special support leave the list
                new BenefitList(LocalDate.of(2026, 2, 1), "som ændret ved lov 1750/2025")
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
                // one kontanthjælp; special support is refunded again
                new BenefitList(LocalDate.of(2025, 7, 1), "som ændret ved lov 1655/2024")
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
                // senior pension
                new BenefitList(LocalDate.of(2020, 1, 1), "som ændret ved lov 1559/2019")
                        .coFinanced(1, DAGPENGE, UNEMPLOYMENT_FUND)
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
                        .refunded(14, INTEGRATIONSYDELSE)
                        .coFinanced(15, SAERLIG_STOETTE, UDBETALING_DANMARK)
                        .coFinanced(16, SENIORPENSION, UDBETALING_DANMARK),
                // special support becomes an item of its own, paid by Udbetaling Danmark
                new BenefitList(LocalDate.of(2016, 10, 1), "jf. lovbekendtgørelse 1086/2017")
                        .coFinanced(1, DAGPENGE, UNEMPLOYMENT_FUND)
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
                        .refunded(14, INTEGRATIONSYDELSE)
                        .coFinanced(15, SAERLIG_STOETTE, UDBETALING_DANMARK),
                // the Act as it came into force; special support is paid inside items 5 and 6
                new BenefitList(COUNTING_FROM, "")
                        .coFinanced(1, DAGPENGE, UNEMPLOYMENT_FUND)
                        .coFinanced(2, MIDLERTIDIG_ARBEJDSMARKEDSYDELSE, UNEMPLOYMENT_FUND)
                        .withoutPercentage(3, SAERLIG_UDDANNELSESYDELSE)
                        .refunded(4, KONTANTYDELSE)
                        .refunded(5, KONTANTHJAELP)
                        .refunded(5, SAERLIG_STOETTE)
                        .refunded(6, UDDANNELSESHJAELP)
                        .refunded(7, SYGEDAGPENGE)
                        .refunded(8, LEDIGHEDSYDELSE)
                        .refunded(9, REVALIDERINGSYDELSE)
                        .refunded(10, RESSOURCEFORLOEBSYDELSE)
                        .coFinanced(11, FOERTIDSPENSION, UDBETALING_DANMARK)
                        .refunded(12, FLEKSLOENTILSKUD)
                        .refunded(13, LOENTILSKUD)
                        .refunded(14, INTEGRATIONSYDELSE));
    }

    // ------------------------------------------------------------------ §§ 29 and 30: from when

    /** Weeks of benefit and of self-support count from this day, § 30(1). */
    static final LocalDate COUNTING_FROM = LocalDate.of(2014, 7, 1);

    /** The Act is in force from Monday 4 January 2016, § 29(1). */
    static final LocalDate IN_FORCE = LocalDate.of(2016, 1, 4);

    /** The transition days of § 29(3): no. 1 for sickness benefit, no. 2 for the other items but the first three. */
    static LocalDate settledFrom(Benefit benefit) {
        return switch (benefit) {
            case SYGEDAGPENGE -> LocalDate.of(2015, 12, 28);
            case DAGPENGE, MIDLERTIDIG_ARBEJDSMARKEDSYDELSE, SAERLIG_UDDANNELSESYDELSE -> IN_FORCE;
            default -> LocalDate.of(2016, 1, 1);
        };
    }

    /** Benefits that are on the ladder by an award or referral from {@link #AWARD_ON_LADDER}, § 30(2)–(4). */
    static final Set<Benefit> BY_AWARD = Set.of(FOERTIDSPENSION, LEDIGHEDSYDELSE, FLEKSLOENTILSKUD);

    static final LocalDate AWARD_ON_LADDER = LocalDate.of(2014, 7, 1);

    /** The payments that show a referral, Order 14/2026 § 21(2)–(3). */
    static final Set<Benefit> FLEXIBLE_JOBS = Sets.immutableEnumSet(
            LEDIGHEDSYDELSE, FLEKSLOENTILSKUD, FLEKSJOB_GAMMEL_ORDNING, SELVSTAENDIG_GAMMEL_ORDNING);

    static List<BenefitRule> rules() {
        return Stream.of(BenefitList.rules(benefitLists()), OtherSupport.rules(), OldAwards.rules())
                .flatMap(rows -> rows)
                .toList();
    }
}
