package dk.refusion.examples.cli.durations;

import static java.util.stream.Collectors.joining;

import dk.refusion.duration.Saving;
import dk.refusion.examples.cli.output.Screen;
import dk.refusion.examples.report.duration.Effort;
import dk.refusion.examples.report.duration.EffortTables;
import dk.refusion.language.Language;
import dk.refusion.money.TextTable;
import java.util.List;
import java.util.stream.Stream;

/** An effort as text: what is assumed, who saves what, the case, what it hangs on, and what is left out. */
final class DurationsText {
    private DurationsText() {}

    static String of(Effort effort, Screen screen) {
        Language language = screen.language();
        EffortTables tables = new EffortTables(effort, language);
        Saving saving = effort.plan().saving();
        return Stream.of(
                        screen.of("Kortere forløb: hvem sparer hvad", "Shorter spells: who saves what"),
                        screen.sentences(effort.notes().stream()
                                .map(note -> note.in(language))
                                .toList()),
                        screen.sentence(saving.cohort().in(language) + screen.of(". Indsats: ", ". Effort: ")
                                + saving.effect().in(language) + "."),
                        screen.of("Forudsætninger", "Assumptions") + "\n"
                                + table(screen, tables.assumptionsHead(), tables.assumptions()),
                        screen.of(
                                        "Uger på trappen, og hvem der sparer (kr.)",
                                        "Weeks on the ladder, and who saves (kr.)")
                                + "\n" + table(screen, tables.tiersHead(), tables.tiers()),
                        screen.of(
                                        "Sparet pr. år, og kommunens case (kr.)",
                                        "Saved by year, and the municipality's case (kr.)")
                                + "\n" + table(screen, tables.yearsHead(), tables.years()) + "\n"
                                + screen.sentences(tables.payers()),
                        screen.of("Følsomhed: én forudsætning ad gangen", "Sensitivity: one assumption at a time")
                                + "\n" + table(screen, tables.tornadoHead(), tables.tornado()),
                        screen.of("To ad gangen", "Two at a time") + "\n"
                                + table(screen, tables.tableHead(), tables.table()),
                        screen.of("Balancepunkt", "Break-even") + "\n" + screen.sentences(tables.breakEven()),
                        screen.of(
                                        "Sådan er der regnet, og hvad der ikke er med",
                                        "How it is calculated, and what is left out")
                                + "\n" + screen.sentences(saving.reservations(language)))
                .filter(part -> !part.isEmpty())
                .collect(joining("\n\n"));
    }

    private static String table(Screen screen, List<String> head, List<List<String>> rows) {
        return screen.table(TextTable.of(head), rows);
    }
}
