package dk.refusion.examples.report.refunds;

import dk.refusion.examples.report.page.Cell;
import dk.refusion.examples.report.page.DataTable;
import dk.refusion.examples.report.page.Page;
import dk.refusion.examples.report.timeline.Kroner;
import dk.refusion.examples.report.timeline.Limits;
import dk.refusion.examples.report.timeline.PersonNames;
import dk.refusion.examples.report.timeline.PersonPlace;
import dk.refusion.examples.report.timeline.Run;
import dk.refusion.examples.report.timeline.Timelines;
import dk.refusion.file.Problem;
import dk.refusion.refund.RefundAmounts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Settled payments as a page to click through: totals, the persons, and of each person all weeks with the reasons.
 *
 * <pre>{@code
 * String html = RefundsPage.of(refunds, PersonNames.masked()).toString();
 * }</pre>
 */
public final class RefundsPage {
    private static final String LIST = "personer";
    private static final int NOTES = 100;

    private final Refunds refunds;
    private final PersonNames names;
    private final List<PersonTotal> persons;
    private final Timelines timelines;

    private RefundsPage(Refunds refunds, PersonNames names) {
        this.refunds = refunds;
        this.names = names;
        this.timelines = new Timelines(names);
        this.persons = PersonTotal.largestFirst(refunds.settlement()).stream()
                .filter(one -> refunds.explanation()
                        .filter(only -> !only.person().equals(one.person()))
                        .isEmpty())
                .toList();
    }

    /**
     * {@return the page}
     *
     * @param refunds what it shows; if a person is explained, of persons only that one
     * @param names what it calls the persons
     */
    public static Page of(Refunds refunds, PersonNames names) {
        return new RefundsPage(refunds, names).page();
    }

    private Page page() {
        List<PersonTotal> listed = persons.subList(0, Math.min(Limits.LIST, persons.size()));
        listed.forEach(one -> timelines.add(
                one.person(), place -> RefundTimeline.of(refunds.settlement().explain(one.person()), place)));
        RefundAmounts total = refunds.settlement().total();
        Page page = new Page("Opgørelse af udbetalte ydelser")
                .lead(names.in(refunds.file().name()) + ": "
                        + Kroner.count(refunds.settlement().persons().size()) + " personer, "
                        + Kroner.count(refunds.file().payments()) + " udbetalinger for " + refunds.firstDay()
                        + " til " + refunds.lastDay() + ". Lovgivning: "
                        + refunds.settlement().legislation() + ".");
        refunds.terms()
                .knownAt()
                .ifPresent(day -> page.lead("Opgjort efter den lov, der gjaldt " + day
                        + ", og de udbetalinger, der var kendt ved dagens slutning."));
        if (names.hasMasked()) {
            page.lead("CPR-numre er erstattet af et løbenummer; --show-persons viser dem.");
        }
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("kr. brutto", Kroner.of(total.gross()));
        facts.put("kr. refusion", Kroner.of(total.refund()));
        facts.put("kr. medfinansiering", Kroner.of(total.coFinancing()));
        facts.put("kr. kommunens andel", Kroner.of(total.ownShare()));
        page.facts(facts).chapter("I alt");
        RefundTotals.of(refunds.settlement()).tables().forEach(page::table);
        addPersons(page, listed);
        addLeftOut(page);
        return page;
    }

    private void addPersons(Page page, List<PersonTotal> listed) {
        page.chapter("Personerne").paragraph("De største beløb først. Klik på en person for at se alle ugerne.");
        List<String> head = new ArrayList<>(PersonTotal.HEAD);
        head.addAll(RefundTotals.AMOUNTS);
        DataTable list = new DataTable("Hele perioden, kr.", head)
                .named(LIST)
                .searchable(List.of("Kommune", "Sidste ydelse", "Trin"));
        listed.forEach(one -> list.cells(cells(one)));
        List<PersonTotal> rest = persons.subList(listed.size(), persons.size());
        if (!rest.isEmpty()) {
            RefundAmounts amounts =
                    rest.stream().map(PersonTotal::amounts).reduce(RefundAmounts.ZERO, RefundAmounts::plus);
            list.sum(Stream.concat(
                            Stream.of("De øvrige " + Kroner.count(rest.size()), "", "", "", ""),
                            RefundTotals.texts(amounts).stream())
                    .toList());
        }
        page.table(list);
        page.chapter("Personerne uge for uge")
                .paragraph(Run.COUNTERS + " Udskriften viser de personer, der er foldet ud.");
        if (timelines.shown() < persons.size()) {
            page.paragraph("Listen har " + Kroner.count(listed.size()) + " og ugerne " + Kroner.count(timelines.shown())
                    + " af "
                    + Kroner.count(persons.size()) + " personer; \"refusion refunds --explain PERSON\" forklarer en af"
                    + " de andre, og --out skriver alle uger.");
        }
        timelines.addTo(page, person -> "", LIST);
    }

    private List<Cell> cells(PersonTotal one) {
        List<Cell> cells = new ArrayList<>();
        cells.add(timelines.cell(one.person(), PersonPlace::anchor));
        cells.addAll(one.cells());
        cells.addAll(RefundTotals.cells(one.amounts()));
        return cells;
    }

    private void addLeftOut(Page page) {
        List<String> notes = new ArrayList<>(refunds.file().notes());
        List<Problem> leftOut = refunds.file().leftOut();
        leftOut.stream().limit(NOTES).forEach(problem -> notes.add("Udeladt: " + problem));
        if (leftOut.size() > NOTES) {
            notes.add("Udeladt: " + Kroner.count(leftOut.size() - NOTES) + " fejl mere");
        }
        if (!notes.isEmpty()) {
            page.chapter("Bemærkninger").notes(notes.stream().map(names::in).toList());
        }
    }
}
