package dk.refusion.examples.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.refusion.Refusion;
import dk.refusion.history.Payment;
import dk.refusion.law.Benefit;
import dk.refusion.municipality.Municipality;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class TypedTest {
    @Test
    void days_months_and_weeks_are_read_as_people_write_them() {
        assertThat(Typed.day("31/1/2026")).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(Typed.month("2026-01")).isEqualTo(YearMonth.of(2026, 1));
        assertThat(Typed.week("2026-W53")).hasToString("2026-W53");
    }

    @Test
    void what_cannot_be_meant_is_answered_in_one_sentence() {
        assertThatIsRefused(
                () -> Typed.month("2025-13"),
                "a month is a year and a month from 01 to 12, such as 2026-01, was \"2025-13\"");
        assertThatIsRefused(
                () -> Typed.day("31/02/2026"),
                "a day is one that exists, such as 2026-01-31 or 31-01-2026, was \"31/02/2026\"");
        assertThatIsRefused(
                () -> Typed.week("2025-W53"), "a week is one that its year has, such as 2026-W03, was \"2025-W53\"");
    }

    @Test
    void months_backwards_are_refused_and_not_no_payments() {
        assertThatIsRefused(
                () -> monthly("2026-05", "2026-01"), "the last month is not before the first, was 2026-05 to 2026-01");
        assertThat(monthly("2026-01", "2026-01")).hasSize(1);
        assertThat(monthly("2025-12", "2026-02")).hasSize(3);
    }

    private static List<Payment> monthly(String first, String last) {
        return Typed.monthly("17", Municipality.BALLERUP, Benefit.KONTANTHJAELP, first, last, Refusion.kr(100));
    }

    private static void assertThatIsRefused(ThrowingCallable words, String sentence) {
        assertThatThrownBy(words)
                .hasMessage(sentence)
                .hasNoCause()
                .satisfies(refusal -> assertThat(refusal.getStackTrace()).isEmpty());
    }
}
