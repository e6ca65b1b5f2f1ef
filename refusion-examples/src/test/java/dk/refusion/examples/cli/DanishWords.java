package dk.refusion.examples.cli;

import dk.refusion.law.Benefit;
import dk.refusion.municipality.Municipality;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds Danish words in what is to be English. */
public final class DanishWords {
    /** What stands in a file, and what is to be written in it, may be Danish. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private static final Pattern WORD = Pattern.compile("(?U)\\w+");
    private static final Set<String> DANISH =
            Set.of(("af alle angiv begynder beløb celle celler da dem den denne der det dette eller en er et fejl "
                            + "filen findes fra før gem giv hver hvor ikke ind ingen intet kan kolonne kolonnen kommune "
                            + "kommuner linje linjen læs mangler med mindst måske nul når og også om på række rækker samme "
                            + "skal skriv slet som står så tal til tom udelad udeladt uden uge uger ved vælg være ydelse "
                            + "ydelsen år året")
                    .split(" "));

    /** Names of the field, which are the same in English. */
    private static final List<String> NAMES = List.of("Christiansø", "lov 994/2015 § 30, stk. 3", "ressourceforløb");

    private DanishWords() {}

    /** The Danish words of a text outside quotation marks, but for the names of columns, municipalities and benefits. */
    public static List<String> in(String text, String... names) {
        String rest = QUOTED.matcher(text).replaceAll("");
        for (Municipality municipality : Municipality.values()) {
            rest = rest.replace(municipality.danish(), "");
        }
        for (Benefit benefit : Benefit.values()) {
            rest = rest.replace(benefit.danish(), "");
        }
        for (String name : NAMES) {
            rest = rest.replace(name, "");
        }
        List<String> longestFirst = new ArrayList<>(List.of(names));
        longestFirst.sort(Comparator.comparingInt(String::length).reversed());
        for (String name : longestFirst) {
            rest = rest.replaceAll("(?iU)\\b" + Pattern.quote(name) + "\\b", "");
        }
        return WORD.matcher(rest)
                .results()
                .map(match -> match.group())
                .filter(word -> DANISH.contains(word.toLowerCase(Locale.ROOT)) || word.matches(".*[æøåÆØÅ].*"))
                .toList();
    }
}
