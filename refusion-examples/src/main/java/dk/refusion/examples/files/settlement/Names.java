package dk.refusion.examples.files.settlement;

import dk.refusion.law.Benefit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a file of Ydelsesrefusion names benefits and persons.
 *
 * <p>A benefit has its key or its Danish name, or a name that the user explained. A person may be written in other ways than
 * in one's own payments: a civil registration number with or without its hyphen, or without its first zero, as spreadsheets
 * save it. Not thread-safe.
 */
public final class Names {
    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final Pattern WITH_HYPHEN = Pattern.compile("\\d{6}-\\d{4}");
    private static final Pattern WITHOUT_ZERO = Pattern.compile("\\d{9}");

    private final Map<String, Benefit> benefits = new HashMap<>();
    private final Map<String, String> persons = new HashMap<>();

    /**
     * Names as the library has them, and others.
     *
     * @param benefits further names of benefits
     * @param persons the persons of one's own payments as they are written there
     */
    public Names(Map<String, Benefit> benefits, Collection<String> persons) {
        benefits.forEach((name, benefit) -> this.benefits.put(name.toLowerCase(DANISH), benefit));
        persons.forEach(this::person);
    }

    Optional<Benefit> benefit(String name) {
        Optional<Benefit> explained = Optional.ofNullable(benefits.get(name.toLowerCase(DANISH)));
        try {
            return explained.isPresent() ? explained : Optional.of(Benefit.parse(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The person as it was first written. */
    public String person(String text) {
        return persons.computeIfAbsent(canonical(text), first -> text);
    }

    /** What all ways to write a person have in common. */
    static String canonical(String text) {
        boolean hasHyphen = WITH_HYPHEN.matcher(text).matches();
        boolean lacksZero = WITHOUT_ZERO.matcher(text).matches();
        return hasHyphen ? text.replace("-", "") : lacksZero ? "0" + text : text;
    }
}
