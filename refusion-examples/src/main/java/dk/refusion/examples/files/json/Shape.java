package dk.refusion.examples.files.json;

import dk.refusion.examples.files.TextFile;
import java.util.Locale;

/**
 * The documents that the command line writes or reads as JSON, each with the JSON Schema (2020-12) that ships with it.
 *
 * <p>The version of a shape goes up when a field changes its meaning or goes away.
 */
public enum Shape {
    /** Payments of benefits to persons; read as well as written. */
    PAYMENTS,
    /** A settlement: statement, explanation of a person, comparison with 2015. */
    REFUNDS,
    /** Investment cases: printed, reconciled, calculated. */
    INVESTMENT,
    /** A municipality against its peers. */
    INDICATOR,
    /** Expenditure shared by a key. */
    COMPENSATION,
    /** A ministry's printed table, checked. */
    MINISTRY_TABLE,
    /** A reported settlement against what is right. */
    AUDIT,
    /** Accounts by year, and what is asked for against what is saved. */
    ACCOUNTS,
    /** A function of the national chart of accounts. */
    FUNCTION,
    /** What shorter spells save, by tier, year and payer. */
    DURATIONS,
    /** A generated population, settled. */
    NATION,
    /** What payments come to: the answer of the handler that shows how the library is embedded. */
    TOTAL,
    /** The same, week by week. */
    LINES;

    private static final String PREFIX = "refusion-";

    /**
     * What a document of this shape calls itself.
     *
     * @return the value of its field {@code format}, such as {@code refusion-ministry-table}
     */
    public String format() {
        return PREFIX + word();
    }

    /**
     * The version of the shape.
     *
     * @return the value of a document's field {@code version}
     */
    public int version() {
        return 1;
    }

    /**
     * The name of the schema's file beside this class.
     *
     * @return the name, such as {@code ministry-table.schema.json}
     */
    public String schemaFile() {
        return word() + ".schema.json";
    }

    /** {@return the JSON Schema that every document of this shape has} */
    public String schema() {
        return TextFile.shipped(Shape.class, schemaFile()).text();
    }

    /**
     * Finds a shape.
     *
     * @param text its format, with or without {@code refusion-}, in any case
     * @return the shape
     * @throws IllegalArgumentException if there is none
     */
    public static Shape parse(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        for (Shape shape : values()) {
            if (word.equals(shape.format()) || word.equals(shape.word())) {
                return shape;
            }
        }
        throw new IllegalArgumentException("a format is one that \"refusion schema\" lists, was \"" + text + "\"");
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
