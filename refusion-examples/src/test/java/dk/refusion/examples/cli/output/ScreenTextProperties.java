package dk.refusion.examples.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class ScreenTextProperties {
    @Property
    void wrapping_keeps_every_word_and_no_line_is_too_long(
            @ForAll @Size(min = 1, max = 60) List<@AlphaChars @StringLength(min = 1, max = 20) String> words) {
        String wrapped = ScreenText.wrapped(String.join(" ", words));

        assertThat(wrapped.split("\\s+", -1)).containsExactlyElementsOf(words);
        assertThat(wrapped.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(96));
    }

    @Property
    void no_line_begins_with_a_per_cent_sign(@ForAll @IntRange(min = 1, max = 120) int before) {
        String sentence = "x".repeat(before) + " 80 % refusion";

        assertThat(ScreenText.wrapped(sentence)).contains("80 %");
    }
}
