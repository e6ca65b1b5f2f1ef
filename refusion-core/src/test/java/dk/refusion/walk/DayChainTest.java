package dk.refusion.walk;

import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.law.Legislation;
import dk.refusion.time.Week;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Payments that follow each other without a week between, so that each of their weeks has some øre. */
@SuppressWarnings("EnumOrdinal") // columns of numbers
class DayChainTest {
    private static final Legislation LAW = Legislation.denmark();
    private static final int WEEK = Week.parse("2026-W02").index();
    private static final int MONDAY = (int) Week.mondayOf(WEEK);
    /** Saturday of the first week. */
    private static final int SATURDAY = MONDAY + 5;

    private final DayChain chain = new DayChain();

    @BeforeEach
    void begin() {
        chain.begin(false);
    }

    /** The payment of some days, an øre for each. */
    private boolean adds(int from, int days) {
        return chain.add(chain.size() + 10, from, from + days, days);
    }

    // ------------------------------------------------------------------ what goes on

    @Test
    void a_payment_has_an_oere_for_each_day_or_is_cut_by_days() {
        assertThat(chain.add(0, MONDAY, MONDAY + 10, 9)).isFalse();
        assertThat(chain.add(0, MONDAY, MONDAY + 10, -10)).isFalse();
        assertThat(chain.size()).isZero();
        assertThat(chain.add(0, MONDAY, MONDAY + 10, 10)).isTrue();
        assertThat(chain.size()).isEqualTo(1);
    }

    @Test
    void a_payment_goes_on_from_the_day_after_the_last_to_the_end_of_the_week_after() {
        assertThat(adds(MONDAY, 9)).isTrue(); // to Tuesday of the second week
        assertThat(adds(MONDAY + 8, 5)).isFalse(); // the Tuesday twice
        assertThat(adds(MONDAY + 21, 5)).isFalse(); // the third week between
        assertThat(adds(MONDAY + 20, 1)).isTrue(); // Sunday of the third
        assertThat(adds(MONDAY + 21, 1)).isTrue();
        assertThat(chain.size()).isEqualTo(3);
        assertThat(List.of(chain.item(0), chain.item(1), chain.item(2))).containsExactly(10, 11, 12);
        assertThat(List.of(chain.endWeek(0), chain.endWeek(1), chain.endWeek(2)))
                .containsExactly(WEEK + 2, WEEK + 3, WEEK + 4);
        assertThat(chain.endWeek()).isEqualTo(WEEK + 4);
    }

    @Test
    void days_at_the_week_end_have_no_part_where_only_weekdays_do() {
        chain.begin(true);
        assertThat(adds(SATURDAY, 2)).isFalse();
        assertThat(chain.add(0, SATURDAY, SATURDAY + 2, 0)).isFalse();
        assertThat(chain.add(0, MONDAY, MONDAY + 14, 10)).isTrue(); // ten weekdays
        assertThat(chain.endWeek()).isEqualTo(WEEK + 2);
        assertThat(adds(MONDAY + 19, 3)).isFalse(); // from Saturday of the third week to Monday
        assertThat(adds(MONDAY + 12, 3)).isTrue(); // from Saturday of the second
        assertThat(chain.endWeek()).isEqualTo(WEEK + 3);

        chain.begin(false);
        assertThat(chain.size()).isZero();
        assertThat(adds(SATURDAY, 2)).isTrue();
        assertThat(chain.endWeek()).isEqualTo(WEEK + 1);
    }

    @Test
    void there_is_room_for_any_number_of_payments() {
        for (int month = 0; month < 100; month++) {
            assertThat(adds(MONDAY + 30 * month, 30)).isTrue();
        }

        assertThat(chain.size()).isEqualTo(100);
        for (int month = 0; month < 100; month++) {
            assertThat(chain.item(month)).isEqualTo(10 + month);
            assertThat(chain.endWeek(month)).isEqualTo(WEEK + (30 * month + 29) / 7 + 1);
        }
        assertThat(weeks(MONDAY, chain.endWeek())).hasSize(429);
    }

