package dk.refusion.examples.files.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** In which characters a text file is written. */
public enum TextCoding {
    /** UTF-8 with a byte order mark, without which Excel takes it for windows-1252. */
    UTF_8_FOR_EXCEL("utf-8-bom", StandardCharsets.UTF_8),
    /** UTF-8 without a byte order mark. */
    UTF_8("utf-8", StandardCharsets.UTF_8),
    /** What older Danish systems read. */
    WINDOWS_1252("windows-1252", Charset.forName("windows-1252"));

    private final String word;
    private final Charset charset;

    TextCoding(String word, Charset charset) {
        this.word = word;
        this.charset = charset;
    }

    Charset charset() {
        return charset;
    }

    boolean hasMark() {
        return this == UTF_8_FOR_EXCEL;
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return word;
    }
}
