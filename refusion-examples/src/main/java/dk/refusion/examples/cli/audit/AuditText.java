package dk.refusion.examples.cli.audit;

import static java.util.stream.Collectors.joining;

import dk.refusion.audit.Deviation;
import dk.refusion.audit.DeviationSum;
import dk.refusion.audit.SettlementAudit;
import dk.refusion.examples.cli.output.ScreenText;
import dk.refusion.examples.report.audit.Audit;
import dk.refusion.examples.report.audit.AuditWords;
import dk.refusion.examples.report.timeline.Kroner;
import dk.refusion.money.Money;
import dk.refusion.money.TextTable;
import dk.refusion.reading.ReportedFile;
import dk.refusion.refund.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An audit as Danish text. */
final class AuditText {
    private static final int MOST_SHOWN = 100;

    private AuditText() {}

    static String of(Audit audit) {
        List<String> parts = new ArrayList<>();
        parts.add(head(audit));
        if (!audit.audit().agrees()) {
            parts.add(sums(audit.audit()));
            if (audit.request().person().isEmpty()) {
                parts.add(deviations(audit.audit().deviations()));
            }
        }
        if (audit.request().person().isPresent()) {
            audit.explained().forEach(one -> parts.add(person(one, audit)));
        } else if (audit.request().largest() > 0 && !audit.audit().agrees()) {
            parts.add("De største afvigelser forklaret\n\n"
                    + audit.explained().stream().map(one -> person(one, audit)).collect(joining("\n\n")));
        }
        if (!audit.file().leftOut().isEmpty() || !audit.cutWeeks().isEmpty()) {
            parts.add(leftOut(audit));
        }
        return String.join("\n\n", parts);
    }

    private static String head(Audit audit) {
        SettlementAudit one = audit.audit();
        List<String> lines = new ArrayList<>();
        lines.add("Revision af " + audit.file().name() + ": " + ScreenText.plural(one.rows(), "linje", "linjer")
                + " for " + audit.weeks());
        lines.add(ScreenText.wrapped(AuditWords.basis(audit)));
        lines.add(ScreenText.wrapped(AuditWords.agreement(one)));
        lines.add(
                one.agrees()
                        ? "Afviger: ingen"
                        : ScreenText.wrapped("Afviger: " + one.deviations().size() + ", " + effect(one)));
        audit.notCompared()
                .forEach((municipality, weeks) ->
                        lines.add(ScreenText.wrapped("Ikke sammenholdt: " + municipality.danish()
                                + ", " + ScreenText.plural(weeks, "linje", "linjer")
                                + " i egne udbetalinger; filen har ingen linjer for kommunen")));
        return String.join("\n", lines);
    }

    /** What all deviations come to, and both sides if there are both. */
    private static String effect(SettlementAudit audit) {
        Money tooMuch = AuditWords.tooMuch(audit);
        Money tooLittle = AuditWords.tooLittle(audit);
        String net = Kroner.excess(audit.effect()) + " til kommunerne";
        return tooMuch.isZero() || tooLittle.isZero()
                ? net
                : "netto " + net + " (" + tooMuch + " for meget, " + tooLittle + " for lidt)";
    }

    private static String sums(SettlementAudit audit) {
        TextTable table = TextTable.of("Art", "Kommune", "Antal", "For meget", "For lidt", "Netto");
        for (DeviationSum sum : audit.sums()) {
            table = table.row(
                    sum.kind().danish(),
                    sum.municipality().danish(),
                    String.valueOf(sum.count()),
                    ScreenText.kroner(sum.tooMuch()),
                    ScreenText.kroner(sum.tooLittle()),
                    ScreenText.kroner(sum.effect()));
        }
        return "Afvigelser efter art og kommune, kr. til kommunen\n" + table;
    }

    private static String deviations(List<Deviation> deviations) {
        String shown =
                deviations.stream().limit(MOST_SHOWN).map(AuditText::deviation).collect(joining("\n"));
        return "Afvigelser, de største først\n" + shown
                + (deviations.size() > MOST_SHOWN
                        ? "\n… " + MOST_SHOWN + " af " + ScreenText.count(deviations.size())
                                + " afvigelser; --out afvigelser.xlsx skriver dem alle"
                        : "");
    }

    private static String deviation(Deviation one) {
        return ScreenText.wrapped(Kroner.excess(one.effect()) + ": " + one.person() + " " + one.week() + " "
                + one.municipality().danish() + " " + one.benefit().danish() + ", " + one.reason());
    }

    private static String person(Audit.Why why, Audit audit) {
        List<String> lines = new ArrayList<>();
        lines.add(why.person() + " i filen"
                + (why.weeks().first().equals(why.weeks().last())
                        ? ", " + why.weeks().first()
                        : ""));
        why.rows()
                .forEach(row ->
                        lines.add("  " + row.toString().substring(why.person().length() + 1)));
        if (why.rows().isEmpty()) {
            lines.add("  ingen linjer");
        }
        lines.add("");
        if (!why.deviations().isEmpty()) {
            lines.add("Afvigelser");
            why.deviations().forEach(one -> lines.add("  " + deviation(one).replace("\n", "\n  ")));
        } else if (why.isCompared()) {
            lines.add("Ingen afvigelser");
        }
        why.notCompared()
                .forEach(week -> lines.add(ScreenText.wrapped("Ikke sammenholdt: " + week + ", "
                        + (audit.isReported(week) ? AuditWords.CUT : "filen har ingen linjer for ugen"))));
        lines.add("");
        lines.add("Forklaring");
        lines.add(why.explanation()
                .filter(explanation -> !explanation.weeks().isEmpty())
                .map(Explanation::toString)
                .orElse("Ingen udbetaling er kendt."));
        return String.join("\n", lines);
    }

    private static String leftOut(Audit audit) {
        TextTable table = TextTable.of(
                audit.cutWeeks().isEmpty() ? "Ydelse" : "Ydelse eller uge", "Linjer", "Beløb", "Finansiering");
        for (Audit.CutWeek one : audit.cutWeeks()) {
            table = table.row(
                    one.week().toString(),
                    String.valueOf(one.count()),
                    ScreenText.kroner(one.gross()),
                    ScreenText.kroner(one.financing()));
        }
        for (ReportedFile.LeftOut one : audit.file().leftOut()) {
            table = table.row(
                    one.benefit(),
                    String.valueOf(one.count()),
                    ScreenText.kroner(one.gross()),
                    ScreenText.kroner(one.financing()));
        }
        Stream<String> option = audit.file().leftOut().stream().anyMatch(ReportedFile.LeftOut::isOfUnknownBenefit)
                ? Stream.of("Et andet navn angives med --benefit \"navn i filen=NØGLE\".")
                : Stream.empty();
        return "Ikke efterregnet\n" + table + "\n"
                + Stream.concat(AuditWords.notRecalculated(audit).stream(), option)
                        .map(ScreenText::wrapped)
                        .collect(joining("\n"));
    }
}
