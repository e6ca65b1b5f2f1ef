package dk.refusion.examples.files.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedRowTest {
    @ParameterizedTest
    @CsvSource({
        "auk01_annual_means.csv, 2223",
        "population_folk1a_selected_quarters.csv, 525",
        "population_2019q1.csv, 99",
        "regk31_2019_kr_per_inhabitant.csv, 396",
        "kou106_foertidspension_100pct_refusion.csv, 32"
    })
    void every_table_is_read_whole_and_each_row_names_its_source(String file, int size) {
        List<ShippedRow> rows = ShippedRow.of(file);

        assertThat(rows).hasSize(size);
        assertThat(rows).allSatisfy(row -> assertThat(row.get("source")).isNotBlank());
    }

    @Test
    void a_column_that_is_not_there_is_a_mistake_of_the_program() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ShippedRow.of("population_2019q1.csv").get(0).get("persons"))
                .withMessageContaining("was persons");
    }
}
