package dk.refusion.examples.output;

/** Sentences on lines that a screen can show. */
public final class Prose {
    private static final int WIDTH = 96;

    private Prose() {}

    /**
     * Breaks a sentence at spaces; further lines are indented by two.
     *
     * @param text the sentence
     * @return its lines
     */
    public static String wrapped(String text) {
        StringBuilder wrapped = new StringBuilder();
        int length = 0;
        for (String word : text.split(" ", -1)) {
            boolean fits = length + 1 + word.length() <= WIDTH;
            String before = wrapped.isEmpty() ? "" : fits ? " " : "\n  ";
            wrapped.append(before).append(word);
            length = (fits ? length : 0) + before.length() + word.length();
        }
        return wrapped.toString();
    }
}
