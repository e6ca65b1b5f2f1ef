package dk.refusion.examples.refunds;

import static java.util.stream.Collectors.joining;

import dk.refusion.examples.output.Prose;
import java.util.ArrayList;
import java.util.List;

/** The settlement as Danish text. */
final class RefundsText {
    private RefundsText() {}

    static String of(Refunds refunds) {
        List<String> parts = new ArrayList<>();
        parts.add(head(refunds));
        parts.add(StatementText.of(refunds.statement()));
        if (!refunds.file().leftOut().isEmpty()) {
            parts.add(leftOut(refunds));
        }
        return String.join("\n\n", parts);
    }

    private static String head(Refunds refunds) {
        List<String> lines = new ArrayList<>();
        refunds.file().notes().stream().map(Prose::wrapped).forEach(lines::add);
        lines.add(Danish.plural(refunds.settlement().persons().size(), "person", "personer") + ", "
                + Danish.plural(refunds.file().payments().size(), "udbetaling", "udbetalinger") + " for "
                + refunds.firstDay() + " til " + refunds.lastDay());
        lines.add("Hele perioden: " + refunds.settlement().total());
        refunds.knownAt()
                .ifPresent(day -> lines.add(Prose.wrapped("Opgjort efter den lov, der gjaldt " + day
                        + ", og de udbetalinger, der var kendt ved dagens slutning.")));
        return String.join("\n", lines);
    }

    private static String leftOut(Refunds refunds) {
        long lines = refunds.file().leftOut().stream()
                .mapToInt(problem -> problem.line().orElse(0))
                .distinct()
                .count();
        return "Udeladt af " + refunds.file().name() + ": " + Danish.plural((int) lines, "linje", "linjer") + "\n"
                + refunds.file().leftOut().stream()
                        .map(problem -> "  " + problem)
                        .collect(joining("\n"));
    }
}
