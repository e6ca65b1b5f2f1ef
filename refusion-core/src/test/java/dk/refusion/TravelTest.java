package dk.refusion;

import static dk.refusion.Refusion.kr;
import static dk.refusion.Refusion.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dk.refusion.file.BadInput;
import dk.refusion.file.Problem;
import dk.refusion.history.NationHistory;
import dk.refusion.history.Payment;
import dk.refusion.ladder.RefundLadder;
import dk.refusion.ladder.RefundLadders;
import dk.refusion.ladder.RefundRate;
import dk.refusion.ladder.RefundTier;
import dk.refusion.ladder.RestartRule;
import dk.refusion.ladder.RestartWindow;
import dk.refusion.language.Sentence;
import dk.refusion.law.Activity;
import dk.refusion.law.Benefit;
import dk.refusion.law.Financing;
import dk.refusion.law.FinancingRate;
import dk.refusion.law.LadderRow;
import dk.refusion.law.Legislation;
import dk.refusion.law.Policies;
import dk.refusion.money.Money;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import dk.refusion.money.Rounding;
import dk.refusion.municipality.Municipality;
import dk.refusion.nation.NationCalculator;
import dk.refusion.nation.NationLine;
import dk.refusion.refund.RefundAmounts;
import dk.refusion.refund.StatementLine;
import dk.refusion.time.Week;
import java.io.NotSerializableException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a cluster is sent and sends back arrives as it left, by Java's serialisation and by Spark's Kryo. */
class TravelTest {
    private static final Legislation DENMARK = Legislation.denmark();
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final LadderRow LADDER = DENMARK.ladderRows().get(0);
    private static final Payment PAYMENT =
            Payment.of("a", Municipality.BALLERUP, Benefit.KONTANTHJAELP, DAY, DAY.plusDays(41), kr(11_600));
    private static final Legislation REFORM = DENMARK.withName("reform")
            .withLadder(LADDER.ladder().withTiers(List.of(RefundTier.from(1, Percentage.of(Ratio.of(1, 3))))))
            .withPolicies(DENMARK.policies().withRounding(Rounding.HALF_EVEN));

    private static NationHistory nation() {
        return NationHistory.builder()
                .person()
                .period(Week.of(DAY).index(), 60, 300_001, Benefit.KONTANTHJAELP, Municipality.BALLERUP)
                .period(Week.of(DAY).index(), 9, 100_003, Benefit.SAERLIG_UDDANNELSESYDELSE, Municipality.AABENRAA)
                .person()
                .period(Week.of(DAY).index(), 60, 1, Benefit.FOERTIDSPENSION, Municipality.SILKEBORG, DAY)
                .payment(
                        DAY.toEpochDay() + 3,
                        DAY.toEpochDay() + 40,
                        1_000,
                        Benefit.SYGEDAGPENGE,
                        Municipality.SILKEBORG)
                .build();
    }

    static Stream<Object> travellers() {
        RestartRule byWeeks = RestartRule.of(26, RestartWindow.weeks(100));
        RefundLadder ladder = LADDER.ladder().withRestart(byWeeks);
        NationLine sum =
                NationCalculator.under(DENMARK).calculate(nation()).lines().get(0);
        return Stream.of(
                Money.ofOere(-123_456_789),
                Money.MAX,
                Percentage.of(Ratio.of(1, 3)),
                Ratio.of(BigInteger.TEN.pow(30), BigInteger.valueOf(7)),
                Week.parse("2026-W53"),
                RefundRate.of(percent("33.3")),
                RefundTier.of(5, 26, percent("40")),
                RefundTier.from(53, percent("20")),
                byWeeks,
                LADDER.ladder().restart(),
                ladder,
                RefundLadders.of(ladder).from(Week.of(DAY), LADDER.ladder()),
                LADDER,
                LADDER.refund(),
                DENMARK.rule(Benefit.FOERTIDSPENSION, DAY, DAY.minusYears(20)),
                DENMARK.span(Benefit.KONTANTHJAELP, DAY.toEpochDay(), 0),
                DENMARK.financingRates().get(0),
                DENMARK.policies().withRepaidWeek(Policies.RepaidWeek.STAYS),
                DENMARK,
                REFORM,
                Problem.ofLine(3, "x", "skriv et tal"),
                Sentence.of("linje {0}", "line {0}").with(3),
                PAYMENT,
                PAYMENT.withAwarded(DAY).withRegistered(DAY.plusDays(1)).withActivity(Activity.ACTIVE),
                RefundAmounts.of(Financing.CO_FINANCING, 100_001, 33_333),
                sum,
                line(FinancingRate.of(Financing.REFUND, RefundRate.of(percent("30")), true, Rounding.HALF_UP)),
                line(FinancingRate.withoutRate(Financing.REFUND)),
                Benefit.SYGEDAGPENGE,
                Municipality.AEROE,
                Rounding.HALF_EVEN,
                Financing.REFUND);
    }

