package dk.refusion;

import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an example of the Javadoc shows behind {@code //}, held against what comes out. */
public final class ShownValue {
    private static final Pattern VALUE =
            Pattern.compile("[-\\d{\\[(].*|[A-Z][A-Z_]+\\b.*|true\\b.*|false\\b.*|Optional.*|[A-ZÆØÅ].*\\d.*");

    private ShownValue() {}

    /** An action that gives nothing. */
    public interface Action {
        void run() throws Exception;
    }

    public static void compare(String shown, Action action) throws Exception {
        action.run();
    }

    /** Compares, where what is shown looks like a value; {@code …} stands for anything. */
    public static void compare(String shown, Callable<?> expression) throws Exception {
        if (shown.startsWith("refused") || shown.startsWith("an error")) {
            refuses(shown, expression);
            return;
        }
        String text = String.valueOf(expression.call());
        boolean isSame = Pattern.matches(
                Stream.of(shown.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*")), text);
        boolean isExplained =
                shown.startsWith(text) && shown.substring(text.length()).matches("[:,;] .*");
        if (!isSame && !isExplained && VALUE.matcher(shown).matches()) {
            throw new AssertionError("shows " + shown + ", was " + text);
        }
    }

    private static void refuses(String shown, Callable<?> expression) throws Exception {
        try {
            expression.call();
        } catch (RuntimeException refused) {
            return;
        }
        throw new AssertionError("is " + shown + ", and was taken");
    }
}
