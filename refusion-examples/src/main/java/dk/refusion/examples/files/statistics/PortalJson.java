package dk.refusion.examples.files.statistics;

import dk.refusion.examples.files.CsvFile;
import dk.refusion.examples.files.TextFile;
import dk.refusion.file.BadInput;
import dk.refusion.file.FileLines;
import dk.refusion.language.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The answers of the portals' interfaces as the rows that their CSV files have: JSON-stat (see {@link JsonStat}), and what
 * jobindsats answers, which names its columns ({@code Variables}, {@code columns}) beside its rows ({@code Data}, {@code data}).
 *
 * <p>A problem names the row by its number, the columns being row 1.
 */
public final class PortalJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final List<String> COLUMNS = List.of("columns", "Variables", "variables");
    private static final List<String> ROWS = List.of("data", "Data", "rows");
    private static final List<String> NAMES = List.of("Label", "label", "column_name", "Name", "name");
    private static final Sentence UNKNOWN = Sentence.of(
            "hent tabellen som JSON-stat eller CSV; filen er JSON, men ikke en tabel, som kan læses",
            "get the table as JSON-stat or CSV; the file is JSON, but not a table that can be read");
    private static final Sentence AS_TABLE = Sentence.of(
            "JSON er læst som en tabel, hvis overskrift er linje 1", "JSON is read as a table whose heading is line 1");
    private static final Sentence INVALID =
            Sentence.of("hent filen igen; den er ikke gyldig JSON", "get the file once more; it is not valid JSON");
    private static final Sentence OTHER_WIDTH = Sentence.of(
            "hent filen igen; række {0} har {1} værdier, men der er {2} kolonner",
            "get the file once more; row {0} has {1} values, but there are {2} columns");

    private PortalJson() {}

    /**
     * The rows of a file, whether it is JSON or a table.
     *
     * @param text the file
     * @return its rows
     * @throws BadInput if it is JSON without a table
     */
    public static FileLines lines(TextFile text) {
        String start = text.text().stripLeading();
        return start.startsWith("{") || start.startsWith("[") ? table(text) : CsvFile.of(text);
    }

    private static FileLines table(TextFile text) {
        Object document = document(text);
        Object single = document instanceof List<?> list && list.size() == 1 ? list.get(0) : document;
        Optional<List<List<Object>>> table = single instanceof Map<?, ?> object
                ? JsonStat.rows(text, object).or(() -> named(text.name(), object))
                : Optional.empty();
        List<List<Object>> rows = table.or(() -> records(text.name(), document)).orElseThrow(() -> unknown(text));
        text.remarks().accept(AS_TABLE.about(text.name()));
        return FileLines.of(text.name(), rows, text.remarks());
    }

    private static Object document(TextFile text) {
        try {
            return MAPPER.readValue(text.text(), Object.class);
        } catch (JacksonException e) {
            throw new BadInput(text.name(), INVALID);
        }
    }

    private static BadInput unknown(TextFile text) {
        return new BadInput(text.name(), UNKNOWN);
    }

    /** Rows beside the names of their columns. */
    private static Optional<List<List<Object>>> named(String file, Map<?, ?> object) {
        Optional<List<?>> columns = list(object, COLUMNS);
        Optional<List<?>> data = list(object, ROWS);
        if (columns.isEmpty() || data.isEmpty()) {
            return data.flatMap(rows -> records(file, rows));
        }
        List<Object> head = columns.get().stream().map(PortalJson::name).toList();
        List<List<Object>> rows = new ArrayList<>(List.of(head));
        for (Object row : data.get()) {
            List<?> cells = row instanceof Map<?, ?> fields
                    ? head.stream().map(fields::get).toList()
                    : row instanceof List<?> list ? list : List.of();
            if (cells.size() != head.size()) {
                throw new BadInput(file, OTHER_WIDTH.with(rows.size() + 1, cells.size(), head.size()));
            }
            rows.add(cells.stream().map(PortalJson::cell).toList());
        }
        return Optional.of(rows);
    }

    /** Rows that are objects with the same fields. */
    private static Optional<List<List<Object>>> records(String file, Object document) {
        if (!(document instanceof List<?> records)
                || records.isEmpty()
                || !(records.get(0) instanceof Map<?, ?> first)) {
            return Optional.empty();
        }
        return named(file, Map.of("columns", List.copyOf(first.keySet()), "data", records));
    }

    private static Optional<List<?>> list(Map<?, ?> object, List<String> names) {
        return names.stream()
                .<List<?>>flatMap(name -> object.get(name) instanceof List<?> list ? Stream.of(list) : Stream.empty())
                .findFirst();
    }

    private static Object name(Object column) {
        return column instanceof Map<?, ?> fields
                ? NAMES.stream()
                        .filter(fields::containsKey)
                        .map(name -> String.valueOf(fields.get(name)))
                        .findFirst()
                        .orElse("")
                : String.valueOf(column);
    }

    /** A value as a file writes it; what is not there is a row without a number. */
    static Object cell(Object value) {
        return value instanceof BigDecimal || value instanceof Integer || value instanceof Long
                ? value
                : value == null ? "" : String.valueOf(value);
    }
}
