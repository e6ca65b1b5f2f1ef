package dk.refusion.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EvenSplitTest {
    private final EvenSplit january = Allocation.evenly(Money.ofKroner(12_400), 31);

    @Test
    void a_month_is_spread_over_its_days() {
        assertThat(january.total()).isEqualTo(Money.ofKroner(12_400));
        assertThat(january.parts()).isEqualTo(31);
        assertThat(january.part(0)).isEqualTo(Money.ofKroner(400));
        assertThat(january.run(0, 4)).isEqualTo(Money.ofKroner(1_600));
        assertThat(january.run(4, 11)).isEqualTo(Money.ofKroner(2_800));
        assertThat(january).hasToString("12.400,00 kr. på 31 dele");
    }

    @Test
    void one_oere_falls_on_the_day_that_passes_the_half() {
        EvenSplit split = Allocation.evenly(Money.ofOere(1), 4);

        assertThat(IntStream.range(0, 4).mapToObj(split::part))
                .extracting(Money::oere)
                .containsExactly(0L, 1L, 0L, 0L);
    }

    @Test
    void a_negative_amount_is_the_mirror_image() {
        EvenSplit split = Allocation.evenly(Money.ofOere(-10), 4);

        assertThat(IntStream.range(0, 4).mapToObj(split::part))
                .extracting(Money::oere)
                .containsExactly(-3L, -2L, -3L, -2L);
    }

    @Test
    void no_days_have_no_amount_and_all_days_have_all() {
        assertThat(january.first(0)).isEqualTo(Money.ZERO);
        assertThat(january.run(7, 7)).isEqualTo(Money.ZERO);
        assertThat(january.first(31)).isEqualTo(january.total());
    }

    @Test
    void a_split_over_more_days_than_a_year_has_is_as_exact_as_one_over_a_month() {
        for (int days = 1; days <= 800; days++) {
            EvenSplit split = Allocation.evenly(Money.ofOere(100_000), days);

            assertThat(split.first(1)).isEqualTo(Money.ofOere((200_000 / days + 1) / 2));
            assertThat(split.first(days)).isEqualTo(split.total());
        }
    }

    /** Two quarters of 2⁶² are 2⁶³ on the way, which a long with its sign would take for a negative amount. */
    @Test
    void an_amount_that_outgrows_a_long_on_the_way_is_split_exactly() {
        EvenSplit split = Allocation.evenly(Money.ofOere(1L << 62), 4);

        assertThat(split.first(2)).isEqualTo(Money.ofOere(1L << 61));
        assertThat(split.run(2, 4)).isEqualTo(Money.ofOere(1L << 61));
    }

    @Test
    void days_outside_the_period_are_refused() {
        assertThatThrownBy(() -> january.first(32))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("count must be from 0 to 31, was 32");
        assertThatThrownBy(() -> january.first(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> january.part(31)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> january.part(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> january.part(Integer.MAX_VALUE)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> january.run(5, 4))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("a run must not end before it starts, was 5 to 4");
    }

    @Test
    void an_amount_is_split_over_something() {
        assertThatThrownBy(() -> Allocation.evenly(Money.ZERO, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an amount is split over at least one part, was 0");
    }
}
