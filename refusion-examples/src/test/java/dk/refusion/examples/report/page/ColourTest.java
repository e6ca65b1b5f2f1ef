package dk.refusion.examples.report.page;

import static dk.refusion.examples.report.page.Colour.PAPER;
import static dk.refusion.examples.report.page.Colour.Role.MARK;
import static dk.refusion.examples.report.page.Colour.Role.TEXT;
import static dk.refusion.examples.report.page.Colour.WASH;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.examples.files.TextFile;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Contrast as the Web Content Accessibility Guidelines 2.2 define it: 1 is none, 21 is black on white. */
class ColourTest {
    private static final double LEGIBLE = 4.5;

    @Test
    void the_scale_of_contrast_ends_at_21() {
        assertThat(contrast(0x000000, 0xFFFFFF)).isEqualTo(21);
        assertThat(contrast(0x777777, 0xFFFFFF)).isBetween(4.47, 4.49); // known as the grey that just fails
    }

    @Test
    void text_is_legible_on_everything_behind_it() {
        assertThat(of(TEXT)).isNotEmpty().allSatisfy(text -> {
            assertThat(contrast(text, PAPER)).isGreaterThanOrEqualTo(LEGIBLE);
            assertThat(contrast(text, WASH)).isGreaterThanOrEqualTo(LEGIBLE);
        });
    }

    @Test
    void bars_and_lines_stand_out_like_text_and_from_each_other_in_grey() {
        List<Colour> marks = of(MARK);

        assertThat(marks)
                .hasSize(3)
                .allSatisfy(mark -> assertThat(contrast(mark, PAPER)).isGreaterThanOrEqualTo(LEGIBLE));
        for (Colour one : marks) {
            for (Colour other : marks) {
                assertThat(one == other || contrast(one, other) > 1.6).isTrue();
            }
        }
        assertThat(marks)
                .allSatisfy(mark -> assertThat(contrast(mark, Colour.PALE)).isGreaterThan(3));
    }

    @Test
    void the_shades_of_a_map_grow_lighter_step_by_step_so_that_grey_print_keeps_their_order() {
        List<Colour> shades = Arrays.stream(Colour.values())
                .filter(colour -> colour.compareTo(Colour.FAR_BELOW) >= 0)
                .toList();

        assertThat(shades).hasSize(6).isSortedAccordingTo(Comparator.comparing(shade -> luminance(shade.rgb())));
        for (int i = 1; i < shades.size(); i++) {
            assertThat(contrast(shades.get(i - 1), shades.get(i))).isGreaterThan(1.4);
        }
        assertThat(contrast(shades.get(5), PAPER)).as("white has no figure").isGreaterThan(1.4);
    }

    @Test
    void the_style_sheet_names_colours_and_mixes_none_of_its_own() {
        String styles = TextFile.shipped(Page.class, "page.css").text();

        assertThat(styles + TextFile.shipped(Page.class, "listing.css").text())
                .doesNotContainPattern("(?i)#[0-9a-f]{3}|rgb|hsl|opacity");
        assertThat(styles)
                .contains("svg { display: block; width: 100%")
                .containsPattern("(?s)@media print .*figure, tr, .facts, li \\{ break-inside: avoid; }");
    }

    private static List<Colour> of(Colour.Role role) {
        return Arrays.stream(Colour.values())
                .filter(colour -> colour.role() == role)
                .toList();
    }

    private static double contrast(Colour one, Colour other) {
        return contrast(one.rgb(), other.rgb());
    }

    private static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double share = (channel & 0xFF) / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
