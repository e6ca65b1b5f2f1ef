package dk.refusion.examples.fuzz;

import static java.util.stream.Collectors.joining;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * A way in which programs write the same table as text; none changes what it says.
 *
 * @param separator what parts the columns
 * @param lineEnd what ends a line
 * @param quote where quotation marks stand
 * @param coding how letters are bytes
 * @param told whether a first line tells the separator
 */
record TextStyle(String separator, String lineEnd, Quote quote, Coding coding, boolean told) {
    enum Quote {
        WHERE_NEEDED,
        EVERYWHERE,
        WITH_SPACES
    }

    enum Coding {
        UTF_8(StandardCharsets.UTF_8, ""),
        UTF_8_WITH_MARK(StandardCharsets.UTF_8, "\uFEFF"),
        WINDOWS_1252(Charset.forName("windows-1252"), ""),
        UTF_16LE(StandardCharsets.UTF_16LE, "\uFEFF"),
        UTF_16BE(StandardCharsets.UTF_16BE, "\uFEFF");

        private final Charset charset;
        private final String mark;

        Coding(Charset charset, String mark) {
            this.charset = charset;
            this.mark = mark;
        }

        byte[] bytes(String text) {
            boolean hasAll = charset.newEncoder().canEncode(text);
            return (mark + text).getBytes(hasAll ? charset : StandardCharsets.UTF_8);
        }
    }

    static final TextStyle PLAIN = new TextStyle(";", "\n", Quote.WHERE_NEEDED, Coding.UTF_8, false);

    static TextStyle any(Random random) {
        return new TextStyle(
                List.of(";", ";", "\t").get(random.nextInt(3)),
                List.of("\n", "\r\n", "\r").get(random.nextInt(3)),
                Tries.any(Quote.values(), random),
                Tries.any(Coding.values(), random),
                random.nextInt(4) == 0);
    }

    byte[] written(List<List<String>> rows) {
        String head = told ? "sep=" + separator + lineEnd : "";
        return coding.bytes(rows.stream()
                .map(row -> row.stream().map(this::cell).collect(joining(separator)) + lineEnd)
                .collect(joining("", head, "")));
    }

    private String cell(String text) {
        boolean isNeeded =
                text.contains(separator) || text.contains("\"") || text.contains("\n") || text.contains("\r");
        return switch (quote) {
            case WHERE_NEEDED -> isNeeded ? quoted(text) : text;
            case EVERYWHERE -> quoted(text);
            case WITH_SPACES -> isNeeded ? quoted(text) : text.isEmpty() ? " " : " " + text + "  ";
        };
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
