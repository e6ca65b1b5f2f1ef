package dk.refusion.examples.cli.output;

import static java.util.stream.Collectors.joining;

import dk.refusion.language.Language;
import dk.refusion.money.DanishText;
import dk.refusion.money.MoneyTable;
import dk.refusion.money.TextTable;
import dk.refusion.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What a result for people is written on: in which language, how wide it is, and how many rows of a table are shown.
 *
 * <p>Sentences are broken at spaces, tables between their columns, so that no row is broken and no word cut. Of a long
 * table the head is shown, and how many rows there are.
 */
public final class Screen {
    /** In Danish, of any width, with every row: what a pipe or a file gets. */
    public static final Screen PLAIN = new Screen(Language.DANISH, OptionalInt.empty(), Optional.empty());

    /** How many rows of a long table a screen shows. */
    private static final int HEAD = 20;

    private static final int WIDEST_SENTENCE = 96;
    private static final String CUT = "…";

    private final Language language;
    private final OptionalInt width;
    private final Optional<Integer> asked;
    /** How many rows of a table are shown at the most. */
    private final int rows;

    /**
     * A screen.
     *
     * @param language the language
     * @param width how many characters a line has at the most; empty if any number
     * @param asked how many rows of a table are shown at the most; empty if nobody said
     */
    Screen(Language language, OptionalInt width, Optional<Integer> asked) {
        this.language = language;
        this.width = width;
        this.asked = asked;
        this.rows = asked.orElse(width.isPresent() ? HEAD : Integer.MAX_VALUE);
    }

    /**
     * The language.
     *
     * @return the language of everything but names
     */
    public Language language() {
        return language;
    }

    /**
     * A text in the language.
     *
     * @param danish the text in Danish
     * @param english the same in English
     * @return the one of the two
     */
    public String of(String danish, String english) {
        return language.of(danish, english);
    }

    /**
     * How many entries of a list are shown that is no table.
     *
     * @param most how many where nobody said how many, and it is no terminal
     * @return the number, at the most
     */
    public int rows(int most) {
        return asked.orElse(Math.min(rows, most));
    }

    /**
     * Breaks a sentence at spaces, but not between a number and {@code %}; further lines are indented by two.
     *
     * @param text the sentence
     * @return its lines
     */
    public String sentence(String text) {
        return wrapped(text, Math.min(WIDEST_SENTENCE, width.orElse(WIDEST_SENTENCE)));
    }

    /**
     * Breaks sentences, each on a line of its own.
     *
     * @param texts the sentences
     * @return their lines
     */
    public String sentences(List<String> texts) {
        return texts.stream().map(this::sentence).collect(joining("\n"));
    }

    /**
     * Breaks what is wider than the screen, such as a heading.
     *
     * @param text lines
     * @return the same, unbroken where nobody said how wide the screen is
     */
    public String fitted(String text) {
        return width.isPresent()
                ? text.lines().map(line -> wrapped(line, width.getAsInt())).collect(joining("\n"))
                : text;
    }

    private static String wrapped(String line, int width) {
        String words = line.stripLeading();
        String indent = line.substring(0, line.length() - words.length());
        StringBuilder wrapped = new StringBuilder(indent);
        int length = indent.length();
        for (String word : words.split(" (?!%)", -1)) {
            boolean isFirst = wrapped.length() == indent.length();
            boolean fits = length + 1 + word.length() <= width;
            String before = isFirst ? "" : fits ? " " : "\n" + indent + "  ";
            wrapped.append(before).append(word);
            length = isFirst || fits ? length + before.length() + word.length() : before.length() - 1 + word.length();
        }
        return wrapped.toString();
    }

    /**
     * A table in a layout of its own.
     *
     * @param head its head
     * @param all all its rows
     * @return its lines, and how many rows there are if not all are shown
     */
    public String table(TextTable head, List<List<String>> all) {
        return parts(head.rows(head(all)), all.size());
    }

    /**
     * Amounts by year.
     *
     * @param table all its rows
     * @return its lines, and how many rows there are if not all are shown
     */
    public String table(MoneyTable table) {
        TextTable printed = table.asText();
        List<String> head = new ArrayList<>(printed.head());
        if (language != Language.DANISH) {
            head.set(0, capitalised(table.unit().english()));
            head.set(head.size() - 1, "Total");
        }
        return table(TextTable.of(head), printed.rows());
    }

    private static String capitalised(String unit) {
        return Character.toUpperCase(unit.charAt(0)) + unit.substring(1);
    }

    /**
     * A typed table.
     *
     * @param table all its rows
     * @return its lines, and how many rows there are if not all are shown
     */
    public String table(Table table) {
        return table(ScreenTable.of(table));
    }

    /**
     * A typed table, with how it is to be shown.
     *
     * @param table all its rows
     * @return its lines, and how many rows there are if not all are shown
     */
    public String table(ScreenTable table) {
        List<List<String>> shown = table.rows(language, rows);
        TextTable lines = table.head(language).rows(shown);
        if (shown.size() < table.size()) {
            lines = lines.row(cut(lines.head().size()));
        }
        return parts(lines.rows(table.total(language)), table.size());
    }

    /**
     * The first rows of a part of a table.
     *
     * @param all all its rows
     * @return those that are shown, and one that says that there are more if there are
     */
    public List<List<String>> head(List<List<String>> all) {
        if (all.size() <= rows) {
            return all;
        }
        List<List<String>> head = new ArrayList<>(all.subList(0, rows));
        head.add(cut(all.get(0).size()));
        return head;
    }

    private static List<String> cut(int columns) {
        List<String> cells = new ArrayList<>(Collections.nCopies(columns, ""));
        cells.set(0, CUT);
        return cells;
    }

    /**
     * A table in the layout of its own, whose parts were cut by {@link #head} already.
     *
     * @param table the rows to show
     * @param sizes how many rows the parts have in all
     * @return its lines, and how many rows there are if not all are shown
     */
    public String parts(TextTable table, int... sizes) {
        String lines = table.text(width.orElse(Integer.MAX_VALUE));
        int all = IntStream.of(sizes).sum();
        int shown = IntStream.of(sizes).map(size -> Math.min(size, rows)).sum();
        return shown < all ? lines + "\n" + count(shown, all) : lines;
    }

    /** How many rows there are, if not all are shown. */
    private String count(int shown, int all) {
        return sentence(of("Viser ", "Shows ")
                + number(shown)
                + of(" af ", " of ")
                + number(all)
                + of(" rækker; --rows all viser alle.", " rows; --rows all shows all."));
    }

    /**
     * A number with grouping, as Danes write it.
     *
     * @param number how many
     * @return the text, such as {@code 1.000}
     */
    public static String number(long number) {
        return DanishText.format(BigDecimal.valueOf(number));
    }

    /**
     * A number with its noun.
     *
     * @param count how many
     * @param one the noun for one
     * @param many the noun for any other number
     * @return the text, such as {@code 1 linje} or {@code 0 linjer}
     */
    public static String plural(int count, String one, String many) {
        return number(count) + " " + (count == 1 ? one : many);
    }
}
