package dk.refusion.examples.report;

import static dk.refusion.examples.report.Markup.element;
import static dk.refusion.examples.report.Markup.escape;

import dk.refusion.examples.file.TextFile;
import java.util.List;
import java.util.Map;

/**
 * A report page in the making; its text is the finished file.
 *
 * <p>Not thread-safe.
 */
public final class Page {
    private final String title;
    private final StringBuilder body = new StringBuilder();
    private int parts;

    /**
     * A page with its heading.
     *
     * @param title what the page is about
     */
    public Page(String title) {
        this.title = title;
        body.append("<header>\n").append(element("h1", title)).append("\n</header>\n");
    }

    /**
     * Adds the figures that matter most, large.
     *
     * @param facts what each figure is, to its text; none adds nothing
     * @return this page
     */
    public Page facts(Map<String, String> facts) {
        if (!facts.isEmpty()) {
            body.append("<dl class=\"facts\">\n");
            facts.forEach((name, figure) -> body.append("<div>")
                    .append(element("dt", name))
                    .append(element("dd", figure))
                    .append("</div>\n"));
            body.append("</dl>\n");
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
        body.append(element("h2", text)).append('\n');
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
        parts++;
        body.append(table.html("t" + parts));
        return this;
    }

    /**
     * Adds charts side by side where there is room.
     *
     * @param charts the charts
     * @return this page
     */
    public Page charts(List<BarChart> charts) {
        body.append("<div class=\"charts\">\n");
        for (BarChart chart : charts) {
            parts++;
            body.append(chart.svg("f" + parts));
        }
        body.append("</div>\n");
        return this;
    }

    /**
     * The finished page.
     *
     * @return a whole HTML file that is also well-formed XML
     */
    @Override
    public String toString() {
        return "<!DOCTYPE html>\n<html lang=\"da\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>" + escape(title)
                + "</title>\n<style>\n"
                + TextFile.shipped(Page.class, "page.css").text()
                + "</style>\n</head>\n<body>\n<main>\n" + body + "</main>\n</body>\n</html>\n";
    }
}
