package dk.refusion.examples.cli.refunds;

import static java.util.stream.Collectors.joining;

import dk.refusion.examples.cli.output.Screen;
import dk.refusion.examples.files.Notes;
import dk.refusion.examples.report.refunds.Refunds;
import dk.refusion.file.Problem;
import dk.refusion.money.Money;
import dk.refusion.refund.ComparisonWith2015;
import dk.refusion.refund.RefundTables;
import java.util.ArrayList;
import java.util.List;

/** The settlement as text. */
final class RefundsText {
    private final Refunds refunds;
    private final Screen screen;

    private RefundsText(Refunds refunds, Screen screen) {
        this.refunds = refunds;
        this.screen = screen;
    }

    static String of(Refunds refunds, Screen screen) {
        return new RefundsText(refunds, screen).text();
    }

    private String text() {
        List<String> parts = new ArrayList<>();
        parts.add(head());
        refunds.statement()
                .map(statement -> StatementText.of(statement, screen))
                .ifPresent(parts::add);
        refunds.explanation()
                .map(one -> screen.of("Forklaring", "Explanation") + "\n" + one.in(screen.language()))
                .ifPresent(parts::add);
        refunds.comparison().map(this::comparison).ifPresent(parts::add);
        if (!refunds.file().leftOut().isEmpty()) {
            parts.add(leftOut());
        }
        return String.join("\n\n", parts);
    }

    private String head() {
        List<String> lines = new ArrayList<>();
        refunds.file().notes().stream()
                .map(note -> screen.sentence(Notes.of(note).in(screen.language())))
                .forEach(lines::add);
        lines.add(Screen.plural(
                        refunds.settlement().persons().size(),
                        screen.of("person", "person"),
                        screen.of("personer", "persons"))
                + ", "
                + Screen.plural(
                        refunds.file().payments(),
                        screen.of("udbetaling", "payment"),
                        screen.of("udbetalinger", "payments"))
                + screen.of(" for ", " for ") + refunds.firstDay() + screen.of(" til ", " to ") + refunds.lastDay());
        lines.add(screen.of("Hele perioden: ", "Whole period: ")
                + refunds.settlement().total().in(screen.language()));
        refunds.terms()
                .knownAt()
                .ifPresent(day -> lines.add(screen.sentence(screen.of(
                        "Opgjort efter den lov, der gjaldt " + day
                                + ", og de udbetalinger, der var kendt ved dagens slutning.",
                        "Settled by the law in force on " + day + ", and the payments known at the end of the day."))));
        return String.join("\n", lines);
    }

    private String comparison(ComparisonWith2015 comparison) {
        Money before = comparison.before().ownShare();
        Money now = comparison.now().ownShare();
        return String.join(
                "\n",
                screen.of(
                        "Alle uger efter procenterne i efteråret 2015 og efter trappen",
                        "All weeks by the percentages of autumn 2015 and by the ladder"),
                screen.table(RefundTables.comparison(comparison)),
                screen.sentence(screen.of("Kommunens andel i alt: ", "The municipality's share in all: ")
                        + before
                        + screen.of(" i 2015, ", " in 2015, ")
                        + now
                        + screen.of(" nu, forskel ", " now, difference ")
                        + now.minus(before)),
                screen.sentence(screen.of(
                                "Uden procent i 2015 og ikke regnet med: brutto ",
                                "Without a percentage in 2015 and left out: gross ")
                        + comparison.withoutComparison().gross()),
                screen.sentence(screen.of(
                        "Metode: en udbetaling uden activity er passiv; et sygeforløb afsluttes med en uge uden"
                                + " sygedagpenge; de fire første uger med dagpenge er de første i filen; grænsen på 52 uger for"
                                + " jobafklaring er ikke anvendt, da udbetalinger ikke skelner den fra ressourceforløb.",
                        "Method: a payment without activity is passive; a spell of sickness ends with a week without"
                                + " sygedagpenge; the first four weeks of dagpenge are the first in the file; the limit of 52"
                                + " weeks for jobafklaring is not applied, since payments do not tell it from"
                                + " ressourceforløb.")));
    }

    private String leftOut() {
        List<String> places = refunds.file().leftOut().stream()
                .map(problem -> problem.line().isPresent()
                        ? String.valueOf(problem.line().getAsInt())
                        : problem.columnName().replaceAll("\\..*", ""))
                .distinct()
                .toList();
        return screen.of("Udeladt af ", "Left out of ") + refunds.file().name() + ": "
                + Screen.plural(places.size(), screen.of("linje", "line"), screen.of("linjer", "lines")) + "\n"
                + Problem.byReason(refunds.file().name(), refunds.file().leftOut()).stream()
                        .map(line -> "  " + line.in(screen.language()))
                        .collect(joining("\n"));
    }
}
