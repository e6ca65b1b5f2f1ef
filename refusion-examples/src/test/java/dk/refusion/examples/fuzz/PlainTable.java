package dk.refusion.examples.fuzz;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The rows of a file below those that name the columns.
 *
 * @param head the names of the columns
 * @param rows the rows that hold anything
 */
record PlainTable(List<String> head, List<List<String>> rows) {
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    /** The rows below the first that has a column of a name. */
    static PlainTable of(List<List<String>> rows, String column) {
        List<List<String>> all =
                rows.stream().filter(Predicate.not(PlainTable::isNoData)).toList();
        for (int i = 0; i < all.size(); i++) {
            if (column(all.get(i), column) >= 0) {
                return new PlainTable(all.get(i), all.subList(i + 1, all.size()));
            }
        }
        throw new IllegalArgumentException("rows have a column " + column + ", were " + rows);
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
        return row.stream().allMatch(cell -> Amounts.trimmed(cell).isEmpty())
                || Amounts.trimmed(row.get(0)).startsWith("#");
    }

    private static String folded(String heading) {
        return MARKS.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
