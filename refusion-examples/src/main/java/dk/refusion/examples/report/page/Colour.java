package dk.refusion.examples.report.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The colours of a page and its charts, each written here and nowhere else.
 *
 * <p>They differ in lightness as well as in hue, so that they are told apart by colour-blind readers and in grey print.
 */
public enum Colour {
    /** Text that is read first, and axes. */
    INK(Role.TEXT, 0x16202C),
    /** Text that is read second. */
    SOFT(Role.TEXT, 0x54606E),
    /** Lines between rows. */
    RULE(Role.GROUND, 0xD8DEE5),
    /** What everything stands on. */
    PAPER(Role.GROUND, 0xFFFFFF),
    /** What the paper lies on. */
    WASH(Role.GROUND, 0xF3F6F8),
    /** The first bars, and the second line. */
    RUST(Role.MARK, 0xB85516),
    /** The second bars, and the third line. */
    TEAL(Role.MARK, 0x0F5A57),
    /** The first line. */
    NAVY(Role.MARK, 0x1B2747),
    /** The third bars. */
    PALE(Role.FILL, 0xC9D6E2),
    /** Far below zero on a map. */
    FAR_BELOW(Role.FILL, 0x4E2304),
    /** Below zero on a map. */
    BELOW(Role.FILL, 0x783B0A),
    /** Just below zero on a map. */
    JUST_BELOW(Role.FILL, 0x9B571B),
    /** Zero or just above on a map. */
    JUST_ABOVE(Role.FILL, 0x3D9589),
    /** Above zero on a map. */
    ABOVE(Role.FILL, 0x57BAAA),
    /** Far above zero on a map. */
    FAR_ABOVE(Role.FILL, 0x97E1D2);

    /** What a colour is for. */
    public enum Role {
        /** Letters. */
        TEXT,
        /** What lies behind or between. */
        GROUND,
        /** Bars and lines that stand on the paper by themselves. */
        MARK,
        /** Surfaces that are drawn with an edge. */
        FILL
    }

    private final Role role;
    private final int rgb;

    Colour(Role role, int rgb) {
        this.role = role;
        this.rgb = rgb;
    }

    /** {@return what the colour is for} */
    public Role role() {
        return role;
    }

    /**
     * The colour as a number.
     *
     * @return red, green and blue, eight bits each
     */
    public int rgb() {
        return rgb;
    }

    /**
     * The colour as markup writes it.
     *
     * @return the text, such as {@code #16202c}
     */
    public String hex() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    /** The variables of the style sheet. */
    static String variables() {
        return Arrays.stream(values())
                .map(colour -> "--" + colour.name().toLowerCase(Locale.ROOT).replace('_', '-') + ": " + colour.hex())
                .collect(Collectors.joining("; ", ":root { color-scheme: light; ", " }\n"));
    }
}
