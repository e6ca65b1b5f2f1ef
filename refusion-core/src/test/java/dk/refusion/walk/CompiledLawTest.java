package dk.refusion.walk;

import static dk.refusion.Refusion.percent;
import static dk.refusion.law.Benefit.FLEKSJOB_GAMMEL_ORDNING;
import static dk.refusion.law.Benefit.FLEKSLOENTILSKUD;
import static dk.refusion.law.Benefit.FOERTIDSPENSION;
import static dk.refusion.law.Benefit.INTEGRATIONSYDELSE;
import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static dk.refusion.law.Benefit.SAERLIG_STOETTE;
import static dk.refusion.law.Benefit.SAERLIG_UDDANNELSESYDELSE;
import static dk.refusion.law.Benefit.SENIORPENSION;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.ladder.RefundRate;
import dk.refusion.ladder.RefundTier;
import dk.refusion.ladder.WeekClass;
import dk.refusion.law.Benefit;
import dk.refusion.law.BenefitRule;
import dk.refusion.law.Financing;
import dk.refusion.law.FinancingRate;
import dk.refusion.law.LadderRow;
import dk.refusion.law.LegalReference;
import dk.refusion.law.Legislation;
import dk.refusion.law.Policies;
import dk.refusion.time.Week;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The law compiled by days says of each day, and each date of award, what the rows of the law say. */
class CompiledLawTest {
    /** A law of its own, so that it is compiled anew. */
    private static Legislation denmark() {
        return Legislation.denmark().withName("Danmark");
    }

    static Stream<Legislation> laws() {
        Legislation denmark = denmark();
        Week reform = Week.parse("2027-W10");
        LegalReference bill = LegalReference.of("lovforslag", 7, 2027, "§ 1", reform.monday());
        return Stream.of(
                denmark,
                denmark.withPolicies(Policies.recommended().withCountStart(Policies.CountStart.FIRST_WHOLE_WEEK)),
                denmark.withRule(fixed(SAERLIG_UDDANNELSESYDELSE, "2026-03-04", "50")
                                .build())
                        .withRule(fixed(SAERLIG_UDDANNELSESYDELSE, "2026-03-05", "10")
                                .build())
                        .withRule(fixed(SAERLIG_UDDANNELSESYDELSE, "2026-03-06", "30")
                                .build())
                        .withRule(fixed(FOERTIDSPENSION, "2026-03-04", "20")
                                .awardedFrom(LocalDate.of(1999, 1, 1))
                                .awardedBefore(LocalDate.of(2014, 7, 1))
                                .build())
                        .withName("tre satser i en uge, og en ny for tidligere tilkendte pensioner"),
                denmark.withLadder(LadderRow.of(
                        reform,
                        denmark.ladders()
                                .at(reform)
                                .withTiers(List.of(
                                        RefundTier.of(1, 26, percent("50")), RefundTier.from(27, percent("10")))),
                        bill,
                        bill.at("stk. 2"),
                        bill)));
    }

    private static BenefitRule.Builder fixed(Benefit benefit, String from, String rate) {
        LocalDate day = LocalDate.parse(from);
        BenefitRule old = Legislation.denmark().rule(benefit, day);
        return BenefitRule.builder()
                .benefit(benefit)
                .validFrom(day)
                .weekClass(old.weekClass())
                .financing(Financing.REFUND)
                .fixedRate(RefundRate.of(percent(rate)))
                .settledFrom(old.settledFrom())
                .reference(old.reference());
    }

    /** The days on which the law may change, and those beside them. */
    private static Set<LocalDate> days(Legislation law, Benefit benefit) {
        Set<LocalDate> days = new TreeSet<>();
        Stream.of(
                        Stream.of(LocalDate.of(1998, 1, 1), LocalDate.of(2100, 1, 1), law.firstCountedDay()),
                        Stream.of(law.countingFrom(), law.inForce().monday()),
                        law.ladderRows().stream().map(row -> row.validFrom().monday()),
                        law.rules(benefit).stream().map(BenefitRule::validFrom),
                        law.rules(benefit).stream().map(BenefitRule::settledFrom),
                        law.rules(benefit).stream().flatMap(rule -> rule.validTo().stream()))
                .flatMap(some -> some)
                .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
                .forEach(days::add);
        return days;
    }

