package dk.refusion.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file is, told by what stands in it rather than by its name. */
public final class FileKind {
    private static final int START = 512;

    /** What a file that is no table begins with, and what to do about it. */
    private record Stranger(String start, String right) {}

    private static final String AS_XLSX = "gem filen som xlsx (eller som CSV UTF-8) i Excel; den er ";

    private static final String NO_TABLE = "hent tallene som xlsx eller CSV; filen er ";

    private static final List<Stranger> STRANGERS = List.of(
            new Stranger("\u0089png", NO_TABLE + "et billede"),
            new Stranger("\u00FF\u00D8\u00FF", NO_TABLE + "et billede"),
            new Stranger("par1", NO_TABLE + "i formatet Parquet"),
            new Stranger(
                    "\u00D0\u00CF\u0011\u00E0",
                    AS_XLSX + "et regneark i det gamle format xls, eller beskyttet med adgangskode"),
            new Stranger("<!doctype html", AS_XLSX + "en webside (HTML), uanset hvad den hedder"),
            new Stranger("<html", AS_XLSX + "en webside (HTML), uanset hvad den hedder"),
            new Stranger("<table", AS_XLSX + "en webside (HTML), uanset hvad den hedder"),
            new Stranger("<?xml", AS_XLSX + "XML"),
            new Stranger("{\\rtf", AS_XLSX + "et tekstdokument (RTF)"),
            new Stranger("%pdf", NO_TABLE + "en PDF"),
            new Stranger("\u001F\u008B", "pak filen ud; den er pakket med gzip"),
            new Stranger("charset=", "hent tabellen som CSV i stedet; filen er i formatet PX"),
            new Stranger("axis-version=", "hent tabellen som CSV i stedet; filen er i formatet PX"));

    private FileKind() {}

    /**
     * Whether a file is a workbook of spreadsheets (xlsx), which another library reads.
     *
     * @param bytes its first bytes
     * @return true if it begins as a workbook does
     */
    public static boolean isWorkbook(byte[] bytes) {
        return startsWith(bytes, 'P', 'K');
    }

    /**
     * Refuses what is neither a table nor text, with what to do.
     *
     * @param name what the file is called
     * @param bytes its first bytes
     * @throws BadInput if it is something else
     */
    public static void refuseOthers(String name, byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, START), StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .replaceFirst("^[ \t\r\n]+", "")
                .toLowerCase(Locale.ROOT);
        STRANGERS.stream()
                .filter(stranger -> start.startsWith(stranger.start().toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(stranger -> {
                    throw new BadInput(name, stranger.right());
                });
    }

    /**
     * The order of bytes in a text of UTF-16, told by its mark or by the zeros that it has beside plain letters.
     *
     * @param bytes its first bytes
     * @return UTF-16 in one of its orders; empty for any other file
     */
    public static Optional<Charset> utf16(byte[] bytes) {
        return startsWith(bytes, 0xFF, 0xFE) || hasZeros(bytes, 1)
                ? Optional.of(StandardCharsets.UTF_16LE)
                : startsWith(bytes, 0xFE, 0xFF) || hasZeros(bytes, 0)
                        ? Optional.of(StandardCharsets.UTF_16BE)
                        : Optional.empty();
    }

    /** Whether nearly every second byte is zero, from a place on, and none of the others. */
    private static boolean hasZeros(byte[] bytes, int from) {
        int pairs = Math.min(bytes.length, START) / 2;
        int zeros = 0;
        for (int pair = 0; pair < pairs; pair++) {
            if (bytes[2 * pair + 1 - from] == 0) {
                return false;
            }
            zeros += bytes[2 * pair + from] == 0 ? 1 : 0;
        }
        return pairs > 1 && 10 * zeros > 9 * pairs;
    }

    /**
     * Refuses a text that has control characters, which text does not have.
     *
     * @param name what the file is called
     * @param text its text
     * @throws BadInput if there are any, with the first of each line
     */
    public static void refuseControlCharacters(String name, String text) {
        Problems problems = Problems.of(name);
        new ControlCharacters(problems).look(text);
        problems.throwIfAny();
    }

    /**
     * Whether a text has characters for which a file is refused.
     *
     * @param text the text
     * @return true if it has a control character that is neither tabulator nor line break
     */
    public static boolean hasControlCharacters(String text) {
        return ControlCharacters.areIn(text);
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
