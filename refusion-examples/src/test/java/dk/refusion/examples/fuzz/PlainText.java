package dk.refusion.examples.fuzz;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The rows of a text, read in the plainest way, letter by letter. */
final class PlainText {
    private final char separator;
    private final List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
    private final StringBuilder cell = new StringBuilder();
    private boolean isQuoted;

    private PlainText(char separator) {
        this.separator = separator;
    }

    static List<List<String>> rows(byte[] file) {
        String text = decoded(file).replace("\r\n", "\n").replace('\r', '\n');
        if (text.matches("(?is)^\"?sep=[;,\\t]\"?[;,\\t]*(\n.*|$)")) {
            int told = text.indexOf('=') + 1;
            return new PlainText(text.charAt(told)).read(text.substring((text + "\n").indexOf('\n')));
        }
        String bare = text.replaceAll(
                "(?m)^#.*$|(?<=^|[;,\t])\\s*\"[^\"]*\"", ""); // a quotation mark within a cell is a letter
        char separator = bare.indexOf(';') >= 0 ? ';' : bare.indexOf('\t') >= 0 ? '\t' : ',';
        return new PlainText(separator).read(text);
    }

    private List<List<String>> read(String text) {
        text.chars().forEach(letter -> letter((char) letter));
        endOfCell();
        return rows;
    }

    private void letter(char letter) {
        if (letter == '"' && (isQuoted || cell.toString().isBlank())) {
            isQuoted = !isQuoted;
        } else if (letter == separator && !isQuoted) {
            endOfCell();
        } else if (letter == '\n' && !isQuoted) {
            endOfCell();
            rows.add(new ArrayList<>());
        } else {
            cell.append(letter);
        }
    }

    private void endOfCell() {
        rows.get(rows.size() - 1).add(Amounts.trimmed(cell.toString()));
        cell.setLength(0);
    }

    static String decoded(byte[] file) {
        boolean isLittle = file.length > 1 && file[0] == (byte) 0xFF && file[1] == (byte) 0xFE;
        boolean isBig = file.length > 1 && file[0] == (byte) 0xFE && file[1] == (byte) 0xFF;
        String text = isLittle || isBig
                ? new String(file, isBig ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE)
                : utf8OrWindows(file);
        if (text.indexOf('\0') >= 0) { // UTF-16 without its mark
            return new String(
                    file, zeros(file, 0) > zeros(file, 1) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Of every second byte. */
    private static long zeros(byte[] file, int from) {
        return IntStream.range(0, file.length)
                .filter(place -> place % 2 == from && file[place] == 0)
                .count();
    }

    private static String utf8OrWindows(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(file, Charset.forName("windows-1252"));
        }
    }
}
