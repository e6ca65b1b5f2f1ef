package dk.refusion.examples.cli.investment;

import static java.util.stream.Collectors.joining;

import dk.refusion.examples.cli.output.Screen;
import dk.refusion.examples.files.Notes;
import dk.refusion.examples.report.investment.PrintedTable;
import dk.refusion.examples.report.investment.Study;
import dk.refusion.examples.report.investment.StudyWords;
import dk.refusion.money.TextTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A study as text: the table as printed, its reconciliation, what the cases are worth, and all together. */
final class StudyText {
    private final Study study;
    private final Screen screen;
    private final StudyWords words;

    private StudyText(Study study, Screen screen) {
        this.study = study;
        this.screen = screen;
        this.words = new StudyWords(study, screen.language());
    }

    static String of(Study study, Screen screen) {
        StudyText text = new StudyText(study, screen);
        List<String> parts = new ArrayList<>();
        parts.add(text.notes(study.file().titles()));
        parts.add(text.table());
        parts.add(text.notes(study.file().notes()));
        parts.add(text.reconciliation());
        parts.add(text.evaluations());
        if (!text.words.totals().isEmpty()) {
            parts.add(text.totals());
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(joining("\n\n"));
    }

    private String notes(List<String> notes) {
        return screen.sentences(
                notes.stream().map(note -> Notes.of(note).in(screen.language())).toList());
    }

    private String table() {
        PrintedTable printed = PrintedTable.of(study.file().table(), screen.language());
        List<List<String>> lines = new ArrayList<>();
        for (PrintedTable.Case one : printed.cases()) {
            List<String> name =
                    new ArrayList<>(Collections.nCopies(printed.head().size(), ""));
            name.set(0, one.name());
            lines.add(name);
            lines.addAll(one.rows());
        }
        return stacked(printed.head(), lines);
    }

    private String reconciliation() {
        List<String> lines =
                new ArrayList<>(List.of(screen.of("Afstemning", "Reconciliation"), words.reconciliation()));
        if (!study.reconciliation().deviations().isEmpty()) {
            lines.add(screen.table(
                    TextTable.of(words.deviationHead()),
                    study.reconciliation().deviations().stream()
                            .map(words::deviation)
                            .toList()));
        }
        study.reconciliation().missing().stream()
                .map(what -> screen.sentence(what.in(screen.language())))
                .forEach(lines::add);
        return String.join("\n", lines);
    }

    private String evaluations() {
        return screen.of("Vurdering", "Evaluation") + "\n"
                + (study.evaluations().isEmpty()
                        ? words.noEvaluation()
                        : stacked(words.evaluationHead(), words.evaluations()) + "\n"
                                + screen.sentences(words.meanings()));
    }

    private String totals() {
        return words.together() + "\n" + stacked(words.totalsHead(), words.totals()) + "\n"
                + screen.sentences(words.totalsMeanings());
    }

    /** A table whose longest name of a column stands on three lines, so that it is no wider than a screen. */
    private String stacked(List<String> head, List<List<String>> lines) {
        if (!head.contains(words.ratio())) {
            return screen.table(TextTable.of(head), lines);
        }
        return screen.parts(
                TextTable.of(head.stream().map(name -> headLine(name, 0)).toList())
                        .row(head.stream().map(name -> headLine(name, 1)).toList())
                        .row(head.stream().map(name -> headLine(name, 2)).toList())
                        .rows(screen.head(lines)),
                lines.size());
    }

    private String headLine(String name, int line) {
        if (name.equals(words.ratio())) {
            return List.of(
                            screen.of("Besparelse i", "Savings"),
                            screen.of("forhold til", "relative to"),
                            screen.of("investering", "investment"))
                    .get(line);
        }
        return line == 2 ? name : "";
    }
}
