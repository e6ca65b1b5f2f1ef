package dk.refusion.reading;

import dk.refusion.audit.ReportedRows;
import java.util.Arrays;

/** Takes the rows of one of several files, whose persons are called by the same names. */
final class RowsOfFile {
    private static final int UNKNOWN = -1;

    private final ReportedLines.Of kind;
    private final ReportedNames names;
    private final ReportedRows.Builder rows;
    private final int before;
    /** The number among all persons of each person of the file. */
    private int[] numbers = new int[0];

    RowsOfFile(ReportedLines.Of kind, ReportedNames names, ReportedRows.Builder rows) {
        this.kind = kind;
        this.names = names;
        this.rows = rows;
        this.before = rows.size();
    }

    /** Begins anew, for the file is read from its beginning. */
    void begin() {
        rows.keepFirst(before);
        numbers = new int[0];
    }

    /** Takes the row that was read last. */
    void take(Persons persons, int person) {
        if (person >= numbers.length) {
            int known = numbers.length;
            numbers = Arrays.copyOf(numbers, 2 * person + 16);
            Arrays.fill(numbers, known, numbers.length, UNKNOWN);
        }
        if (numbers[person] == UNKNOWN) {
            numbers[person] = rows.person(names.person(persons.name(person)));
        }
        kind.last().orElseThrow().keep(rows, numbers[person]);
    }
}
