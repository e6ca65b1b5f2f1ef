package dk.refusion.examples.file;

import java.util.ArrayList;
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
            problems.add(Problem.ofFile("filen er tom; skriv kolonnernes navne i første linje: " + known()));
            return List.of();
        }
        Line head = file.lines().get(0);
        Map<String, Integer> columns = columns(head, problems);
        for (String name : required) {
            if (!columns.containsKey(name)) {
                problems.add(Problem.ofLine(head.number(), name, "kolonnen mangler; tilføj den"));
            }
        }
        if (!columns.keySet().containsAll(required)) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>(file.lines().size() - 1);
        for (Line line : file.lines().subList(1, file.lines().size())) {
            line.cells().stream()
                    .skip(head.cells().size())
                    .filter(cell -> !cell.isEmpty())
                    .findFirst()
                    .ifPresent(cell -> problems.add(
                            cell, "linjen har flere celler end overskriften; slet cellen eller navngiv kolonnen"));
            rows.add(new Row(line, columns));
        }
        return rows;
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
