package dk.refusion.examples.cli.audit;

import static java.util.stream.Collectors.joining;

import dk.refusion.audit.AuditTables;
import dk.refusion.audit.Deviation;
import dk.refusion.audit.SettlementAudit;
import dk.refusion.examples.cli.output.Screen;
import dk.refusion.examples.files.Notes;
import dk.refusion.examples.report.audit.Audit;
import dk.refusion.examples.report.audit.AuditWords;
import dk.refusion.examples.report.timeline.Kroner;
import dk.refusion.language.Language;
import dk.refusion.money.Money;
import dk.refusion.reading.ReportedFile;
import dk.refusion.table.Column;
import dk.refusion.table.Columns;
import dk.refusion.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An audit as text. */
final class AuditText {
    private static final int MOST_SHOWN = 100;
    private static final Column<Money> NET = Column.money("Netto").inEnglish("Net");
    private static final Column<String> BENEFIT = Column.text("Ydelse").inEnglish("Benefit");
    private static final Column<String> BENEFIT_OR_WEEK =
            Column.text("Ydelse eller uge").inEnglish("Benefit or week");
    private static final Column<Long> LINES = Column.count("Linjer").inEnglish("Lines");
    private static final Column<Money> FINANCING = Column.money("Finansiering").inEnglish("Financing");

    private final Audit audit;
    private final Screen screen;
    private final Language language;

    private AuditText(Audit audit, Screen screen) {
        this.audit = audit;
        this.screen = screen;
        this.language = screen.language();
    }

    static String of(Audit audit, Screen screen) {
        return new AuditText(audit, screen).text();
    }

    private String text() {
        List<String> parts = new ArrayList<>();
        parts.add(head());
        if (!audit.audit().agrees()) {
            parts.add(sums());
            if (audit.request().person().isEmpty()) {
                parts.add(deviations(audit.audit().deviations()));
            }
        }
        if (audit.request().person().isPresent()) {
            audit.explained().forEach(one -> parts.add(person(one)));
        } else if (audit.request().largest() > 0 && !audit.audit().agrees()) {
            parts.add(screen.of("De største afvigelser forklaret", "The largest deviations explained") + "\n\n"
                    + audit.explained().stream().map(this::person).collect(joining("\n\n")));
        }
        if (!audit.file().leftOut().isEmpty() || !audit.cutWeeks().isEmpty()) {
            parts.add(leftOut());
        }
        return String.join("\n\n", parts);
    }

    private String head() {
        SettlementAudit one = audit.audit();
        List<String> lines = new ArrayList<>();
        lines.add(screen.of("Revision af ", "Audit of ")
                + Notes.of(audit.file().name()).in(language) + ": " + lines(one.rows())
                + screen.of(" for ", " for ") + audit.weeks());
        lines.add(screen.sentence(AuditWords.basis(audit, language)));
        lines.add(screen.sentence(AuditWords.agreement(one, language)));
        lines.add(
                one.agrees()
                        ? screen.of("Afviger: ingen", "Deviates: nothing")
                        : screen.sentence(screen.of("Afviger: ", "Deviates: ")
                                + Screen.number(one.deviations().size()) + ", " + effect(one)));
        audit.notCompared()
                .forEach((municipality, weeks) ->
                        lines.add(screen.sentence(screen.of("Ikke sammenholdt: ", "Not compared: ")
                                + municipality.danish() + ", " + lines(weeks)
                                + screen.of(
                                        " i egne udbetalinger; filen har ingen linjer for kommunen",
                                        " in one's own payments; the file has no lines for the municipality"))));
        return String.join("\n", lines);
    }

    private String lines(int count) {
        return Screen.plural(count, screen.of("linje", "line"), screen.of("linjer", "lines"));
    }

    /** What all deviations come to, and both sides if there are both. */
    private String effect(SettlementAudit result) {
        Money tooMuch = AuditWords.tooMuch(result);
        Money tooLittle = AuditWords.tooLittle(result);
        String net = Kroner.excess(result.effect(), language) + screen.of(" til kommunerne", " for the municipalities");
        return tooMuch.isZero() || tooLittle.isZero()
                ? net
                : screen.of("netto ", "net ") + net + " (" + tooMuch + screen.of(" for meget, ", " too much, ")
                        + tooLittle + screen.of(" for lidt)", " too little)");
    }

