package dk.refusion.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
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
