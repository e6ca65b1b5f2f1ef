package dk.refusion.examples.cli.durations;

import static java.util.stream.Collectors.joining;

import dk.refusion.duration.Saving;
import dk.refusion.examples.cli.output.ScreenText;
import dk.refusion.examples.report.duration.Effort;
import dk.refusion.examples.report.duration.EffortTables;
import dk.refusion.money.TextTable;
import java.util.List;
import java.util.stream.Stream;

/** An effort as Danish text: what is assumed, who saves what, the case, what it hangs on, and what is left out. */
final class DurationsText {
    private DurationsText() {}

    static String of(Effort effort) {
        EffortTables tables = new EffortTables(effort);
        Saving saving = effort.plan().saving();
        return Stream.of(
                        "Kortere forløb: hvem sparer hvad",
                        prose(effort.notes()),
                        ScreenText.wrapped(saving.cohort() + ". Indsats: " + saving.effect() + "."),
                        table("Forudsætninger", EffortTables.ASSUMPTIONS_HEAD, tables.assumptions()),
                        table("Uger på trappen, og hvem der sparer (kr.)", EffortTables.TIERS_HEAD, tables.tiers()),
                        table("Sparet pr. år, og kommunens case (kr.)", EffortTables.YEARS_HEAD, tables.years()) + "\n"
                                + prose(tables.payers()),
                        table("Følsomhed: én forudsætning ad gangen", EffortTables.TORNADO_HEAD, tables.tornado()),
                        table("To ad gangen", tables.tableHead(), tables.table()),
                        "Balancepunkt\n" + prose(tables.breakEven()),
                        "Sådan er der regnet, og hvad der ikke er med\n" + prose(saving.reservations()))
                .filter(part -> !part.isEmpty())
                .collect(joining("\n\n"));
    }

    private static String table(String heading, List<String> head, List<List<String>> rows) {
        return heading + "\n" + TextTable.of(head).rows(rows);
    }

    private static String prose(List<String> sentences) {
        return sentences.stream().map(ScreenText::wrapped).collect(joining("\n"));
    }
}
