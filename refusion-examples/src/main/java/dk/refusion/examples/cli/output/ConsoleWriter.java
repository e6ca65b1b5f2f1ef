package dk.refusion.examples.cli.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Map;

/**
 * Writes in the characters of a console. What they have not, such as a dash or an ellipsis in a Danish Windows, is written as its
 * like in ASCII rather than as a question mark.
 */
public final class ConsoleWriter extends Writer {
    private static final Map<Character, String> LIKES = Map.of(
            '\u2026', "...",
            '\u2013', "-",
            '\u2014', "-",
            '\u2212', "-",
            '\u2018', "'",
            '\u2019', "'",
            '\u2192', "->",
            '\u00D7', "x",
            '\u00A0', " ",
            '\u202F', " ");

    private final CharsetEncoder encoder;
    private final Writer out;

    /**
     * A writer to a console.
     *
     * @param out where the bytes go
     * @param charset the characters of the console
     */
    public ConsoleWriter(OutputStream out, Charset charset) {
        this.encoder = charset.newEncoder();
        this.out = new OutputStreamWriter(out, charset);
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        for (int i = from; i < from + length; i++) {
            String like = text[i] < 0x80 || encoder.canEncode(text[i]) ? null : LIKES.get(text[i]);
            if (like == null) {
                out.write(text[i]);
            } else {
                out.write(like);
            }
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
