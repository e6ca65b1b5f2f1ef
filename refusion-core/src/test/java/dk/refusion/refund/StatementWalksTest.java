package dk.refusion.refund;

import static dk.refusion.Refusion.kr;
import static dk.refusion.law.Benefit.FLEKSLOENTILSKUD;
import static dk.refusion.law.Benefit.KONTANTHJAELP;
import static dk.refusion.municipality.Municipality.BALLERUP;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dk.refusion.history.FewCounts;
import dk.refusion.history.Histories;
import dk.refusion.history.Payment;
import dk.refusion.law.Legislation;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of very many persons no count is kept, so what matters is how often a person's weeks are walked through. */
class StatementWalksTest {
    private static final int PERSONS = 20;
    private static final YearMonth FIRST = YearMonth.of(2024, 1);
    private static final YearMonth LAST = YearMonth.of(2025, 12);
    private static final int MONTHS = 24;
    private static final int FEW = 4;

    private final List<Payment> payments = payments();
    private final List<FlexJobMonth> jobs = Stream.of("person 03", "person 07")
            .map(person -> FlexJobMonth.of(person, BALLERUP, YearMonth.of(2025, 6), kr(20_000), kr(18_000)))
            .toList();
    private final FewCounts counts = new FewCounts(Histories.of(payments, List.of()), Legislation.denmark(), FEW);
    private final Settlement large = new Settlement(
            counts.persons(), new int[PERSONS], Optional.empty(), ImmutableList.copyOf(jobs), ImmutableList.of());

    /** Something of an earlier month becomes known in every month. */
    private static List<Payment> payments() {
        List<Payment> paid = new ArrayList<>();
        for (int number = 0; number < PERSONS; number++) {
            String person = String.format("person %02d", number);
            for (YearMonth month = FIRST.minusMonths(3); !month.isAfter(LAST); month = month.plusMonths(1)) {
                Payment first = Payment.ofMonth(person, BALLERUP, KONTANTHJAELP, month, kr(12_000 + number));
                paid.add(first);
                paid.add(Payment.of(person, BALLERUP, KONTANTHJAELP, first.from(), first.to(), kr(100))
                        .withRegistered(month.plusMonths(2).atDay(12)));
            }
            paid.add(Payment.ofMonth(person, BALLERUP, FLEKSLOENTILSKUD, YearMonth.of(2025, 6), kr(9_000))
                    .withAwarded(FIRST.atDay(1)));
        }
        return paid;
    }

    @Test
    void a_statement_walks_through_a_person_once_for_its_end_and_once_for_its_beginning() {
        Statement statement = large.statement(YearMonth.of(2025, 6));

        assertThat(statement.corrections()).isNotEmpty();
        assertThat(counts.walks()).isEqualTo(2L * PERSONS);
    }

    @Test
    void statements_of_all_months_walk_through_a_person_once_for_the_end_of_each() {
        List<Statement> all = large.statements(FIRST, LAST);

        assertThat(all).hasSize(MONTHS);
        assertThat(counts.walks()).isLessThanOrEqualTo(PERSONS * (MONTHS + 1L));
    }

    @Test
    void statements_together_are_those_made_one_by_one() {
        Settlement kept = RefundCalculator.under(Legislation.denmark())
                .payments(payments)
                .flexJobs(jobs)
                .calculate();

        assertThat(large.statements(FIRST, LAST))
                .isEqualTo(Stream.iterate(FIRST, month -> month.plusMonths(1))
                        .limit(MONTHS)
                        .map(kept::statement)
                        .toList());
        assertThat(kept.statement(YearMonth.of(2025, 6)).flexContributions()).isNotEmpty();
    }
}
