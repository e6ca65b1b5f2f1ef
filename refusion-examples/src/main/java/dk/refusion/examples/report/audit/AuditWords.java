package dk.refusion.examples.report.audit;

import dk.refusion.audit.DeviationSum;
import dk.refusion.audit.SettlementAudit;
import dk.refusion.examples.report.timeline.Kroner;
import dk.refusion.language.Language;
import dk.refusion.language.Sentence;
import dk.refusion.money.Money;
import dk.refusion.reading.ReportedFile;
import java.util.List;
import java.util.stream.Stream;

/** The sentences about an audit, in a language. */
public final class AuditWords {
    /** Why a week was not compared that the file may hold a part of. */
    public static final Sentence CUT = Sentence.of(
            "ugen løber over et månedsskifte, og filen har måske kun en del af den; angiv også nabomånedens fil med"
                    + " --settlement (kun linjer, der er indberettet to gange, er søgt)",
            "the week runs over a month's end, and the file may have a part of it only; give the neighbouring month's file with"
                    + " --settlement, too (only lines that are reported twice were looked for)");

    private AuditWords() {}

    /**
     * What the settlement was held against.
     *
     * @param audit the audit
     * @param language the language
     * @return one or more sentences
     */
    public static String basis(Audit audit, Language language) {
        return audit.payments()
                .map(payments -> language.of("Sammenholdt med udbetalingerne i ", "Compared with the payments in ")
                        + payments.name() + "."
                        + (audit.cutWeeks().isEmpty()
                                ? ""
                                : language.of(
                                        " En første eller sidste uge i filen, der løber over et månedsskifte, er ikke med.",
                                        " A first or last week of the file that runs over a month's end is left out.")))
                .orElse(language.of(
                        "Efterregnet ud fra filens egne beløb. Tidligere uger står ikke i filen; hver persons tæller"
                                + " begynder, hvor den passer bedst med filens satser, og uger uden linjer er"
                                + " selvforsørgelse.",
                        "Recalculated from the file's own amounts. Earlier weeks are not in the file; each person's"
                                + " count begins where it fits the file's rates best, and weeks without lines are"
                                + " self-support."));
    }

    /**
     * How much agrees.
     *
     * @param audit what came out
     * @param language the language
     * @return a sentence without its end
     */
    public static String agreement(SettlementAudit audit, Language language) {
        return language.of("Stemmer: ", "Agrees: ")
                + Kroner.count(audit.exact())
                + language.of(" på øren, ", " to the øre, ")
                + Kroner.count(audit.rounded())
                + language.of(" inden for afrunding (", " within rounding (")
                + audit.rounding()
                + language.of(
                        "), talt pr. person, uge, kommune og ydelse",
                        "), counted by person, week, municipality and benefit");
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
     * @param language the language
     * @return a line for each, in order, unmodifiable
     */
    public static List<String> notRecalculated(Audit audit, Language language) {
        return Stream.concat(
                        audit.cutWeeks().stream().map(one -> one.week() + ": " + CUT.in(language)),
                        audit.file().leftOut().stream().map(one -> why(one, language)))
                .toList();
    }

    private static String why(ReportedFile.LeftOut one, Language language) {
        return one.benefit() + ": " + one.why().in(language);
    }
}
