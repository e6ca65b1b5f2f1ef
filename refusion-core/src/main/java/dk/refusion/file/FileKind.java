package dk.refusion.file;

import dk.refusion.language.Sentence;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file is, told by what stands in it rather than by its name. */
public final class FileKind {
    private static final int START = 512;

    /** What a file that is no table begins with, and what to do about it. */
    private record Stranger(String start, Sentence right) {}

    private static final Sentence AS_XLSX = Sentence.of(
            "gem filen som xlsx (eller som CSV UTF-8) i Excel; den er {0}",
            "save the file as xlsx (or as CSV UTF-8) in Excel; it is {0}");
    private static final Sentence NO_TABLE = Sentence.of(
            "hent tallene som xlsx eller CSV; filen er {0}", "get the figures as xlsx or CSV; the file is {0}");

    private static final Sentence PICTURE = NO_TABLE.with(Sentence.of("et billede", "a picture"));
    private static final Sentence PARQUET = NO_TABLE.with(Sentence.of("i formatet Parquet", "in the format Parquet"));
    private static final Sentence PDF = NO_TABLE.with(Sentence.of("en PDF", "a PDF"));
    private static final Sentence XLS = AS_XLSX.with(Sentence.of(
            "et regneark i det gamle format xls, eller beskyttet med adgangskode",
            "a workbook in the old format xls, or protected by a password"));
    private static final Sentence HTML = AS_XLSX.with(
            Sentence.of("en webside (HTML), uanset hvad den hedder", "a web page (HTML), whatever it is called"));
    private static final Sentence XML = AS_XLSX.with("XML");
    private static final Sentence RTF = AS_XLSX.with(Sentence.of("et tekstdokument (RTF)", "a text document (RTF)"));
    private static final Sentence GZIP =
            Sentence.of("pak filen ud; den er pakket med gzip", "decompress the file; it is compressed with gzip");
    private static final Sentence PX = Sentence.of(
            "hent tabellen som CSV i stedet; filen er i formatet PX",
            "get the table as CSV instead; the file is in the format PX");

    private static final List<Stranger> STRANGERS = List.of(
            new Stranger("\u0089png", PICTURE),
            new Stranger("\u00FF\u00D8\u00FF", PICTURE),
            new Stranger("par1", PARQUET),
            new Stranger("\u00D0\u00CF\u0011\u00E0", XLS),
            new Stranger("<!doctype html", HTML),
            new Stranger("<html", HTML),
            new Stranger("<table", HTML),
            new Stranger("<?xml", XML),
            new Stranger("{\\rtf", RTF),
            new Stranger("%pdf", PDF),
            new Stranger("\u001F\u008B", GZIP),
            new Stranger("charset=", PX),
            new Stranger("axis-version=", PX));

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
