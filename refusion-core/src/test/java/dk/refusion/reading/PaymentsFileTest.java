package dk.refusion.reading;

import static dk.refusion.Refusion.kr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dk.refusion.file.BadInput;
import dk.refusion.file.FileLines;
import dk.refusion.file.LargeFile;
import dk.refusion.history.Payment;
import dk.refusion.law.Benefit;
import dk.refusion.municipality.Municipality;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A vendor's own library gives the cells; what they say is the business of this one. */
class PaymentsFileTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 1, 31);
    private static final List<Object> HEADINGS = List.of("CPR", "Kommune", "Ydelse", "Fra", "Til", "Beløb", "Sagsnr.");
    private static final Payment PAYMENT =
            Payment.of("010180-0001", Municipality.BALLERUP, Benefit.SYGEDAGPENGE, FIRST, LAST, kr("12400.50"));

    private final List<String> remarks = new ArrayList<>();

    private FileLines rows(List<?>... rows) {
        List<List<?>> all = new ArrayList<>(List.of(List.of("Løn, januar 2026"), HEADINGS));
        all.addAll(List.of(rows));
        return FileLines.of("løn.xlsx", all, remark -> remarks.add(remark.toString()));
    }

    private static List<Object> row(Object amount) {
        return List.of("010180-0001", "Ballerup", "sygedagpenge", FIRST, LAST, amount, 17);
    }

    @Test
    void rows_of_typed_cells_are_payments() {
        FileLines file = rows(
                row(new BigDecimal("12400.50")),
                List.of("101800001", "0151", "Sygedagpenge", "1.2.2026", "28-02-2026", "12.400,50 kr.", ""));

        assertThat(PaymentsFile.read(file, PaymentsReading.STRICT).payments())
                .containsExactly(
                        PAYMENT,
                        Payment.of(
                                "010180-0001",
                                Municipality.BALLERUP,
                                Benefit.SYGEDAGPENGE,
                                LocalDate.of(2026, 2, 1),
                                LocalDate.of(2026, 2, 28),
                                kr("12400.50")));
        assertThat(remarks)
                .containsExactly(
                        "løn.xlsx: linjen over overskriften er ikke brugt",
                        "løn.xlsx: en kolonne er ikke brugt: Sagsnr.");
    }

    @Test
    void a_cell_that_has_lost_digits_is_no_cell() {
        assertThatThrownBy(() -> rows(row(12400.5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a cell is a text, a LocalDate or an exact number, was Double 12400.5 in F3");
    }

    @Test
    void every_problem_is_told_with_its_place_its_value_and_what_would_be_right() {
        FileLines file = rows(row("12.34"), row(1), row(2));

        assertThatThrownBy(() -> PaymentsFile.read(file, PaymentsReading.STRICT))
                .asInstanceOf(type(BadInput.class))
                .satisfies(bad -> assertThat(bad.problems())
                        .extracting(problem -> problem.in("løn.xlsx"))
                        .anyMatch(text -> text.startsWith("celle F3 (amount), \"12.34\": skriv et beløb i kroner"))
                        .anyMatch(text ->
                                text.startsWith("celle D5 (from), \"2026-01-01\": perioden overlapper linje 4")));
    }

    @Test
    void good_rows_are_kept_and_parts_of_a_payment_add_up_for_those_who_ask() {
        PaymentsFile file = PaymentsFile.read(
                rows(row("12.34"), row(1), row(2)),
                PaymentsReading.STRICT.keepingGoodRows().addingOverlaps());

        assertThat(file.payments()).extracting(Payment::amount).containsExactly(kr(1), kr(2));
        assertThat(file.leftOut()).hasSize(1);
        assertThat(file).hasToString("løn.xlsx: 2 payments, 1 problems of those left out");
    }

    @Test
    void a_heading_of_ones_own_is_told() {
        FileLines file = FileLines.of(
                "a.csv",
                List.of(
                        List.of("Hvem", "Kommune", "Ydelse", "Fra", "Til", "Beløb"),
                        List.of("a", "151", "DAGPENGE", FIRST, LAST, 1)));

        assertThat(PaymentsFile.read(file, PaymentsReading.STRICT.withHeading("Hvem", "person"))
                        .payments())
                .hasSize(1);
        assertThatThrownBy(() -> PaymentsReading.STRICT.withHeading("Hvem", "borger"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("was borger");
    }

    @Test
    void objects_of_any_mapper_are_payments_and_null_is_absent() {
        Map<String, Object> object = new HashMap<>(Map.of(
                "person", "010180-0001",
                "municipality", 151,
                "benefit", "SYGEDAGPENGE",
                "from", "2026-01-01",
                "to", "2026-01-31",
                "amount", "12400.50"));
        object.put("awarded", null);

        assertThat(PaymentsFile.readObjects(
                                "JSON",
                                List.of(object),
                                PaymentsReading.STRICT,
                                remark -> remarks.add(remark.toString()))
                        .payments())
                .containsExactly(PAYMENT);
        object.put("amount", new BigDecimal("12400.50"));
        assertThatThrownBy(() -> PaymentsFile.readObjects(
                        "JSON", List.of(object), PaymentsReading.STRICT, remark -> remarks.add(remark.toString())))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("payments[0].amount, 12400.50: skriv et beløb i kroner som tekst");
    }

    @Test
    void a_file_of_any_size_is_read_into_columns_without_another_library() {
        String text = """
                # januar
                CPR;Kommune;Ydelse;Fra;Til;Beløb
                "010180-0001";Ballerup;sygedagpenge;2026-01-01;2026-01-31;12.400,50
                """;
        PopulationFile file = PopulationFile.read(
                LargeFile.of("løn.csv", text.getBytes(StandardCharsets.UTF_8)),
                PaymentsReading.STRICT,
                ReadingProgress.NONE);

        assertThat(file.persons()).containsExactly("010180-0001");
        assertThat(file.number("101800001")).hasValue(0);
        assertThat(file.history().payments(0)).extracting(Payment::amount).containsExactly(kr("12400.50"));
    }

    @Test
    void a_workbook_is_no_text_and_says_what_to_do() {
        byte[] workbook = {'P', 'K', 3, 4, 0, 0};

        assertThatThrownBy(() -> PopulationFile.read(
                        LargeFile.of("løn.xlsx", workbook), PaymentsReading.STRICT, ReadingProgress.NONE))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("løn.xlsx: 1 fejl, intet er beregnet\n  gem arket som CSV UTF-8");
    }
}
