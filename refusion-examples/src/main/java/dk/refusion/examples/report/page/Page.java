package dk.refusion.examples.report.page;

import static dk.refusion.examples.report.page.Markup.element;
import static dk.refusion.examples.report.page.Markup.text;

import dk.refusion.examples.files.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A report page in the making; its text is the finished file.
 *
 * <p>Not thread-safe.
 */
public final class Page {
    private final String title;
    private final StringBuilder head = new StringBuilder();
    private final List<String> chapters = new ArrayList<>();
    private final StringBuilder body = new StringBuilder();
    private int parts;
    private boolean isSearchable;

    /**
     * A page with its heading.
     *
     * @param title what the page is about
     */
    public Page(String title) {
        this.title = title;
    }

    /**
     * Adds a paragraph below the heading of the page, before everything else.
     *
     * @param text the paragraph
     * @return this page
     */
    public Page lead(String text) {
        head.append(element("p", text)).append('\n');
        return this;
    }

    /**
     * Starts a chapter, which the page lists at its top; headings after it are one level lower.
     *
     * @param text the heading of the chapter
     * @return this page
     */
    public Page chapter(String text) {
        chapters.add(text);
        body.append("<h2 id=\"k")
                .append(chapters.size())
                .append("\">")
                .append(text(text))
                .append("</h2>\n");
        return this;
    }

    /**
     * Adds the figures that matter most, large.
     *
     * @param facts what each figure is, to its text; none adds nothing
     * @return this page
     */
    public Page facts(Map<String, String> facts) {
        if (!facts.isEmpty()) {
            StringBuilder place = body.isEmpty() ? head : body;
            place.append("<dl class=\"facts\">\n");
            facts.forEach((name, figure) -> place.append("<div>")
                    .append(element("dt", name))
                    .append(element("dd", figure))
                    .append("</div>\n"));
            place.append("</dl>\n");
        }
        return this;
    }

    /**
     * Adds the heading of a section.
     *
     * @param text the heading
     * @return this page
     */
    public Page heading(String text) {
        body.append(element(chapters.isEmpty() ? "h2" : "h3", text)).append('\n');
        return this;
    }

    /**
     * Adds a paragraph.
     *
     * @param text the paragraph
     * @return this page
     */
    public Page paragraph(String text) {
        body.append(element("p", text)).append('\n');
        return this;
    }

    /**
     * Adds remarks in smaller print.
     *
     * @param texts the remarks; none adds nothing
     * @return this page
     */
    public Page notes(List<String> texts) {
        if (!texts.isEmpty()) {
            body.append("<ul class=\"notes\">\n");
            texts.forEach(text -> body.append(element("li", text)).append('\n'));
            body.append("</ul>\n");
        }
        return this;
    }

    /**
     * Adds a table.
     *
     * @param table the table
     * @return this page
     */
    public Page table(DataTable table) {
        body.append(html(table));
        return this;
    }

    /**
     * Adds a table that is shown when its heading is opened, and in print.
     *
     * @param text the heading
     * @param table the table
     * @return this page
     */
    public Page folded(String text, DataTable table) {
        body.append("<details>\n").append(element("summary", text)).append('\n');
        body.append(html(table)).append("</details>\n");
        return this;
    }

    /**
     * Adds a table that is shown when its heading is opened, or when a cell leads to it; in print if it is open.
     *
     * @param text the heading
     * @param table the table
     * @param back where a reader came from
     * @return this page
     */
    public Page folded(String text, DataTable table, Cell back) {
        body.append("<details class=\"person\">\n")
                .append(element("summary", text))
                .append('\n');
        body.append(html(table))
                .append("<p class=\"back\">")
                .append(back.html())
                .append("</p>\n</details>\n");
        return this;
    }

    /**
     * Adds figures side by side where there is room.
     *
     * @param figures the figures
     * @return this page
     */
    public Page figures(List<? extends Picture> figures) {
        body.append("<div class=\"figures\">\n");
        figures.forEach(figure -> body.append(html(figure)));
        body.append("</div>\n");
        return this;
    }

    /**
     * Adds a figure and its table, side by side where there is room.
     *
     * @param figure the figure
     * @param table what it shows in numbers
     * @return this page
     */
    public Page figure(Picture figure, DataTable table) {
        body.append("<div class=\"beside\">\n")
                .append(html(figure))
                .append(html(table))
                .append("</div>\n");
        return this;
    }

    private String html(Picture figure) {
        parts++;
        return "<figure>\n" + figure.svg("f" + parts) + "</figure>\n";
    }

    private String html(DataTable table) {
        parts++;
        isSearchable |= table.isSearchable();
        return table.html("t" + parts);
    }

    private String contents() {
        StringBuilder contents = new StringBuilder();
        for (int i = 0; i < chapters.size(); i++) {
            contents.append(i == 0 ? "<nav aria-label=\"Indhold\">\n<ol>\n" : "");
            contents.append("<li><a href=\"#k").append(i + 1).append("\">").append(text(chapters.get(i)));
            contents.append("</a></li>\n").append(i + 1 == chapters.size() ? "</ol>\n</nav>\n" : "");
        }
        return contents.toString();
    }

    /**
     * The finished page.
     *
     * @return a whole HTML file that is also well-formed XML
     */
    @Override
    public String toString() {
        return "<!DOCTYPE html>\n<html lang=\"da\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>" + text(title)
                + "</title>\n<style>\n" + Colour.variables()
                + shipped("page.css")
                + (isSearchable ? shipped("listing.css") : "")
                + "</style>\n</head>\n<body>\n<main>\n<header>\n"
                + element("h1", title) + "\n" + head + "</header>\n" + contents() + body
                + "</main>\n"
                + (isSearchable ? "<script>\n//<![CDATA[\n" + shipped("listing.js") + "//]]>\n</script>\n" : "")
                + "</body>\n</html>\n";
    }

    private static String shipped(String name) {
        return TextFile.shipped(Page.class, name).text();
    }
}
