package dk.refusion.examples.files;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A file that cannot be used, with everything that is wrong in it. The command line prints it and exits with 1. */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /**
     * A refusal with its reasons.
     *
     * @param file what the file is called
     * @param problems what is wrong, at least one
     */
    public BadInput(String file, List<Problem> problems) {
        super(problems.stream()
                .map(problem -> "  " + problem + "\n")
                .collect(joining("", file + ": " + problems.size() + " fejl, intet er beregnet\n", "")));
        this.problems = List.copyOf(problems);
    }

    /**
     * A refusal with one reason that concerns the whole file.
     *
     * @param file what the file is called
     * @param right what would be right, in Danish
     */
    public BadInput(String file, String right) {
        this(file, List.of(Problem.ofFile(right)));
    }

    /**
     * What is wrong.
     *
     * @return the problems from the top of the file to its end, unmodifiable
     */
    public List<Problem> problems() {
        return problems;
    }
}
