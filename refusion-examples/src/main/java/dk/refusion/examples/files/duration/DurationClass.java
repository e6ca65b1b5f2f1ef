package dk.refusion.examples.files.duration;

import dk.refusion.duration.Survival;
import dk.refusion.money.DanishText;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A class of durations as jobindsats names them. {@code 5-8 uger} are the weeks 5 to 8 of a spell; {@code 0-4 uger} are the
 * weeks 1 to 4; a year is 52 weeks, so that the classes meet.
 *
 * @param firstWeek the first week of the spell
 * @param lastWeek the last week, included; empty for a class without an end
 */
record DurationClass(int firstWeek, OptionalInt lastWeek) {
    private static final int WEEKS_OF_A_YEAR = 52;

    private static final Pattern RANGE = Pattern.compile("(\\d+)\\s*[-–]\\s*(\\d+)\\s*(uge|uger|år)\\.?");
    private static final Pattern OPEN = Pattern.compile("(?:over|mere end|>)\\s*(\\d+)\\s*(uge|uger|år)\\.?");

    static DurationClass parse(String text) {
        String word = text.toLowerCase(Locale.ROOT).strip();
        Matcher range = RANGE.matcher(word);
        if (range.matches()) {
            boolean years = range.group(3).equals("år");
            int from = weeks(range.group(1), years);
            int to = weeks(range.group(2), years);
            return new DurationClass(years ? from + 1 : Math.max(1, from), OptionalInt.of(to));
        }
        Matcher open = OPEN.matcher(word);
        if (open.matches()) {
            return new DurationClass(weeks(open.group(1), open.group(2).equals("år")) + 1, OptionalInt.empty());
        }
        throw new IllegalArgumentException("a class of durations is written as 5-8 uger, was " + text);
    }

    private static int weeks(String number, boolean years) {
        int weeks = Math.multiplyExact(DanishText.parseNumber(number).intValueExact(), years ? WEEKS_OF_A_YEAR : 1);
        if (weeks > Survival.MOST_WEEKS) {
            throw new IllegalArgumentException("a duration is at most " + Survival.MOST_WEEKS + " weeks, was " + weeks);
        }
        return weeks;
    }
}
