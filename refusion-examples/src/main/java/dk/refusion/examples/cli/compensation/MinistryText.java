package dk.refusion.examples.cli.compensation;

import static java.util.stream.Collectors.joining;

import dk.refusion.compensation.MinistryTable;
import dk.refusion.compensation.MinistryTable.Finding;
import dk.refusion.compensation.SumCheck;
import dk.refusion.examples.cli.output.ScreenText;
import dk.refusion.examples.files.compensation.MinistryFile;
import dk.refusion.money.Agreement;
import dk.refusion.money.Money;
import dk.refusion.money.TextTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A ministry's table and its checks as Danish text. */
final class MinistryText {
    private MinistryText() {}

    static String of(MinistryFile file) {
        MinistryTable table = file.table();
        return Stream.of(
                        "Ministeriets tabel: " + table.title() + "\n" + table.asTable(),
                        findings(table),
                        file.notes().stream().map(ScreenText::wrapped).collect(joining("\n")))
                .filter(part -> !part.isEmpty())
                .collect(joining("\n\n"));
    }

    private static String findings(MinistryTable table) {
        List<Finding> findings = table.findings();
        String summary = ScreenText.plural(findings.size(), "kontrol", "kontroller") + ": "
                + count(findings, Optional.of(Agreement.EXACT)) + " stemmer, "
                + count(findings, Optional.of(Agreement.ROUNDING)) + " afviger inden for afrunding, "
                + count(findings, Optional.of(Agreement.CONTRADICTORY)) + " er i modstrid, "
                + count(findings, Optional.empty()) + " kan ikke afgøres.";
        String others = TextTable.of("Område", "Kontrol", "Resultat")
                .rows(findings.stream()
                        .filter(finding -> !agreement(finding).equals(Optional.of(Agreement.EXACT)))
                        .map(finding -> List.of(
                                finding.area(),
                                finding.check(),
                                finding.outcome().danish()))
                        .toList())
                .toString();
        return "Kontrol\n" + ScreenText.wrapped(summary) + "\n"
                + (count(findings, Optional.of(Agreement.EXACT)) == findings.size() ? "" : others + "\n")
                + ScreenText.wrapped(zeroSum(table.zeroSum()));
    }

    /** A table of which the state pays a part is no zero sum, and need not be one: that contradicts nothing. */
    private static String zeroSum(SumCheck outcome) {
        if (outcome instanceof SumCheck.Compared compared && outcome.isContradiction()) {
            Money sum = compared.deviation();
            return "Ikke nulsum for hele landet, (1) + (2): "
                    + (sum.signum() > 0 ? "staten tilfører " + sum : "staten modtager " + sum.negated());
        }
        return "Nulsum for hele landet, (1) + (2) = 0: " + outcome.danish();
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
