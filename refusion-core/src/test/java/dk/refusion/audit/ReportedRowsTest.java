package dk.refusion.audit;

import static dk.refusion.Refusion.kr;
import static dk.refusion.Refusion.percent;
import static dk.refusion.law.Benefit.DAGPENGE;
import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static dk.refusion.municipality.Municipality.HJOERRING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.refusion.ladder.RefundRate;
import dk.refusion.law.Benefit;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import dk.refusion.refund.Case;
import dk.refusion.refund.Settlement;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rows in columns are the rows that were put into them. */
class ReportedRowsTest {
    private final ReportedRow refunded = row("a", "2026-W02", BALLERUP, KONTANTHJAELP)
            .refund(kr(2_400))
            .rate(RefundRate.of(percent("80")))
            .build();
    private final ReportedRow coFinanced = row("b", "2026-W03", HJOERRING, DAGPENGE)
            .coFinancing(kr(600))
            .rate(RefundRate.of(percent("80")))
            .reported(kr(2_900))
            .build();
    private final ReportedRow withoutRate =
            row("a", "2026-W04", BALLERUP, KONTANTHJAELP).build();
    /** No week has both, but a file may say so. */
    private final ReportedRow both = row("c", "2026-W05", BALLERUP, KONTANTHJAELP)
            .refund(kr(1))
            .coFinancing(kr(2))
            .reported(kr(3))
            .build();

    private final List<ReportedRow> all = List.of(refunded, coFinanced, withoutRate, both);
    private final ReportedRows rows = ReportedRows.of(all);

    private static ReportedRow.Builder row(String person, String week, Municipality municipality, Benefit benefit) {
        return ReportedRow.builder()
                .person(person)
                .week(Week.parse(week))
                .municipality(municipality)
                .benefit(benefit)
                .gross(kr(3_000));
    }

    @Test
    void rows_come_back_as_they_were_in_their_order() {
        assertThat(rows.rows()).containsExactlyElementsOf(all);
        assertThat(rows.size()).isEqualTo(4);
        assertThat(rows).hasToString("4 rows of 3 persons");
    }

    @Test
    void the_rows_of_a_person_are_found_wherever_they_stand() {
        assertThat(rows.of("a")).containsExactly(refunded, withoutRate);
        assertThat(rows.of("b")).containsExactly(coFinanced);
        assertThat(rows.of("c")).containsExactly(both);
        assertThat(rows.of("d")).isEmpty();
    }

    @Test
    void weeks_reach_from_the_first_to_the_last_row_and_others_stand_outside() {
        WeekRange middle = WeekRange.of(Week.of(2026, 3), Week.of(2026, 4));

        assertThat(rows.weeks()).contains(WeekRange.of(Week.of(2026, 2), Week.of(2026, 5)));
        assertThat(rows.outside(middle)).containsExactly(refunded, both);
        assertThat(rows.isReported(Week.of(2026, 5))).isTrue();
        assertThat(rows.isReported(Week.of(2026, 6))).isFalse();
        assertThat(ReportedRows.of(List.of()).weeks()).isEmpty();
    }

    @Test
    void municipalities_are_those_of_any_row() {
        assertThat(rows.municipalities()).containsExactlyInAnyOrder(BALLERUP, HJOERRING);
        assertThat(ReportedRows.of(List.of()).municipalities()).isEmpty();
    }

    @Test
    void the_rows_of_persons_in_turn_are_found_however_many() {
        List<ReportedRow> turns = new ArrayList<>();
        for (int turn = 0; turn < 300; turn++) {
            turns.add(row("p" + turn % 3, "2026-W02", BALLERUP, KONTANTHJAELP)
                    .refund(kr(turn))
                    .build());
        }
        turns.add(turns.get(299));
        ReportedRows columns = ReportedRows.of(turns);

        assertThat(columns.rows()).isEqualTo(turns);
        assertThat(columns.persons()).containsExactly("p0", "p1", "p2");
        for (String person : columns.persons()) {
            assertThat(columns.of(person))
                    .isEqualTo(turns.stream()
                            .filter(one -> one.person().equals(person))
                            .toList());
        }
    }

