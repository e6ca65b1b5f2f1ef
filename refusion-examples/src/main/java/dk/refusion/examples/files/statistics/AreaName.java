package dk.refusion.examples.files.statistics;

import dk.refusion.language.Sentence;
import dk.refusion.municipality.Landsdel;
import dk.refusion.municipality.Municipality;
import dk.refusion.municipality.Region;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The name of an area that a portal gives as a code, a name or both, written in one way. */
final class AreaName {
    static final String NATION = "Hele landet";
    static final Sentence RIGHT = Sentence.of(
            "skriv en kommune, en region, en landsdel eller hele landet som kode eller navn;"
                    + " Christiansø (411) er ingen kommune",
            "write a municipality, a region, a province or \"Hele landet\" (the whole country) as a code or name;"
                    + " Christiansø (411) is no municipality");

    private static final Pattern CODE = Pattern.compile("(\\d{3,4})(?:\\s+.*)?");
    /** In the order of Statistikbanken's codes 01 to 11. */
    private static final List<Landsdel> LANDSDELE = List.of(Landsdel.values());

    private static final Pattern LANDSDEL_CODE = Pattern.compile("(0[1-9]|1[01])(?:\\s+\\D.*)?");

    private static final Set<String> NATION_NAMES = Set.of("hele landet", "all denmark", "denmark", "danmark");
    private static final Pattern ENGLISH_LANDSDEL = Pattern.compile("(?i)province ");
    private static final int REGIONS = 1000;

    private AreaName() {}

    /** The name of the nation, a region, a landsdel or a municipality. */
    static String parse(String text) {
        Matcher matcher = CODE.matcher(text);
        int code = matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
        if (code == 0 || NATION_NAMES.contains(text.toLowerCase(Locale.ROOT))) {
            return NATION;
        }
        Matcher landsdel = LANDSDEL_CODE.matcher(text);
        if (landsdel.matches()) {
            return LANDSDELE.get(Integer.parseInt(landsdel.group(1)) - 1).toString();
        }
        String danish = ENGLISH_LANDSDEL.matcher(text).replaceFirst("Landsdel ");
        Optional<Region> region = Arrays.stream(Region.values())
                .filter(one -> one.code() == code || one.code() - REGIONS == code)
                .findFirst();
        if (region.isPresent()) {
            return region.get().danish();
        }
        return Stream.of(
                        Stream.of(NATION),
                        Arrays.stream(Region.values()).map(Region::danish),
                        Arrays.stream(Landsdel.values()).map(Landsdel::toString))
                .flatMap(names -> names)
                .filter(name -> name.equalsIgnoreCase(danish))
                .findFirst()
                .orElseGet(() -> Municipality.parse(text).danish());
    }
}
