package dk.refusion.examples.report.chart;

import dk.refusion.examples.report.page.Colour;
import java.util.ArrayList;
import java.util.List;

/** How a text of a chart is written. */
enum Lettering {
    HEADING(15, true, Colour.INK, Anchor.START),
    UNIT(12, false, Colour.SOFT, Anchor.START),
    LEGEND(12, false, Colour.INK, Anchor.START),
    TICK(12, false, Colour.SOFT, Anchor.END),
    COLUMN(12, false, Colour.SOFT, Anchor.MIDDLE),
    VALUE(12, false, Colour.INK, Anchor.MIDDLE);

    /** Which point of a text is placed. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    private final int size;
    private final boolean isBold;
    private final Colour colour;
    private final Anchor anchor;

    Lettering(int size, boolean isBold, Colour colour, Anchor anchor) {
        this.size = size;
        this.isBold = isBold;
        this.colour = colour;
        this.anchor = anchor;
    }

    int size() {
        return size;
    }

    boolean isBold() {
        return isBold;
    }

    Colour colour() {
        return colour;
    }

    Anchor anchor() {
        return anchor;
    }

    /** About how wide a text is, whichever font a reader has: rather too much than too little. */
    double width(String text) {
        return size * (isBold ? 0.64 : 0.61) * text.length();
    }

    /** The text in lines that are no wider than this; a word is not broken, and no line starts with a per cent sign. */
    List<String> lines(String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" (?!%)", -1)) {
            if (!line.isEmpty() && width(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
