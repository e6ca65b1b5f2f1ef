package dk.refusion.examples.files;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong in one file. Not thread-safe. */
public final class Problems {
    private final String file;
    private final List<Problem> found = new ArrayList<>();

    /**
     * None yet.
     *
     * @param file what the file is called in messages
     */
    public Problems(String file) {
        this.file = file;
    }

    /**
     * Adds one.
     *
     * @param problem the problem
     */
    public void add(Problem problem) {
        found.add(problem);
    }

    /**
     * Adds the problem of a cell.
     *
     * @param cell the cell
     * @param right what would be right, in Danish
     */
    public void add(Cell cell, String right) {
        add(Problem.ofCell(cell, right));
    }

    /**
     * How many were found.
     *
     * @return zero or more
     */
    public int count() {
        return found.size();
    }

    /**
     * What was found, from the top of the file to its end.
     *
     * @return the problems, unmodifiable
     */
    public List<Problem> found() {
        return found.stream().sorted(Problem.BY_PLACE).toList();
    }

    /**
     * Ends the reading if anything is wrong.
     *
     * @throws BadInput with all problems, if there are any
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new BadInput(file, found());
        }
    }
}
