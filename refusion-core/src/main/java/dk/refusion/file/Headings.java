package dk.refusion.file;

import static java.util.stream.Collectors.toSet;

import dk.refusion.json.Written;
import dk.refusion.language.Language;
import dk.refusion.language.Sentence;
import dk.refusion.spelling.Nearest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The columns of a file one of whose first lines names them, in any order.
 *
 * <p>A heading is the name of a column or one of the headings that the field has for it, such as {@code CPR-nummer}; letter
 * case, spaces and marks make no difference, and users may tell what further headings mean. Lines above the headings are
 * titles. A column that has another heading is not read, which is said once; but one that is nearly the name of a column is a
 * problem, for it may be misspelt.
 *
 * <pre>{@code
 * Problems problems = Problems.of(file.name());
 * Headings columns = Headings.required("person", "from", "amount").optional("registered").also("person", "CPR");
 * for (Row row : columns.read(file, problems)) {
 *     Optional<LocalDate> from = row.cell("from").read(DanishDate::parse, "skriv en dato som 2026-01-31", problems);
 * }
 * problems.throwIfAny();
 * }</pre>
 */
public final class Headings implements Written {
    /** More titles than so many stand above no table. */
    public static final int MOST_TITLES = 40;

    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{Nd}%]+");
    /** Shorter words are too often nearly another one. */
    private static final int SHORTEST_MISSPELT = 5;

    private static final Sentence ONE_TITLE =
            Sentence.of("linjen over overskriften er ikke brugt", "the line above the heading is not used");
    private static final Sentence TITLES = Sentence.of(
            "de {0} linjer over overskriften er ikke brugt", "the {0} lines above the heading are not used");
    private static final Sentence EMPTY_FILE = Sentence.of(
            "filen er tom; skriv kolonnernes navne i første linje: {0}",
            "the file is empty; write the names of the columns in the first line: {0}");
    private static final Sentence NO_HEADING = Sentence.of(
            "skriv kolonnernes navne i første linje: {0}", "write the names of the columns in the first line: {0}");
    private static final Sentence MISSING =
            Sentence.of("kolonnen mangler; tilføj den{0}", "the column is missing; add it{0}");
    private static final Sentence ALSO_CALLED = Sentence.of("; den kan også hedde {0}", "; it may also be called {0}");
    private static final Sentence TWICE =
            Sentence.of("kolonnen findes to gange; slet den ene", "the column is there twice; delete one of them");
    private static final Sentence MISSPELT = Sentence.of(
            "kolonnen er ukendt; skriv {0}, eller slet den", "the column is unknown; write {0}, or delete it");
    private static final Sentence ONE_UNREAD =
            Sentence.of("en kolonne er ikke brugt: {0}", "one column is not used: {0}");
    private static final Sentence UNREAD =
            Sentence.of("{0} kolonner er ikke brugt: {1}", "{0} columns are not used: {1}");
    private static final Sentence AND_OPTIONAL = Sentence.of("{0}, evt. {1}", "{0}, optionally {1}");

    private final List<String> required;
    private final List<String> optional;
    /** The column of each heading, folded. */
    private final Map<String, String> headings;

    private Headings(List<String> required, List<String> optional, Map<String, String> headings) {
        this.required = required;
        this.optional = optional;
        this.headings = headings;
    }

    /**
     * Columns that must be there.
     *
     * @param names their names
     * @return the columns
     */
    public static Headings required(String... names) {
        return new Headings(List.of(), List.of(), Map.of()).and(List.of(names), List.of());
    }

    /**
     * {@return a copy with columns that may be there}
     *
     * @param names their names
     */
    public Headings optional(String... names) {
        return and(List.of(), List.of(names));
    }

    private Headings and(List<String> moreRequired, List<String> moreOptional) {
        Map<String, String> all = new LinkedHashMap<>(headings);
        Stream.concat(moreRequired.stream(), moreOptional.stream()).forEach(name -> all.put(folded(name), name));
        return new Headings(
                Stream.concat(required.stream(), moreRequired.stream()).toList(),
                Stream.concat(optional.stream(), moreOptional.stream()).toList(),
                all);
    }

    /**
     * A copy that knows further headings of a column.
     *
     * @param name the name of the column
     * @param more the headings
     * @return the columns
     * @throws IllegalArgumentException if there is no such column
     */
    public Headings also(String name, String... more) {
        if (!headings.containsValue(name)) {
            throw new IllegalArgumentException("a column is one of " + known().in(Language.ENGLISH) + ", was " + name);
        }
        Map<String, String> all = new LinkedHashMap<>(headings);
        List.of(more).forEach(heading -> all.put(folded(heading), name));
        return new Headings(required, optional, all);
    }

    /**
     * A copy that knows what headings of a user mean.
     *
     * @param told the names of columns by the headings of the user
     * @return the columns
     * @throws IllegalArgumentException if there is no column of a name
     */
    public Headings also(Map<String, String> told) {
        Headings all = this;
        for (Map.Entry<String, String> one : told.entrySet()) {
            String name = Optional.ofNullable(headings.get(folded(one.getValue())))
                    .orElseThrow(() -> new IllegalArgumentException(
                            "a column is one of " + known().in(Language.ENGLISH) + ", was " + one.getValue()));
            all = all.also(name, one.getKey());
        }
        return all;
    }

    /**
     * The rows of a file.
     *
     * @param file the file
     * @param problems where missing, unknown and doubled columns and too long lines are noted
     * @return the rows below the headings; none if a required column is missing
     */
    public List<Row> read(FileLines file, Problems problems) {
        List<Line> lines = file.lines();
        if (lines.isEmpty()) {
            noteEmpty(problems);
            return List.of();
        }
        int place = IntStream.range(0, Math.min(lines.size(), MOST_TITLES))
                .filter(i -> areNamedBy(lines.get(i)))
                .findFirst()
                .orElse(0);
        noteTitles(place, file.name(), file.remarks());
        return head(lines.get(place), problems, file.remarks())
                .map(head -> lines.subList(place + 1, lines.size()).stream()
                        .map(line -> head.row(line, problems))
                        .toList())
                .orElse(List.of());
    }

    /**
     * Says that lines above the headings are not read.
     *
     * @param lines how many
     * @param file what the file is called
     * @param remarks told if there are any
     */
    public static void noteTitles(int lines, String file, Consumer<Sentence> remarks) {
        if (lines > 0) {
            remarks.accept((lines == 1 ? ONE_TITLE : TITLES.with(lines)).about(file));
        }
    }

    /**
     * Notes that a file has not even a first line.
     *
     * @param problems where it is noted
     */
    public void noteEmpty(Problems problems) {
        problems.add(Problem.ofFile(EMPTY_FILE.with(known())));
    }

    /**
     * {@return whether a line names all required columns}
     *
     * @param line the line
     */
    public boolean areNamedBy(Line line) {
        return line.cells().stream()
                .map(cell -> headings.get(folded(cell.text())))
                .filter(Objects::nonNull)
                .collect(toSet())
                .containsAll(required);
    }

    /**
     * The columns as a line names them.
     *
     * @param line the line
     * @param problems where missing, misspelt and doubled columns are noted
     * @param remarks told which columns are not read
     * @return the head; empty if a required column is missing
     */
    public Optional<Head> head(Line line, Problems problems, Consumer<Sentence> remarks) {
        if (line.cells().stream().noneMatch(cell -> headings.containsKey(folded(cell.text())))) {
            problems.add(Problem.ofLine(line.number(), line.cells().get(0).text(), NO_HEADING.with(known())));
            return Optional.empty();
        }
        Map<String, Integer> columns = columns(line, problems, remarks);
        for (String name : required) {
            if (!columns.containsKey(name)) {
                problems.add(Problem.ofLine(line.number(), name, MISSING.with(orTell(name))));
            }
        }
        return columns.keySet().containsAll(required)
                ? Optional.of(new Head(line.cells().size(), columns))
                : Optional.empty();
    }

    private Sentence orTell(String name) {
        List<String> others = headings.entrySet().stream()
                .filter(one -> one.getValue().equals(name) && !one.getKey().equals(folded(name)))
                .map(Map.Entry::getKey)
                .limit(3)
                .toList();
        return others.isEmpty() ? Sentence.EMPTY : ALSO_CALLED.with(String.join(", ", others));
    }

    private Map<String, Integer> columns(Line head, Problems problems, Consumer<Sentence> remarks) {
        Map<String, Integer> columns = new HashMap<>();
        for (Cell cell : head.cells()) {
            String name = headings.get(folded(cell.text()));
            if (name != null && columns.putIfAbsent(name, cell.column()) != null) {
                problems.add(cell, TWICE);
            }
        }
        List<String> unread = new ArrayList<>();
        for (Cell cell : head.cells()) {
            if (cell.isEmpty() || headings.containsKey(folded(cell.text()))) {
                continue;
            }
            misspelt(cell.text())
                    .ifPresentOrElse(name -> problems.add(cell, MISSPELT.with(name)), () -> unread.add(cell.text()));
        }
        if (!unread.isEmpty()) {
            String names = String.join(", ", unread);
            remarks.accept((unread.size() == 1 ? ONE_UNREAD.with(names) : UNREAD.with(unread.size(), names))
                    .about(problems.file()));
        }
        return columns;
    }

    /** The column whose name a heading nearly is. */
    private Optional<String> misspelt(String heading) {
        String folded = folded(heading);
        return folded.length() < SHORTEST_MISSPELT
                ? Optional.empty()
                : Nearest.to(
                                folded,
                                headings.keySet().stream()
                                        .filter(known -> known.length() >= SHORTEST_MISSPELT)
                                        .toList())
                        .map(headings::get);
    }

    private static String folded(String heading) {
        return MARKS.matcher(Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }

    /**
     * The names of the columns.
     *
     * @return the required ones, then the others, unmodifiable
     */
    public List<String> names() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }

    private Sentence known() {
        String names = String.join(", ", required);
        return optional.isEmpty() ? Sentence.of(names) : AND_OPTIONAL.with(names, String.join(", ", optional));
    }

    @Override
    public String toString() {
        return "columns " + known().in(Language.ENGLISH);
    }
}
