package dk.refusion.examples.audit;

import static java.util.stream.Collectors.joining;

import dk.refusion.examples.output.Prose;
import dk.refusion.money.Money;
import dk.refusion.money.TextTable;
import dk.refusion.refund.Deviation;
import dk.refusion.refund.DeviationSum;
import dk.refusion.refund.ReportedRow;
import dk.refusion.refund.SettlementAudit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** An audit as Danish text. */
final class AuditText {
    private AuditText() {}

    static String of(Audit audit) {
        List<String> parts = new ArrayList<>();
        parts.add(head(audit));
        if (!audit.audit().agrees()) {
            parts.add(sums(audit.audit()));
            if (audit.person().isEmpty()) {
                parts.add(deviations(audit.audit().deviations()));
            }
        }
        audit.person().ifPresent(person -> parts.add(person(audit, person)));
        if (!audit.file().leftOut().isEmpty()) {
            parts.add(leftOut(audit.file()));
        }
        return String.join("\n\n", parts);
    }

    private static String head(Audit audit) {
        SettlementAudit one = audit.audit();
        List<String> lines = new ArrayList<>();
        lines.add("Revision af " + audit.file().name() + ": " + Prose.plural(one.rows(), "linje", "linjer") + " for "
                + audit.weeks());
        lines.add(
                Prose.wrapped(
                        audit.payments()
                                .map(
                                        payments -> "Sammenholdt med udbetalingerne i " + payments.name()
                                                + ". En første eller sidste uge i filen, der løber over et månedsskifte, er ikke med.")
                                .orElse(
                                        "Efterregnet af filens egne beløb. Tidligere uger står ikke i filen; hver persons tæller begynder,"
                                                + " hvor den passer bedst med filens satser, og uger uden linjer er selvforsørgelse.")));
        lines.add("Stemmer: " + one.exact() + " på øren, " + one.rounded() + " inden for afrunding (" + one.rounding()
                + ")");
        lines.add(
                one.agrees()
                        ? "Afviger: ingen"
                        : "Afviger: " + one.deviations().size() + ", " + one.effect() + " for meget til kommunerne");
        return String.join("\n", lines);
    }

    private static String sums(SettlementAudit audit) {
        TextTable table = TextTable.of("Art", "Kommune", "Antal", "For meget", "For lidt", "Netto");
        for (DeviationSum sum : audit.sums()) {
            table = table.row(
                    sum.kind().danish(),
                    sum.municipality().danish(),
                    String.valueOf(sum.count()),
                    Prose.kroner(sum.tooMuch()),
                    Prose.kroner(sum.tooLittle()),
                    Prose.kroner(sum.effect()));
        }
        return "Afvigelser efter art og kommune, kr. til kommunen\n" + table;
    }

    private static String deviations(List<Deviation> deviations) {
        return "Afvigelser, de største først\n"
                + deviations.stream().map(AuditText::deviation).collect(joining("\n"));
    }

    private static String deviation(Deviation one) {
        Money effect = one.effect();
        String kroner =
                effect.isZero() ? "ingen kroner" : effect.abs() + (effect.isNegative() ? " for lidt" : " for meget");
        return Prose.wrapped(kroner + ": " + one.person() + " " + one.week() + " "
                + one.municipality().danish() + " " + one.benefit().danish() + ", " + one.reason());
    }

    private static String person(Audit audit, String person) {
        List<String> lines = new ArrayList<>();
        lines.add(person + " i filen");
        audit.file().rows().stream()
                .filter(row -> row.person().equals(person) && audit.weeks().contains(row.week()))
                .sorted(Comparator.comparing(ReportedRow::week))
                .forEach(row -> lines.add("  " + row.toString().substring(person.length() + 1)));
        lines.add("");
        List<Deviation> wrong = audit.audit().deviations(person);
        lines.add(wrong.isEmpty() ? "Ingen afvigelser" : "Afvigelser");
        wrong.forEach(one -> lines.add("  " + deviation(one).replace("\n", "\n  ")));
        if (audit.audit().recomputed().persons().contains(person)) {
            lines.add("");
            lines.add("Forklaring");
            lines.add(audit.audit().recomputed().explain(person).toString());
        }
        return String.join("\n", lines);
    }

    private static String leftOut(ReportedFile file) {
        TextTable table = TextTable.of("Ydelse", "Linjer", "Beløb", "Finansiering");
        for (ReportedFile.LeftOut one : file.leftOut()) {
            table = table.row(
                    one.benefit(),
                    String.valueOf(one.count()),
                    Prose.kroner(one.gross()),
                    Prose.kroner(one.financing()));
        }
        return "Ikke efterregnet\n" + table + "\n"
                + file.leftOut().stream()
                        .map(one -> Prose.wrapped(one.benefit() + ": " + one.why()))
                        .collect(joining("\n"));
    }
}
