package dk.refusion.examples.refunds;

import dk.refusion.history.Payment;
import dk.refusion.municipality.Municipality;
import dk.refusion.refund.Settlement;
import dk.refusion.refund.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;

/**
 * Everything that the command shows.
 *
 * @param file the payments
 * @param settlement what came out
 * @param month the month of the statement
 * @param municipality the only municipality to show; empty for all
 * @param knownAt the day by whose law and knowledge it was settled; empty for all that is known
 */
record Refunds(
        PaymentsFile file,
        Settlement settlement,
        YearMonth month,
        Optional<Municipality> municipality,
        Optional<LocalDate> knownAt) {
    Statement statement() {
        Statement all = settlement.statement(month);
        return municipality.map(all::of).orElse(all);
    }

    LocalDate firstDay() {
        return file.payments().stream()
                .map(Payment::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    LocalDate lastDay() {
        return lastDay(file);
    }

    static LocalDate lastDay(PaymentsFile file) {
        return file.payments().stream()
                .map(Payment::to)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
