package dk.refusion.history;

import static dk.refusion.Refusion.kr;
import static dk.refusion.law.Benefit.DAGPENGE;
import static dk.refusion.law.Benefit.FLEKSJOB_GAMMEL_ORDNING;
import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static dk.refusion.law.Benefit.SAERLIG_STOETTE;
import static dk.refusion.law.Benefit.SU_STIPENDIUM;
import static dk.refusion.municipality.Municipality.AALBORG;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.ladder.WeekClass;
import dk.refusion.law.Benefit;
import dk.refusion.law.LegalReference;
import dk.refusion.law.Legislation;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import dk.refusion.refund.Case;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import dk.refusion.time.WeekSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The counted weeks of a person: which class each has, where they differ from another count, and as periods. */
class CountedHistoryTest {
    private static final Money AMOUNT = kr(3_000);

    private static CountedHistory counted(Case aCase) {
        return counted(aCase.payments());
    }

    private static CountedHistory counted(List<Payment> payments) {
        return History.of(Case.PERSON, payments).under(Legislation.denmark());
    }

    private static Payment week(Municipality municipality, Benefit benefit, String weeks, Money aWeek) {
        return Payment.ofWeeks(Case.PERSON, municipality, benefit, WeekRange.parse(weeks), aWeek);
    }

    // ------------------------------------------------------------------ classes of weeks

    @Test
    void weeks_of_benefit_and_neutral_weeks_are_told_as_ranges() {
        CountedHistory counted = counted(Case.from("2026-W02")
                .weeks(3, KONTANTHJAELP, AMOUNT)
                .weeks(2, SU_STIPENDIUM, AMOUNT)
                .nothing(1)
                .weeks(1, DAGPENGE, AMOUNT));

        assertThat(counted.benefitWeeks().ranges())
                .containsExactly(WeekRange.parse("2026-W02/2026-W04"), WeekRange.parse("2026-W08/2026-W08"));
        assertThat(counted.neutralWeeks().ranges()).containsExactly(WeekRange.parse("2026-W05/2026-W06"));
        assertThat(counted.lastWeek()).contains(Week.parse("2026-W08"));
        assertThat(counted.classOf(Week.parse("2026-W06"))).isEqualTo(WeekClass.NEUTRAL);
        assertThat(counted.classOf(Week.parse("2026-W07"))).isEqualTo(WeekClass.SELF_SUPPORT);
        assertThat(counted.classOf(Week.parse("2026-W01"))).isEqualTo(WeekClass.SELF_SUPPORT);
        assertThat(counted).hasToString("a: 4 weeks of benefit, 2 neutral");
    }

    @Test
    void a_person_without_payments_has_no_last_week_and_counters_of_nothing() {
        CountedHistory counted = counted(List.of());

        assertThat(counted.lastWeek()).isEmpty();
        assertThat(counted.firstBenefitWeek()).isEmpty();
        Week week = Week.parse("2026-W02");
        assertThat(counted.counters(week)).isEqualTo(Counters.none(Case.PERSON, week));
    }

    @Test
    void neutral_weeks_alone_are_no_beginning_however_many_there_are() {
        for (int runs = 14; runs <= 18; runs++) {
            Case neutral = Case.from("2024-W01");
            for (int run = 0; run < runs; run++) {
                neutral.weeks(1, SU_STIPENDIUM, AMOUNT).nothing(1);
            }
            assertThat(counted(neutral).firstBenefitWeek()).isEmpty();
            assertThat(counted(neutral).neutralWeeks().size()).isEqualTo(runs);

            neutral.weeks(1, KONTANTHJAELP, AMOUNT);
            assertThat(counted(neutral).firstBenefitWeek())
                    .contains(Week.parse("2024-W01").plusWeeks(2 * runs));
        }
    }

    @Test
    void a_career_of_forty_spells_and_twelve_years_is_counted_week_by_week() {
        Case career = Case.from("2014-W27");
        for (int spell = 0; spell < 40; spell++) {
            career.weeks(14, KONTANTHJAELP, AMOUNT).nothing(1);
        }
        CountedHistory counted = counted(career);

        assertThat(counted.size()).isGreaterThan(480);
        assertThat(counted.benefitWeeks().size()).isEqualTo(40 * 14);
        assertThat(counted.benefitWeeks().ranges()).hasSize(40);
        assertThat(counted.seniority(counted.size() - 1)).isEqualTo(40 * 14);

        CountedHistory twice = counted(Case.from("2016-W01")
                .weeks(530, KONTANTHJAELP, AMOUNT)
                .paid(week(AALBORG, DAGPENGE, "2016-W01/2016-W40", AMOUNT)));
        assertThat(twice.size()).isEqualTo(570);
        assertThat(twice.seniority(569)).isEqualTo(530);
        assertThat(twice.gross(569)).isEqualTo(300_000);
    }

    // ------------------------------------------------------------------ where counts differ

