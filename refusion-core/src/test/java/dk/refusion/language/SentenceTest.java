package dk.refusion.language;

import static dk.refusion.language.Language.DANISH;
import static dk.refusion.language.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SentenceTest {
    private static final Sentence BEFORE = Sentence.of("skriv en dato før {0}{1}", "write a date before {0}{1}");
    private static final Sentence PERHAPS = Sentence.of("; måske {0}", "; perhaps {0}");

    @Test
    void a_part_is_in_the_language_of_the_whole() {
        Sentence said = BEFORE.with(2500, PERHAPS.with(2499));

        assertThat(said.in(DANISH)).isEqualTo("skriv en dato før 2500; måske 2499");
        assertThat(said.in(ENGLISH)).isEqualTo("write a date before 2500; perhaps 2499");
        assertThat(said).hasToString(said.in(DANISH));
        assertThat(said.asJson()).isEqualTo(Map.of("danish", said.in(DANISH), "english", said.in(ENGLISH)));
    }

    @Test
    void places_may_change_their_order() {
        Sentence said = Sentence.of("{0} af {1}", "of {1}, {0}, that is {0}").with("a", "b");

        assertThat(said.in(ENGLISH)).isEqualTo("of b, a, that is a");
    }

    @Test
    void an_apostrophe_is_an_apostrophe_and_a_value_is_not_looked_into() {
        Sentence said = Sentence.of("det er '{0}' {x} {", "it's '{0}' {x} {").with("{0}'{1}");

        assertThat(said.in(DANISH)).isEqualTo("det er '{0}'{1}' {x} {");
        assertThat(said.in(ENGLISH)).isEqualTo("it's '{0}'{1}' {x} {");
        assertThat(Sentence.of("skriv {0}").in(ENGLISH)).isEqualTo("skriv {0}");
    }

    @Test
    void both_languages_have_the_same_places_and_each_is_filled() {
        assertThatThrownBy(() -> Sentence.of("linje {0}", "line")).hasMessageContaining("the same places in both");
        assertThatThrownBy(() -> Sentence.of("linje {1}", "line {1}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BEFORE.with(2500)).hasMessageContaining("a value for each of its places");
        assertThatThrownBy(() -> Sentence.of("{0}").with(1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void equal_sentences_say_the_same_of_the_same_values() {
        assertThat(BEFORE.with(2500, Sentence.EMPTY))
                .isEqualTo(BEFORE.with("2500", ""))
                .hasSameHashCodeAs(BEFORE.with("2500", ""))
                .isNotEqualTo(BEFORE.with(2501, ""));
        assertThat(BEFORE.with(2500, "").is(BEFORE)).isTrue();
        assertThat(Sentence.of("skriv en dato før {0}{1}").is(BEFORE)).isFalse();
    }

    @Test
    void counts_have_the_groups_that_amounts_have() {
        assertThat(Sentence.ofCount(1_250_000).in(DANISH)).isEqualTo("1.250.000");
        assertThat(Sentence.ofCount(1_250_000).in(ENGLISH)).isEqualTo("1.250.000");
        assertThat(Language.of(Locale.forLanguageTag("da-DK"))).isEqualTo(DANISH);
        assertThat(Language.of(Locale.GERMANY)).isEqualTo(ENGLISH);
    }
}
