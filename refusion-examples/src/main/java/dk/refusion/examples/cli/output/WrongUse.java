package dk.refusion.examples.cli.output;

import static java.util.stream.Collectors.joining;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * A command that was used wrongly, said in the language of whoever used it: one sentence for each rule, which names the option,
 * what would be right, and what was given.
 */
public final class WrongUse extends ParameterException {
    private static final long serialVersionUID = 1;

    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");

    private final String rule;
    private final String[] values;

    /**
     * A use that breaks a rule.
     *
     * @param command the command
     * @param rule the key of its sentence
     * @param values what stands in the sentence, from {@code {0}}; of an exception its message
     */
    public WrongUse(CommandLine command, String rule, Object... values) {
        super(command, sentence(Locale.ROOT, rule, (Object[]) texts(values)));
        this.rule = rule;
        this.values = texts(values);
    }

    private static String[] texts(Object[] values) {
        String[] texts = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = String.valueOf(values[i] instanceof Throwable reason ? reason.getMessage() : values[i]);
        }
        return texts;
    }

    /**
     * What was wrong, also where the library of the command line found it.
     *
     * @param wrong the wrong use
     * @param language the language of the sentence: Danish, or English for any other
     * @return the sentence, and one line more for what may have been meant
     */
    public static String told(ParameterException wrong, Locale language) {
        if (wrong instanceof WrongUse known) {
            return sentence(language, known.rule, (Object[]) known.values);
        }
        if (wrong instanceof UnmatchedArgumentException unknown) {
            String meant = String.join(", ", unknown.getSuggestions());
            return sentence(language, "unknown", String.join(" ", unknown.getUnmatched()))
                    + (meant.isEmpty() ? "" : "\n" + sentence(language, "meant", meant));
        }
        if (wrong instanceof MissingParameterException missing) {
            return sentence(
                    language,
                    "missing",
                    missing.getMissing().stream().map(WrongUse::written).collect(joining(", ")));
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return sentence(language, "twice", name(twice.getOverwritten()));
        }
        if (wrong instanceof MutuallyExclusiveArgsException) {
            String options = OPTION.matcher(String.valueOf(wrong.getMessage()))
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .collect(joining(", "));
            return sentence(language, "exclusive", options);
        }
        ArgSpec argument = wrong.getArgSpec();
        return argument == null
                ? sentence(language, "other")
                : sentence(
                        language,
                        isNumber(argument.auxiliaryTypes()) ? "number" : "value",
                        name(argument),
                        Objects.requireNonNullElse(wrong.getValue(), ""),
                        argument.paramLabel());
    }

    private static boolean isNumber(Class<?>... types) {
        return Arrays.stream(types).anyMatch(type -> type == int.class || Number.class.isAssignableFrom(type));
    }

    /**
     * Where to read more.
     *
     * @param command the command
     * @param language the language of the sentence: Danish, or English for any other
     * @return the sentence
     */
    public static String readMore(CommandLine command, Locale language) {
        return sentence(language, "more", command.getCommandSpec().qualifiedName());
    }

    private static String written(ArgSpec argument) {
        String label = argument.paramLabel();
        return name(argument).equals(label) ? label : name(argument) + " " + label;
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String sentence(Locale language, String rule, Object... values) {
        ResourceBundle sentences = ResourceBundle.getBundle(WrongUse.class.getPackageName() + ".usage", language);
        return new MessageFormat(sentences.getString(rule), Locale.ROOT).format(values);
    }
}