    private String sums() {
        Table sums = AuditTables.sums(audit.audit().sums());
        return screen.of(
                        "Afvigelser efter art og kommune, kr. til kommunen",
                        "Deviations by kind and municipality, kr. for the municipality")
                + "\n"
                + screen.table(sums.with(NET, row -> row.get(AuditTables.EFFECT))
                        .select(
                                AuditTables.DEVIATION,
                                Columns.MUNICIPALITY,
                                AuditTables.COUNT,
                                AuditTables.TOO_MUCH,
                                AuditTables.TOO_LITTLE,
                                NET));
    }

    /** Of very many, a pipe gets no more than a hundred either, unless all were asked for: a file holds them better. */
    private String deviations(List<Deviation> deviations) {
        int most = screen.rows(MOST_SHOWN);
        String shown = deviations.stream().limit(most).map(this::deviation).collect(joining("\n"));
        return screen.of("Afvigelser, de største først", "Deviations, the largest first") + "\n" + shown
                + (deviations.size() > most
                        ? "\n"
                                + screen.sentence(
                                        screen.of("Viser ", "Shows ")
                                                + most
                                                + screen.of(" af ", " of ")
                                                + Screen.number(deviations.size())
                                                + screen.of(
                                                        " afvigelser; --rows all viser alle, --out afvigelser.xlsx skriver dem alle.",
                                                        " deviations; --rows all shows all, --out deviations.xlsx writes them all."))
                        : "");
    }

    private String deviation(Deviation one) {
        return screen.sentence(Kroner.excess(one.effect(), language) + ": " + one.person() + " " + one.week() + " "
                + one.municipality().danish() + " " + one.benefit().danish() + ", " + one.reason(language));
    }

    private String person(Audit.Why why) {
        List<String> lines = new ArrayList<>();
        lines.add(why.person()
                + screen.of(" i filen", " in the file")
                + (why.weeks().first().equals(why.weeks().last())
                        ? ", " + why.weeks().first()
                        : ""));
        why.rows()
                .forEach(row ->
                        lines.add("  " + row.in(language).substring(why.person().length() + 1)));
        if (why.rows().isEmpty()) {
            lines.add(screen.of("  ingen linjer", "  no lines"));
        }
        lines.add("");
        if (!why.deviations().isEmpty()) {
            lines.add(screen.of("Afvigelser", "Deviations"));
            why.deviations().forEach(one -> lines.add("  " + deviation(one).replace("\n", "\n  ")));
        } else if (why.isCompared()) {
            lines.add(screen.of("Ingen afvigelser", "No deviations"));
        }
        why.notCompared()
                .forEach(week -> lines.add(screen.sentence(screen.of("Ikke sammenholdt: ", "Not compared: ") + week
                        + ", "
                        + (audit.isReported(week)
                                ? AuditWords.CUT.in(language)
                                : screen.of(
                                        "filen har ingen linjer for ugen", "the file has no lines for the week")))));
        lines.add("");
        lines.add(screen.of("Forklaring", "Explanation"));
        lines.add(why.explanation()
                .filter(explanation -> !explanation.weeks().isEmpty())
                .map(explanation -> explanation.in(language))
                .orElse(screen.of("Ingen udbetaling er kendt.", "No payment is known.")));
        return String.join("\n", lines);
    }

    private record NotRecalculated(String name, long lines, Money gross, Money financingAmount) {}

    private String leftOut() {
        List<NotRecalculated> rows = Stream.concat(
                        audit.cutWeeks().stream()
                                .map(one -> new NotRecalculated(
                                        one.week().toString(), one.count(), one.gross(), one.financingAmount())),
                        audit.file().leftOut().stream()
                                .map(one -> new NotRecalculated(
                                        one.benefit(), one.count(), one.gross(), one.financingAmount())))
                .toList();
        Stream<String> option = audit.file().leftOut().stream().anyMatch(ReportedFile.LeftOut::isOfUnknownBenefit)
                ? Stream.of(screen.of(
                        "Et andet navn angives med --benefit \"navn i filen=NØGLE\".",
                        "Another name is given with --benefit \"name in the file=KEY\"."))
                : Stream.empty();
        return screen.of("Ikke efterregnet", "Not recalculated") + "\n"
                + screen.table(Table.over(rows)
                        .column(audit.cutWeeks().isEmpty() ? BENEFIT : BENEFIT_OR_WEEK, NotRecalculated::name)
                        .count(LINES, NotRecalculated::lines)
                        .column(Columns.AMOUNT, NotRecalculated::gross)
                        .column(FINANCING, NotRecalculated::financingAmount)
                        .table())
                + "\n"
                + screen.sentences(Stream.concat(AuditWords.notRecalculated(audit, language).stream(), option)
                        .toList());
    }
}
