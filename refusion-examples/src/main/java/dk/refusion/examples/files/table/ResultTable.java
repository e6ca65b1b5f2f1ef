package dk.refusion.examples.files.table;

import dk.refusion.table.Table;

/**
 * A table to be written.
 *
 * @param name what it is called, which a spreadsheet calls its sheet
 * @param table the table
 * @param hasPersons whether its rows tell of persons, so that only the owner may read the file
 */
public record ResultTable(String name, Table table, boolean hasPersons) {
    /**
     * A table whose rows are sums.
     *
     * @param name what it is called
     * @param table the table
     * @return the two
     */
    public static ResultTable of(String name, Table table) {
        return new ResultTable(name, table, false);
    }

    /**
     * A table whose rows tell of persons.
     *
     * @param name what it is called
     * @param table the table
     * @return the two
     */
    public static ResultTable ofPersons(String name, Table table) {
        return new ResultTable(name, table, true);
    }
}
