package dk.refusion.examples.report.page;

import java.util.regex.Pattern;

/** Text inside markup. */
public final class Markup {
    /** The space between a number and its unit, and between a sign or word and the number that belongs to it. */
    private static final Pattern BINDING = Pattern.compile("(?<=\\d) (?=(%|kr\\.|mio\\.|mia\\.|uger?\\b|år\\b))"
            + "|(?<=\\d mi[oa]\\.) (?=kr\\.)|(?<=§|\\b(stk\\.|nr\\.|uge|trin)) (?=\\d)");

    private Markup() {}

    /**
     * Text that is safe between tags and in an attribute.
     *
     * @param text any text
     * @return the text with its special characters escaped
     */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /**
     * Text between tags, in which no line ends between a number and its unit.
     *
     * @param text any text
     * @return the text, escaped, with spaces that do not break
     */
    public static String text(String text) {
        return BINDING.matcher(escape(text)).replaceAll("\u00A0");
    }

    /**
     * An element of nothing but text.
     *
     * @param name the name of the element
     * @param text its text, not escaped yet
     * @return the markup
     */
    public static String element(String name, String text) {
        return "<" + name + ">" + text(text) + "</" + name + ">";
    }
}
