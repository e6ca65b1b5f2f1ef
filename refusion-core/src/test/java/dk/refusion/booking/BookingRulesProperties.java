package dk.refusion.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BookingRulesProperties {
    private static final List<String> CELLS = List.of(
            "kontanthjælp",
            "SYGEDAGPENGE",
            "brutto",
            "refusion",
            "medfinansiering",
            "80",
            "33,3 %",
            "101",
            "5.57.73 dranst 1 gruppering 007",
            "5.57.71 dranst 2 gruppering 010",
            "5.57.71 dranst 2 gruppering 000",
            "2025-07",
            "2025-13",
            "+999999999-12",
            "2025",
            "99999999999999999999",
            "\"",
            "");

    @Provide
    Arbitrary<String> lines() {
        Arbitrary<String> cells =
                Arbitraries.oneOf(Arbitraries.of(CELLS), Arbitraries.strings().ofMaxLength(8));
        return cells.list().ofSize(8).map(line -> String.join(";", line));
    }

    @Property
    void a_file_is_read_or_every_line_that_is_not_is_told(@ForAll("lines") String one, @ForAll("lines") String other) {
        String text = "Ydelse;Beløb;Sats;Konto;Fra;Til;Sidste regnskab;Kilde\n" + one + "\n" + other;
        try {
            assertThat(BookingRules.parse(text).rules()).hasSizeLessThanOrEqualTo(2);
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage()).startsWith("konteringsregler: ").contains("\n  linje ");
        }
    }
}
