package dk.refusion.file;

import static java.util.stream.Collectors.joining;

import dk.refusion.json.FieldsBuilder;
import dk.refusion.json.Written;
import dk.refusion.language.Language;
import dk.refusion.language.Sentence;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A file that cannot be used, with everything that is wrong in it (fejl i filen).
 *
 * <p>Its message is for people, with a line for each problem, of many the first and how many there are of each kind; as JSON it
 * is its problems.
 *
 * <pre>{@code
 * try {
 *     PaymentsFile.read(lines, PaymentsReading.STRICT);
 * } catch (BadInput e) {
 *     e.problems().forEach(problem -> System.err.println(problem.in("own.csv")));
 * }
 * }</pre>
 */
public final class BadInput extends RuntimeException implements Written {
    private static final long serialVersionUID = 1;

    private static final int MOST_SHOWN = 50;
    private static final int MOST_KINDS_SHOWN = 20;

    private static final Sentence NOTHING_DONE =
            Sentence.of("{0} fejl, intet er beregnet", "{0} problems, nothing was calculated");
    private static final Sentence ONE_NOTHING_DONE =
            Sentence.of("{0} fejl, intet er beregnet", "{0} problem, nothing was calculated");
    private static final Sentence AND_MORE =
            Sentence.of("… og {0} til; i alt efter art:", "… and {0} more; all of them by kind:");
    private static final Sentence OF_A_KIND = Sentence.of("{0} × {1}", "{0} × {1}");

    private static final Sentence LINE_BELOW = Sentence.of("  {0}", "  {0}");

    private static final Sentence UNCLOSED = Sentence.of(
            "sæt anførselstegn både før og efter cellen, eller udelad dem",
            "put quotation marks both before and after the cell, or leave them out");
    private static final Sentence UNKNOWN_CHARACTERS = Sentence.of(
            "gem filen som UTF-8; den er hverken UTF-8 eller windows-1252",
            "save the file as UTF-8; it is neither UTF-8 nor windows-1252");
    private static final Sentence NO_FILE = Sentence.of("angiv en fil, der findes", "give a file that exists");
    private static final Sentence NO_ACCESS =
            Sentence.of("giv adgang til at læse filen", "give permission to read the file");
    private static final Sentence UNREADABLE = Sentence.of("filen kan ikke læses: {0}", "the file cannot be read: {0}");

    private final String file;
    private final Problem[] problems;
    private final int count;
    /** What is said below the problems: how many there are of each kind, and what whoever reads the file offers. */
    private final Sentence[] more;

    /**
     * A refusal with its reasons.
     *
     * @param file what the file is called
     * @param problems what is wrong, at least one
     */
    public BadInput(String file, List<Problem> problems) {
        this(file, problems, problems.size(), Map.of());
    }

    /**
     * A refusal with its reasons, of which only some were kept.
     *
     * @param count how many there are
     * @param counts how many there are of each kind
     */
    BadInput(String file, List<Problem> problems, int count, Map<Sentence, Integer> counts) {
        this(file, problems.toArray(Problem[]::new), count, byKind(problems.size(), count, counts));
    }

    private BadInput(String file, Problem[] problems, int count, List<Sentence> more) {
        super(message(file, problems, count, more, Language.DANISH));
        this.file = file;
        this.problems = problems;
        this.count = count;
        this.more = more.toArray(Sentence[]::new);
    }

    private static List<Sentence> byKind(int kept, int count, Map<Sentence, Integer> counts) {
        int rest = count - Math.min(MOST_SHOWN, kept);
        if (rest == 0) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(AND_MORE.with(Sentence.ofCount(rest))),
                        counts.entrySet().stream()
                                .sorted(Map.Entry.<Sentence, Integer>comparingByValue()
                                        .reversed())
                                .limit(MOST_KINDS_SHOWN)
                                .map(kind -> OF_A_KIND.with(Sentence.ofCount(kind.getValue()), kind.getKey())))
                .toList();
    }

    /**
     * The same refusal with one line more, about what whoever reads the file offers.
     *
     * @param advice the line
     * @return the refusal
     */
    public BadInput with(Sentence advice) {
        return new BadInput(
                file,
                problems,
                count,
                Stream.concat(Stream.of(more), Stream.of(advice)).toList());
    }

    /**
     * The message in a language; {@link #getMessage()} is the Danish one.
     *
     * @param language the language
     * @return a line for the file, and one for each problem, of many the first and how many there are of each kind
     */
    public String message(Language language) {
        return message(file, problems, count, List.of(more), language);
    }

    private static String message(String file, Problem[] problems, int count, List<Sentence> more, Language language) {
        Sentence first = (count == 1 ? ONE_NOTHING_DONE : NOTHING_DONE).with(Sentence.ofCount(count));
        return Stream.concat(
                        Stream.of(first.about(file)),
                        Stream.concat(
                                        Stream.of(problems).limit(MOST_SHOWN).map(problem -> problem.told(file)),
                                        more.stream())
                                .map(LINE_BELOW::with))
                .map(line -> line.in(language) + "\n")
                .collect(joining());
    }

    /**
     * A refusal with one reason that concerns the whole file.
     *
     * @param file what the file is called
     * @param right what would be right
     */
    public BadInput(String file, Sentence right) {
        this(file, List.of(Problem.ofFile(right)));
    }

    /**
     * A refusal with one reason that concerns the whole file.
     *
     * @param file what the file is called
     * @param right what would be right, in one's own words
     */
    public BadInput(String file, String right) {
        this(file, Sentence.of(right));
    }

    /**
     * The refusal of a file with a quotation mark that is not closed.
     *
     * @param file what the file is called
     * @param last the number of the last line that was read
     * @return the refusal
     */
    public static BadInput unclosed(String file, int last) {
        return new BadInput(file, List.of(Problem.ofLine(last + 1, "\"", UNCLOSED)));
    }

    /**
     * The refusal of a file that is in no known characters.
     *
     * @param file what the file is called
     * @return the refusal
     */
    public static BadInput unknownCharacters(String file) {
        return new BadInput(file, UNKNOWN_CHARACTERS);
    }

    /**
     * The refusal of a file that cannot be read.
     *
     * @param file what the file is called
     * @param cause why
     * @return the refusal
     */
    public static BadInput unreadable(String file, IOException cause) {
        return new BadInput(
                file,
                cause instanceof NoSuchFileException
                        ? NO_FILE
                        : cause instanceof AccessDeniedException ? NO_ACCESS : UNREADABLE.with(cause));
    }

    /**
     * What is wrong.
     *
     * @return the problems from the top of the file to its end, unmodifiable
     */
    public List<Problem> problems() {
        return List.of(problems);
    }

    @Override
    public Map<String, Object> asJson() {
        return new FieldsBuilder().with("problems", problems()).build();
    }
}
