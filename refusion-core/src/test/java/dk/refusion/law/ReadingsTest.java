package dk.refusion.law;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.law.Policies.RepaidWeek;
import dk.refusion.law.Policies.RoundingLevel;
import dk.refusion.law.Policies.ZeroPayment;
import dk.refusion.money.Rounding;
import org.junit.jupiter.api.Test;

/** Which payments count whatever the net amount of the week. */
class ReadingsTest {
    private static final Policies RECOMMENDED = Policies.recommended();

    @Test
    void an_amount_stays_only_by_another_reading_than_the_recommended() {
        Policies stays = RECOMMENDED.withRepaidWeek(RepaidWeek.STAYS);
        Policies counts = RECOMMENDED.withZeroPayment(ZeroPayment.COUNTS);

        assertThat(RECOMMENDED.stays(1, false)).isFalse();
        assertThat(RECOMMENDED.stays(0, true)).isFalse();
        assertThat(stays.stays(1, false)).isTrue();
        assertThat(stays.stays(0, false)).isFalse();
        assertThat(stays.stays(-1, false)).isFalse();
        assertThat(stays.stays(0, true)).isFalse();
        assertThat(counts.stays(1, false)).isFalse();
        assertThat(counts.stays(0, true)).isTrue();
        assertThat(counts.stays(0, false)).isFalse();
    }

    @Test
    void what_is_not_recommended_is_named() {
        assertThat(RECOMMENDED).hasToString("anbefalet praksis");
        assertThat(RECOMMENDED.withRounding(Rounding.HALF_EVEN).withRoundingLevel(RoundingLevel.STATEMENT))
                .hasToString("anbefalet praksis, undtagen HALF_EVEN, STATEMENT");
        assertThat(RECOMMENDED
                        .withCountStart(Policies.CountStart.FIRST_WHOLE_WEEK)
                        .withRepaidWeek(RepaidWeek.STAYS)
                        .withShortPeriod(Policies.ShortPeriod.FIRST_WEEK)
                        .withZeroPayment(ZeroPayment.COUNTS)
                        .withDagpengeDays(Policies.DagpengeDays.WEEKDAYS)
                        .withUnknownAward(Policies.UnknownAward.REFUSED))
                .hasToString(
                        "anbefalet praksis, undtagen FIRST_WHOLE_WEEK, STAYS, FIRST_WEEK, COUNTS, WEEKDAYS, REFUSED");
    }
}