    @Test
    void amounts_of_any_size_come_back() {
        for (long oere : new long[] {
            0,
            1,
            Integer.MAX_VALUE - 1,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE + 1L,
            Integer.MIN_VALUE,
            Long.MAX_VALUE,
            Long.MIN_VALUE
        }) {
            Money amount = Money.ofOere(oere);
            ReportedRow.Builder[] each = {
                row("a", "2026-W02", BALLERUP, KONTANTHJAELP)
                        .reported(oere == Long.MIN_VALUE ? kr(0) : amount) // that one stands for none
                        .refund(kr(5)),
                row("a", "2026-W03", BALLERUP, KONTANTHJAELP).refund(amount),
                row("a", "2026-W04", BALLERUP, KONTANTHJAELP).coFinancing(amount),
                ReportedRow.builder()
                        .person("a")
                        .week(Week.of(2026, 5))
                        .municipality(BALLERUP)
                        .benefit(KONTANTHJAELP)
                        .rate(RefundRate.of(percent("80")))
                        .gross(amount)
            };
            List<ReportedRow> given =
                    Stream.of(each).map(ReportedRow.Builder::build).toList();

            assertThat(ReportedRows.of(given).rows()).isEqualTo(given);
            assertThat(ReportedRows.of(given).weeks()).contains(WeekRange.of(Week.of(2026, 2), Week.of(2026, 5)));
        }
    }

