package dk.refusion.examples.files;

import dk.refusion.language.Sentence;
import java.util.List;

/** What the files that ship with the examples say about their figures, in Danish and English; other files speak for themselves. */
public final class Notes {
    /** Of the accounts of all municipalities. */
    public static final Sentence ACCOUNTS_2019 = Sentence.of(
            "Kilde: Danmarks Statistik, REGK31, regnskab 2019 i kr. pr. indbygger, gange folketallet 1. januar 2019, FOLK1A"
                    + " (CC BY 4.0). Christiansø hører ikke til de 98 kommuner.",
            "Source: Danmarks Statistik, REGK31, accounts of 2019 in kr. per inhabitant, times the population on 1 January 2019,"
                    + " FOLK1A (CC BY 4.0). Christiansø is none of the 98 municipalities.");
    /** What the last column of the ministry's table is. */
    public static final Sentence MINISTRY_TOTAL = Sentence.of(
            "I alt (3) er, hvad kommunen i dag selv betaler uden at blive kompenseret: over nul er underdækket, under nul"
                    + " overdækket.",
            "Total (3) is what the municipality pays today without being compensated: above zero is under-covered, below zero"
                    + " over-covered.");
    /** Where the ministry's table is printed. */
    public static final Sentence MINISTRY = Sentence.of(
            "Kilde: svar på spørgsmål 106 (alm. del) til Folketingets Kommunaludvalg, 2014-15, tabellens første side: landet,"
                    + " Region Hovedstaden og dens 29 kommuner.",
            "Source: answer to question 106 (alm. del) of the Kommunaludvalg of Folketinget, 2014-15, first page of the table:"
                    + " the nation, Region Hovedstaden and its 29 municipalities.");
    /** What the ministry's table is of. */
    public static final Sentence MINISTRY_TITLE =
            Sentence.of("100 pct. refusion af førtidspension", "100 per cent refund of førtidspension");
    /** Of the net unemployed. */
    public static final Sentence UNEMPLOYED = Sentence.of(
            "Kilde: Danmarks Statistik, AUK01 (CC BY 4.0), nettoledige kontanthjælpsmodtagere, fuldtidspersoner, eget gennemsnit"
                    + " af årets fire kvartaler.",
            "Source: Danmarks Statistik, AUK01 (CC BY 4.0), net unemployed on kontanthjælp, full-time persons, own mean of the"
                    + " four quarters of the year.");
    /** Of the inhabitants. */
    public static final Sentence POPULATION = Sentence.of(
            "Befolkning: Danmarks Statistik, FOLK1A (CC BY 4.0), 1. januar 2008, 2011, 2015, 2019 og 2022.",
            "Population: Danmarks Statistik, FOLK1A (CC BY 4.0), 1 January 2008, 2011, 2015, 2019 and 2022.");

    /** Why what is asked for in the constructed accounts follows from what is saved. */
    public static final Sentence FEW_AWARDS = Sentence.of(
            "Der kommer relativt få nye tilkendelser af førtidspension; de ledige forbliver i kontanthjælpssystemet med henblik på"
                    + " aktiv indsats, ressourceforløb mv.",
            "There are relatively few new awards of førtidspension; the unemployed stay on kontanthjælp with a view to an active"
                    + " effort, ressourceforløb etc.");

    private static final String SOURCE = "Kilde: ";
    private static final Sentence SOURCE_OF = Sentence.of("Kilde: {0}", "Source: {0}");

    private static final List<Sentence> SHIPPED = List.of(
            ACCOUNTS_2019,
            MINISTRY_TOTAL,
            MINISTRY,
            MINISTRY_TITLE,
            UNEMPLOYED,
            POPULATION,
            FEW_AWARDS,
            Sentence.of("eksemplet", "the sample"),
            Sentence.of(
                    "Eksempel: genererede personer; ingen af dem findes, og beløbene stammer ikke fra nogen kommune.",
                    "Sample: generated persons; none of them exists, and the amounts are not those of any municipality."),
            Sentence.of(
                    "Beløbene er konstruerede: Ballerups oplæg om økonomien på beskæftigelsesområdet (2014) siger, at det, der"
                            + " bedes om på 20.02, svarer til besparelserne på 50.44, men oplyser ingen beløb.",
                    "The amounts are constructed: Ballerup's paper on the economy of employment (2014) says that what is asked"
                            + " for on 20.02 corresponds to the savings on 50.44, but tells no amounts."),
            Sentence.of(
                    "Konstrueret eksempel: andelen af nye forløb i procent, der stadig løber efter så mange uger; rette linjer"
                            + " mellem punkterne.",
                    "Constructed example: the per cent of new spells that still run after so many weeks; straight lines between"
                            + " the points."),
            Sentence.of(
                    "Konstrueret eksempel: en kommune giver alle nye sygedagpengeforløb en tidlig indsats. Ingen af tallene er"
                            + " målt.",
                    "Constructed example: a municipality gives all new spells on sygedagpenge an early effort. None of the"
                            + " figures is measured."),
            Sentence.of(
                    "Ugebeløbet er højeste sygedagpenge i 2023, 4.550 kr.",
                    "The weekly amount is the highest sygedagpenge in 2023, 4.550 kr."),
            Sentence.of(
                    "Tabel: Investering, besparelse og provenu fordelt på kommuner og år, 2015-2021.",
                    "Table: Investment, savings and proceeds by municipality and year, 2015-2021."),
            Sentence.of(
                    "Kilde: Beskæftigelsesministerens brev til BEU, SOU og FIU af 9. januar 2018, j.nr. 2017 - 5587.",
                    "Source: letter of the minister of employment to BEU, SOU and FIU of 9 January 2018, j.nr. 2017 - 5587."),
            Sentence.of(
                    "Anm.: '-' betyder, at pågældende år ikke indgår i kommunens oplysninger om deres investeringsstrategi.",
                    "Note: '-' means that the year is not part of what the municipality tells of its investment strategy."));

    private Notes() {}

    /**
     * A note in both languages.
     *
     * @param note what a file says
     * @return with its English, if it is one of the files that ship with the examples; else the same in both
     */
    public static Sentence of(String note) {
        return SHIPPED.stream()
                .filter(one -> one.toString().equals(note))
                .findFirst()
                .orElseGet(() ->
                        note.startsWith(SOURCE) ? SOURCE_OF.with(note.substring(SOURCE.length())) : Sentence.of(note));
    }
}
