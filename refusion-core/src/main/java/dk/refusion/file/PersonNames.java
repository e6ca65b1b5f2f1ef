package dk.refusion.file;

import dk.refusion.json.Written;
import dk.refusion.language.Sentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The persons of one or several files, each by the first of the ways in which they write it. Not thread-safe.
 *
 * <pre>{@code
 * PersonNames persons = PersonNames.none();
 * persons.first("010180-0001");                   // 010180-0001
 * persons.first("101800001");                     // 010180-0001, the same person
 * }</pre>
 */
public final class PersonNames implements Written {
    private static final int MOST_TOLD = 3;

    private static final Sentence ALIKE = Sentence.of(
            "ligner hinanden, men regnes som forskellige personer: {0}{1}",
            "look alike, but count as different persons: {0}{1}");
    private static final Sentence AND = Sentence.of("{0} og {1}", "{0} and {1}");
    private static final Sentence NEXT = Sentence.of("{0}, {1}", "{0}, {1}");
    private static final Sentence AND_MORE = Sentence.of(" og {0} til", " and {0} more");

    private final Map<String, String> firsts;

    private PersonNames(Map<String, String> firsts) {
        this.firsts = firsts;
    }

    /**
     * Nobody yet.
     *
     * @return the names
     */
    public static PersonNames none() {
        return new PersonNames(new LinkedHashMap<>());
    }

    /**
     * The person as it was first written.
     *
     * @param written how it is written now
     * @return how it was first written
     */
    public String first(String written) {
        return firsts.computeIfAbsent(PersonId.normal(written), normal -> written);
    }

    /**
     * Says which persons look alike although they are different ones.
     *
     * @param file what the file is called
     * @param remarks told, if there are any
     */
    public void remarkSimilar(String file, Consumer<Sentence> remarks) {
        remarkSimilar(file, firsts.values(), remarks);
    }

    /**
     * Says which persons look alike although they are different ones.
     *
     * @param file what the file is called
     * @param persons the different persons, as they are written
     * @param remarks told, if there are any
     */
    public static void remarkSimilar(String file, Collection<String> persons, Consumer<Sentence> remarks) {
        Map<String, String> seen = new LinkedHashMap<>();
        Map<String, List<String>> alike = new LinkedHashMap<>();
        for (String person : persons) {
            String key = PersonId.similar(PersonId.normal(person));
            String other = seen.putIfAbsent(key, person);
            if (other != null) {
                alike.computeIfAbsent(key, one -> new ArrayList<>(List.of(other)))
                        .add(person);
            }
        }
        if (!alike.isEmpty()) {
            Sentence first = alike.values().stream()
                    .limit(MOST_TOLD)
                    .map(some ->
                            some.stream().map(Sentence::of).reduce(AND::with).orElseThrow())
                    .reduce(NEXT::with)
                    .orElseThrow();
            int rest = alike.size() - MOST_TOLD;
            remarks.accept(ALIKE.with(first, rest > 0 ? AND_MORE.with(rest) : Sentence.EMPTY)
                    .about(file));
        }
    }

    @Override
    public String toString() {
        return firsts.size() + " persons";
    }
}
