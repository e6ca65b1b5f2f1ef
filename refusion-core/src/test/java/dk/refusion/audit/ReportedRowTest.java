package dk.refusion.audit;

import static dk.refusion.municipality.Municipality.BALLERUP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.history.Payment;
import dk.refusion.ladder.RefundRate;
import dk.refusion.law.Benefit;
import dk.refusion.law.Legislation;
import dk.refusion.money.Money;
import dk.refusion.money.Percentage;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReportedRowTest {
    private static ReportedRow.Builder row(Benefit benefit, String week) {
        return ReportedRow.builder()
                .person("a")
                .week(Week.parse(week))
                .municipality(BALLERUP)
                .benefit(benefit)
                .gross(Money.ofKroner(3_000));
    }

    private static Payment payment(ReportedRow.Builder row) {
        return row.build().payment(Legislation.denmark());
    }

    @Test
    void a_row_is_the_payment_of_its_week() {
        assertThat(payment(row(Benefit.KONTANTHJAELP, "2026-W03").rate(RefundRate.of(Percentage.of(40)))))
                .isEqualTo(Payment.ofWeeks(
                        "a",
                        BALLERUP,
                        Benefit.KONTANTHJAELP,
                        WeekRange.of(Week.of(2026, 3), Week.of(2026, 3)),
                        Money.ofKroner(3_000)));
    }

    @Test
    void the_payment_ends_with_the_law_on_its_benefit() {
        Payment last = payment(row(Benefit.REVALIDERINGSYDELSE, "2026-W05"));

        assertThat(last.from()).isEqualTo(LocalDate.of(2026, 1, 26));
        assertThat(last.to()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(last.amount()).isEqualTo(Money.ofKroner(3_000));
    }

    @Test
    void a_fixed_rate_shows_an_old_award_and_any_other_a_new_one() {
        LocalDate ladder = LocalDate.of(2014, 7, 1);

        assertThat(payment(row(Benefit.FOERTIDSPENSION, "2026-W03").rate(RefundRate.of(Percentage.of(35))))
                        .awarded())
                .hasValueSatisfying(award -> assertThat(award).isBefore(ladder));
        assertThat(payment(row(Benefit.FOERTIDSPENSION, "2026-W03").rate(RefundRate.of(Percentage.of(20))))
                        .awarded())
                .hasValueSatisfying(award -> assertThat(award).isAfterOrEqualTo(ladder));
    }
}
