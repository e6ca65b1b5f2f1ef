package dk.refusion.examples.report.page;

/** Text inside markup. */
public final class Markup {
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
     * An element of nothing but text.
     *
     * @param name the name of the element
     * @param text its text, not escaped yet
     * @return the markup
     */
    public static String element(String name, String text) {
        return "<" + name + ">" + escape(text) + "</" + name + ">";
    }
}
