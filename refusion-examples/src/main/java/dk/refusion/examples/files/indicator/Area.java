package dk.refusion.examples.files.indicator;

import dk.refusion.language.Sentence;
import dk.refusion.municipality.Landsdel;
import dk.refusion.municipality.Municipality;
import dk.refusion.municipality.Region;
import java.util.Arrays;
import java.util.stream.Stream;

/** The names of the areas that volumes are counted for, each written in one way. */
public final class Area {
    public static final String NATION = "Hele landet";
    static final Sentence RIGHT = Sentence.of(
            "skriv en kommune som Ballerup eller 151, Hele landet, eller en landsdel eller region som Landsdel Fyn",
            "write a municipality such as Ballerup or 151, \"Hele landet\" (the whole country), or a province or region"
                    + " such as \"Landsdel Fyn\"");

    private Area() {}

    public static boolean isMunicipality(String area) {
        return Arrays.stream(Municipality.values()).anyMatch(one -> one.danish().equals(area));
    }

    /**
     * The one way to write an area.
     *
     * @throws IllegalArgumentException if it is neither the nation nor a region, a landsdel or a municipality
     */
    public static String named(String text) {
        return Stream.of(
                        Stream.of(NATION),
                        Arrays.stream(Landsdel.values()).map(Landsdel::toString),
                        Arrays.stream(Region.values()).map(Region::toString))
                .flatMap(names -> names)
                .filter(name -> name.equalsIgnoreCase(text))
                .findFirst()
                .orElseGet(() -> Municipality.parse(text).danish());
    }
}