    private static Set<LocalDate> awards(Legislation law, Benefit benefit) {
        Set<LocalDate> days = new TreeSet<>(List.of(LocalDate.of(1950, 1, 1), LocalDate.of(2100, 1, 1)));
        law.rules(benefit).stream()
                .flatMap(rule -> Stream.concat(rule.awardedFrom().stream(), rule.awardedBefore().stream()))
                .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
                .forEach(days::add);
        return days;
    }

    private static Optional<BenefitRule> rule(Legislation law, Benefit benefit, LocalDate day, LocalDate award) {
        return law.rules(benefit).stream()
                .filter(rule -> !day.isBefore(rule.validFrom())
                        && !day.isAfter(rule.validTo().orElse(LocalDate.MAX))
                        && !award.isBefore(rule.awardedFrom().orElse(LocalDate.MIN))
                        && award.isBefore(rule.awardedBefore().orElse(LocalDate.MAX)))
                .findFirst();
    }

    private static RuleSpan span(Legislation law, Benefit benefit, LocalDate day, LocalDate award) {
        return CompiledLaw.of(law).span(benefit, day.toEpochDay(), award.toEpochDay());
    }

    private static RuleSpan span(Legislation law, Benefit benefit, String day) {
        return span(law, benefit, LocalDate.parse(day), LocalDate.parse(day));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void every_day_has_its_rule_and_what_follows_from_it(Legislation law) {
        for (Benefit benefit : Benefit.values()) {
            for (LocalDate award : awards(law, benefit)) {
                for (LocalDate day : days(law, benefit)) {
                    RuleSpan span = span(law, benefit, day, award);
                    String what = benefit + " " + day + " awarded " + award;
                    Optional<BenefitRule> rule = rule(law, benefit, day, award);

                    assertThat(span.from()).as(what).isLessThanOrEqualTo((int) day.toEpochDay());
                    assertThat(span.end()).as(what).isGreaterThan((int) day.toEpochDay());
                    assertThat(span.hasRule()).as(what).isEqualTo(rule.isPresent());
                    assertThat(span.isLookedAt()).as(what).isEqualTo(!day.isBefore(law.firstCountedDay()));
                    assertThat(span.isTransition())
                            .as(what)
                            .isEqualTo(day.isBefore(law.inForce().monday()));
                    rule.ifPresent(found -> holds(law, span, day, found, what));
                    if (rule.isEmpty()) {
                        assertThat(span.counts() || span.countsOnceOnTheLadder() || span.isSettled() || span.isPlain())
                                .as(what)
                                .isFalse();
                    }
                }
            }
        }
    }

    private static void holds(Legislation law, RuleSpan span, LocalDate day, BenefitRule rule, String what) {
        long number = day.toEpochDay();
        boolean counts = rule.weekClass() == WeekClass.BENEFIT;
        boolean settled = !rule.settledFrom().isAfter(day);
        assertThat(span.rule(number)).as(what).isEqualTo(rule);
        assertThat(span.ruleEnd(number)).as(what).isEqualTo((int) Math.min(
                span.end(), rule.validTo().map(last -> last.toEpochDay() + 1).orElse(Long.MAX_VALUE)));
        assertThat(span.counts()).as(what).isEqualTo(counts);
        assertThat(span.countsOnceOnTheLadder()).as(what).isEqualTo(rule.countsOnceOnTheLadder());
        assertThat(span.isSettled()).as(what).isEqualTo(settled);
        assertThat(span.isPlain())
                .as(what)
                .isEqualTo(!day.isBefore(law.firstCountedDay())
                        && settled
                        && !span.isTransition()
                        && (counts || !rule.countsOnceOnTheLadder()));
        assertThat(span.isOnLadder()).as(what).isEqualTo(rule.isOnLadder());
        if (rule.isOnLadder()) {
            standsOnLadder(law, span, day, rule, what);
        } else {
            FinancingRate only = rule.fixedRate()
                    .map(rate -> FinancingRate.of(
                            rule.financing(), rate, false, law.policies().rounding()))
                    .orElseGet(() -> FinancingRate.withoutRate(rule.financing()));
            assertThat(span.tier(1)).as(what).isZero();
            assertThat(span.tier(Integer.MAX_VALUE)).as(what).isZero();
            assertThat(span.isLastTier(0)).as(what).isTrue();
            assertThat(span.lastWeek(0)).as(what).isEqualTo(Integer.MAX_VALUE);
            assertThat(span.rate(0)).as(what).isEqualTo(only);
            assertThat(law.financingRates().get(span.ratePlace(0))).as(what).isEqualTo(only);
            assertThat(span.reference(0, rule)).as(what).isEqualTo(rule.reference());
        }
    }

    private static void standsOnLadder(Legislation law, RuleSpan span, LocalDate day, BenefitRule rule, String what) {
        boolean early = day.isBefore(law.inForce().monday());
        LadderRow row = law.ladderRow(early ? law.inForce() : Week.of(day));
        LegalReference place = rule.financing() == Financing.REFUND ? row.refund() : row.coFinancing();
        List<RefundTier> tiers = row.ladder().tiers();
        for (int tier = 0; tier < tiers.size(); tier++) {
            RefundTier expected = tiers.get(tier);
            FinancingRate rate = FinancingRate.of(
                    rule.financing(), expected.rate(), true, law.policies().rounding());
            assertThat(span.tier(expected.firstWeek())).as(what).isEqualTo(tier);
            assertThat(span.tier(expected.lastWeek().orElse(Integer.MAX_VALUE)))
                    .as(what)
                    .isEqualTo(tier);
            assertThat(span.lastWeek(tier))
                    .as(what)
                    .isEqualTo(expected.lastWeek().orElse(Integer.MAX_VALUE));
            assertThat(span.isLastTier(tier)).as(what).isEqualTo(tier == tiers.size() - 1);
            assertThat(span.rate(tier)).as(what).isEqualTo(rate);
            assertThat(law.financingRates().get(span.ratePlace(tier))).as(what).isEqualTo(rate);
            assertThat(span.reference(tier, rule)).as(what).isEqualTo(place.at("nr. " + (tier + 1)));
        }
    }

    /** Fewer spans would be wrong, and more would cut weeks that are the same. */
    @ParameterizedTest
    @MethodSource("laws")
    void spans_follow_each_other_without_a_gap_and_something_changes_between_them(Legislation law) {
        for (Benefit benefit : Benefit.values()) {
            for (LocalDate award : awards(law, benefit)) {
                RuleSpan span = CompiledLaw.of(law).span(benefit, Integer.MIN_VALUE, award.toEpochDay());
                assertThat(span.from()).isEqualTo(Integer.MIN_VALUE);
                while (span.end() < Integer.MAX_VALUE) {
                    RuleSpan next = CompiledLaw.of(law).span(benefit, span.end(), award.toEpochDay());
                    assertThat(next.from()).isEqualTo(span.end());
                    assertThat(span.joined(next)).as(span + " and " + next).isEmpty();
                    span = next;
                }
            }
        }
    }

    @Test
    void rules_that_differ_in_their_place_in_the_law_only_make_one_span_with_both() {
        RuleSpan span = span(denmark(), KONTANTHJAELP, "2024-01-01");

        assertThat(span.from()).isEqualTo(Paid.day("2016-01-04"));
        assertThat(span.end()).isEqualTo(Integer.MAX_VALUE);
        assertThat(span.rule(Paid.day("2016-09-30")).reference()).hasToString("lov 994/2015 § 3, stk. 1, nr. 5");
        assertThat(span.ruleEnd(Paid.day("2016-09-30"))).isEqualTo(Paid.day("2016-10-01"));
        assertThat(span.rule(Paid.day("2016-10-01")).reference())
                .hasToString("lov 994/2015 § 3, stk. 1, nr. 5, jf. lovbekendtgørelse 1086/2017");
        assertThat(span.ruleEnd(Paid.day("2026-02-01"))).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void a_law_is_compiled_once() {
        Legislation law = denmark();

        assertThat(CompiledLaw.of(law)).isSameAs(CompiledLaw.of(law)).isNotSameAs(CompiledLaw.of(denmark()));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void lines_are_told_apart_by_direction_and_fixed_rate(Legislation law) {
        Map<Object, Integer> orders = new HashMap<>();
        for (BenefitRule rule : law.rules()) {
            LocalDate award = rule.awardedFrom()
                    .orElse(rule.awardedBefore().orElse(rule.validFrom()).minusDays(1));
            int order = span(law, rule.benefit(), rule.validFrom(), award).order();
            assertThat(orders.computeIfAbsent(List.of(rule.financing(), rule.fixedRate()), told -> order))
                    .isEqualTo(order);
        }

        assertThat(orders.values()).doesNotHaveDuplicates().hasSizeGreaterThan(5);
    }

    @Test
    void of_fixed_rates_the_smaller_comes_first() {
        Legislation law = laws().toList().get(2);

        assertThat(Stream.of("2026-03-03", "2026-03-05", "2026-03-06", "2026-03-04")
                        .map(day -> span(law, SAERLIG_UDDANNELSESYDELSE, day))
                        .filter(span -> span.rate(0).rate().isPresent())
                        .map(RuleSpan::order))
                .hasSize(3)
                .isSorted();
    }

    // ------------------------------------------------------------------ days without a rule

    private static LocalDate firstWithoutRule(Benefit benefit, String from, String to) {
        return LocalDate.ofEpochDay(
                CompiledLaw.of(denmark()).firstDayWithoutRule(benefit, Paid.day(from), Paid.day(to), Paid.day(from)));
    }

    @Test
    void a_period_is_without_a_rule_from_the_first_day_that_has_none() {
        // senior pension came on 1 January 2020, and integration benefit went after June 2025
        assertThat(firstWithoutRule(SENIORPENSION, "2019-12-01", "2020-01-31")).isEqualTo("2019-12-01");
        assertThat(firstWithoutRule(SENIORPENSION, "2019-12-31", "2019-12-31")).isEqualTo("2019-12-31");
        assertThat(firstWithoutRule(SENIORPENSION, "2020-01-01", "2020-01-31")).isEqualTo("2020-02-01");
        assertThat(firstWithoutRule(INTEGRATIONSYDELSE, "2025-06-01", "2025-06-30"))
                .isEqualTo("2025-07-01");
        assertThat(firstWithoutRule(INTEGRATIONSYDELSE, "2025-06-01", "2025-07-01"))
                .isEqualTo("2025-07-01");
        assertThat(firstWithoutRule(SAERLIG_STOETTE, "2026-01-31", "2026-02-28"))
                .isEqualTo("2026-02-01");
        // days before the count are not looked at, whether there is a rule or not
        assertThat(firstWithoutRule(KONTANTHJAELP, "2014-06-01", "2014-07-31")).isEqualTo("2014-08-01");
        assertThat(firstWithoutRule(SENIORPENSION, "2014-06-01", "2014-07-31")).isEqualTo("2014-07-01");
    }

    // ------------------------------------------------------------------ in words

    @Test
    void a_span_in_words_has_its_days_and_its_last_rule() {
        Legislation law = denmark();

        assertThat(span(law, SENIORPENSION, "2014-07-01")).hasToString("2014-07-01/2016-01-03: ingen regel");
        assertThat(span(law, KONTANTHJAELP, "2024-01-01"))
                .hasToString("2016-01-04/: " + law.rule(KONTANTHJAELP, LocalDate.of(2026, 2, 1)));
        assertThat(span(law, KONTANTHJAELP, "2000-01-01").toString()).startsWith("/2014-06-30: ");
    }

    @Test
    void the_date_of_award_chooses_among_the_spans_of_a_day() {
        Legislation law = denmark();
        LocalDate day = LocalDate.of(2017, 3, 1);

        assertThat(span(law, FOERTIDSPENSION, day, LocalDate.of(2014, 6, 30)).isOnLadder())
                .isFalse();
        assertThat(span(law, FOERTIDSPENSION, day, LocalDate.of(2014, 7, 1)).isOnLadder())
                .isTrue();
        RuleSpan between = span(law, FLEKSLOENTILSKUD, day, LocalDate.of(2013, 1, 1));
        assertThat(between.countsOnceOnTheLadder()).isTrue();
        assertThat(between.isPlain()).isFalse();
        assertThat(span(law, FLEKSLOENTILSKUD, day, LocalDate.of(2012, 12, 31)).isPlain())
                .isTrue();
        assertThat(span(law, FLEKSJOB_GAMMEL_ORDNING, day, day).counts()).isFalse();
    }
}
