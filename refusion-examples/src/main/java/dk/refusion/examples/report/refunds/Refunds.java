package dk.refusion.examples.report.refunds;

import dk.refusion.municipality.Municipality;
import dk.refusion.reading.PaidPersons;
import dk.refusion.reading.SettlementTerms;
import dk.refusion.refund.ComparisonWith2015;
import dk.refusion.refund.Explanation;
import dk.refusion.refund.Settlement;
import dk.refusion.refund.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Settled payments, with everything that is shown of them.
 *
 * @param file the payments
 * @param terms by what they were settled
 * @param settlement what came out
 * @param statement the statement that was asked for; that of the last month if nothing was
 * @param explanation the explanation of the person that was asked for
 * @param comparison the comparison with the percentages of 2015, if that was asked for
 */
public record Refunds(
        PaidPersons file,
        SettlementTerms terms,
        Settlement settlement,
        Optional<Statement> statement,
        Optional<Explanation> explanation,
        Optional<ComparisonWith2015> comparison) {
    /**
     * {@return what is shown of a settlement}
     *
     * @param file the payments
     * @param terms by what they were settled
     * @param settlement what came out
     * @param request what the user asked for; without a person and a comparison, the statement of the last month
     */
    public static Refunds of(PaidPersons file, SettlementTerms terms, Settlement settlement, Request request) {
        boolean isDefault = request.person().isEmpty() && !request.comparison();
        Optional<Statement> statement = request.month()
                .or(() -> isDefault ? Optional.of(YearMonth.from(file.lastDay())) : Optional.empty())
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
    public record Request(
            Optional<YearMonth> month,
            Optional<Municipality> municipality,
            Optional<String> person,
            boolean comparison) {}

    /** {@return the first day that is paid for} */
    public LocalDate firstDay() {
        return file.firstDay();
    }

    /** {@return the last day that is paid for} */
    public LocalDate lastDay() {
        return file.lastDay();
    }
}
