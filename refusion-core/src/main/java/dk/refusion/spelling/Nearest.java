package dk.refusion.spelling;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/** The known word that an unknown one nearly is: what whoever misspelt it probably meant. */
public final class Nearest {
    private static final int MOST_CHANGES = 2;

    private Nearest() {}

    /**
     * The known word that is at most two letters away. A file may have a million wrong ones, so that one is given up as soon as
     * it is too far.
     *
     * @param word the word, in the letter case of the known ones
     * @param known the known words
     * @return the first of the nearest, if there is one
     */
    public static Optional<String> to(String word, Collection<String> known) {
        Optional<String> nearest = Optional.empty();
        int least = MOST_CHANGES + 1;
        for (String one : known) {
            int changes = changes(word, one, least);
            if (changes < least) {
                nearest = Optional.of(one);
                least = changes;
            }
        }
        return nearest;
    }

    /**
     * How many letters to insert, drop or change to get from one word to the other (Levenshtein); so many or more where it is
     * no fewer than that.
     */
    private static int changes(String from, String to, int enough) {
        if (Math.abs(from.length() - to.length()) >= enough) {
            return enough;
        }
        int[] row = new int[to.length() + 1];
        Arrays.setAll(row, j -> j);
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            int fewest = i;
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
                fewest = Math.min(fewest, row[j]);
            }
            if (fewest >= enough) { // the next letters take no change back
                return fewest;
            }
        }
        return row[to.length()];
    }
}
