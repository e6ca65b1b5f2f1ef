package dk.refusion.examples.report.chart;

import static java.util.stream.Collectors.joining;

import dk.refusion.examples.report.page.Colour;
import java.util.Arrays;

/** The lines of a chart: each has a pattern of its own beside its colour, for print in grey. */
enum Trace {
    FIRST(Colour.NAVY),
    SECOND(Colour.RUST, 6, 4),
    THIRD(Colour.TEAL, 2, 4),
    FOURTH(Colour.NAVY, 10, 4),
    FIFTH(Colour.RUST, 9, 3, 2, 3),
    SIXTH(Colour.TEAL, 6, 2, 2, 2, 2, 2);

    private final Colour colour;
    /** How long the dashes and gaps are, in turn. */
    private final String dashes;

    Trace(Colour colour, int... dashes) {
        this.colour = colour;
        this.dashes = Arrays.stream(dashes).mapToObj(String::valueOf).collect(joining(" "));
    }

    /** The line of a number, counted from 0. */
    static Trace of(int number) {
        return values()[number];
    }

    Colour colour() {
        return colour;
    }

    boolean isDashed() {
        return !dashes.isEmpty();
    }

    /** The lengths of dashes and gaps, as SVG writes them. */
    String dashes() {
        return dashes;
    }
}
