package dk.refusion.examples.files.statistics;

import dk.refusion.file.Problem;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was read from a file of statistics.
 *
 * @param <T> what is known of an area
 * @param areas what is known, by the name of the area
 * @param source where it comes from: the table, and the lines of the file that say so, unmodifiable
 * @param skipped every row that was left out, and why, unmodifiable
 */
public record Imported<T>(SortedMap<String, T> areas, List<String> source, List<Problem> skipped) {
    /**
     * Copies the lists.
     *
     * @param areas what is known of each area
     * @param source where it comes from
     * @param skipped the rows left out
     */
    public Imported {
        areas = new TreeMap<>(areas);
        source = List.copyOf(source);
        skipped = List.copyOf(skipped);
    }

    /**
     * {@return what is known of one area}
     *
     * @param area its name, such as {@code Ballerup} or {@code Hele landet}
     * @throws IllegalArgumentException if the file has no such area
     */
    public T area(String area) {
        T found = areas.get(area);
        if (found == null) {
            throw new IllegalArgumentException("an area is one of " + areas.keySet() + ", was " + area);
        }
        return found;
    }

    /**
     * How much was read and left out.
     *
     * @return the text, such as {@code 99 områder, 2 rækker sprunget over}
     */
    @Override
    public String toString() {
        return areas.size() + (areas.size() == 1 ? " område, " : " områder, ") + skipped.size()
                + (skipped.size() == 1 ? " række" : " rækker") + " sprunget over";
    }
}
