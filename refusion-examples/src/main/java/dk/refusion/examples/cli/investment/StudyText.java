package dk.refusion.examples.cli.investment;

import static java.util.stream.Collectors.joining;

import dk.refusion.examples.cli.output.ScreenText;
import dk.refusion.examples.files.investment.TableHead;
import dk.refusion.examples.report.investment.PrintedTable;
import dk.refusion.examples.report.investment.Study;
import dk.refusion.examples.report.investment.StudyWords;
import dk.refusion.money.TextTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A study as Danish text: the table as printed, its reconciliation, what the cases are worth, and all together. */
final class StudyText {
    private final Study study;
    private final StudyWords words;

    private StudyText(Study study) {
        this.study = study;
        this.words = new StudyWords(study);
    }

    static String of(Study study) {
        StudyText text = new StudyText(study);
        List<String> parts = new ArrayList<>();
        parts.add(prose(study.file().titles()));
        parts.add(text.table());
        parts.add(prose(study.file().notes()));
        parts.add(text.reconciliation());
        parts.add(text.evaluations());
        if (!text.words.totals().isEmpty()) {
            parts.add(text.totals());
        }
        return parts.stream().filter(part -> !part.isEmpty()).collect(joining("\n\n"));
    }

    private static String prose(List<String> lines) {
        return lines.stream().map(ScreenText::wrapped).collect(joining("\n"));
    }

    private String table() {
        PrintedTable printed = PrintedTable.of(study.file().table());
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
        List<String> lines = new ArrayList<>(List.of("Afstemning", words.reconciliation()));
        if (!study.reconciliation().deviations().isEmpty()) {
            lines.add(TextTable.of(StudyWords.DEVIATION_HEAD)
                    .rows(study.reconciliation().deviations().stream()
                            .map(StudyWords::deviation)
                            .toList())
                    .toString());
        }
        study.reconciliation().missing().stream().map(ScreenText::wrapped).forEach(lines::add);
        return String.join("\n", lines);
    }

    private String evaluations() {
        return "Vurdering\n"
                + (study.evaluations().isEmpty()
                        ? StudyWords.NO_EVALUATION
                        : stacked(words.evaluationHead(), words.evaluations()) + "\n" + prose(words.meanings()));
    }

    private String totals() {
        return Study.TOGETHER + "\n" + stacked(words.totalsHead(), words.totals()) + "\n"
                + prose(words.totalsMeanings());
    }

    /** A table whose longest name of a column stands on three lines, so that it is no wider than a screen. */
    private static String stacked(List<String> head, List<List<String>> lines) {
        TextTable table =
                TextTable.of(head.stream().map(name -> headLine(name, 0)).toList());
        return head.contains(TableHead.RATIO)
                ? table.row(head.stream().map(name -> headLine(name, 1)).toList())
                        .row(head.stream().map(name -> headLine(name, 2)).toList())
                        .rows(lines)
                        .toString()
                : TextTable.of(head).rows(lines).toString();
    }

    private static String headLine(String name, int line) {
        if (name.equals(TableHead.RATIO)) {
            return List.of("Besparelse i", "forhold til", "investering").get(line);
        }
        return line == 2 ? name : "";
    }
}
