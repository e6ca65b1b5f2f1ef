package dk.refusion.examples.report.timeline;

/** How much a page shows, so that it opens at once and can be sent; what is more is summed up and said. */
public final class Limits {
    /** The most rows of a list. */
    public static final int LIST = 1_000;

    /** The most weeks of all persons together; one person is always shown whole. */
    public static final int WEEKS = 20_000;

    private Limits() {}
}
