package dk.refusion.examples.report.story;

import dk.refusion.Refusion;
import dk.refusion.examples.report.investment.Study;
import dk.refusion.examples.report.investment.StudyPage;
import dk.refusion.examples.report.page.Page;
import dk.refusion.money.DanishText;
import dk.refusion.money.MoneyUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The whole page. */
public final class Story {
    private static final MoneyUnit UNIT = MoneyUnit.MILLION;

    private Story() {}

    /**
     * The page around the minister's table.
     *
     * @param letter the study of the table
     * @return the page
     */
    public static Page page(Study letter) {
        // side by side, since the main job is to answer at once
        List<Chapter> chapters = Stream.<Supplier<Chapter>>of(
                        LadderChapter::ofTheSample,
                        DurationChapter::constructed,
                        NationChapter::published,
                        SharingChapter::published)
                .parallel()
                .map(Supplier::get)
                .toList();
        Page page = new Page("Hvad er det værd at bringe borgere i arbejde?")
                .lead(
                        "Hvad staten refunderer af kommunens forsørgelsesudgifter, hvad en investering i kortere forløb kaster af sig,"
                                + " hvordan en kommune står i forhold til landet, og hvem der betaler for hvem. Med "
                                + NationChapter.MUNICIPALITY.danish() + " som eksempel.");
        page.facts(facts(letter, chapters));
        chapters.get(0).addTo(page);
        page.chapter("Hvad en investering kaster af sig");
        letter.file().titles().forEach(page::paragraph);
        page.paragraph(
                "Tabellen står i beskæftigelsesministerens brev af 9. januar 2018. Hvert tal i den, der følger af"
                        + " andre, er efterregnet, og hver kommunes investering er vurderet.");
        StudyPage.addTo(page, letter);
        chapters.stream().skip(1).forEach(chapter -> chapter.addTo(page));
        return page.chapter("Kilder og forbehold")
                .notes(Stream.concat(
                                letter.file().notes().stream(),
                                chapters.stream().flatMap(chapter -> chapter.sources().stream()))
                        .toList())
                .paragraph("Regnet med refusion " + Refusion.version() + ".");
    }

    private static Map<String, String> facts(Study letter, List<Chapter> chapters) {
        Map<String, String> facts = new LinkedHashMap<>(chapters.get(0).facts());
        letter.publishedTotals()
                .ifPresent(totals -> facts.put(
                        UNIT.danish() + " i provenu af "
                                + letter.file().table().cases().size()
                                + " kommuners investeringer, som kommunerne selv oplyser",
                        DanishText.format(totals.proceeds(), UNIT, 1)));
        chapters.forEach(chapter -> facts.putAll(chapter.facts()));
        return facts;
    }
}
