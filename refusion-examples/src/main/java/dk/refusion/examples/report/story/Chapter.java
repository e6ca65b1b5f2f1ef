package dk.refusion.examples.report.story;

import dk.refusion.examples.report.page.Page;
import java.util.List;
import java.util.Map;

/** A part of the story, with its results calculated. */
interface Chapter {
    /** What it says in one figure: what the figure is, to its text. */
    Map<String, String> facts();

    /** Where its figures come from, in Danish. */
    List<String> sources();

    void addTo(Page page);
}
