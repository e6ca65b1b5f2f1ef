package dk.refusion.audit;

import dk.refusion.law.Benefit;
import dk.refusion.municipality.Municipality;
import dk.refusion.refund.RefundLine;
import dk.refusion.time.Week;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rows of a person by week, municipality and benefit; those of the same in the order of the file. */
@SuppressWarnings("EnumOrdinal") // the order of lines
final class PersonRows {
    /** After every case. */
    static final long END = Long.MAX_VALUE;

    private static final Municipality[] MUNICIPALITIES = Municipality.values();
    private static final Benefit[] BENEFITS = Benefit.values();

    private final ReportedRows rows;
    private final int[] places;
    /** The case of each row, and where its place stands. */
    private final long[] keys;

    PersonRows(ReportedRows rows, int[] places) {
        this.rows = rows;
        this.places = places;
        this.keys = new long[places.length];
        for (int row = 0; row < keys.length; row++) {
            int place = places[row];
            keys[row] = caseOf(rows.week(place), rows.municipality(place), rows.benefit(place)) << 32 | row;
        }
        Arrays.sort(keys);
    }

    /** All rows of a person. */
    static PersonRows all(ReportedRows rows, String person) {
        return new PersonRows(rows, rows.places(person, row -> true));
    }

    private static long caseOf(int week, Municipality municipality, Benefit benefit) {
        return (long) week << 16 | municipality.ordinal() << 8 | benefit.ordinal();
    }

    /** The week, municipality and benefit of a line, as a number in the order of lines. */
    static long caseOf(RefundLine line) {
        return caseOf(line.week().index(), line.municipality(), line.benefit());
    }

    /** The same of a row, or {@link #END} after the last. */
    long caseOf(int row) {
        return row < keys.length ? keys[row] >> 32 : END;
    }

    /** What a case is called. */
    static AuditedCase.Key key(String person, long number) {
        return new AuditedCase.Key(
                person,
                Week.ofIndex((int) (number >> 16)),
                MUNICIPALITIES[(int) (number >> 8) & 0xFF],
                BENEFITS[(int) number & 0xFF]);
    }

    int size() {
        return keys.length;
    }

    int place(int row) {
        return places[(int) keys[row]];
    }

    /** The row after those of the same case. */
    int endOfCase(int row) {
        long number = caseOf(row);
        int end = row;
        while (caseOf(end) == number) {
            end++;
        }
        return end;
    }

    /** What some rows of one case say together. */
    AuditedCase reported(int from, int to) {
        int[] some = new int[to - from];
        for (int row = from; row < to; row++) {
            some[row - from] = place(row);
        }
        return AuditedCase.reported(rows, some);
    }

    /** All cases by their numbers, in order. */
    Map<Long, AuditedCase> cases() {
        Map<Long, AuditedCase> cases = new LinkedHashMap<>();
        int end;
        for (int row = 0; row < size(); row = end) {
            end = endOfCase(row);
            cases.put(caseOf(row), reported(row, end));
        }
        return cases;
    }
}
