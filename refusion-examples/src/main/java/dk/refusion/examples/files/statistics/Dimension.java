package dk.refusion.examples.files.statistics;

import static java.util.stream.Collectors.joining;

import dk.refusion.file.Line;
import java.time.DateTimeException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What one column of a portal's rows tells apart, known by its texts.
 *
 * @param column its number, from 1
 * @param texts its different texts
 */
record Dimension(int column, Set<String> texts) {
    private static final int MOST_SHOWN = 3;

    static Dimension of(int column, List<Line> rows) {
        Set<String> texts = new LinkedHashSet<>();
        rows.forEach(row -> texts.add(row.cell(column, "").text()));
        return new Dimension(column, texts);
    }

    String text(Line row) {
        return row.cell(column, "").text();
    }

    boolean isVarying() {
        return texts.size() > 1;
    }

    boolean isOfPeriods() {
        return texts.stream().allMatch(Dimension::isPeriod);
    }

    boolean isOfAreas() {
        return texts.stream().allMatch(Dimension::isArea);
    }

    boolean isTotal() {
        return texts.stream().allMatch(text -> text.equalsIgnoreCase("I alt") || text.equalsIgnoreCase("Total"));
    }

    String sample() {
        return texts.stream().limit(MOST_SHOWN).collect(joining(", "));
    }

    static boolean isPeriod(String text) {
        return is(text, Period::parse);
    }

    static boolean isArea(String text) {
        return is(text, AreaName::parse);
    }

    private static boolean is(String text, Function<String, ?> reader) {
        try {
            return reader.apply(text) != null;
        } catch (IllegalArgumentException | DateTimeException no) {
            return false;
        }
    }
}
