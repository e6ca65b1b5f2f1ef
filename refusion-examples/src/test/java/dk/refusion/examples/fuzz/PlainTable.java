package dk.refusion.examples.fuzz;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The rows of a file below those that name the columns.
 *
 * @param head the names of the columns
 * @param rows the rows that hold anything
 */
record PlainTable(List<String> head, List<List<String>> rows) {
    private static final Set<String> ERRORS = Set.of(
            "#N/A", "#I/T", "#REF!", "#REFERENCE!", "#VALUE!", "#DIV/0!", "#DIVISION/0!", "#NAME?", "#NUM!", "#NULL!");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    /** The rows below the one that has a column of a name and, before all others that have it, the most of the headings. */
    static PlainTable of(List<List<String>> rows, String column, List<String> headings) {
        List<List<String>> all =
                rows.stream().filter(Predicate.not(PlainTable::isNoData)).toList();
        List<String> head = all.stream()
                .filter(row -> column(row, column) >= 0)
                .reduce((one, other) -> has(other, headings) > has(one, headings) ? other : one)
                .orElseThrow(() -> new IllegalArgumentException("rows have a column " + column + ", were " + rows));
        return new PlainTable(head, all.subList(all.indexOf(head) + 1, all.size()));
    }

    private static long has(List<String> row, List<String> headings) {
        return headings.stream().filter(one -> column(row, one) >= 0).count();
    }

    /** The place of a column in a row of names; -1 if it has none. */
    static int column(List<String> head, String column) {
        return head.stream().map(PlainTable::folded).toList().indexOf(folded(column));
    }

    /** What stands in a column; nothing if the row ends before it. */
    String cell(List<String> row, String column) {
        int place = column(head, column);
        return place >= 0 && place < row.size() ? Amounts.trimmed(row.get(place)) : "";
    }

    private static boolean isNoData(List<String> row) {
        return row.stream().allMatch(cell -> Amounts.trimmed(cell).isEmpty()) || isNote(Amounts.trimmed(row.get(0)));
    }

    /** A note begins with {@code #}; what a spreadsheet shows of a formula without a value, such as {@code #REF!}, is a cell. */
    private static boolean isNote(String first) {
        return first.startsWith("#") && !ERRORS.contains(first);
    }

    private static String folded(String heading) {
        return MARKS.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