    @Test
    void counts_differ_from_the_first_line_that_is_not_the_same() {
        Payment before = week(BALLERUP, KONTANTHJAELP, "2026-W02/2026-W04", AMOUNT);
        CountedHistory one = counted(List.of(before, week(BALLERUP, KONTANTHJAELP, "2026-W05/2026-W05", AMOUNT)));

        assertThat(one.firstDifference(one)).isEqualTo(4);
        assertThat(one.firstDifference(counted(List.of(before)))).isEqualTo(3);
        assertThat(counted(List.of(before)).firstDifference(one)).isEqualTo(3);
        for (Payment other : List.of(
                week(BALLERUP, KONTANTHJAELP, "2026-W06/2026-W06", AMOUNT),
                week(BALLERUP, KONTANTHJAELP, "2026-W05/2026-W05", kr(2_999)),
                week(AALBORG, KONTANTHJAELP, "2026-W05/2026-W05", AMOUNT),
                week(BALLERUP, Benefit.SYGEDAGPENGE, "2026-W05/2026-W05", AMOUNT),
                // the same amount of the week, but of its days in February only
                Payment.of(
                        Case.PERSON,
                        BALLERUP,
                        KONTANTHJAELP,
                        LocalDate.of(2026, 2, 1),
                        LocalDate.of(2026, 2, 1),
                        AMOUNT))) {
            assertThat(one.firstDifference(counted(List.of(before, other)))).isEqualTo(3);
        }
        // a week before that moves the others to the next tier
        CountedHistory moved = counted(List.of(
                week(BALLERUP, KONTANTHJAELP, "2025-W49/2025-W50", AMOUNT),
                before,
                week(BALLERUP, KONTANTHJAELP, "2026-W05/2026-W05", AMOUNT)));
        CountedHistory neutral = counted(List.of(
                week(BALLERUP, KONTANTHJAELP, "2025-W49/2025-W49", AMOUNT),
                week(BALLERUP, KONTANTHJAELP, "2025-W50/2025-W50", AMOUNT),
                before,
                week(BALLERUP, KONTANTHJAELP, "2026-W05/2026-W05", AMOUNT)));
        assertThat(moved.firstDifference(neutral)).isEqualTo(6);
        Counters balance =
                Counters.of(Case.PERSON, Week.parse("2025-W52"), 2, Week.parse("2025-W51"), WeekSet.empty(), false);
        assertThat(one.firstDifference(
                        History.of(balance, one.history().payments()).under(Legislation.denmark())))
                .isEqualTo(2);
    }

    // ------------------------------------------------------------------ references and periods

    @Test
    void a_week_over_a_change_of_the_law_has_both_references_and_its_neighbours_one_each() {
        CountedHistory counted =
                counted(List.of(week(BALLERUP, FLEKSJOB_GAMMEL_ORDNING, "2019-W52/2020-W02", kr(700))));

        List<String> references = new ArrayList<>();
        for (int line = 0; line < counted.size(); line++) {
            references.add(LegalReference.text(counted.references(line)));
        }
        assertThat(references)
                .containsExactly(
                        "lovbekendtgørelse 807/2015 § 122",
                        "lovbekendtgørelse 807/2015 § 122; lov 548/2019 § 200",
                        "lov 548/2019 § 200");
    }

    @Test
    void periods_stand_by_municipality_benefit_and_way_of_financing() {
        CountedHistory counted = counted(List.of(
                week(AALBORG, KONTANTHJAELP, "2025-W25/2025-W26", AMOUNT),
                week(BALLERUP, DAGPENGE, "2025-W25/2025-W26", AMOUNT),
                week(BALLERUP, KONTANTHJAELP, "2025-W25/2025-W26", AMOUNT),
                week(BALLERUP, SAERLIG_STOETTE, "2025-W26/2025-W28", kr(700)),
                week(BALLERUP, KONTANTHJAELP, "2025-W28/2025-W28", AMOUNT)));

        assertThat(counted.periods())
                .extracting(SupportPeriod::toString)
                .containsExactly(
                        "Ballerup arbejdsløshedsdagpenge 2025-W25/2025-W26: 3.000,00 kr. pr. uge",
                        "Ballerup kontanthjælp 2025-W25/2025-W26: 3.000,00 kr. pr. uge",
                        "Ballerup kontanthjælp 2025-W28/2025-W28: 3.000,00 kr. pr. uge",
                        "Ballerup særlig støtte 2025-W27/2025-W27: 600,00 kr. pr. uge",
                        "Ballerup særlig støtte 2025-W28/2025-W28: 700,00 kr. pr. uge",
                        "Ballerup særlig støtte 2025-W26/2025-W26: 700,00 kr. pr. uge",
                        "Ballerup særlig støtte 2025-W27/2025-W27: 100,00 kr. pr. uge",
                        "Aalborg kontanthjælp 2025-W25/2025-W26: 3.000,00 kr. pr. uge");
    }
}
