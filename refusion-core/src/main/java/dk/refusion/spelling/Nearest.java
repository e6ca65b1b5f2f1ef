package dk.refusion.spelling;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/** The known word that an unknown one nearly is: what whoever misspelt it probably meant. */
public final class Nearest {
    private static final int MOST_CHANGES = 2;

    private Nearest() {}

    /**
     * The known word that is at most two letters away.
     *
     * @param word the word, in the letter case of the known ones
     * @param known the known words
     * @return the nearest, if there is one
     */
    public static Optional<String> to(String word, Collection<String> known) {
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(of(word, known)).filter(one -> changes(word, one) <= MOST_CHANGES);
    }

    /**
     * The nearest known word, however far it is; a file may have a million wrong ones.
     *
     * @param word the word, in the letter case of the known ones
     * @param known the known words, at least one
     * @return the first of the nearest
     */
    public static String of(String word, Collection<String> known) {
        String nearest = known.iterator().next();
        int least = Integer.MAX_VALUE;
        for (String one : known) {
            // a word has at least as many changes as letters more or fewer
            int changes = Math.abs(one.length() - word.length()) < least ? changes(word, one) : least;
            nearest = changes < least ? one : nearest;
            least = Math.min(least, changes);
        }
        return nearest;
    }

    /** How many letters to insert, drop or change to get from one word to the other (Levenshtein). */
    private static int changes(String from, String to) {
        int[] row = new int[to.length() + 1];
        Arrays.setAll(row, j -> j);
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
