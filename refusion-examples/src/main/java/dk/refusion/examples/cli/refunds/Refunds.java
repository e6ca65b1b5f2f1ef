package dk.refusion.examples.cli.refunds;

import dk.refusion.examples.files.payments.PaymentsFile;
import dk.refusion.examples.files.payments.SettlementTerms;
import dk.refusion.history.Payment;
import dk.refusion.municipality.Municipality;
import dk.refusion.refund.ComparisonWith2015;
import dk.refusion.refund.Explanation;
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
 * @param terms by what they were settled
 * @param settlement what came out
 * @param statement the statement that was asked for; that of the last month if nothing was
 * @param explanation the explanation of the person that was asked for
 * @param comparison the comparison with the percentages of 2015, if that was asked for
 */
record Refunds(
        PaymentsFile file,
        SettlementTerms terms,
        Settlement settlement,
        Optional<Statement> statement,
        Optional<Explanation> explanation,
        Optional<ComparisonWith2015> comparison) {
    static Refunds of(PaymentsFile file, SettlementTerms terms, Settlement settlement, Request request) {
        boolean isDefault = request.person().isEmpty() && !request.comparison();
        Optional<Statement> statement = request.month()
                .or(() -> isDefault ? Optional.of(YearMonth.from(lastDay(file))) : Optional.empty())
                .map(settlement::statement);
        return new Refunds(
                file,
                terms,
                settlement,
                statement.map(all -> request.municipality().map(all::of).orElse(all)),
                request.person().flatMap(file::person).map(settlement::explain),
                request.comparison() ? Optional.of(settlement.comparedWith2015()) : Optional.empty());
    }

    /**
     * What the user asked for.
     *
     * @param month the month of a statement
     * @param municipality the only municipality in it
     * @param person the person to explain
     * @param comparison whether to compare with 2015
     */
    record Request(
            Optional<YearMonth> month,
            Optional<Municipality> municipality,
            Optional<String> person,
            boolean comparison) {}

    LocalDate firstDay() {
        return file.payments().stream()
                .map(Payment::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    LocalDate lastDay() {
        return lastDay(file);
    }

    private static LocalDate lastDay(PaymentsFile file) {
        return file.payments().stream()
                .map(Payment::to)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
