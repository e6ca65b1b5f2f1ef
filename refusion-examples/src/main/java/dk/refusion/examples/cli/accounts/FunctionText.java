package dk.refusion.examples.cli.accounts;

import static java.util.stream.Collectors.joining;

import dk.refusion.account.Account;
import dk.refusion.account.Grouping;
import dk.refusion.account.GroupingKind;
import dk.refusion.examples.cli.output.ScreenText;
import dk.refusion.money.Percentage;
import dk.refusion.money.TextTable;
import java.util.List;
import java.util.stream.Stream;

/** A function of the chart as Danish text. */
final class FunctionText {
    private FunctionText() {}

    static String of(FunctionStudy study) {
        return Stream.of(functions(study), groupings(study), sources(study))
                .filter(part -> !part.isEmpty())
                .collect(joining("\n\n"));
    }

    private static String functions(FunctionStudy study) {
        return TextTable.of("Funktion", "Gælder")
                .rows(study.functions().stream()
                        .map(function ->
                                List.of(function.toString(), function.validity().toString()))
                        .toList())
                .toString();
    }

    private static String groupings(FunctionStudy study) {
        if (study.groupings().isEmpty()) {
            return "Ingen grupperinger er kendt for " + study.code() + "; de gættes ikke.";
        }
        return TextTable.of("Dranst", "Gruppering", "Art", "Sats", "Uger", "Ydelser", "Åben til og med")
                        .rows(study.groupings().stream()
                                .map(FunctionText::grouping)
                                .toList())
                + "\nIndhold, med engelske ord af den, der læste kilden:\n"
                + study.groupings().stream()
                        .map(one -> ScreenText.wrapped("dranst " + one.dranst().code() + ", "
                                + one.account().groupingText() + ": " + one.text()))
                        .collect(joining("\n"));
    }

    private static List<String> grouping(Grouping one) {
        return List.of(
                one.dranst().code() + " " + one.dranst().danish(),
                one.account().groupingText(),
                kind(one.kind()),
                one.percentage().map(Percentage::toString).orElse("-"),
                one.weeks().orElse("-"),
                one.activity().toString(),
                one.lastYear().isPresent() ? "regnskab " + one.lastYear().getAsInt() : "-");
    }

    private static String kind(GroupingKind kind) {
        return switch (kind) {
            case GROSS -> "bruttoudgift";
            case STATE_REFUND -> "statsrefusion";
            case MUNICIPAL_SHARE -> "kommunal medfinansiering";
            case STATE_SHARE_OF_INCOME -> "statens andel af indtægt";
            case CORRECTION -> "berigtigelse";
        };
    }

    private static String sources(FunctionStudy study) {
        return Stream.concat(
                        study.functions().stream().flatMap(FunctionText::source),
                        study.groupings().stream().map(Grouping::source))
                .distinct()
                .map(source -> ScreenText.wrapped("Kilde: " + source))
                .collect(joining("\n"));
    }

    private static Stream<String> source(Account function) {
        return function.source().stream();
    }
}
