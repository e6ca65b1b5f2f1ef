package dk.refusion.file;

import dk.refusion.json.Written;
import dk.refusion.language.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects what is wrong in one file. All problems are counted; of each kind only the first are kept, so that a million bad
 * lines take no room. Not thread-safe.
 *
 * <pre>{@code
 * Problems problems = Problems.of("own.csv");
 * problems.add(cell, "skriv en dato");
 * problems.throwIfAny();                          // one BadInput with all of them
 * }</pre>
 */
public final class Problems implements Written {
    /** How many of each kind are kept. */
    static final int MOST_OF_A_KIND = 1_000;

    private static final int MOST_KINDS = 200;
    private static final Sentence OTHERS = Sentence.of("andet", "other");

    private final String file;
    private final List<Problem> found = new ArrayList<>();
    /** How many there are of each kind: of what would be right in which column. */
    private final Map<Sentence, Integer> counts;

    private final BitSet badLines = new BitSet();

    private Problems(String file, Map<Sentence, Integer> counts) {
        this.file = file;
        this.counts = counts;
    }

    /**
     * An empty list.
     *
     * @param file what the file is called in messages
     * @return the problems
     */
    public static Problems of(String file) {
        return new Problems(file, new LinkedHashMap<>());
    }

    /**
     * Adds a problem.
     *
     * @param problem the problem
     */
    public void add(Problem problem) {
        problem.line().ifPresent(badLines::set);
        Sentence own = problem.kind();
        Sentence kind = counts.containsKey(own) || counts.size() < MOST_KINDS ? own : OTHERS;
        if (counts.merge(kind, 1, Integer::sum) <= MOST_OF_A_KIND) {
            found.add(problem);
        }
    }

    /**
     * Adds the problem of a cell.
     *
     * @param cell the cell
     * @param right what would be right
     */
    public void add(Cell cell, Sentence right) {
        add(Problem.ofCell(cell, right));
    }

    /**
     * Adds the problem of a cell.
     *
     * @param cell the cell
     * @param right what would be right, in one's own words
     */
    public void add(Cell cell, String right) {
        add(Problem.ofCell(cell, right));
    }

    /**
     * What the file is called.
     *
     * @return the name
     */
    public String file() {
        return file;
    }

    /**
     * How many were found.
     *
     * @return zero or more
     */
    public int count() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Whether anything is wrong in a line.
     *
     * @param line the line, from 1
     * @return true if a problem of it was added
     */
    public boolean isIn(int line) {
        return badLines.get(line);
    }

    /**
     * What was found, from the top of the file to its end; of each kind the first thousand.
     *
     * @return the problems, unmodifiable
     */
    public List<Problem> found() {
        return found.stream().sorted(Problem.BY_PLACE).toList();
    }

    @Override
    public String toString() {
        return file + ": " + count() + " problems";
    }

    /**
     * Ends the reading if anything is wrong.
     *
     * @throws BadInput with how many problems there are, and those that are kept, if there are any
     */
    public void throwIfAny() {
        if (!counts.isEmpty()) {
            throw new BadInput(file, found(), count(), counts);
        }
    }
}
