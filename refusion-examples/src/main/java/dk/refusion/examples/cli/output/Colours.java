package dk.refusion.examples.cli.output;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help.ColorScheme;

/**
 * When texts for people are coloured, and how: headings bold, negative proceeds and problems red, agreement green.
 *
 * <p>Colours say again what the words say, so nothing is lost without them. They are laid on finished texts, and never on
 * JSON or files.
 */
public enum Colours {
    /** On a terminal, unless {@code NO_COLOR} is set. */
    AUTO(Ansi.AUTO),
    /** Always, as for {@code less -R}. */
    ALWAYS(Ansi.ON),
    /** Never. */
    NEVER(Ansi.OFF);

    private static final String BLOCKS = "\n\n";
    private static final Pattern LOSS = Pattern.compile("(?<=^(?:Provenu|Proceeds) .{0,200} )-\\d[\\d.,]*");
    private static final Pattern BAD = Pattern.compile(
            "^Afviger: (?!ingen).*|^Deviates: (?!nothing).*|^Udeladt af .*|^Left out of .*|(?<!\\b0 er i )\\bmodstrid\\b"
                    + "|(?<!\\b0 )\\bcontradict(?:ion)?\\b");
    private static final Pattern GOOD = Pattern.compile(
            "^Stemmer: .*|^Agrees: .*|^Afviger: ingen|^Deviates: nothing|\\b[1-9]\\d* (?:stemmer|agree)\\b");
    private static final Pattern SENTENCE = Pattern.compile(".*(?<!kr|mv)\\.");
    /** Sentences are broken into lines longer than this. */
    private static final int SHORT = 70;

    private final Ansi ansi;

    Colours(Ansi ansi) {
        this.ansi = ansi;
    }

    /**
     * The colours of a command.
     *
     * @return those of its help, which also tell whether there are any
     */
    public ColorScheme scheme() {
        return Help.defaultColorScheme(ansi);
    }

    /**
     * Colours what was wrong.
     *
     * @param message what is told on standard error
     * @param colours those of the command
     * @return the message, with the first line red if it is shown on a terminal or colours were asked for
     */
    public static String problem(String message, ColorScheme colours) {
        boolean isSeen = colours.ansi() == Ansi.ON
                || (colours.ansi() == Ansi.AUTO && Ansi.AUTO.enabled() && Terminal.showsErrors());
        return isSeen ? message.replaceFirst("^.*", styled(Style.fg_red, "$0")) : message;
    }

    /**
     * Colours a result.
     *
     * @param text tables and sentences
     * @return the same for a terminal
     */
    static String result(String text) {
        return Arrays.stream(text.split(BLOCKS, -1)).map(Colours::block).collect(joining(BLOCKS));
    }

    private static String block(String block) {
        String[] lines = block.split("\n", -1);
        int head = head(lines);
        return IntStream.range(0, lines.length)
                .mapToObj(i -> i < head ? styled(Style.bold, lines[i]) : words(lines[i]))
                .collect(joining("\n"));
    }

    /** How many lines are a heading, or the head of a table, whose lines but the last are indented. */
    private static int head(String[] lines) {
        int indented = (int)
                Arrays.stream(lines).takeWhile(line -> line.startsWith("  ")).count();
        boolean isSentence = lines.length == 1
                || SENTENCE.matcher(lines[0]).matches()
                || (lines[0].length() > SHORT && lines[1].startsWith("  "));
        return indented > 0 ? indented + 1 : isSentence ? 0 : 1;
    }

    private static String words(String line) {
        return coloured(GOOD, Style.fg_green, coloured(BAD, Style.fg_red, coloured(LOSS, Style.fg_red, line)));
    }

    private static String coloured(Pattern words, Style style, String line) {
        return words.matcher(line).replaceAll(found -> Matcher.quoteReplacement(styled(style, found.group())));
    }

    private static String styled(Style style, String text) {
        return style.on() + text + Style.reset.on();
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
