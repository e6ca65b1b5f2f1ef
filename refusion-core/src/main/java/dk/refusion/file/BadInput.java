package dk.refusion.file;

import dk.refusion.json.FieldsBuilder;
import dk.refusion.json.Written;
import dk.refusion.money.DanishText;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;

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

    private final Problem[] problems;

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
    BadInput(String file, List<Problem> problems, int count, Map<String, Integer> counts) {
        super(message(file, problems, count, counts));
        this.problems = problems.toArray(Problem[]::new);
    }

    private BadInput(String message, Problem[] problems) {
        super(message);
        this.problems = problems;
    }

    /**
     * {@return the same refusal with one line more, about what whoever reads the file offers}
     *
     * @param advice the line, in Danish
     */
    public BadInput with(String advice) {
        return new BadInput(getMessage() + "  " + advice + "\n", problems);
    }

    private static String message(String file, List<Problem> problems, int count, Map<String, Integer> counts) {
        StringBuilder message = new StringBuilder(file)
                .append(": ")
                .append(DanishText.format(BigDecimal.valueOf(count)))
                .append(" fejl, intet er beregnet\n");
        problems.stream()
                .limit(MOST_SHOWN)
                .forEach(
                        problem -> message.append("  ").append(problem.in(file)).append('\n'));
        int rest = count - Math.min(MOST_SHOWN, problems.size());
        if (rest > 0) {
            message.append("  … og ")
                    .append(DanishText.format(BigDecimal.valueOf(rest)))
                    .append(" til; i alt efter art:\n");
            counts.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .limit(MOST_KINDS_SHOWN)
                    .forEach(kind -> message.append("  ")
                            .append(DanishText.format(BigDecimal.valueOf(kind.getValue())))
                            .append(" × ")
                            .append(kind.getKey())
                            .append('\n'));
        }
        return message.toString();
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
     * {@return the refusal of a file with a quotation mark that is not closed}
     *
     * @param file what the file is called
     * @param last the number of the last line that was read
     */
    public static BadInput unclosed(String file, int last) {
        return new BadInput(
                file,
                List.of(Problem.ofLine(
                        last + 1, "\"", "sæt anførselstegn både før og efter cellen, eller udelad dem")));
    }

    /**
     * {@return the refusal of a file that is in no known characters}
     *
     * @param file what the file is called
     */
    public static BadInput unknownCharacters(String file) {
        return new BadInput(file, "gem filen som UTF-8; den er hverken UTF-8 eller windows-1252");
    }

    /**
     * {@return the refusal of a file that cannot be read}
     *
     * @param file what the file is called
     * @param cause why
     */
    public static BadInput unreadable(String file, IOException cause) {
        return new BadInput(
                file,
                cause instanceof NoSuchFileException
                        ? "angiv en fil, der findes"
                        : cause instanceof AccessDeniedException
                                ? "giv adgang til at læse filen"
                                : "filen kan ikke læses: " + cause);
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
