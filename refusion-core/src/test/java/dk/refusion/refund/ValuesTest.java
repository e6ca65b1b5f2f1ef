package dk.refusion.refund;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dk.refusion.history.Payment;
import dk.refusion.ladder.RefundLadder;
import dk.refusion.ladder.RefundLadders;
import dk.refusion.ladder.RefundRate;
import dk.refusion.ladder.RestartWindow;
import dk.refusion.law.Legislation;
import dk.refusion.money.Percentage;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import dk.refusion.time.WeekSet;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

/** The hand-written values are values. */
class ValuesTest {
    @Test
    void weeks_are_values() {
        EqualsVerifier.forClass(Week.class).verify();
        EqualsVerifier.forClass(WeekRange.class)
                .withPrefabValues(Week.class, Week.of(2026, 1), Week.of(2026, 2))
                .verify();
        EqualsVerifier.forClass(WeekSet.class)
                .withPrefabValues(
                        ImmutableList.class,
                        ImmutableList.of(WeekRange.ofYear(2025)),
                        ImmutableList.of(WeekRange.ofYear(2026)))
                .withNonnullFields("ranges")
                .verify();
    }

    @Test
    void payments_and_amounts_are_values() {
        EqualsVerifier.forClass(Payment.class)
                .withNonnullFields("person", "municipality", "benefit", "from", "to", "amount")
                .withIgnoredFields("fromDay", "toDay")
                .verify();
        EqualsVerifier.forClass(RefundAmounts.class).verify();
    }

    @Test
    void ladders_are_values() {
        Legislation law = Legislation.denmark();
        RefundLadder ladder = law.ladders().at(law.inForce());
        assertThat(RefundLadders.of(ladder)).isEqualTo(law.ladders()).hasSameHashCodeAs(law.ladders());
        assertThat(RefundLadders.of(ladder).from(law.inForce(), ladder)).isNotEqualTo(law.ladders());
        assertThat(ladder.withTiers(ladder.tiers())).isEqualTo(ladder).hasSameHashCodeAs(ladder);
        assertThat(RefundRate.of(Percentage.of(80)))
                .isEqualTo(RefundRate.of(Percentage.of("80.0")))
                .isGreaterThan(RefundRate.of(Percentage.of(20)));
        assertThat(RestartWindow.calendarYears(3))
                .isEqualTo(RestartWindow.calendarYears(3))
                .isNotEqualTo(RestartWindow.weeks(156))
                .hasSameHashCodeAs(RestartWindow.calendarYears(3));
        assertThat(RestartWindow.weeks(156)).isEqualTo(RestartWindow.weeks(156)).hasToString("de seneste 156 uger");
    }
}
