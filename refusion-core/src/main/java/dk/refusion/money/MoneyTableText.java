package dk.refusion.money;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the text of a {@link MoneyTable}: a head with the unit and the years, then a line for each row. */
final class MoneyTableText {
    private static final Splitter CELLS =
            Splitter.on(Pattern.compile("\\t|;| {2,}")).trimResults();
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final MoneyUnit unit;
    private final List<Integer> years = new ArrayList<>();
    private final boolean hasTotals;
    private final Map<String, MoneySeries> rows = new LinkedHashMap<>();
    private int decimals;

    private MoneyTableText(int line, List<String> head) {
        this.unit = Arrays.stream(MoneyUnit.values())
                .filter(u -> MoneyTable.capitalised(u).equalsIgnoreCase(head.get(0)))
                .findFirst()
                .orElseThrow(() -> refused(line, "the head starts with its unit, such as \"Mio. kr.\"", head.get(0)));
        this.hasTotals = head.get(head.size() - 1).equals(MoneyTable.TOTAL);
        for (String year : head.subList(1, head.size() - (hasTotals ? 1 : 0))) {
            if (!YEAR.matcher(year).matches() || years.contains(Integer.valueOf(year))) {
                throw refused(line, "a column is a year of four digits, each once", year);
            }
            years.add(Integer.valueOf(year));
        }
    }

    static MoneyTable read(String text) {
        List<String> lines = text.stripTrailing().lines().toList();
        int blank = (int) lines.stream().takeWhile(String::isBlank).count();
        String head = lines.stream().skip(blank).findFirst().orElse("").strip();
        MoneyTableText reader = new MoneyTableText(blank + 1, CELLS.splitToList(head));
        for (int i = blank + 1; i < lines.size(); i++) {
            reader.row(i + 1, CELLS.splitToList(lines.get(i)));
        }
        MoneyTable table = MoneyTable.in(reader.unit, reader.decimals);
        for (Map.Entry<String, MoneySeries> row : reader.rows.entrySet()) {
            table = table.row(row.getKey(), row.getValue());
        }
        return table;
    }

    private void row(int line, List<String> cells) {
        int expected = 1 + years.size() + (hasTotals ? 1 : 0);
        if (cells.size() != expected) {
            throw refused(line, "a row has a label and " + (expected - 1) + " cells", String.join(" | ", cells));
        }
        MoneySeries.Builder series = MoneySeries.builder();
        List<Money> resolutions = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            Optional<Figure> figure = cell(line, cells.get(i + 1));
            if (figure.isPresent()) {
                series.putAmount(years.get(i), figure.get().amount());
                resolutions.add(figure.get().resolution());
            }
        }
        MoneySeries read = series.build();
        if (hasTotals) {
            checkTotal(line, cells.get(expected - 1), read, resolutions);
        }
        if (rows.put(cells.get(0), read) != null) {
            throw refused(line, "each row has a label of its own", cells.get(0));
        }
    }

    private Optional<Figure> cell(int line, String text) {
        try {
            Optional<Figure> figure = DanishText.parseCell(text, unit);
            decimals = Math.max(decimals, figure.map(f -> f.number().scale()).orElse(0));
            return figure;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("line " + line + ": " + e.getMessage(), e);
        }
    }

    private void checkTotal(int line, String text, MoneySeries row, List<Money> resolutions) {
        Optional<Figure> total = cell(line, text);
        if (total.isPresent() && Agreement.between(total.get(), row.total(), resolutions) == Agreement.CONTRADICTORY) {
            throw refused(line, "the total is the sum of its row, " + row.total(), text);
        }
    }

    private static IllegalArgumentException refused(int line, String rule, String was) {
        return new IllegalArgumentException("line " + line + ": " + rule + ", was \"" + was + "\"");
    }
}
