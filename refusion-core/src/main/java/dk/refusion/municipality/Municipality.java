package dk.refusion.municipality;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.refusion.json.Written;

/**
 * One of the 98 Danish municipalities (kommuner) since 1 January 2007, in the order of their codes.
 *
 * <p>Not among them is Christiansø (411), which belongs to no municipality and whose inhabitants the national
 * population includes. A municipality has no population and no money of its own here: those are data.
 *
 * <pre>{@code
 * Municipality.parse("0151 Ballerup");     // Ballerup
 * Municipality.BALLERUP.landsdel();        // Landsdel Københavns omegn
 * Municipality.parse("Balerup");           // refused: "... nearest is 151 Ballerup, was "Balerup""
 * }</pre>
 */
public enum Municipality implements Written {
    /** København Kommune, 101. */
    KOEBENHAVN(101, "København", Landsdel.BYEN_KOEBENHAVN),
    /** Frederiksberg Kommune, 147. */
    FREDERIKSBERG(147, "Frederiksberg", Landsdel.BYEN_KOEBENHAVN),
    /** Ballerup Kommune, 151. */
    BALLERUP(151, "Ballerup", Landsdel.KOEBENHAVNS_OMEGN),
    /** Brøndby Kommune, 153. */
    BROENDBY(153, "Brøndby", Landsdel.KOEBENHAVNS_OMEGN),
    /** Dragør Kommune, 155. */
    DRAGOER(155, "Dragør", Landsdel.BYEN_KOEBENHAVN),
    /** Gentofte Kommune, 157. */
    GENTOFTE(157, "Gentofte", Landsdel.KOEBENHAVNS_OMEGN),
    /** Gladsaxe Kommune, 159. */
    GLADSAXE(159, "Gladsaxe", Landsdel.KOEBENHAVNS_OMEGN),
    /** Glostrup Kommune, 161. */
    GLOSTRUP(161, "Glostrup", Landsdel.KOEBENHAVNS_OMEGN),
    /** Herlev Kommune, 163. */
    HERLEV(163, "Herlev", Landsdel.KOEBENHAVNS_OMEGN),
    /** Albertslund Kommune, 165. */
    ALBERTSLUND(165, "Albertslund", Landsdel.KOEBENHAVNS_OMEGN),
    /** Hvidovre Kommune, 167. */
    HVIDOVRE(167, "Hvidovre", Landsdel.KOEBENHAVNS_OMEGN),
    /** Høje-Taastrup Kommune, 169. */
    HOEJE_TAASTRUP(169, "Høje-Taastrup", Landsdel.KOEBENHAVNS_OMEGN),
    /** Lyngby-Taarbæk Kommune, 173. */
    LYNGBY_TAARBAEK(173, "Lyngby-Taarbæk", Landsdel.KOEBENHAVNS_OMEGN),
    /** Rødovre Kommune, 175. */
    ROEDOVRE(175, "Rødovre", Landsdel.KOEBENHAVNS_OMEGN),
    /** Ishøj Kommune, 183. */
    ISHOEJ(183, "Ishøj", Landsdel.KOEBENHAVNS_OMEGN),
    /** Tårnby Kommune, 185. */
    TAARNBY(185, "Tårnby", Landsdel.BYEN_KOEBENHAVN),
    /** Vallensbæk Kommune, 187. */
    VALLENSBAEK(187, "Vallensbæk", Landsdel.KOEBENHAVNS_OMEGN),
    /** Furesø Kommune, 190. */
    FURESOE(190, "Furesø", Landsdel.NORDSJAELLAND),
    /** Allerød Kommune, 201. */
    ALLEROED(201, "Allerød", Landsdel.NORDSJAELLAND),
    /** Fredensborg Kommune, 210. */
    FREDENSBORG(210, "Fredensborg", Landsdel.NORDSJAELLAND),
    /** Helsingør Kommune, 217. */
    HELSINGOER(217, "Helsingør", Landsdel.NORDSJAELLAND),
    /** Hillerød Kommune, 219. */
    HILLEROED(219, "Hillerød", Landsdel.NORDSJAELLAND),
    /** Hørsholm Kommune, 223. */
    HOERSHOLM(223, "Hørsholm", Landsdel.NORDSJAELLAND),
    /** Rudersdal Kommune, 230. */
    RUDERSDAL(230, "Rudersdal", Landsdel.NORDSJAELLAND),
    /** Egedal Kommune, 240. */
    EGEDAL(240, "Egedal", Landsdel.NORDSJAELLAND),
    /** Frederikssund Kommune, 250. */
    FREDERIKSSUND(250, "Frederikssund", Landsdel.NORDSJAELLAND),
    /** Greve Kommune, 253. */
    GREVE(253, "Greve", Landsdel.OESTSJAELLAND),
    /** Køge Kommune, 259. */
    KOEGE(259, "Køge", Landsdel.OESTSJAELLAND),
    /** Halsnæs Kommune, 260. */
    HALSNAES(260, "Halsnæs", Landsdel.NORDSJAELLAND),
    /** Roskilde Kommune, 265. */
    ROSKILDE(265, "Roskilde", Landsdel.OESTSJAELLAND),
    /** Solrød Kommune, 269. */
    SOLROED(269, "Solrød", Landsdel.OESTSJAELLAND),
    /** Gribskov Kommune, 270. */
    GRIBSKOV(270, "Gribskov", Landsdel.NORDSJAELLAND),
    /** Odsherred Kommune, 306. */
    ODSHERRED(306, "Odsherred", Landsdel.VEST_OG_SYDSJAELLAND),
    /** Holbæk Kommune, 316. */
    HOLBAEK(316, "Holbæk", Landsdel.VEST_OG_SYDSJAELLAND),
    /** Faxe Kommune, 320. */
    FAXE(320, "Faxe", Landsdel.VEST_OG_SYDSJAELLAND),
    /** Kalundborg Kommune, 326. */
    KALUNDBORG(326, "Kalundborg", Landsdel.VEST_OG_SYDSJAELLAND),
    /** Ringsted Kommune, 329. */
    RINGSTED(329, "Ringsted", Landsdel.VEST_OG_SYDSJAELLAND),
    /** Slagelse Kommune, 330. */
    SLAGELSE(330, "Slagelse", Landsdel.VEST_OG_SYDSJAELLAND),
    /** Stevns Kommune, 336. */
    STEVNS(336, "Stevns", Landsdel.VEST_OG_SYDSJAELLAND),
    /** Sorø Kommune, 340. */
    SOROE(340, "Sorø", Landsdel.VEST_OG_SYDSJAELLAND),
    /** Lejre Kommune, 350. */
    LEJRE(350, "Lejre", Landsdel.OESTSJAELLAND),
    /** Lolland Kommune, 360. */
    LOLLAND(360, "Lolland", Landsdel.VEST_OG_SYDSJAELLAND),
    /** Næstved Kommune, 370. */
    NAESTVED(370, "Næstved", Landsdel.VEST_OG_SYDSJAELLAND),
    /** Guldborgsund Kommune, 376. */
    GULDBORGSUND(376, "Guldborgsund", Landsdel.VEST_OG_SYDSJAELLAND),
    /** Vordingborg Kommune, 390. */
    VORDINGBORG(390, "Vordingborg", Landsdel.VEST_OG_SYDSJAELLAND),
    /** Bornholm Kommune, 400. */
    BORNHOLM(400, "Bornholm", Landsdel.BORNHOLM),
    /** Middelfart Kommune, 410. */
    MIDDELFART(410, "Middelfart", Landsdel.FYN),
    /** Assens Kommune, 420. */
    ASSENS(420, "Assens", Landsdel.FYN),
    /** Faaborg-Midtfyn Kommune, 430. */
    FAABORG_MIDTFYN(430, "Faaborg-Midtfyn", Landsdel.FYN),
    /** Kerteminde Kommune, 440. */
    KERTEMINDE(440, "Kerteminde", Landsdel.FYN),
    /** Nyborg Kommune, 450. */
    NYBORG(450, "Nyborg", Landsdel.FYN),
    /** Odense Kommune, 461. */
    ODENSE(461, "Odense", Landsdel.FYN),
    /** Svendborg Kommune, 479. */
    SVENDBORG(479, "Svendborg", Landsdel.FYN),
    /** Nordfyns Kommune, 480. */
    NORDFYNS(480, "Nordfyns", Landsdel.FYN),
    /** Langeland Kommune, 482. */
    LANGELAND(482, "Langeland", Landsdel.FYN),
    /** Ærø Kommune, 492. */
    AEROE(492, "Ærø", Landsdel.FYN),
    /** Haderslev Kommune, 510. */
    HADERSLEV(510, "Haderslev", Landsdel.SYDJYLLAND),
    /** Billund Kommune, 530. */
    BILLUND(530, "Billund", Landsdel.SYDJYLLAND),
    /** Sønderborg Kommune, 540. */
    SOENDERBORG(540, "Sønderborg", Landsdel.SYDJYLLAND),
    /** Tønder Kommune, 550. */
    TOENDER(550, "Tønder", Landsdel.SYDJYLLAND),
    /** Esbjerg Kommune, 561. */
    ESBJERG(561, "Esbjerg", Landsdel.SYDJYLLAND),
    /** Fanø Kommune, 563. */
    FANOE(563, "Fanø", Landsdel.SYDJYLLAND),
    /** Varde Kommune, 573. */
    VARDE(573, "Varde", Landsdel.SYDJYLLAND),
    /** Vejen Kommune, 575. */
    VEJEN(575, "Vejen", Landsdel.SYDJYLLAND),
    /** Aabenraa Kommune, 580. */
    AABENRAA(580, "Aabenraa", Landsdel.SYDJYLLAND),
    /** Fredericia Kommune, 607. */
    FREDERICIA(607, "Fredericia", Landsdel.SYDJYLLAND),
    /** Horsens Kommune, 615. */
    HORSENS(615, "Horsens", Landsdel.OESTJYLLAND),
    /** Kolding Kommune, 621. */
    KOLDING(621, "Kolding", Landsdel.SYDJYLLAND),
    /** Vejle Kommune, 630. */
    VEJLE(630, "Vejle", Landsdel.SYDJYLLAND),
    /** Herning Kommune, 657. */
    HERNING(657, "Herning", Landsdel.VESTJYLLAND),
    /** Holstebro Kommune, 661. */
    HOLSTEBRO(661, "Holstebro", Landsdel.VESTJYLLAND),
    /** Lemvig Kommune, 665. */
    LEMVIG(665, "Lemvig", Landsdel.VESTJYLLAND),
    /** Struer Kommune, 671. */
    STRUER(671, "Struer", Landsdel.VESTJYLLAND),
    /** Syddjurs Kommune, 706. */
    SYDDJURS(706, "Syddjurs", Landsdel.OESTJYLLAND),
    /** Norddjurs Kommune, 707. */
    NORDDJURS(707, "Norddjurs", Landsdel.OESTJYLLAND),
    /** Favrskov Kommune, 710. */
    FAVRSKOV(710, "Favrskov", Landsdel.OESTJYLLAND),
    /** Odder Kommune, 727. */
    ODDER(727, "Odder", Landsdel.OESTJYLLAND),
    /** Randers Kommune, 730. */
    RANDERS(730, "Randers", Landsdel.OESTJYLLAND),
    /** Silkeborg Kommune, 740. */
    SILKEBORG(740, "Silkeborg", Landsdel.OESTJYLLAND),
    /** Samsø Kommune, 741. */
    SAMSOE(741, "Samsø", Landsdel.OESTJYLLAND),
    /** Skanderborg Kommune, 746. */
    SKANDERBORG(746, "Skanderborg", Landsdel.OESTJYLLAND),
    /** Aarhus Kommune, 751. */
    AARHUS(751, "Aarhus", Landsdel.OESTJYLLAND),
    /** Ikast-Brande Kommune, 756. */
    IKAST_BRANDE(756, "Ikast-Brande", Landsdel.VESTJYLLAND),
    /** Ringkøbing-Skjern Kommune, 760. */
    RINGKOEBING_SKJERN(760, "Ringkøbing-Skjern", Landsdel.VESTJYLLAND),
    /** Hedensted Kommune, 766. */
    HEDENSTED(766, "Hedensted", Landsdel.OESTJYLLAND),
    /** Morsø Kommune, 773. */
    MORSOE(773, "Morsø", Landsdel.NORDJYLLAND),
    /** Skive Kommune, 779. */
    SKIVE(779, "Skive", Landsdel.VESTJYLLAND),
    /** Thisted Kommune, 787. */
    THISTED(787, "Thisted", Landsdel.NORDJYLLAND),
    /** Viborg Kommune, 791. */
    VIBORG(791, "Viborg", Landsdel.VESTJYLLAND),
    /** Brønderslev Kommune, 810. */
    BROENDERSLEV(810, "Brønderslev", Landsdel.NORDJYLLAND),
    /** Frederikshavn Kommune, 813. */
    FREDERIKSHAVN(813, "Frederikshavn", Landsdel.NORDJYLLAND),
    /** Vesthimmerlands Kommune, 820. */
    VESTHIMMERLANDS(820, "Vesthimmerlands", Landsdel.NORDJYLLAND),
    /** Læsø Kommune, 825. */
    LAESOE(825, "Læsø", Landsdel.NORDJYLLAND),
    /** Rebild Kommune, 840. */
    REBILD(840, "Rebild", Landsdel.NORDJYLLAND),
    /** Mariagerfjord Kommune, 846. */
    MARIAGERFJORD(846, "Mariagerfjord", Landsdel.NORDJYLLAND),
    /** Jammerbugt Kommune, 849. */
    JAMMERBUGT(849, "Jammerbugt", Landsdel.NORDJYLLAND),
    /** Aalborg Kommune, 851. */
    AALBORG(851, "Aalborg", Landsdel.NORDJYLLAND),
    /** Hjørring Kommune, 860. */
    HJOERRING(860, "Hjørring", Landsdel.NORDJYLLAND);

