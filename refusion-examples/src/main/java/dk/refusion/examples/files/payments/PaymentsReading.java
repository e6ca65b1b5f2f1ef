package dk.refusion.examples.files.payments;

import java.util.List;
import java.util.Map;

/**
 * How a file of payments is read.
 *
 * @param terms by what its payments are to be settled, and so checked
 * @param keepGoodRows whether to leave out payments with problems in place of refusing the file
 * @param overlapsAddUp whether several lines for the same days are parts of one payment (komponenter), such as a main amount
 *     and a supplement, and add up; else they are problems, since a day may have been paid twice
 * @param columns the names of columns by the headings that the file has for them, beside those that are known, unmodifiable
 */
public record PaymentsReading(
        SettlementTerms terms, boolean keepGoodRows, boolean overlapsAddUp, Map<String, String> columns) {
    /** Refuses what is not good throughout, by the law of today. */
    public static final PaymentsReading STRICT = of(SettlementTerms.TODAY);

    /** Copies the map. */
    public PaymentsReading {
        columns = Map.copyOf(columns);
    }

    /** Refuses what is not good throughout. */
    public static PaymentsReading of(SettlementTerms terms) {
        return new PaymentsReading(terms, false, false, Map.of());
    }

    /** Whether payments have a column of a name. */
    public static boolean isColumn(String name) {
        return PaymentRows.COLUMNS.names().contains(name);
    }

    /** The names of the columns of payments. */
    public static List<String> columnNames() {
        return PaymentRows.COLUMNS.names();
    }
}
