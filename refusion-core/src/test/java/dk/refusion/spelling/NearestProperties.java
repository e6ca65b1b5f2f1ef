package dk.refusion.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class NearestProperties {
    @Property
    void the_first_of_the_nearest_words_is_found_if_it_is_at_most_two_letters_away(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 6) String word,
            @ForAll @Size(max = 4) List<@CharRange(from = 'a', to = 'c') @StringLength(max = 6) String> known) {
        int least = known.stream().mapToInt(one -> changes(word, one)).min().orElse(3);

        assertThat(Nearest.to(word, known))
                .isEqualTo(known.stream()
                        .filter(one -> least <= 2 && changes(word, one) == least)
                        .findFirst());
    }

    /** By trying every way: to drop a letter, to insert one, to change one. */
    private static int changes(String from, String to) {
        if (from.isEmpty() || to.isEmpty()) {
            return from.length() + to.length();
        }
        String fromRest = from.substring(1);
        String toRest = to.substring(1);
        int changed = changes(fromRest, toRest) + (from.charAt(0) == to.charAt(0) ? 0 : 1);
        return Math.min(changed, 1 + Math.min(changes(fromRest, to), changes(from, toRest)));
    }
}
