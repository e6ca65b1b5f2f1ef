package dk.refusion.reading;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.function.ToIntFunction;

/**
 * What the words of a column mean, learned from the file: a word is read as text once, and known by its bytes from then on.
 *
 * <p>Words of one cell are meant, between the separators, also with quotation marks. Only so many words are learned that a
 * file of nonsense does not fill the memory.
 */
final class Lexicon {
    /** What a word means that has to be read in another way. */
    public static final int UNKNOWN = -1;

    private static final int PLACES = 1 << 13;
    private static final int MOST = PLACES / 2;

    private final Charset charset;
    private final ToIntFunction<String> meaning;
    private final byte[][] words = new byte[PLACES][];
    private final int[] meanings = new int[PLACES];
    private int size;

    /** The word of the line before. */
    private final ByteKey last = new ByteKey();

    private int lastMeaning = UNKNOWN;

    Lexicon(Charset charset, ToIntFunction<String> meaning) {
        this.charset = charset;
        this.meaning = meaning;
    }

    /**
     * The meaning of a word that does not matter, unless it may make a note of its line.
     *
     * @param text the word
     * @return zero, or less for what has to be read in another way
     */
    public static int ofAny(String text) {
        return text.startsWith("#") ? UNKNOWN : 0;
    }

    boolean isLastAt(byte[] bytes, int at) {
        return lastMeaning >= 0 && last.standsAt(bytes, at) && ByteCells.endsCell(bytes[at + last.length()]);
    }

    int lastLength() {
        return last.length();
    }

    int lastMeaning() {
        return lastMeaning;
    }

    /** The meaning of a word, read as text the first time; what stands in quotation marks is given without them. */
    int find(byte[] bytes, int from, int to, boolean quoted) {
        int marks = quoted ? 1 : 0;
        int place = ByteKey.hash(bytes, from - marks, to + marks) & PLACES - 1;
        while (words[place] != null) {
            byte[] word = words[place];
            if (Arrays.equals(word, 0, word.length, bytes, from - marks, to + marks)) {
                return remember(bytes, from - marks, to + marks, meanings[place]);
            }
            place = place + 1 & PLACES - 1;
        }
        int found = ByteCells.text(bytes, from, to, charset)
                .map(meaning::applyAsInt)
                .orElse(UNKNOWN);
        if (found >= 0 && size < MOST) {
            words[place] = Arrays.copyOfRange(bytes, from - marks, to + marks);
            meanings[place] = found;
            size++;
        }
        return found < 0 ? found : remember(bytes, from - marks, to + marks, found);
    }

    private int remember(byte[] bytes, int from, int to, int found) {
        last.set(bytes, from, to - from);
        lastMeaning = found;
        return found;
    }
}
