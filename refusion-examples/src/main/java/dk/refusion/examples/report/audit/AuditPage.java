package dk.refusion.examples.report.audit;

import static java.util.stream.Collectors.joining;

import dk.refusion.audit.Deviation;
import dk.refusion.audit.DeviationKind;
import dk.refusion.audit.DeviationSum;
import dk.refusion.audit.SettlementAudit;
import dk.refusion.examples.report.page.Cell;
import dk.refusion.examples.report.page.DataTable;
import dk.refusion.examples.report.page.Page;
import dk.refusion.examples.report.timeline.Kroner;
import dk.refusion.examples.report.timeline.Limits;
import dk.refusion.examples.report.timeline.PersonNames;
import dk.refusion.examples.report.timeline.Run;
import dk.refusion.examples.report.timeline.Timelines;
import dk.refusion.language.Language;
import dk.refusion.law.LegalReference;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import dk.refusion.refund.RefundLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * An audit as a page to click through: totals, the deviations, and of each person all weeks with what is right and why.
 *
 * <pre>{@code
 * String html = AuditPage.of(audit, PersonNames.masked()).toString();
 * }</pre>
 */
public final class AuditPage {
    private static final String LIST = "afvigelser";
    private static final List<String> SUM_HEAD = List.of("Antal", "For meget", "For lidt", "Netto");

    private final Audit audit;
    private final SettlementAudit result;
    private final PersonNames names;
    private final List<Deviation> deviations;
    private final AuditedPersons persons;
    private final Timelines timelines;

    private AuditPage(Audit audit, PersonNames names) {
        this.audit = audit;
        this.result = audit.audit();
        this.names = names;
        this.timelines = new Timelines(names);
        this.deviations = audit.request().person().map(result::deviations).orElse(result.deviations());
        this.persons = new AuditedPersons(audit);
    }

    /**
     * {@return the page}
     *
     * @param audit what it shows; if a person is asked for, of persons only that one
     * @param names what it calls the persons
     */
    public static Page of(Audit audit, PersonNames names) {
        return new AuditPage(audit, names).page();
    }

    private Page page() {
        audit.request().person().ifPresent(this::addPerson);
        deviations.forEach(one -> addPerson(one.person()));
        Page page = new Page("Revision af en opgørelse fra Ydelsesrefusion")
                .lead(names.in(audit.file().name()) + ": " + Kroner.count(result.rows()) + " linjer for "
                        + audit.weeks() + ". " + names.in(AuditWords.basis(audit, Language.DANISH)))
                .lead(AuditWords.agreement(result, Language.DANISH) + ".");
        if (names.hasMasked()) {
            page.lead("CPR-numre er erstattet af et løbenummer; --show-persons viser dem.");
        }
        addSums(page.facts(facts()));
        addDeviations(page);
        addPersons(page);
        addNotCompared(page);
        return page;
    }

    private void addPerson(String person) {
        timelines.add(person, place -> AuditTimeline.of(persons, persons.why(person, Optional.empty()), place));
    }

