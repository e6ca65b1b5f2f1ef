package dk.refusion.examples.report.page;

/** What a page can show as a figure: a drawing with its text alternative. */
public interface Picture {
    /**
     * The drawing.
     *
     * @param id a name of its own in the page
     * @return SVG with a title and a description of all that is drawn
     */
    String svg(String id);
}
