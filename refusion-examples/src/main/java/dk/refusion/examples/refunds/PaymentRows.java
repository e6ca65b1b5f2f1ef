package dk.refusion.examples.refunds;

import dk.refusion.examples.file.Columns;
import dk.refusion.examples.file.CsvFile;
import dk.refusion.examples.file.Problems;
import dk.refusion.examples.file.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Payments as rows of cells. */
final class PaymentRows {
    private static final Columns COLUMNS = Columns.required("person", "municipality", "benefit", "from", "to", "amount")
            .optional("registered", "awarded", "activity");

    private PaymentRows() {}

    /** The rows without a problem; what is wrong with the others is noted. */
    static List<PaymentLine> read(CsvFile file, Terms terms, Problems problems) {
        List<PaymentLine> lines = new ArrayList<>();
        Set<String> bad = new HashSet<>();
        for (Row row : COLUMNS.read(file, problems)) {
            PaymentLine.read(place(row.lineNumber()), row::cell, PaymentNotation.CELLS, problems)
                    .filter(line -> line.isCovered(terms, problems))
                    .ifPresent(lines::add);
        }
        problems.found().forEach(problem -> problem.line().ifPresent(line -> bad.add(place(line))));
        return lines.stream().filter(line -> !bad.contains(line.place())).toList();
    }

    private static String place(int line) {
        return "linje " + line;
    }
}
