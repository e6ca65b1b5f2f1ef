package dk.refusion.json;

import static dk.refusion.Refusion.kr;
import static dk.refusion.Refusion.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.refusion.Refusion;
import dk.refusion.account.NationalAccount;
import dk.refusion.history.Payment;
import dk.refusion.indicator.FullTimePersons;
import dk.refusion.ladder.RefundRate;
import dk.refusion.law.Activity;
import dk.refusion.law.Benefit;
import dk.refusion.money.Money;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.Ratio;
import dk.refusion.municipality.Municipality;
import dk.refusion.refund.RefundAmounts;
import dk.refusion.refund.RefundLine;
import dk.refusion.refund.Settlement;
import dk.refusion.refund.Statement;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import dk.refusion.time.WeekSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the values look like as JSON, by either mapper as it comes. */
class JsonExamplesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final Payment PAYMENT =
            Payment.of("a", Municipality.BALLERUP, Benefit.SYGEDAGPENGE, MONDAY, MONDAY.plusDays(6), kr("2800.50"));
    private static final Settlement SETTLEMENT =
            Refusion.refunds().payments(List.of(PAYMENT)).calculate();

    @ParameterizedTest
    @EnumSource
    void single_values_are_text_or_a_code(Mapper mapper) {
        assertThat(mapper.write(List.of(
                        kr("12.50"),
                        Money.MIN,
                        percent("33.30"),
                        Ratio.of(1, 3),
                        Ratio.of("2.250"),
                        Week.of(2026, 5),
                        WeekRange.ofYear(2020),
                        Municipality.AEROE,
                        Benefit.SYGEDAGPENGE,
                        NationalAccount.parse("5.57.71 dranst 2"))))
                .isEqualTo("[\"12.50\",\"-92233720368547758.08\",\"33.3\",\"1/3\",\"2.25\",\"2026-W05\","
                        + "\"2020-W01/2020-W53\",492,\"SYGEDAGPENGE\",\"5.57.71 dranst 2\"]");
    }

    @ParameterizedTest
    @EnumSource
    void a_series_has_its_years_and_a_set_of_weeks_its_ranges(Mapper mapper) {
        assertThat(mapper.write(MoneySeries.of(2015, MoneyUnit.MILLION, "15.7", "-", "0")))
                .isEqualTo("{\"2015\":\"15700000.00\",\"2017\":\"0.00\"}");
        assertThat(mapper.write(WeekSet.of(WeekRange.ofYear(2025)))).isEqualTo("[\"2025-W01/2025-W52\"]");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_absent_of_a_payment_is_left_out(Mapper mapper) {
        assertThat(mapper.write(PAYMENT))
                .isEqualTo(
                        "{\"person\":\"a\",\"municipality\":151,\"benefit\":\"SYGEDAGPENGE\",\"from\":\"2026-01-05\","
                                + "\"to\":\"2026-01-11\",\"amount\":\"2800.50\"}");
        assertThat(mapper.write(PAYMENT.withRegistered(MONDAY.plusDays(30)).withActivity(Activity.PASSIVE)))
                .endsWith(",\"registered\":\"2026-02-04\",\"activity\":\"PASSIVE\"}");
    }

    @ParameterizedTest
    @EnumSource
    void the_payment_that_is_shown_to_embedders_is_read_and_written(Mapper mapper) throws IOException {
        String page = Files.readString(Path.of("..", ".github", "EMBEDDING.md"));
        String shown = page.replaceFirst("(?s).*?```json(.*?)```.*", "$1");
        Payment payment = Payment.ofMonth(
                        "a", Municipality.BALLERUP, Benefit.KONTANTHJAELP, YearMonth.of(2026, 1), kr(12_400))
                .withRegistered(LocalDate.of(2026, 4, 10));

        assertThat(mapper.read(shown, Payment.class)).isEqualTo(payment);
        assertThat(mapper.write(payment)).isEqualTo(shown.replaceAll("\\s", ""));
    }

    @ParameterizedTest
    @EnumSource
    void a_line_of_a_settlement_has_all_that_its_accessors_say(Mapper mapper) {
        assertThat(mapper.write(SETTLEMENT.lines()))
                .isEqualTo("[{\"person\":\"a\",\"week\":\"2026-W02\",\"municipality\":151,\"benefit\":\"SYGEDAGPENGE\","
                        + "\"financing\":\"REFUND\",\"weekClass\":\"BENEFIT\",\"seniority\":1,\"rate\":\"80\",\"tier\":1,"
                        + "\"reference\":\"" + SETTLEMENT.lines().get(0).reference() + "\","
                        + "\"gross\":\"2800.50\",\"refund\":\"2240.40\",\"coFinancing\":\"0.00\","
                        + "\"ownShare\":\"560.10\",\"stateShare\":\"2240.40\"}]");
    }

    @ParameterizedTest
    @EnumSource
    void a_statement_has_its_lines_and_totals_and_a_settlement_its_total(Mapper mapper) {
        String total = mapper.write(SETTLEMENT.total());

        assertThat(mapper.write(SETTLEMENT.statement(YearMonth.of(2026, 1))))
                .startsWith("{\"month\":\"2026-01\",\"lines\":[{\"municipality\":151,\"month\":\"2026-01\"")
                .contains("\"corrections\":[]", "\"weeks\":{\"151\":{\"benefit\":1,\"selfSupport\":2}}")
                .endsWith("\"financingAmount\":\"2240.40\"}")
                .contains("\"total\":" + total);
        assertThat(mapper.write(SETTLEMENT))
                .isEqualTo("{\"legislation\":\"Danmark\",\"persons\":1,\"lines\":1,\"total\":" + total + "}");
    }

    @ParameterizedTest
    @EnumSource
    void a_result_is_not_read_back_and_a_calculation_is_not_written(Mapper mapper) {
        for (Class<?> result : List.of(RefundLine.class, Statement.class, RefundAmounts.class, Settlement.class)) {
            assertThatThrownBy(() -> mapper.read("{}", result)).hasMessageContaining(result.getSimpleName());
        }
        assertThatThrownBy(() -> mapper.write(Refusion.refunds()))
                .hasMessageContaining("RefundCalculator is no value to write as JSON");
    }

    @ParameterizedTest
    @EnumSource
    void an_amount_is_read_from_text_alone(Mapper mapper) {
        assertThat(mapper.read("\"1250\"", Money.class)).isEqualTo(kr(1_250));
        for (String other : List.of("1250", "12.5", "\"12,50\"", "\"1.250,00\"", "\"12.505\"", "\"\"", "{}", "true")) {
            assertThatThrownBy(() -> mapper.read(other, Money.class)).as(other).isNotNull();
        }
        assertThatThrownBy(() -> mapper.read("\"2026\"", Week.class)).hasMessageContaining("2026-W05");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            JACKSON_2 | "amount":12.50                     | amount of a payment must be a text, was 12.5
            JACKSON_3 | "amount":12.50                     | amount of a payment must be a text, was 12.5
            JACKSON_2 | "amount":"12,50"                   | amount of a payment: amount in kr. must be written
            JACKSON_3 | "amount":"12.50","registred":"x"   | a payment has the fields person, municipality
            JACKSON_2 | "amount":"12.50","registered":null | registered of a payment must be a text, was null
            JACKSON_3 | "amount":"12.50","awarded":"2026-2-1" | awarded of a payment must be a day such as 2026-01-31
            JACKSON_3 | "payer":"x"                        | was payer
            """)
    void a_payment_with_a_wrong_field_is_refused_by_the_name_of_the_field(Mapper mapper, String fields, String told) {
        String json = mapper.write(PAYMENT).replace("\"amount\":\"2800.50\"", fields);

        assertThatThrownBy(() -> mapper.read(json, Payment.class)).hasMessageContaining(told);
    }

    /** What a vendor's own answer may be like. */
    record Answer(
            Municipality municipality,
            Map<Municipality, Money> byMunicipality,
            Map<Week, Money> byWeek,
            Benefit benefit) {}

    @ParameterizedTest
    @EnumSource
    void values_are_fields_and_keys_of_a_vendors_own_types(Mapper mapper) {
        Answer answer = new Answer(
                Municipality.AALBORG,
                Map.of(Municipality.BALLERUP, kr(7)),
                Map.of(Week.of(2026, 5), kr("0.01")),
                Benefit.DAGPENGE);

        assertThat(mapper.write(answer))
                .isEqualTo("{\"municipality\":851,\"byMunicipality\":{\"151\":\"7.00\"},"
                        + "\"byWeek\":{\"2026-W05\":\"0.01\"},\"benefit\":\"DAGPENGE\"}");
        assertThat(mapper.carry(answer, Answer.class)).isEqualTo(answer);
    }

    /** Spring and JAX-RS look for a static valueOf, JAX-RS for a fromString of constants. */
    @Test
    void frameworks_find_the_method_that_reads_a_parameter() throws ReflectiveOperationException {
        for (Written value : List.<Written>of(
                kr("12.50"),
                percent("33.3"),
                Ratio.of(1, 3),
                RefundRate.of(percent("80")),
                FullTimePersons.of("383.25"),
                Week.of(2026, 5),
                WeekRange.ofYear(2026),
                NationalAccount.parse("5.57.71"))) {
            Class<?> type = value instanceof NationalAccount ? NationalAccount.class : value.getClass();
            Object read = type.getMethod("valueOf", String.class).invoke(null, value.asJson());

            assertThat(read).isEqualTo(value);
        }
        assertThat(Municipality.fromString("151")).isEqualTo(Municipality.fromString("Ballerup"));
        assertThat(Benefit.fromString("SYGEDAGPENGE")).isEqualTo(Benefit.fromString("sygedagpenge"));
        assertThat(Activity.fromString("ACTIVE")).isEqualTo(Activity.ACTIVE);
    }

    @Test
    void fields_are_added_once_and_hold_what_is_exact() {
        FieldsBuilder fields = new FieldsBuilder().with("a", 1);

        assertThatThrownBy(() -> fields.with("a", 2)).hasMessage("a field is added once, was a");
        assertThatThrownBy(() -> fields.with("b", 0.1)).hasMessageContaining("written exactly, was java.lang.Double");
        assertThatThrownBy(() -> fields.withAll(kr(1))).hasMessageContaining("only the fields of an object");
    }
}
