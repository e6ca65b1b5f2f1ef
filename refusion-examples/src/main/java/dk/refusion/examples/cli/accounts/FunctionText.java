package dk.refusion.examples.cli.accounts;

import static java.util.stream.Collectors.joining;

import dk.refusion.account.Account;
import dk.refusion.account.Dranst;
import dk.refusion.account.Grouping;
import dk.refusion.account.GroupingKind;
import dk.refusion.examples.cli.output.Screen;
import dk.refusion.table.Column;
import dk.refusion.table.Table;
import java.util.stream.Stream;

/** A function of the chart as text. */
final class FunctionText {
    private static final Column<String> FUNCTION = Column.text("Funktion").inEnglish("Function");
    private static final Column<String> DRANST = Column.text("Dranst");
    private static final Column<String> GROUPING = Column.text("Gruppering").inEnglish("Grouping");
    private static final Column<GroupingKind> KIND =
            Column.named("Art", GroupingKind.class, FunctionText::danish).inEnglish("Kind", FunctionText::english);
    private static final Column<String> LAST = Column.text("Åben til og med").inEnglish("Open through");

    private FunctionText() {}

    static String of(FunctionStudy study, Screen screen) {
        return Stream.of(functions(study, screen), groupings(study, screen), sources(study, screen))
                .filter(part -> !part.isEmpty())
                .collect(joining("\n\n"));
    }

    private static String functions(FunctionStudy study, Screen screen) {
        return screen.table(Table.over(study.functions())
                .column(FUNCTION, Account::toString)
                .column(FunctionFile.VALIDITY, function -> function.validity().in(screen.language()))
                .table());
    }

    private static String groupings(FunctionStudy study, Screen screen) {
        if (study.groupings().isEmpty()) {
            return screen.sentence(screen.of(
                    "Ingen grupperinger er kendt for " + study.code() + "; de gættes ikke.",
                    "No groupings are known of " + study.code() + "; they are not guessed."));
        }
        return screen.table(Table.over(study.groupings())
                        .column(DRANST, one -> dranst(one.dranst(), screen))
                        .column(GROUPING, one -> one.account().groupingText())
                        .column(KIND, Grouping::kind)
                        .optional(FunctionFile.RATE, Grouping::percentage)
                        .optional(FunctionFile.WEEKS, Grouping::weeks)
                        .column(FunctionFile.ACTIVITY, one -> one.activity().in(screen.language()))
                        .optional(
                                LAST,
                                one -> one.lastYear().stream()
                                        .mapToObj(year -> screen.of("regnskab ", "accounts of ") + year)
                                        .findFirst())
                        .table())
                + "\n"
                + screen.sentence(screen.of("Indhold, gengivet på engelsk:", "Content, as told in English:"))
                + "\n"
                + screen.sentences(study.groupings().stream()
                        .map(one -> "dranst " + one.dranst().code() + ", "
                                + one.account().groupingText() + ": " + one.text())
                        .toList());
    }

    private static String dranst(Dranst dranst, Screen screen) {
        return dranst.code() + " " + screen.of(dranst.danish(), dranst.english());
    }

    private static String danish(GroupingKind kind) {
        return switch (kind) {
            case GROSS -> "bruttoudgift";
            case STATE_REFUND -> "statsrefusion";
            case MUNICIPAL_SHARE -> "kommunal medfinansiering";
            case STATE_SHARE_OF_INCOME -> "statens andel af indtægt";
            case CORRECTION -> "berigtigelse";
        };
    }

    private static String english(GroupingKind kind) {
        return switch (kind) {
            case GROSS -> "gross expenditure";
            case STATE_REFUND -> "state refund";
            case MUNICIPAL_SHARE -> "municipal co-financing";
            case STATE_SHARE_OF_INCOME -> "the state's share of income";
            case CORRECTION -> "correction";
        };
    }

    private static String sources(FunctionStudy study, Screen screen) {
        return Stream.concat(
                        study.functions().stream().flatMap(FunctionText::source),
                        study.groupings().stream().map(Grouping::source))
                .distinct()
                .map(source -> screen.sentence(screen.of("Kilde: ", "Source: ") + source))
                .collect(joining("\n"));
    }

    private static Stream<String> source(Account function) {
        return function.source().stream();
    }
}
