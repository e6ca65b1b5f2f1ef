package dk.refusion.examples.cli.compensation;

import static java.util.stream.Collectors.joining;

import dk.refusion.compensation.CompensationTables;
import dk.refusion.compensation.MinistryTable;
import dk.refusion.compensation.MinistryTable.Finding;
import dk.refusion.compensation.SumCheck;
import dk.refusion.examples.cli.output.Screen;
import dk.refusion.examples.files.Notes;
import dk.refusion.examples.files.compensation.MinistryFile;
import dk.refusion.language.Language;
import dk.refusion.money.Agreement;
import dk.refusion.money.Money;
import dk.refusion.money.TextTable;
import dk.refusion.table.Column;
import dk.refusion.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A ministry's table and its checks as text. */
final class MinistryText {
    private static final Column<String> CHECK = Column.text("Kontrol").inEnglish("Check");
    private static final Column<String> OUTCOME = Column.text("Resultat").inEnglish("Outcome");

    private MinistryText() {}

    static String of(MinistryFile file, Screen screen) {
        MinistryTable table = file.table();
        TextTable printed = table.asTable();
        return Stream.of(
                        screen.of("Ministeriets tabel: ", "The ministry's table: ")
                                + Notes.of(table.title()).in(screen.language()) + "\n"
                                + screen.table(TextTable.of(head(printed, screen)), printed.rows()),
                        findings(table, screen),
                        screen.sentences(file.notes().stream()
                                .map(note -> Notes.of(note).in(screen.language()))
                                .toList()))
                .filter(part -> !part.isEmpty())
                .collect(joining("\n\n"));
    }

    private static List<String> head(TextTable printed, Screen screen) {
        return screen.language() == Language.DANISH
                ? printed.head()
                : List.of("Area (1.000 kr.)", "Refund (1)", "Grants and equalisation (2)", "Total (3)");
    }

    private static String findings(MinistryTable table, Screen screen) {
        List<Finding> findings = table.findings();
        String summary =
                Screen.plural(findings.size(), screen.of("kontrol", "check"), screen.of("kontroller", "checks"))
                        + ": " + count(findings, Optional.of(Agreement.EXACT)) + screen.of(" stemmer, ", " agree, ")
                        + count(findings, Optional.of(Agreement.ROUNDING))
                        + screen.of(" afviger inden for afrunding, ", " deviate within rounding, ")
                        + count(findings, Optional.of(Agreement.CONTRADICTORY))
                        + screen.of(" er i modstrid, ", " contradict, ") + count(findings, Optional.empty())
                        + screen.of(" kan ikke afgøres.", " cannot be told.");
        List<Finding> others = findings.stream()
                .filter(finding -> !agreement(finding).equals(Optional.of(Agreement.EXACT)))
                .toList();
        Table outcomes = Table.over(others)
                .column(CompensationTables.PRINTED_AREA, Finding::area)
                .column(CHECK, Finding::check)
                .column(OUTCOME, finding -> finding.outcome().in(screen.language()))
                .table();
        return screen.of("Kontrol", "Checks") + "\n" + screen.sentence(summary) + "\n"
                + (others.isEmpty() ? "" : screen.table(outcomes) + "\n")
                + screen.sentence(zeroSum(table.zeroSum(), screen));
    }

    /** A table of which the state pays a part is no zero sum, and need not be one: that contradicts nothing. */
    private static String zeroSum(SumCheck outcome, Screen screen) {
        if (outcome instanceof SumCheck.Compared compared && outcome.isContradiction()) {
            Money sum = compared.deviation();
            return screen.of(
                            "Ikke nulsum for hele landet, (1) + (2): ",
                            "No zero sum for the whole country, (1) + (2): ")
                    + (sum.signum() > 0
                            ? screen.of("staten tilfører ", "the state adds ") + sum
                            : screen.of("staten modtager ", "the state receives ") + sum.negated());
        }
        return screen.of("Nulsum for hele landet, (1) + (2) = 0: ", "Zero sum for the whole country, (1) + (2) = 0: ")
                + outcome.in(screen.language());
    }

    private static long count(List<Finding> findings, Optional<Agreement> agreement) {
        return findings.stream()
                .filter(finding -> agreement(finding).equals(agreement))
                .count();
    }

    private static Optional<Agreement> agreement(Finding finding) {
        return finding.outcome() instanceof SumCheck.Compared compared
                ? Optional.of(compared.agreement())
                : Optional.empty();
    }
}
