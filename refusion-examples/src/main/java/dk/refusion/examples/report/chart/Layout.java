package dk.refusion.examples.report.chart;

import dk.refusion.money.DanishText;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * How a chart is laid out, whatever it shows.
 *
 * @param width how wide it is drawn
 * @param height how high the bars and lines of a plot can be
 * @param axis what the columns of a plot are; empty if their names tell it
 * @param source where the figures come from; empty if the text around tells it
 * @param isEnglish whether numbers and what is said to a screen reader are English, else Danish
 */
record Layout(int width, int height, String axis, String source, boolean isEnglish) {
    static final Layout STANDARD = new Layout(400, 190, "", "", false);

    private static final int LEAST = 100;
    private static final int MOST = 4000;

    Layout sized(int newWidth, int newHeight) {
        if (Math.min(newWidth, newHeight) < LEAST || Math.max(newWidth, newHeight) > MOST) {
            throw new IllegalArgumentException("a plot is from " + LEAST + " to " + MOST + " points wide and high, was "
                    + newWidth + " by " + newHeight);
        }
        return new Layout(newWidth, newHeight, axis, source, isEnglish);
    }

    Layout withAxis(String newAxis) {
        return new Layout(width, height, newAxis, source, isEnglish);
    }

    Layout withSource(String newSource) {
        return new Layout(width, height, axis, newSource, isEnglish);
    }

    Layout english() {
        return new Layout(width, height, axis, source, true);
    }

    String number(BigDecimal number) {
        if (!isEnglish) {
            return DanishText.format(number);
        }
        DecimalFormat english = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        english.setMinimumFractionDigits(Math.max(0, number.scale()));
        return english.format(number);
    }

    String word(String danish, String english) {
        return isEnglish ? english : danish;
    }
}
