package dk.refusion.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekClassTest {
    @ParameterizedTest
    @CsvSource({
        "1, false, 0, false, BENEFIT",
        "0, false, 0, false, SELF_SUPPORT",
        "-1, false, 1, false, NEUTRAL",
        "0, true, 0, false, BENEFIT",
        "-1, true, 1, true, BENEFIT",
        "0, false, 1, false, NEUTRAL",
        "0, false, 0, true, NEUTRAL",
        "0, false, -1, false, SELF_SUPPORT"
    })
    void a_week_counts_by_what_was_paid_net_for_it(
            long benefits, boolean benefitStays, long others, boolean otherStays, WeekClass expected) {
        assertThat(WeekClass.of(benefits, benefitStays, others, otherStays)).isEqualTo(expected);
    }
}
