package dk.refusion.examples.files.payments;

import dk.refusion.examples.files.Columns;
import dk.refusion.examples.files.CsvFile;
import dk.refusion.examples.files.Problems;
import dk.refusion.examples.files.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Payments as rows of cells. */
final class PaymentRows {
    static final Columns COLUMNS = Columns.required("person", "municipality", "benefit", "from", "to", "amount")
            .optional("registered", "awarded", "activity");

    private PaymentRows() {}

    /** The rows without a problem; what is wrong with the others is noted. */
    static List<PaymentLine> read(CsvFile file, SettlementTerms terms, Problems problems) {
        List<PaymentLine> lines = new ArrayList<>();
        Set<String> bad = new HashSet<>();
        for (Row row : COLUMNS.read(file, problems)) {
            read(row, terms, problems).ifPresent(lines::add);
        }
        problems.found().forEach(problem -> problem.line().ifPresent(line -> bad.add(place(line))));
        return lines.stream().filter(line -> !bad.contains(line.place())).toList();
    }

    /** A row, if what it needs is good; what is wrong is noted. */
    static Optional<PaymentLine> read(Row row, SettlementTerms terms, Problems problems) {
        return PaymentLine.read(place(row.lineNumber()), row::cell, PaymentNotation.CELLS, problems)
                .filter(line -> line.isCovered(terms, problems));
    }

    private static String place(int line) {
        return "linje " + line;
    }
}
