package dk.refusion.municipality;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dk.refusion.spelling.Nearest;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds a {@link Municipality} by its code or by what people write, and names the nearest where there is none. */
final class MunicipalityText {
    private static final int CHRISTIANSOE = 411;
    private static final Pattern CODE_AND_NAME =
            Pattern.compile("0?(?<code>[1-9]\\d{2})(?:(?:\\s*[-\u2013:]\\s*|\\s+)(?<name>\\D.*))?");
    private static final Pattern NAME_AND_CODE = Pattern.compile("(?<name>\\D+?)\\s*\\(0?(?<code>[1-9]\\d{2})\\)");
    /** Bornholm is Bornholms Regionskommune. */
    private static final Pattern KOMMUNE = Pattern.compile(" (regions)?kommune$");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    /** Between the parts of a name. */
    private static final Pattern MARKS = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\p{Cf}]+");
    /** The only one with an English name, and what municipalities were called at first. */
    private static final Map<String, Municipality> OTHER_NAMES =
            Map.of("copenhagen", Municipality.KOEBENHAVN, "brønderslev dronninglund", Municipality.BROENDERSLEV);

    private static final Map<Integer, Municipality> BY_CODE =
            Stream.of(Municipality.values()).collect(toUnmodifiableMap(Municipality::code, Function.identity()));
    private static final Map<String, Municipality> BY_NAME =
            Stream.of(Municipality.values()).collect(toUnmodifiableMap(m -> folded(m.danish()), Function.identity()));

    private static final List<Municipality> ALL = List.of(Municipality.values());
    private static final List<String> FOLDED =
            ALL.stream().map(municipality -> folded(municipality.danish())).toList();

    private MunicipalityText() {}

    static Municipality of(int code) {
        return byCode(code).orElseThrow(() -> refused("" + code, Optional.of(nearest(code))));
    }

    static Municipality parse(String text) {
        String trimmed = SPACES.matcher(text).replaceAll(" ").strip();
        Matcher matcher = CODE_AND_NAME.matcher(trimmed);
        if (!matcher.matches()) {
            matcher = NAME_AND_CODE.matcher(trimmed);
        }
        if (!matcher.matches()) {
            return byName(trimmed).orElseThrow(() -> refused(text, nearest(trimmed)));
        }
        int code = Integer.parseInt(matcher.group("code"));
        Municipality municipality = byCode(code).orElseThrow(() -> refused(text, Optional.of(nearest(code))));
        String name = matcher.group("name");
        if (name != null && byName(name).filter(municipality::equals).isEmpty()) {
            throw new IllegalArgumentException("the code and the name of a municipality must agree, and " + code
                    + " is " + municipality.danish() + ", was \"" + text + "\"");
        }
        return municipality;
    }

    private static Optional<Municipality> byCode(int code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    private static Optional<Municipality> byName(String name) {
        String folded = folded(name);
        String genitive = KOMMUNE.matcher(folded).replaceFirst("");
        return Optional.ofNullable(BY_NAME.get(genitive))
                .or(() -> Optional.ofNullable(OTHER_NAMES.get(genitive)))
                .or(() -> Optional.ofNullable(BY_NAME.get(genitive + "s")))
                .or(() -> genitive.equals(folded)
                        ? Optional.empty()
                        : Optional.ofNullable(BY_NAME.get(genitive.replaceFirst("s$", ""))));
    }

    private static String folded(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return MARKS.matcher(letters).replaceAll(" ").strip().replace("å", "aa");
    }

    private static IllegalArgumentException refused(String text, Optional<Municipality> nearest) {
        String hint = nearest.map(one -> ", nearest is " + one.code() + " " + one.danish())
                .orElse("");
        return new IllegalArgumentException("a municipality is one of the 98 by code, name or both"
                + (folded(text).matches(".*(" + CHRISTIANSOE + "|christiansø).*")
                        ? ", and Christiansø belongs to none"
                        : hint)
                + ", was \"" + text + "\"");
    }

    private static Municipality nearest(int code) {
        return ALL.stream()
                .min(Comparator.comparingInt(m -> Math.abs(m.code() - code)))
                .orElseThrow();
    }

    private static Optional<Municipality> nearest(String name) {
        return Nearest.to(folded(name), FOLDED).map(BY_NAME::get);
    }
}
