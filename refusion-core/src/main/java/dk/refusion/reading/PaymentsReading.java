package dk.refusion.reading;

import dk.refusion.file.BadInput;
import dk.refusion.file.Problems;
import dk.refusion.json.Written;
import dk.refusion.law.Legislation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How payments are read.
 *
 * <pre>{@code
 * PaymentsReading wishes = PaymentsReading.STRICT.addingOverlaps().withHeading("Borgerens nr.", "person");
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class PaymentsReading implements Written permits ImmutablePaymentsReading {
    /** Refuses what is not good throughout, by the law of today. */
    public static final PaymentsReading STRICT = of(SettlementTerms.TODAY);

    /** Takes what can be read: asks neither the law nor whether a day is paid twice. */
    public static final PaymentsReading UNCHECKED = of(Optional.empty(), false, true, Map.of());

    PaymentsReading() {}

    /**
     * Refuses what is not good throughout.
     *
     * @param terms by what the payments are to be settled
     * @return the wishes
     */
    public static PaymentsReading of(SettlementTerms terms) {
        return of(Optional.of(terms), false, false, Map.of());
    }

    private static PaymentsReading of(
            Optional<SettlementTerms> terms, boolean keepGoodRows, boolean overlapsAddUp, Map<String, String> columns) {
        return ImmutablePaymentsReading.builder()
                .terms(terms)
                .keepGoodRows(keepGoodRows)
                .overlapsAddUp(overlapsAddUp)
                .putAllColumns(columns)
                .build();
    }

    /**
     * By what the payments are to be settled, and so checked.
     *
     * @return the terms; empty to take payments as they are, also none at all
     */
    public abstract Optional<SettlementTerms> terms();

    /** {@return whether to leave out payments with problems in place of refusing the file} */
    public abstract boolean keepGoodRows();

    /**
     * Whether several lines for the same days are parts of one payment (komponenter), such as a main amount and a supplement.
     *
     * @return true if they add up; false if they are problems, since a day may have been paid twice
     */
    public abstract boolean overlapsAddUp();

    /** {@return the names of columns by the headings that the file has for them, beside those that are known, unmodifiable} */
    public abstract Map<String, String> columns();

    /**
     * A copy that leaves out payments with problems, see {@link PaymentsFile#leftOut()}.
     *
     * @return the wishes
     */
    public PaymentsReading keepingGoodRows() {
        return of(terms(), true, overlapsAddUp(), columns());
    }

    /**
     * A copy by which several lines for the same days are parts of one payment.
     *
     * @return the wishes
     */
    public PaymentsReading addingOverlaps() {
        return of(terms(), keepGoodRows(), true, columns());
    }

    /**
     * A copy that knows one more heading.
     *
     * @param heading what the file calls a column
     * @param column the name of the column
     * @return the wishes
     * @throws IllegalArgumentException if payments have no such column
     */
    public PaymentsReading withHeading(String heading, String column) {
        if (!columnNames().contains(column)) {
            throw new IllegalArgumentException("a column of payments is one of " + columnNames() + ", was " + column);
        }
        Map<String, String> more = new HashMap<>(columns());
        more.put(heading, column);
        return of(terms(), keepGoodRows(), overlapsAddUp(), more);
    }

    /**
     * The names of the columns of payments.
     *
     * @return the required ones, then the others, unmodifiable
     */
    public static List<String> columnNames() {
        return PaymentRows.COLUMNS.names();
    }

    /**
     * Whether payments were refused for a common day, which {@link #addingOverlaps()} would take as parts of one.
     *
     * @param refusal why a file was refused
     * @return true if a problem of it says so
     */
    public static boolean isForOverlaps(BadInput refusal) {
        return refusal.problems().stream().anyMatch(PaymentLine::isOverlap);
    }

    /** A copy that refuses payments with problems. */
    PaymentsReading refusingBadRows() {
        return of(terms(), false, overlapsAddUp(), columns());
    }

    /** Whether a payment can be settled if it is to be; what is wrong is noted. */
    boolean takes(PaymentLine line, Problems problems) {
        return terms().isEmpty() || line.isCovered(terms().get(), problems);
    }

    /** The law whose rules a payment needs. */
    Legislation law() {
        return terms().map(SettlementTerms::law).orElseGet(Legislation::denmark);
    }

    /** A copy by which all payments are settled, whenever they became known. */
    PaymentsReading ofAllThatIsKnown() {
        return of(
                terms().map(one -> SettlementTerms.TODAY.with(one.law())), keepGoodRows(), overlapsAddUp(), columns());
    }

    /** {@return what is asked for, in words} */
    @Override
    public String toString() {
        return terms().map(one -> "payments checked by " + one).orElse("payments as they are")
                + (keepGoodRows() ? ", keeping good rows" : "")
                + (overlapsAddUp() ? ", adding overlaps" : "")
                + (columns().isEmpty() ? "" : ", columns " + columns());
    }
}
