package dk.refusion.examples.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.refusion.Refusion;
import dk.refusion.history.Payment;
import dk.refusion.ladder.RefundTier;
import dk.refusion.law.Benefit;
import dk.refusion.law.Legislation;
import dk.refusion.municipality.Municipality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypedTest {
    @TempDir
    private Path folder;

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

    @Test
    void a_file_is_read_as_the_commands_read_it_and_named_in_a_line() throws IOException {
        Path file = Files.writeString(folder.resolve("own.csv"), """
                person;municipality;benefit;from;to;amount
                a;Ballerup;kontanthjælp;2026-01-01;2026-01-31;12.400,00
                a;Ballerup;kontanthjælp;2026-02-01;2026-02-28;12.400,00
                """);

        assertThat(Typed.payments(file.toString()))
                .hasSize(2)
                .hasToString(file + ": 2 udbetalinger til 1 person")
                .first()
                .isEqualTo(Typed.payment(
                        "a",
                        Municipality.BALLERUP,
                        Benefit.KONTANTHJAELP,
                        "2026-01-01",
                        "2026-01-31",
                        Refusion.kr(12_400)));
    }

    @Test
    void a_file_with_problems_names_them_and_no_calls() throws IOException {
        Path file = Files.writeString(folder.resolve("own.csv"), "person;municipality\na;Ballerup\n");

        assertThatThrownBy(() -> Typed.payments(file.toString()))
                .hasMessageContaining("own.csv: ")
                .satisfies(refusal -> assertThat(refusal.getStackTrace()).isEmpty());
    }

    @Test
    void a_reform_has_the_tiers_of_the_law_with_other_percentages() {
        Legislation law = Legislation.denmark();

        Legislation reform = Typed.reform("70", "50", "30", "10");

        assertThat(reform).hasToString("Danmark, ændret: trappe 70/50/30/10");
        assertThat(reform.ladders().at(law.inForce()).tiers())
                .extracting(RefundTier::firstWeek)
                .isEqualTo(law.ladders().at(law.inForce()).tiers().stream()
                        .map(RefundTier::firstWeek)
                        .toList());
        assertThatIsRefused(
                () -> Typed.reform("70", "50"), "a reform has a percentage for each of the 4 tiers, was 70/50");
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
