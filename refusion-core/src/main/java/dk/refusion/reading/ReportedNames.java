package dk.refusion.reading;

import dk.refusion.file.BenefitNames;
import dk.refusion.file.PersonId;
import dk.refusion.file.PersonNames;
import dk.refusion.json.Written;
import dk.refusion.language.Sentence;
import dk.refusion.law.Benefit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How a file of Ydelsesrefusion names benefits and persons.
 *
 * <p>A benefit has its key or its Danish name, or a name that the user explained. A person may be written in other ways than
 * in one's own payments, see {@link PersonId}. Not thread-safe.
 */
public final class ReportedNames implements Written {
    private static final Locale DANISH = Locale.forLanguageTag("da");

    private final Map<String, Benefit> benefits = new HashMap<>();
    private final PersonNames persons = PersonNames.none();

    /**
     * Names as the library has them.
     *
     * @return the names
     */
    public static ReportedNames ofLibrary() {
        return new ReportedNames(Map.of(), List.of());
    }

    /**
     * Names as the library has them, and others.
     *
     * @param benefits further names of benefits
     * @param persons the persons of one's own payments as they are written there
     */
    public ReportedNames(Map<String, Benefit> benefits, Collection<String> persons) {
        benefits.forEach((name, benefit) -> this.benefits.put(name.toLowerCase(DANISH), benefit));
        persons.forEach(this::person);
    }

    Optional<Benefit> benefit(String name) {
        Optional<Benefit> explained = Optional.ofNullable(benefits.get(name.toLowerCase(DANISH)));
        try {
            return explained.isPresent() ? explained : Optional.of(BenefitNames.parse(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * The person as it was first written.
     *
     * @param text how the person is written now
     * @return how it was written first
     */
    public String person(String text) {
        if (PersonId.normal(text).isEmpty()) {
            throw new IllegalArgumentException("a person is told by what is written, was \"" + text + "\"");
        }
        return persons.first(text);
    }

    /** Says which persons look alike although they are different ones. */
    void remarkSimilar(String file, Consumer<Sentence> remarks) {
        persons.remarkSimilar(file, remarks);
    }

    @Override
    public String toString() {
        return "names of " + benefits.size() + " more benefits";
    }
}
