package dk.refusion.examples.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ColoursProperties {
    @Property
    void colours_change_no_word(@ForAll("texts") String text) {
        assertThat(Colours.result(text).replaceAll("\u001B\\[\\d+m", "")).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "Afstemning",
                        "Provenu  -15,5  2,0  -1.700,25",
                        "  Provenu -3",
                        "3 stemmer, 0 er i modstrid.",
                        "Afviger: ingen",
                        "Afviger: 2, $1 \\ modstrid",
                        "",
                        "  ",
                        "Mio. kr.")
                .list()
                .ofMaxSize(12)
                .map((List<String> lines) -> String.join("\n", lines));
    }
}
