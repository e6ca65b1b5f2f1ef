package dk.refusion.examples.report.audit;

import dk.refusion.audit.DeviationSum;
import dk.refusion.audit.SettlementAudit;
import dk.refusion.examples.report.timeline.Kroner;
import dk.refusion.money.Money;
import dk.refusion.reading.ReportedFile;
import java.util.List;
import java.util.stream.Stream;

/** The sentences about an audit, in Danish. */
public final class AuditWords {
    /** Why a week was not compared that the file may hold a part of. */
    public static final String CUT = "ugen løber over et månedsskifte, og filen har måske kun en del af den; angiv også"
            + " nabomånedens fil med --settlement (kun linjer, der er indberettet to gange, er søgt)";

    private AuditWords() {}

    /**
     * What the settlement was held against.
     *
     * @param audit the audit
     * @return one or more sentences
     */
    public static String basis(Audit audit) {
        return audit.payments()
                .map(payments -> "Sammenholdt med udbetalingerne i " + payments.name() + "."
                        + (audit.cutWeeks().isEmpty()
                                ? ""
                                : " En første eller sidste uge i filen, der løber over et månedsskifte, er ikke med."))
                .orElse(
                        "Efterregnet af filens egne beløb. Tidligere uger står ikke i filen; hver persons tæller begynder,"
                                + " hvor den passer bedst med filens satser, og uger uden linjer er selvforsørgelse.");
    }

    /**
     * How much agrees.
     *
     * @param audit what came out
     * @return a sentence without its end
     */
    public static String agreement(SettlementAudit audit) {
        return "Stemmer: " + Kroner.count(audit.exact()) + " på øren, " + Kroner.count(audit.rounded())
                + " inden for afrunding (" + audit.rounding() + "), talt pr. person, uge, kommune og ydelse";
    }

    /**
     * What all deviations give the municipalities too much.
     *
     * @param audit what came out
     * @return the sum of those to their favour
     */
    public static Money tooMuch(SettlementAudit audit) {
        return Money.sum(audit.sums().stream().map(DeviationSum::tooMuch).toList());
    }

    /**
     * What all deviations give the municipalities too little.
     *
     * @param audit what came out
     * @return the sum of those to their cost
     */
    public static Money tooLittle(SettlementAudit audit) {
        return Money.sum(audit.sums().stream().map(DeviationSum::tooLittle).toList());
    }

    /**
     * Why weeks and benefits of the file were not recalculated.
     *
     * @param audit the audit
     * @return a line for each, in order, unmodifiable
     */
    public static List<String> notRecalculated(Audit audit) {
        return Stream.concat(
                        audit.cutWeeks().stream().map(one -> one.week() + ": " + CUT),
                        audit.file().leftOut().stream().map(AuditWords::why))
                .toList();
    }

    private static String why(ReportedFile.LeftOut one) {
        return one.benefit() + ": " + one.why();
    }
}
