package dk.refusion.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DanishDateTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026-01-05", "05-01-2026", "5-1-2026", "5.1.2026", "05.01.2026", "5/1/2026"})
    void a_date_is_read_in_iso_and_in_danish_forms(String text) {
        assertThat(DanishDate.parse(text)).isEqualTo(LocalDate.of(2026, 1, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20260105",
                "2026-01-05T00:00:00",
                "2026-01-05 00:00:00.000",
                "05-01-2026 12:30",
                "5.1.2026 23.59",
                "5/1/2026 0:00:00"
            })
    void a_time_of_day_and_a_date_of_digits_alone_are_of_the_same_day(String text) {
        assertThat(DanishDate.parse(text)).isEqualTo(LocalDate.of(2026, 1, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-05T00:00Z", "2026-01-05T00:00:00+01:00", "2026-01-05 kl. 12", "2026-01-05 12"})
    void a_time_of_another_zone_may_be_of_another_day(String text) {
        assertThatThrownBy(() -> DanishDate.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_number_that_a_spreadsheet_stores_for_a_day_is_not_guessed_but_explained() {
        assertThatThrownBy(() -> DanishDate.parse("46027")).isInstanceOf(IllegalArgumentException.class);
        assertThat(DanishDate.right("46027").toString())
                .endsWith("; er tallet et regnearks dato, så giv cellen datoformat");
        assertThat(DanishDate.right("5/1")).hasToString("skriv en dato som 2026-01-31 eller 31-01-2026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "5.1-2026", "5.1.26", "2026-1-5", "2026/01/05", "5. januar 2026", "05012026", " 5.1.2026"})
    void other_forms_are_refused(String text) {
        assertThatThrownBy(() -> DanishDate.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-02-2026", "2026-02-29", "0.1.2026", "1/13/2026"})
    void days_that_do_not_exist_are_refused(String text) {
        assertThatThrownBy(() -> DanishDate.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
