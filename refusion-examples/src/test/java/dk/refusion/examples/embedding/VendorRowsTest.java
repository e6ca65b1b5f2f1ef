package dk.refusion.examples.embedding;

import static dk.refusion.Refusion.kr;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.refund.Settlement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A vendor's rows become a settlement, and he hears of every row that does not. */
class VendorRowsTest {
    @Test
    void good_rows_are_settled_and_bad_ones_are_told() {
        LocalDate monday = LocalDate.of(2026, 1, 5);
        List<String> log = new ArrayList<>();
        Settlement settlement = VendorRows.settled(
                "løn.xlsx",
                List.of(
                        List.of("Borgerens nr.", "Kommune", "Ydelse", "Fra", "Til", "Beløb", "Sag"),
                        List.of("a", "Ballerup", "sygedagpenge", monday, monday.plusDays(6), new BigDecimal("4550"), 1),
                        List.of("b", "Balerup", "sygedagpenge", monday, monday.plusDays(6), 4550, 2)),
                said -> log.add(said.toString()));

        assertThat(settlement.total().gross()).isEqualTo(kr(4550));
        assertThat(log)
                .containsExactly(
                        "løn.xlsx: en kolonne er ikke brugt: Sag",
                        "celle B3 (municipality), \"Balerup\": skriv en af de 98 kommuner ved kode eller navn, som 151"
                                + " eller Ballerup; måske Ballerup");
    }
}
