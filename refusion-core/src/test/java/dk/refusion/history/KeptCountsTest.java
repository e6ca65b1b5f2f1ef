package dk.refusion.history;

import static dk.refusion.Refusion.kr;
import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.refusion.law.Legislation;
import dk.refusion.time.WeekRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Counts of persons are kept as long as there is room for them. */
class KeptCountsTest {
    private static final Legislation LAW = Legislation.denmark();
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    /** Of ten weeks, so ten lines. */
    private static Payment ten(String person) {
        return Payment.ofWeeks(person, BALLERUP, KONTANTHJAELP, WeekRange.parse("2025-W01/2025-W10"), kr(3_000));
    }

    private static Histories persons(Payment... payments) {
        return Histories.of(List.of(payments), List.of());
    }

    @Test
    void a_person_is_counted_once() {
        CountedHistories counted = persons(ten("a"), ten("b")).under(LAW);

        assertThat(counted.person(0)).isSameAs(counted.person(0)).isNotSameAs(counted.person(1));
    }

    @Test
    void a_person_of_whom_all_was_known_is_not_counted_again() {
        CountedHistories counted =
                persons(ten("a"), ten("b").withRegistered(APRIL)).under(LAW);

        assertThat(counted.known(0, MARCH)).isSameAs(counted.person(0));
        assertThat(counted.known(1, MARCH)).isNotSameAs(counted.person(1));
        assertThat(counted.known(1, MARCH)).isSameAs(counted.known(1, MARCH.plusDays(1)));
        assertThat(counted.known(1, APRIL)).isSameAs(counted.person(1));
    }

    @Test
    void counts_are_kept_in_an_eighth_of_the_memory_or_only_those_of_the_last_few() {
        // five lines a payment, 28 bytes a line
        assertThat(CountedHistories.mostLines(100, 500 * 28 * 8)).isEqualTo(500);
        assertThat(CountedHistories.mostLines(101, 500 * 28 * 8)).isEqualTo(16_384);
        assertThat(CountedHistories.mostLines(0, 500 * 28 * 8)).isEqualTo(500);
    }

    @Test
    void a_count_that_there_is_no_room_for_is_made_again() {
        Histories histories = persons(ten("a"), ten("b"), ten("c"));
        // a count is its lines and as much as 32 more
        CountedHistories two = new CountedHistories(histories, LAW, CountedHistories.keeping(2 * 42));
        CountedHistory first = two.person(0);
        two.person(1);
        assertThat(two.person(0)).isSameAs(first);
        two.person(1);
        two.person(2);

        CountedHistory again = two.person(0);

        assertThat(again).isNotSameAs(first);
        assertThat(again.firstDifference(first)).isEqualTo(first.size()).isEqualTo(10);
    }

    @Test
    void a_history_that_cannot_be_counted_names_the_payment() {
        History early = History.of(
                "a",
                List.of(Payment.of(
                        "a", BALLERUP, KONTANTHJAELP, LocalDate.of(2014, 1, 1), LocalDate.of(2014, 1, 31), kr(3_100))));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> early.walk(LAW, new PersonLines(true), Optional.empty()))
                .withMessageEndingWith("was kontanthjælp 2014-01-01/2014-01-31: 3.100,00 kr.");
    }
}
