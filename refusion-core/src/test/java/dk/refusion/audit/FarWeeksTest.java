package dk.refusion.audit;

import static dk.refusion.Refusion.kr;
import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static dk.refusion.municipality.Municipality.AEROE;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.refusion.Refusion;
import dk.refusion.municipality.Municipality;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistyped week of another century is missing in the payments like any other; one of another millennium is refused. */
class FarWeeksTest {
    private static final List<String> WEEKS = List.of("1400-W02", "1969-W01", "2026-W02", "2597-W52");

    private static Stream<ReportedRow> rows(String week) {
        return Stream.of(AEROE, BALLERUP)
                .map(municipality -> ReportedRow.builder()
                        .person("a")
                        .week(Week.parse(week))
                        .municipality(municipality)
                        .benefit(KONTANTHJAELP)
                        .gross(kr(3_000))
                        .refund(kr(2_400))
                        .build());
    }

    @Test
    void each_row_is_a_deviation_in_the_week_that_it_says() {
        List<ReportedRow> rows = WEEKS.stream().flatMap(FarWeeksTest::rows).toList();

        SettlementAudit audit = SettlementAudit.of(
                ReportedRows.of(rows),
                Refusion.refunds().payments(List.of()).calculate(),
                WeekRange.of(Week.parse("1400-W02"), Week.parse("2597-W52")),
                EnumSet.allOf(Municipality.class));

        assertThat(audit.deviations())
                .allMatch(one -> one.kind() == DeviationKind.MISSING_IN_PAYMENTS)
                .flatExtracting(Deviation::rows)
                .containsExactlyInAnyOrderElementsOf(rows);
        assertThat(audit.deviations())
                .allMatch(one -> one.rows().get(0).week().equals(one.week())
                        && one.rows().get(0).municipality() == one.municipality());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-W02", "1341-W51", "2598-W01", "9999-W52"})
    void a_week_of_another_millennium_is_refused_and_named(String week) {
        List<ReportedRow> rows = rows(week).toList();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportedRows.of(rows))
                .withMessageContaining(week)
                .withMessageContaining("2597-W");
    }
}
