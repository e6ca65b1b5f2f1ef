package dk.refusion.reading;

import dk.refusion.language.Sentence;
import dk.refusion.municipality.Municipality;
import dk.refusion.spelling.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What would be right in place of a text that is no municipality. */
final class MunicipalityNames {
    private static final Pattern KOMMUNE = Pattern.compile("(?iU)s?\\s+\\S*k\\S*mun\\S*$");
    private static final List<String> NAMES =
            Arrays.stream(Municipality.values()).map(Municipality::danish).toList();

    private static final Sentence RIGHT = Sentence.of(
            "skriv en af de 98 kommuner ved kode eller navn, som 151 eller Ballerup{0}",
            "write one of the 98 municipalities by code or name, such as 151 or Ballerup{0}");
    private static final Sentence PERHAPS = Sentence.of("; måske {0}", "; perhaps {0}");

    private MunicipalityNames() {}

    /** The advice, with the nearest name if there is one. */
    static Sentence right(String text) {
        return RIGHT.with(perhaps(text));
    }

    /** The nearest name, if there is one, as the end of an advice. */
    static Sentence perhaps(String text) {
        return Nearest.to(text, NAMES)
                .or(() -> Nearest.to(KOMMUNE.matcher(text).replaceFirst(""), NAMES))
                .map(PERHAPS::with)
                .orElse(Sentence.EMPTY);
    }
}