    private static StatementLine line(FinancingRate rate) {
        return StatementLine.of(
                Municipality.HJOERRING,
                YearMonth.of(2026, 2),
                Benefit.SYGEDAGPENGE,
                rate,
                RefundAmounts.of(Financing.REFUND, 100, 30),
                4);
    }

    static Stream<Arguments> ways_and_travellers() {
        return Stream.of(Travel.values()).flatMap(way -> travellers().map(traveller -> Arguments.of(way, traveller)));
    }

    @ParameterizedTest
    @MethodSource("ways_and_travellers")
    void a_value_arrives_equal_with_the_same_hash_code_and_text(Travel way, Object traveller) {
        assertThat(way.send(traveller))
                .isEqualTo(traveller)
                .hasSameHashCodeAs(traveller)
                .hasToString(traveller.toString())
                .hasSameClassAs(traveller);
    }

    /** A history is not equal to another, so what follows from it is compared. */
    @ParameterizedTest
    @EnumSource(Travel.class)
    void a_nation_arrives_and_is_settled_alike_by_a_law_that_arrived(Travel way) {
        NationHistory there = way.send(nation());
        NationCalculator settle = NationCalculator.under(way.send(REFORM)).statements();

        assertThat(there.payments(0)).isEqualTo(nation().payments(0));
        assertThat(there.payments(1)).isEqualTo(nation().payments(1));
        assertThat(way.send(settle.calculate(there).statementLines().toArray()))
                .isEqualTo(NationCalculator.under(REFORM)
                        .statements()
                        .calculate(nation())
                        .statementLines()
                        .toArray());
    }

    @Test
    void what_there_is_only_one_of_stays_one_by_java() {
        assertThat(Travel.JAVA.send(Money.ZERO)).isSameAs(Money.ZERO);
        assertThat(Travel.JAVA.send(RefundAmounts.ZERO).gross()).isSameAs(Money.ZERO);
        assertThat(Travel.JAVA.send(DENMARK)).isSameAs(DENMARK);
        assertThat(Travel.JAVA.send(DENMARK.withName("x").withName("Danmark"))).isSameAs(DENMARK);
    }

    @ParameterizedTest
    @EnumSource(Travel.class)
    void a_constant_is_the_same_wherever_it_arrives(Travel way) {
        assertThat(way.send(Benefit.values())).isEqualTo(Benefit.values());
        assertThat(way.send(Benefit.KONTANTHJAELP)).isSameAs(Benefit.KONTANTHJAELP);
    }

    @Test
    void every_class_that_travels_is_tested_here() {
        List<Class<?>> tested = Stream.concat(travellers(), Stream.of(nation()))
                .<Class<?>>map(Object::getClass)
                .toList();
        List<String> untested = new ClassFileImporter()
                .importUrl(Refusion.class.getProtectionDomain().getCodeSource().getLocation()).stream()
                        .filter(type -> type.isAssignableTo(Serializable.class)
                                && !type.isEnum()
                                && !type.isAssignableTo(Enum.class)
                                && !type.isAssignableTo(Throwable.class)
                                && type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::reflect)
                        .filter(type -> tested.stream().noneMatch(type::isAssignableFrom))
                        .map(Class::getSimpleName)
                        .toList();

        assertThat(untested).containsExactly("RestartWindow"); // is part of every RestartRule
    }

    /** An exception travels by Java's serialisation alone, for Kryo may not look into the JDK's own fields. */
    @Test
    void what_is_wrong_in_a_file_arrives_with_its_refusal() {
        BadInput refusal = new BadInput("a.csv", List.of(Problem.ofLine(3, "x", "skriv et tal")));

        assertThat(Travel.JAVA.send(refusal).problems()).isEqualTo(refusal.problems());
    }

    @Test
    void what_is_calculated_again_where_it_is_needed_does_not_travel() {
        MoneySeries series = MoneySeries.of(2015, MoneyUnit.MILLION, "15.7");
        for (Object home : List.of(
                series,
                NationCalculator.under(DENMARK),
                NationCalculator.under(DENMARK).calculate(nation()),
                Refusion.refunds().payments(List.of(PAYMENT)).calculate())) {
            assertThatThrownBy(() -> Travel.JAVA.send(home))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasCauseInstanceOf(NotSerializableException.class);
        }
    }
}
