package dk.refusion.examples.report.story;

import dk.refusion.examples.report.duration.Effort;
import dk.refusion.examples.report.duration.EffortCharts;
import dk.refusion.examples.report.duration.EffortTables;
import dk.refusion.examples.report.page.DataTable;
import dk.refusion.examples.report.page.Page;
import dk.refusion.language.Language;
import dk.refusion.language.Sentence;
import java.util.List;
import java.util.Map;

/**
 * Who saves what when an effort makes spells shorter.
 *
 * @param effort what is found about the constructed effort
 */
record DurationChapter(Effort effort) implements Chapter {
    static DurationChapter constructed() {
        return new DurationChapter(Effort.example());
    }

    /** None: the effort is constructed, and what it saves is no fact. */
    @Override
    public Map<String, String> facts() {
        return Map.of();
    }

    @Override
    public List<String> sources() {
        return effort.notes().stream().map(Sentence::toString).toList();
    }

    @Override
    public void addTo(Page page) {
        EffortTables tables = new EffortTables(effort, Language.DANISH);
        page.chapter("Hvem der sparer, når forløb bliver kortere")
                .paragraph(
                        "En indsats gør forløb kortere. De sparede uger er forløbets sidste, og trappen afgør, hvem der sparer"
                                + " dem. Eksemplet er konstrueret: "
                                + effort.plan().saving().cohort() + ". Indsats: "
                                + effort.plan().saving().effect() + ".");
        tables.payers().forEach(page::paragraph);
        page.figures(List.of(EffortCharts.payers(effort), EffortCharts.tornado(effort)))
                .table(new DataTable("Uger på trappen, og hvem der sparer, kr.", tables.tiersHead())
                        .rows(tables.tiers()))
                .table(new DataTable("Sparet pr. år, og kommunens case, kr.", tables.yearsHead()).rows(tables.years()))
                .folded(
                        "Følsomhed: én forudsætning ad gangen",
                        new DataTable("Provenu, kr.", tables.tornadoHead()).rows(tables.tornado()));
        tables.breakEven().forEach(page::paragraph);
        page.heading("Sådan er der regnet, og hvad der ikke er med")
                .notes(effort.plan().saving().reservations());
    }
}
