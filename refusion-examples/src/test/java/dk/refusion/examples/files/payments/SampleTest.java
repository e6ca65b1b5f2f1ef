package dk.refusion.examples.files.payments;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.examples.files.TextFile;
import dk.refusion.examples.files.settlement.WeeksFile;
import dk.refusion.examples.files.table.ResultFile;
import dk.refusion.examples.files.table.ResultTable;
import dk.refusion.examples.files.table.TextCoding;
import dk.refusion.history.Payment;
import dk.refusion.language.Sentence;
import dk.refusion.law.Financing;
import dk.refusion.money.DanishText;
import dk.refusion.money.Money;
import dk.refusion.reading.PaymentsFile;
import dk.refusion.reading.SettlementTerms;
import dk.refusion.refund.RefundAmounts;
import dk.refusion.refund.RefundLine;
import dk.refusion.refund.Settlement;
import dk.refusion.refund.Statement;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample that ships, and what must be true of any settlement of it. */
class SampleTest {
    @TempDir
    private Path folder;

    private final List<Sentence> remarks = new ArrayList<>();

    private static final PaymentsFile SAMPLE = PaymentsFiles.sample(SettlementTerms.TODAY);
    private static final Settlement SETTLEMENT =
            SettlementTerms.TODAY.calculator().payments(SAMPLE.payments()).calculate();
    private static final List<Statement> STATEMENTS = Stream.iterate(
                    YearMonth.of(2024, 1), month -> !month.isAfter(YearMonth.of(2026, 7)), month -> month.plusMonths(1))
            .map(SETTLEMENT::statement)
            .toList();

    @Test
    void the_generator_makes_the_file_again() {
        assertThat(new SampleGenerator().text())
                .isEqualTo(PaymentsFiles.sampleText().text());
    }

    @Test
    void it_holds_the_common_situations() {
        assertThat(SETTLEMENT.persons()).hasSizeBetween(38, 45).allMatch(person -> person.matches("person-\\d{3}"));
        assertThat(SETTLEMENT.persons())
                .as("some started over")
                .anyMatch(person -> SETTLEMENT
                        .lines(person)
                        .get(0)
                        .week()
                        .isBefore(SETTLEMENT
                                .counters(person, LocalDate.of(2026, 6, 30))
                                .firstWeek()
                                .orElseThrow()));
        assertThat(SAMPLE.payments()).anyMatch(payment -> payment.amount().isNegative());
        assertThat(SETTLEMENT.lines()).extracting(RefundLine::tier).hasSizeGreaterThan(4);
        assertThat(SETTLEMENT.statement(YearMonth.of(2026, 6)).corrections()).isNotEmpty();
    }

    @Test
    void all_statements_add_up_to_the_weeks() {
        RefundAmounts weeks = SETTLEMENT.lines().stream()
                .filter(line -> line.financing() != Financing.OUTSIDE)
                .map(RefundLine::amounts)
                .reduce(RefundAmounts.ZERO, RefundAmounts::plus);
        RefundAmounts months = STATEMENTS.stream()
                .map(one -> one.total().plus(one.corrected()))
                .reduce(RefundAmounts.ZERO, RefundAmounts::plus);

        assertThat(months).isEqualTo(weeks);
    }

    @Test
    void the_weeks_add_up_to_what_was_paid() {
        assertThat(SETTLEMENT.total().gross())
                .isEqualTo(Money.sum(
                        SAMPLE.payments().stream().map(Payment::amount).toList()));
    }

    @Test
    void the_rows_of_weeks_csv_add_up_to_the_settlement_and_stand_in_order() {
        List<List<String>> rows = rows(SETTLEMENT);

        assertThat(List.of(sum(rows, 7), sum(rows, 8), sum(rows, 9)))
                .containsExactly(
                        SETTLEMENT.total().gross(),
                        SETTLEMENT.total().refund(),
                        SETTLEMENT.total().coFinancing());
        assertThat(rows)
                .isSortedAccordingTo(Comparator.comparing((List<String> row) -> row.get(0))
                        .thenComparing(row -> row.get(2))
                        .thenComparing(row -> row.get(1))
                        .thenComparing(row -> row.get(3)));
    }

    @Test
    void the_order_of_the_payments_does_not_matter() {
        List<Payment> shuffled = new ArrayList<>(SAMPLE.payments());
        Collections.shuffle(shuffled, new Random(2016));

        assertThat(rows(SettlementTerms.TODAY.calculator().payments(shuffled).calculate()))
                .isEqualTo(rows(SETTLEMENT));
        assertThat(remarks).isEmpty();
    }

    private List<List<String>> rows(Settlement settlement) {
        Path file = folder.resolve("weeks.csv");
        ResultFile.CSV.write(
                file,
                List.of(ResultTable.ofPersons("Uger", WeeksFile.of(settlement, SAMPLE.spellings(), remarks::add))),
                TextCoding.UTF_8,
                List.of());
        return TextFile.read(file)
                .text()
                .lines()
                .skip(1)
                .map(row -> List.of(row.split(";", -1)))
                .toList();
    }

    private static Money sum(List<List<String>> rows, int column) {
        return Money.sum(rows.stream()
                .map(row -> DanishText.parseAmount(row.get(column)))
                .toList());
    }
}
