package dk.refusion.price;

import static dk.refusion.Refusion.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class PriceChangeTest {
    @Test
    void a_change_in_two_parts_leads_from_the_year_before_by_their_sum() {
        PriceChange change =
                PriceChange.ofParts(2023, percent("1.6"), percent("2.3"), PriceStatus.FORECAST, "Finanslov 2023");

        assertThat(change.baseYear()).isEqualTo(2022);
        assertThat(change.levelCorrection()).contains(percent("1.6"));
        assertThat(change).hasToString("2022→2023 3,9 % (forventet)");
    }

    @Test
    void a_status_is_read_as_the_shipped_tables_write_it() {
        assertThat(List.of("final", "forecast", "estimate"))
                .extracting(PriceStatus::named)
                .containsExactly(PriceStatus.FINAL, PriceStatus.FORECAST, PriceStatus.ESTIMATE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceStatus.named("endelig"))
                .withMessageEndingWith("was endelig");
    }

    @Test
    void kinds_and_statuses_are_written_by_name_and_shown_in_danish() {
        assertThat(PriceStatus.fromString("ESTIMATE").danish()).isEqualTo("skøn");
        assertThat(PriceIndexKind.fromString("STATE").danish()).isEqualTo("statens pris- og lønforudsætninger");
    }

    @Test
    void a_level_prints_as_danish_tables_do() {
        assertThat(List.of(PriceLevel.current(), PriceLevel.ofYear(2018), PriceLevel.unstated()))
                .extracting(PriceLevel::toString)
                .containsExactly("løbende priser", "2018-priser", "ikke oplyst");
    }
}