    // ------------------------------------------------------------------ where something else begins

    @Test
    void payments_with_days_from_a_week_on_are_left_for_later_but_the_first_is_known() {
        adds(MONDAY, 10);
        adds(MONDAY + 10, 11); // to Sunday of the third week
        adds(MONDAY + 21, 7);

        assertThat(chain.firstAfter(WEEK)).isEqualTo(1);
        assertThat(chain.firstAfter(WEEK + 2)).isEqualTo(1);
        assertThat(chain.firstAfter(WEEK + 3)).isEqualTo(2);
        assertThat(chain.firstAfter(WEEK + 4)).isEqualTo(3);
        assertThat(chain.firstAfter(WEEK + 9)).isEqualTo(3);
    }

    @Test
    void the_first_week_is_that_of_the_first_day_that_is_looked_at() {
        adds(MONDAY + 3, 20);

        assertThat(chain.firstWeek(MONDAY - 50)).isEqualTo(WEEK);
        assertThat(chain.firstWeek(MONDAY + 3)).isEqualTo(WEEK);
        assertThat(chain.firstWeek(MONDAY + 7)).isEqualTo(WEEK + 1);
    }

    // ------------------------------------------------------------------ the weeks

    /** The net amount of each week, and what of it lies in the earlier month, if anything does. */
    private List<String> weeks(int firstDay, int end) {
        List<String> weeks = new ArrayList<>();
        WeekSink sink = run -> weeks.add(Week.ofIndex(run.week()) + " " + run.gross()
                + (run.earlierMonth(run.week()) == 0 ? "" : " (" + run.earlierMonth(run.week()) + ")"));
        WeekSettler settler = new WeekSettler(LAW, new RateTotals(LAW), Optional.of(sink));
        settler.begin(0, Optional.empty());
        RuleSpan span = CompiledLaw.of(LAW).span(KONTANTHJAELP, MONDAY, 0);
        settler.chain(span, chain, BALLERUP.ordinal(), KONTANTHJAELP.ordinal(), firstDay, end);
        return weeks;
    }

    @Test
    void a_week_has_the_days_of_all_payments_in_it() {
        chain.add(0, MONDAY, MONDAY + 9, 900); // to Tuesday
        chain.add(1, MONDAY + 9, MONDAY + 12, 600); // Wednesday to Friday
        chain.add(2, MONDAY + 15, MONDAY + 21, 600); // Tuesday to Sunday of the third week
        chain.add(3, MONDAY + 21, MONDAY + 23, 20);

        assertThat(weeks(MONDAY, WEEK + 4))
                .containsExactly("2026-W02 700", "2026-W03 800", "2026-W04 600", "2026-W05 20 (20)");
        // before a week
        assertThat(weeks(MONDAY, WEEK + 1)).containsExactly("2026-W02 700");
        assertThat(weeks(MONDAY, WEEK + 2)).containsExactly("2026-W02 700", "2026-W03 800");
        // from a day of the first payment on
        assertThat(weeks(MONDAY + 3, WEEK + 2)).containsExactly("2026-W02 400", "2026-W03 800");
        assertThat(weeks(MONDAY + 8, WEEK + 3)).containsExactly("2026-W03 700", "2026-W04 600");
    }

    @Test
    void a_week_over_the_end_of_a_month_has_the_part_of_its_first_days() {
        // January 2026 ends on Saturday of 2026-W05
        int january = MONDAY + 21;
        chain.add(0, january, january + 4, 40);
        chain.add(1, january + 4, january + 6, 200);
        chain.add(2, january + 6, january + 9, 3_000);

        assertThat(weeks(january, WEEK + 5)).containsExactly("2026-W05 1240 (240)", "2026-W06 2000");
        assertThat(weeks(january + 1, WEEK + 4)).containsExactly("2026-W05 1230 (230)");
        assertThat(weeks(january + 3, WEEK + 4)).containsExactly("2026-W05 1210 (210)");
    }
}
