package dk.refusion.reading;

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

    private MunicipalityNames() {}

    /** The advice in Danish, with the nearest name if there is one. */
    static String right(String text) {
        return "skriv en af de 98 kommuner ved kode eller navn, som 151 eller Ballerup" + perhaps(text);
    }

    /** The nearest name, if there is one, as the end of an advice. */
    static String perhaps(String text) {
        return Nearest.to(text, NAMES)
                .or(() -> Nearest.to(KOMMUNE.matcher(text).replaceFirst(""), NAMES))
                .map(name -> "; måske " + name)
                .orElse("");
    }
}
