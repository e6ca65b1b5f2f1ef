package dk.refusion.audit;

import static dk.refusion.Refusion.kr;
import static dk.refusion.Refusion.percent;
import static dk.refusion.law.Benefit.DAGPENGE;
import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static dk.refusion.municipality.Municipality.HJOERRING;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.ladder.RefundRate;
import dk.refusion.law.Benefit;
import dk.refusion.municipality.Municipality;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows in columns are the rows that were put into them. */
class ReportedRowsTest {
    private static final ReportedRow REFUNDED = row("a", "2026-W02", BALLERUP, KONTANTHJAELP)
            .refund(kr(2_400))
            .rate(RefundRate.of(percent("80")))
            .build();
    private static final ReportedRow CO_FINANCED = row("b", "2026-W03", HJOERRING, DAGPENGE)
            .coFinancing(kr(600))
            .rate(RefundRate.of(percent("80")))
            .reported(kr(2_900))
            .build();
    private static final ReportedRow WITHOUT_RATE =
            row("a", "2026-W04", BALLERUP, KONTANTHJAELP).build();
    /** No week has both, but a file may say so. */
    private static final ReportedRow BOTH = row("c", "2026-W05", BALLERUP, KONTANTHJAELP)
            .refund(kr(1))
            .coFinancing(kr(2))
            .reported(kr(3))
            .build();

    private static final List<ReportedRow> ALL = List.of(REFUNDED, CO_FINANCED, WITHOUT_RATE, BOTH);
    private static final ReportedRows ROWS = ReportedRows.of(ALL);

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
        assertThat(ROWS.rows()).containsExactlyElementsOf(ALL);
        assertThat(ROWS.size()).isEqualTo(4);
        assertThat(ROWS).hasToString("4 rows of 3 persons");
    }

    @Test
    void the_rows_of_a_person_are_found_wherever_they_stand() {
        assertThat(ROWS.of("a")).containsExactly(REFUNDED, WITHOUT_RATE);
        assertThat(ROWS.of("b")).containsExactly(CO_FINANCED);
        assertThat(ROWS.of("c")).containsExactly(BOTH);
        assertThat(ROWS.of("d")).isEmpty();
    }

    @Test
    void weeks_reach_from_the_first_to_the_last_row_and_others_stand_outside() {
        WeekRange middle = WeekRange.of(Week.of(2026, 3), Week.of(2026, 4));

        assertThat(ROWS.weeks()).contains(WeekRange.of(Week.of(2026, 2), Week.of(2026, 5)));
        assertThat(ROWS.outside(middle)).containsExactly(REFUNDED, BOTH);
        assertThat(ROWS.isReported(Week.of(2026, 5))).isTrue();
        assertThat(ROWS.isReported(Week.of(2026, 6))).isFalse();
        assertThat(ReportedRows.of(List.of()).weeks()).isEmpty();
    }

    @Test
    void municipalities_are_those_of_any_row() {
        assertThat(ROWS.municipalities()).containsExactlyInAnyOrder(BALLERUP, HJOERRING);
        assertThat(ReportedRows.of(List.of()).municipalities()).isEmpty();
    }
}