    @Test
    void the_one_reported_amount_that_stands_for_none_is_refused() {
        ReportedRow row = row("a", "2026-W02", BALLERUP, KONTANTHJAELP)
                .reported(Money.ofOere(ReportedRows.Builder.NOT_REPORTED))
                .build();

        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> ReportedRows.of(List.of(row)))
                .withMessageContaining("an amount of the report");
        ReportedRows.Builder rows = ReportedRows.builder();
        int person = rows.person("a"); // as the reader of files has it
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> rows.add(person, row))
                .withMessageContaining("an amount of the report");
    }

    @Test
    void a_row_of_unusual_kroner_is_compared_as_any_other() {
        Settlement paid =
                Case.from("2026-W02").weeks(1, KONTANTHJAELP, kr(30_000_000)).settled();
        List<ReportedRow> reported = paid.lines().stream().map(ReportedRow::of).toList();
        ReportedRow both = ReportedRow.builder()
                .person(Case.PERSON)
                .week(Week.of(2026, 2))
                .municipality(BALLERUP)
                .benefit(KONTANTHJAELP)
                .gross(kr(30_000_000))
                .refund(kr(30_000_000))
                .coFinancing(kr(6_000_000))
                .build();

        assertThat(SettlementAudit.of(reported, paid, week(2)).exact()).isEqualTo(1);
        assertThat(SettlementAudit.of(List.of(both), paid, week(2)).exact()).isEqualTo(1);
    }

    @Test
    void a_row_is_an_object_only_if_it_is_unusual() {
        assertThat(IntStream.range(0, 4).filter(rows::isUnusual)).containsExactly(3);
        assertThat(ReportedRows.of(List.of(coFinanced)).isUnusual(0)).isFalse();
    }

    @Test
    void an_unusual_row_in_the_place_of_a_dropped_one_says_nothing_of_it() {
        Settlement paid =
                Case.from("2026-W02").weeks(1, KONTANTHJAELP, kr(3_000)).settled();
        ReportedRow dropped = ReportedRow.of(paid.lines().get(0));
        ReportedRow kept = ReportedRow.builder()
                .person(Case.PERSON)
                .week(Week.of(2026, 2))
                .municipality(BALLERUP)
                .benefit(KONTANTHJAELP)
                .gross(kr(1))
                .refund(kr(1))
                .coFinancing(kr(1))
                .build();
        ReportedRows.Builder builder = ReportedRows.builder().add(dropped);
        builder.keepFirst(0);

        SettlementAudit audit = SettlementAudit.of(builder.add(kept).build(), paid, week(2), EnumSet.of(BALLERUP));

        assertThat(audit.exact()).isZero();
        assertThat(audit.deviations()).hasSize(1);
    }

    private static WeekRange week(int number) {
        return WeekRange.of(Week.of(2026, number), Week.of(2026, number));
    }

    @Test
    void more_percentages_than_have_numbers_come_back_too() {
        ReportedRows.Builder builder = ReportedRows.builder();
        List<ReportedRow> given = new ArrayList<>();
        for (int rate = 0; rate < (1 << 14) + 2; rate++) {
            RefundRate one = RefundRate.of(percent(BigDecimal.valueOf(rate, 4).toPlainString()));
            assertThat(builder.rate(one)).isEqualTo(rate + 1);
            if (rate < 2 || rate > (1 << 14) - 4) {
                given.add(row("a", "2026-W02", BALLERUP, KONTANTHJAELP)
                        .rate(one)
                        .refund(kr(1))
                        .build());
                given.add(row("a", "2026-W02", BALLERUP, KONTANTHJAELP)
                        .rate(one)
                        .coFinancing(kr(2))
                        .build());
            }
        }
        given.forEach(builder::add);

        assertThat(builder.build().rows()).isEqualTo(given);
    }

    @Test
    void rows_that_are_dropped_again_leave_no_trace() {
        for (int kept = 0; kept <= 4; kept++) {
            ReportedRows.Builder builder = ReportedRows.builder();
            all.forEach(builder::add);
            assertThat(builder.size()).isEqualTo(4);
            builder.keepFirst(kept);
            assertThat(builder.size()).isEqualTo(kept);
            builder.add(coFinanced).add(both).add(refunded);

            List<ReportedRow> expected = new ArrayList<>(all.subList(0, kept));
            expected.addAll(List.of(coFinanced, both, refunded));
            assertThat(builder.build().rows()).isEqualTo(expected);
            assertThat(builder.build().of("b"))
                    .isEqualTo(expected.stream()
                            .filter(one -> one.person().equals("b"))
                            .toList());
        }
    }

    @Test
    @SuppressWarnings("EnumOrdinal") // columns of numbers
    void a_file_of_two_hundred_thousand_rows_is_kept_in_blocks_and_dropped_from_its_end() {
        ReportedRows.Builder builder = ReportedRows.builder();
        int rate = builder.rate(RefundRate.of(percent("40")));
        int person = builder.person("a");
        for (int row = 0; row < 200_000; row++) {
            builder.add(
                    person,
                    Week.of(2026, 2).index(),
                    0,
                    row % 7,
                    row + 1,
                    ReportedRows.Builder.NOT_REPORTED,
                    rate,
                    row / 3,
                    0);
        }
        assertThat(builder.person("a")).isEqualTo(person);
        ReportedRows large = builder.build();

        for (int row : new int[] {0, 65_535, 65_536, 131_071, 131_072, 199_999}) {
            assertThat(large.rows().get(row).gross()).isEqualTo(Money.ofOere(row + 1L));
            assertThat(large.rows().get(row).refund()).isEqualTo(Money.ofOere(row / 3));
            assertThat(large.rows().get(row).benefit()).isEqualTo(Benefit.values()[row % 7]);
        }
        assertThat(large.of("a")).hasSize(200_000);

        for (int kept : new int[] {131_073, 131_072, 131_071, 0}) {
            builder.keepFirst(kept);
            builder.add(person, Week.of(2026, 3).index(), 1, 1, 5, 6, ReportedRows.Builder.NO_RATE, 0, 0);
            ReportedRows shorter = builder.build();
            assertThat(shorter.size()).isEqualTo(kept + 1);
            assertThat(shorter.rows().get(kept).reported()).contains(Money.ofOere(6));
            assertThat(shorter.rows().get(kept).week()).isEqualTo(Week.of(2026, 3));
        }
    }
}
