package dk.refusion.file;

import dk.refusion.language.Sentence;

/** Finds control characters, which text does not have, line by line. */
final class ControlCharacters {
    private static final Sentence RIGHT = Sentence.of(
            "fjern styretegnet; filen skal være ren tekst",
            "remove the control character; the file must be plain text");

    private final Problems problems;
    private int line = 1;
    private boolean afterReturn;
    private boolean isNoted;

    ControlCharacters(Problems problems) {
        this.problems = problems;
    }

    /** Looks at the next characters; of each line the first control character is noted. */
    void look(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' || (c == '\n' && !afterReturn)) {
                line++;
                isNoted = false;
            } else if (!isNoted && isOne(c)) {
                problems.add(Problem.ofLine(line, String.format("U+%04X", (int) c), RIGHT));
                isNoted = true;
            }
            afterReturn = c == '\r';
        }
    }

    /** Whether a text has one. */
    static boolean areIn(String text) {
        return text.chars().anyMatch(c -> isOne((char) c));
    }

    private static boolean isOne(char c) {
        return Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
    }
}
