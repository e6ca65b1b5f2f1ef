package dk.refusion.examples.cli.refunds;

import static java.util.stream.Collectors.joining;

import dk.refusion.examples.cli.output.ScreenText;
import dk.refusion.examples.report.refunds.Refunds;
import dk.refusion.file.Problem;
import dk.refusion.money.Money;
import dk.refusion.refund.ComparisonWith2015;
import java.util.ArrayList;
import java.util.List;

/** The settlement as Danish text. */
final class RefundsText {
    private RefundsText() {}

    static String of(Refunds refunds) {
        List<String> parts = new ArrayList<>();
        parts.add(head(refunds));
        refunds.statement().map(StatementText::of).ifPresent(parts::add);
        refunds.explanation().map(one -> "Forklaring\n" + one).ifPresent(parts::add);
        refunds.comparison().map(RefundsText::comparison).ifPresent(parts::add);
        if (!refunds.file().leftOut().isEmpty()) {
            parts.add(leftOut(refunds));
        }
        return String.join("\n\n", parts);
    }

    private static String head(Refunds refunds) {
        List<String> lines = new ArrayList<>();
        refunds.file().notes().stream().map(ScreenText::wrapped).forEach(lines::add);
        lines.add(ScreenText.plural(refunds.settlement().persons().size(), "person", "personer") + ", "
                + ScreenText.plural(refunds.file().payments(), "udbetaling", "udbetalinger") + " for "
                + refunds.firstDay() + " til " + refunds.lastDay());
        lines.add("Hele perioden: " + refunds.settlement().total());
        refunds.terms()
                .knownAt()
                .ifPresent(day -> lines.add(ScreenText.wrapped("Opgjort efter den lov, der gjaldt " + day
                        + ", og de udbetalinger, der var kendt ved dagens slutning.")));
        return String.join("\n", lines);
    }

    private static String comparison(ComparisonWith2015 comparison) {
        Money before = comparison.before().ownShare();
        Money now = comparison.now().ownShare();
        return String.join(
                "\n",
                "Alle uger efter procenterne i efteråret 2015 og efter trappen",
                comparison.asTable().toString(),
                "Kommunens andel i alt: " + before + " i 2015, " + now + " nu, forskel " + now.minus(before),
                "Uden procent i 2015 og ikke regnet med: brutto "
                        + comparison.withoutComparison().gross(),
                ScreenText.wrapped(
                        "Metode: en udbetaling uden activity er passiv; et sygeforløb afsluttes med en uge uden"
                                + " sygedagpenge; de fire første uger med dagpenge er de første i filen; grænsen på 52 uger for"
                                + " jobafklaring er ikke anvendt, da udbetalinger ikke skelner den fra ressourceforløb."));
    }

    private static String leftOut(Refunds refunds) {
        List<String> places = refunds.file().leftOut().stream()
                .map(problem -> problem.line().isPresent()
                        ? String.valueOf(problem.line().getAsInt())
                        : problem.columnName().replaceAll("\\..*", ""))
                .distinct()
                .toList();
        return "Udeladt af " + refunds.file().name() + ": " + ScreenText.plural(places.size(), "linje", "linjer") + "\n"
                + Problem.byReason(refunds.file().name(), refunds.file().leftOut()).stream()
                        .map(line -> "  " + line)
                        .collect(joining("\n"));
    }
}