    private final int code;
    private final String danish;
    private final Landsdel landsdel;

    Municipality(int code, String danish, Landsdel landsdel) {
        this.code = code;
        this.danish = danish;
        this.landsdel = landsdel;
    }

    /**
     * {@return the municipality of a code}
     *
     * @param code the code (kommunekode), three digits
     * @throws IllegalArgumentException if no municipality has that code
     */
    public static Municipality of(int code) {
        return MunicipalityText.of(code);
    }

    /**
     * Reads a municipality: its code, its name, or both, which must then agree. Upper and lower case are the same,
     * å and aa are the same, and the word kommune or regionskommune may follow the name.
     *
     * @param text the text, such as {@code 101}, {@code 0101}, {@code København}, {@code 101 København}, {@code
     *     København (101)}, {@code Københavns Kommune} or {@code Bornholms Regionskommune}
     * @return the municipality
     * @throws IllegalArgumentException if the text is not one; the message says what would be right
     */
    public static Municipality parse(String text) {
        return MunicipalityText.parse(text);
    }

    /**
     * {@return the same as {@link #parse(String)}, for mappers of JSON, and for frameworks that look for this name to
     * read parameters}
     *
     * @param text the text, such as {@code 151}
     * @throws IllegalArgumentException if the text is not one; the message quotes it
     */
    @JsonCreator
    public static Municipality fromString(String text) {
        return parse(text);
    }

    /** {@return the code (kommunekode), three digits} */
    public int code() {
        return code;
    }

    /** {@return the name as Danmarks Statistik spells it, without the word kommune, such as {@code Høje-Taastrup}} */
    public String danish() {
        return danish;
    }

    /** {@return the landsdel that it lies in} */
    public Landsdel landsdel() {
        return landsdel;
    }

    /** {@return the region that it lies in} */
    public Region region() {
        return landsdel.region();
    }

    /** {@return the code} */
    @Override
    public Integer asJson() {
        return code;
    }

    /**
     * The name, for messages and tables.
     *
     * @return {@link #danish()}
     */
    @Override
    public String toString() {
        return danish;
    }
}
