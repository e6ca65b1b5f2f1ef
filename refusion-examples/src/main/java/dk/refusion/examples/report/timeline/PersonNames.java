package dk.refusion.examples.report.timeline;

import dk.refusion.file.PersonId;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a page calls persons. A civil registration number (CPR-nummer) stands on a page only if that was asked for: else
 * the person has a number of their own on the page, in the order in which the page names them.
 *
 * <pre>{@code
 * PersonNames names = PersonNames.masked();
 * names.of("010180-0001");   // borger 1
 * names.of("person-7");      // person-7
 * names.of("0101800001");    // borger 1
 * }</pre>
 *
 * <p>Not thread-safe.
 */
public final class PersonNames {
    private static final Pattern NUMBER = Pattern.compile("\\d{6}[\\s\\p{Z}]?[\\p{Pd}\u2212]?[\\s\\p{Z}]?\\d{4}");
    private static final String HIDDEN = "(CPR-nummer)";

    private final boolean isMasking;
    private final Map<String, String> numbered = new HashMap<>();

    private PersonNames(boolean isMasking) {
        this.isMasking = isMasking;
    }

    /**
     * Names for a page that may be handed on.
     *
     * @return names without civil registration numbers
     */
    public static PersonNames masked() {
        return new PersonNames(true);
    }

    /**
     * Names for a page that is read where the persons are known.
     *
     * @return the persons as they are
     */
    public static PersonNames shown() {
        return new PersonNames(false);
    }

    /**
     * What the page calls a person.
     *
     * @param person the person
     * @return the name, the same whenever it is asked for and however the number is written
     */
    public String of(String person) {
        String normal = PersonId.normal(person);
        return isMasking && NUMBER.matcher(normal).find()
                ? numbered.computeIfAbsent(normal, one -> "borger " + (numbered.size() + 1))
                : person;
    }

    /**
     * A text from a file, such as its name or a remark on one of its lines.
     *
     * @param text the text
     * @return the text, without civil registration numbers if they are masked
     */
    public String in(String text) {
        return isMasking ? NUMBER.matcher(text).replaceAll(HIDDEN) : text;
    }

    /**
     * Whether the page calls any person other than the files do.
     *
     * @return true if a number was masked so far
     */
    public boolean hasMasked() {
        return !numbered.isEmpty();
    }
}