    private Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("afvigelser", Kroner.count(result.deviations().size()));
        facts.put("kr. for meget til kommunerne", Kroner.of(AuditWords.tooMuch(result)));
        facts.put("kr. for lidt til kommunerne", Kroner.of(AuditWords.tooLittle(result)));
        facts.put("kr. for meget, netto", Kroner.of(result.effect()));
        return facts;
    }

    private void addSums(Page page) {
        page.chapter("Afvigelser i alt");
        if (result.agrees()) {
            page.paragraph("Ingen afvigelser.");
            return;
        }
        DataTable kinds = new DataTable("Efter art, kr. til kommunerne", head("Art"));
        sums(DeviationSum::kind).forEach((kind, sum) -> kinds.row(sum.cells(kind.danish())));
        page.table(kinds.sum(total().cells("I alt")));
        DataTable municipalities = new DataTable("Efter kommune og art, kr. til kommunen", head("Kommune og art"));
        sums(DeviationSum::municipality).forEach((municipality, all) -> {
            municipalities.group(municipality.danish());
            of(municipality).forEach((kind, sum) -> municipalities.row(sum.cells(kind.danish())));
            municipalities.row(all.cells(municipality.danish() + " i alt"));
        });
        page.table(municipalities.sum(total().cells("I alt")));
    }

    private static List<String> head(String first) {
        List<String> head = new ArrayList<>(List.of(first));
        head.addAll(SUM_HEAD);
        return head;
    }

    private <K extends Comparable<K>> Map<K, Sum> sums(Function<DeviationSum, K> key) {
        Map<K, Sum> sums = new TreeMap<>();
        result.sums().forEach(one -> sums.merge(key.apply(one), Sum.of(one), Sum::plus));
        return sums;
    }

    private Map<DeviationKind, Sum> of(Municipality municipality) {
        Map<DeviationKind, Sum> sums = new TreeMap<>();
        result.sums().stream()
                .filter(one -> one.municipality() == municipality)
                .forEach(one -> sums.put(one.kind(), Sum.of(one)));
        return sums;
    }

    private Sum total() {
        return result.sums().stream().map(Sum::of).reduce(Sum.NONE, Sum::plus);
    }

    /** Deviations together. */
    private record Sum(int count, Money tooMuch, Money tooLittle) {
        static final Sum NONE = new Sum(0, Money.ZERO, Money.ZERO);

        static Sum of(DeviationSum one) {
            return new Sum(one.count(), one.tooMuch(), one.tooLittle());
        }

        Sum plus(Sum other) {
            return new Sum(
                    Math.addExact(count, other.count), tooMuch.plus(other.tooMuch), tooLittle.plus(other.tooLittle));
        }

        List<String> cells(String name) {
            return List.of(
                    name,
                    Kroner.count(count),
                    Kroner.of(tooMuch),
                    Kroner.of(tooLittle),
                    Kroner.of(tooMuch.minus(tooLittle)));
        }
    }

    private void addDeviations(Page page) {
        page.chapter("Afvigelserne").paragraph("De største først. Klik på en person for at se alle ugerne.");
        DataTable list = new DataTable(
                        "Afvigelser, kr. for meget til kommunen (minus er for lidt)",
                        List.of("Person", "Uge", "Kommune", "Ydelse", "Art", "For meget", "Hvad er galt", "Hjemmel"))
                .named(LIST)
                .searchable(List.of("Kommune", "Ydelse", "Art"));
        deviations.stream().limit(Limits.LIST).forEach(one -> list.cells(cells(one)));
        List<Deviation> rest = deviations.subList(Math.min(Limits.LIST, deviations.size()), deviations.size());
        if (!rest.isEmpty()) {
            list.sum(
                    List.of("De øvrige " + Kroner.count(rest.size()), "", "", "", "", Kroner.of(effect(rest)), "", ""));
        }
        page.table(list);
        if (!rest.isEmpty()) {
            page.notes(
                    List.of(
                            "Listen har de " + Kroner.count(Limits.LIST) + " største af "
                                    + Kroner.count(deviations.size())
                                    + " afvigelser; de øvrige står som en sum nederst. \"refusion audit --format json\" har dem alle."));
        }
    }

    private static Money effect(List<Deviation> some) {
        return Money.sum(some.stream().map(Deviation::effect).toList());
    }

    /** The reason without the kind, which has a column of its own. */
    private static String detail(Deviation one) {
        return one.reason().substring(one.kind().danish().length() + ": ".length());
    }

    private List<Cell> cells(Deviation one) {
        return List.of(
                timelines.cell(one.person(), place -> place.anchor(one.week())),
                Cell.words(one.week().toString()),
                Cell.words(one.municipality().danish()),
                Cell.words(one.benefit().danish()),
                Cell.words(one.kind().danish()),
                Cell.of(Kroner.of(one.effect())),
                Cell.prose(detail(one)),
                Cell.prose(one.lines().stream()
                        .map(RefundLine::reference)
                        .map(LegalReference::toString)
                        .distinct()
                        .collect(joining("; "))));
    }

    private void addPersons(Page page) {
        if (timelines.persons() == 0) {
            return;
        }
        page.chapter("Personerne uge for uge")
                .paragraph(Run.COUNTERS + " Til kommunen er refusion minus medfinansiering. En streg: ikke indberettet"
                        + " eller ikke sammenholdt. Udskriften viser de personer, der er foldet ud.");
        if (timelines.shown() < timelines.persons()) {
            List<Deviation> rest = deviations.stream()
                    .filter(one -> !timelines.shows(one.person()))
                    .toList();
            page.paragraph("Her er de " + Kroner.count(timelines.shown())
                    + " personer med de største afvigelser. De øvrige "
                    + Kroner.count(timelines.persons() - timelines.shown()) + " har " + Kroner.count(rest.size())
                    + " afvigelser, " + Kroner.excess(effect(rest), Language.DANISH)
                    + " til kommunerne; \"refusion audit --explain PERSON\" forklarer en af dem.");
        }
        timelines.addTo(page, this::about, LIST);
    }

    private String about(String person) {
        List<Deviation> theirs = persons.deviations(person);
        return ": " + theirs.size() + (theirs.size() == 1 ? " afvigelse, " : " afvigelser, ")
                + Kroner.excess(effect(theirs), Language.DANISH);
    }

    private void addNotCompared(Page page) {
        List<String> notes = new ArrayList<>(AuditWords.notRecalculated(audit, Language.DANISH));
        audit.notCompared()
                .forEach((municipality, lines) -> notes.add(municipality.danish() + ": " + Kroner.count(lines)
                        + " linjer i egne udbetalinger er ikke sammenholdt; filen har ingen linjer for kommunen"));
        if (notes.isEmpty()) {
            return;
        }
        page.chapter("Ikke efterregnet");
        if (!audit.cutWeeks().isEmpty() || !audit.file().leftOut().isEmpty()) {
            DataTable table = new DataTable(
                    "Linjer i filen, kr.", List.of("Uge eller ydelse", "Linjer", "Beløb", "Finansiering"));
            audit.cutWeeks()
                    .forEach(one -> table.row(List.of(
                            one.week().toString(),
                            Kroner.count(one.count()),
                            Kroner.of(one.gross()),
                            Kroner.of(one.financingAmount()))));
            audit.file()
                    .leftOut()
                    .forEach(one -> table.row(List.of(
                            names.in(one.benefit()),
                            Kroner.count(one.count()),
                            Kroner.of(one.gross()),
                            Kroner.of(one.financingAmount()))));
            page.table(table);
        }
        page.notes(notes.stream().map(names::in).toList());
    }
}
