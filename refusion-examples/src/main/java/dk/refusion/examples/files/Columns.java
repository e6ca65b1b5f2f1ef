package dk.refusion.examples.files;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The columns of a file whose first line names them, in any order and case.
 *
 * <pre>{@code
 * Problems problems = new Problems(file.name());
 * for (Row row : Columns.required("person", "from", "amount").optional("registered").read(file, problems)) {
 *     Optional<LocalDate> from = row.cell("from").read(DanishDate::parse, "skriv en dato som 2026-01-31", problems);
 * }
 * problems.throwIfAny();
 * }</pre>
 */
public final class Columns {
    private final List<String> required;
    private final List<String> optional;
    private final boolean othersAllowed;

    private Columns(List<String> required, List<String> optional, boolean othersAllowed) {
        this.required = required;
        this.optional = optional;
        this.othersAllowed = othersAllowed;
    }

    /**
     * Columns that must be there.
     *
     * @param names their names
     * @return the columns
     */
    public static Columns required(String... names) {
        return new Columns(List.of(names), List.of(), false);
    }

    /**
     * A copy with columns that may be there.
     *
     * @param names their names
     * @return the columns
     */
    public Columns optional(String... names) {
        return new Columns(required, List.of(names), othersAllowed);
    }

    /**
     * A copy that ignores columns of other names; else they are problems, since a name may be misspelt.
     *
     * @return the columns
     */
    public Columns othersIgnored() {
        return new Columns(required, optional, true);
    }

    /**
     * The rows of a file.
     *
     * @param file the file
     * @param problems where missing, unknown and doubled columns and too long lines are noted
     * @return the rows below the first line; none if a required column is missing
     */
    public List<Row> read(CsvFile file, Problems problems) {
        if (file.lines().isEmpty()) {
            noteEmpty(problems);
            return List.of();
        }
        List<Line> lines = file.lines();
        return head(lines.get(0), problems)
                .map(head -> lines.subList(1, lines.size()).stream()
                        .map(line -> head.row(line, problems))
                        .toList())
                .orElse(List.of());
    }

    /**
     * Notes that a file has not even a first line.
     *
     * @param problems where it is noted
     */
    public void noteEmpty(Problems problems) {
        problems.add(Problem.ofFile("filen er tom; skriv kolonnernes navne i første linje: " + known()));
    }

    /**
     * The columns as a first line names them.
     *
     * @param line the line
     * @param problems where missing, unknown and doubled columns are noted
     * @return the head; empty if a required column is missing
     */
    public Optional<Head> head(Line line, Problems problems) {
        Map<String, Integer> columns = columns(line, problems);
        for (String name : required) {
            if (!columns.containsKey(name)) {
                problems.add(Problem.ofLine(line.number(), name, "kolonnen mangler; tilføj den"));
            }
        }
        return columns.keySet().containsAll(required)
                ? Optional.of(new Head(line.cells().size(), columns))
                : Optional.empty();
    }

    private Map<String, Integer> columns(Line head, Problems problems) {
        Map<String, Integer> columns = new HashMap<>();
        for (Cell cell : head.cells()) {
            Optional<String> name = Stream.concat(required.stream(), optional.stream())
                    .filter(known -> known.equalsIgnoreCase(cell.text()))
                    .findFirst();
            if (name.isPresent() && columns.putIfAbsent(name.get(), cell.column()) != null) {
                problems.add(cell, "kolonnen findes to gange; slet den ene");
            } else if (name.isEmpty() && !othersAllowed && !cell.isEmpty()) {
                problems.add(cell, "kolonnen er ukendt; kendte er " + known());
            }
        }
        return columns;
    }

    private String known() {
        return String.join(", ", required) + (optional.isEmpty() ? "" : ", evt. " + String.join(", ", optional));
    }
}
