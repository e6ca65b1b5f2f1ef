package dk.refusion.language;

import dk.refusion.json.FieldsBuilder;
import dk.refusion.json.Written;
import dk.refusion.money.DanishText;
import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What is said to people, in Danish and English (sætning).
 *
 * <p>It may have places that are filled later, from {@code {0}}, with the same values in both languages or with sentences,
 * which are then in the same language. Any other character stands for itself. It is put together only when it is shown.
 *
 * <pre>{@code
 * Sentence tooLate = Sentence.of("skriv en dato før {0}", "write a date before {0}");
 * tooLate.with(2500).in(Language.ENGLISH);         // write a date before 2500
 * tooLate.with(2500).toString();                   // skriv en dato før 2500
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Sentence implements Written, Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private static final Sentence[] NONE = {};
    /** What differs from line to line in words that somebody put together: numbers, dates and quoted words. */
    private static final Pattern VALUES = Pattern.compile("\"[^\"]*\"|[-\\d]*\\d[-.,\\d]*");

    private static final Sentence VALUE = of("…");
    private static final Sentence ABOUT = of("{0}: {1}", "{0}: {1}");

    /** Nothing, where a part of a sentence is left out. */
    public static final Sentence EMPTY = of("");

    /** In Danish, with its places. */
    private final String danish;
    /** The same in English. */
    private final String english;
    /** Whether it is in the only words that there are, in which nothing is a place. */
    private final boolean isPlain;

    /** What stands in the places, from the first; none before they are filled. */
    private final Sentence[] parts;

    private Sentence(String danish, String english, boolean isPlain, Sentence... parts) {
        this.danish = danish;
        this.english = english;
        this.isPlain = isPlain;
        this.parts = parts;
    }

    /**
     * A sentence in both languages.
     *
     * @param danish in Danish, with places from {@code {0}} to {@code {9}} if it has any
     * @param english the same in English, with the same places in any order
     * @return the sentence
     * @throws IllegalArgumentException if a place is missing in one of the languages
     */
    public static Sentence of(String danish, String english) {
        if (places(danish) < 0 || places(danish) != places(english)) {
            throw new IllegalArgumentException(
                    "a sentence has the same places in both languages, was \"" + danish + "\" and \"" + english + "\"");
        }
        return new Sentence(danish, english, false, NONE);
    }

    /**
     * Words of one's own, which are the same in every language.
     *
     * @param words the words, in which nothing is a place
     * @return the sentence
     */
    public static Sentence of(String words) {
        return new Sentence(words, words, true, NONE);
    }

    /**
     * A number of things, its digits in groups, as amounts have them in either language.
     *
     * @param count how many
     * @return such as {@code 1.250}
     */
    public static Sentence ofCount(long count) {
        return of(DanishText.format(BigDecimal.valueOf(count)));
    }

    /**
     * The sentence with its places filled.
     *
     * @param values what stands in them, from {@code {0}}: sentences, or values as they are written everywhere
     * @return the sentence
     * @throws IllegalArgumentException if there are more or fewer values than places
     */
    public Sentence with(Object... values) {
        if (isPlain || places(danish) != values.length) {
            throw new IllegalArgumentException("a sentence has a value for each of its places, was \"" + danish
                    + "\" with " + Arrays.toString(values));
        }
        Sentence[] filled = new Sentence[values.length];
        for (int i = 0; i < values.length; i++) {
            filled[i] = values[i] instanceof Sentence part ? part : of(String.valueOf(values[i]));
        }
        return new Sentence(danish, english, false, filled);
    }

    /**
     * The sentence behind the name of what it is about.
     *
     * @param name the name, such as that of a file
     * @return both, with a colon between them
     */
    public Sentence about(String name) {
        return ABOUT.with(name, this);
    }

    /**
     * The sentence in a language.
     *
     * @param language the language
     * @return the text
     */
    public String in(Language language) {
        StringBuilder text = new StringBuilder();
        write(language, text);
        return text.toString();
    }

    private void write(Language language, StringBuilder text) {
        String pattern = language == Language.DANISH ? danish : english;
        int from = 0;
        for (int at = 0; parts.length > 0 && at < pattern.length() - 2; at++) {
            if (isPlace(pattern, at)) {
                text.append(pattern, from, at);
                parts[pattern.charAt(at + 1) - '0'].write(language, text);
                from = at + 3;
            }
        }
        text.append(pattern, from, pattern.length());
    }

    private static boolean isPlace(String pattern, int at) {
        return pattern.charAt(at) == '{'
                && pattern.charAt(at + 1) >= '0'
                && pattern.charAt(at + 1) <= '9'
                && pattern.charAt(at + 2) == '}';
    }

    /** How many different places there are; less than zero if one before the last is missing. */
    private static int places(String pattern) {
        int found = 0;
        for (int at = 0; at < pattern.length() - 2; at++) {
            if (isPlace(pattern, at)) {
                found |= 1 << (pattern.charAt(at + 1) - '0');
            }
        }
        return (found & found + 1) == 0 ? Integer.bitCount(found) : -1;
    }

    /**
     * Whether this is a sentence with its places filled, or not.
     *
     * @param other the sentence before they were
     * @return true if both have the same words around the places
     */
    public boolean is(Sentence other) {
        return isPlain == other.isPlain && danish.equals(other.danish) && english.equals(other.english);
    }

    /**
     * What it has in common with others of its kind.
     *
     * @return the sentence with a mark in place of the values in it
     */
    public Sentence general() {
        if (isPlain) {
            return of(VALUES.matcher(danish).replaceAll("…"));
        }
        Sentence[] kinds = new Sentence[parts.length];
        for (int i = 0; i < parts.length; i++) {
            kinds[i] = parts[i].isPlain && !parts[i].danish.isEmpty() ? VALUE : parts[i].general();
        }
        return new Sentence(danish, english, false, kinds);
    }

    /** The sentence in Danish. */
    @Override
    public String toString() {
        return in(Language.DANISH);
    }

    /**
     * The sentence as JSON.
     *
     * @return its text by {@code danish} and {@code english}
     */
    @Override
    public Map<String, Object> asJson() {
        return new FieldsBuilder()
                .with("danish", in(Language.DANISH))
                .with("english", in(Language.ENGLISH))
                .build();
    }

    /** Equal are sentences of the same words and values. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Sentence one && is(one) && Arrays.equals(parts, one.parts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(danish, english, Arrays.hashCode(parts));
    }
}
