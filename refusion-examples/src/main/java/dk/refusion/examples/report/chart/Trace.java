package dk.refusion.examples.report.chart;

import dk.refusion.examples.report.page.Colour;
import java.util.Arrays;

/** The lines of a chart: each has a colour and a pattern of its own, for print in grey. */
enum Trace {
    FIRST(Colour.NAVY, 0, 0),
    SECOND(Colour.RUST, 6, 4),
    THIRD(Colour.TEAL, 2, 4);

    private final Colour colour;
    private final int dash;
    private final int gap;

    Trace(Colour colour, int dash, int gap) {
        this.colour = colour;
        this.dash = dash;
        this.gap = gap;
    }

    /** The line of a number, counted from 0. */
    static Trace of(int number) {
        return Arrays.asList(values()).get(number % values().length);
    }

    Colour colour() {
        return colour;
    }

    boolean isDashed() {
        return gap > 0;
    }

    int dash() {
        return dash;
    }

    int gap() {
        return gap;
    }
}
