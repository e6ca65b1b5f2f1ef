package dk.refusion.examples.files.duration;

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
            int from = DanishText.parseNumber(range.group(1)).intValueExact();
            int to = DanishText.parseNumber(range.group(2)).intValueExact();
            boolean years = range.group(3).equals("år");
            return years
                    ? new DurationClass(from * WEEKS_OF_A_YEAR + 1, OptionalInt.of(to * WEEKS_OF_A_YEAR))
                    : new DurationClass(Math.max(1, from), OptionalInt.of(to));
        }
        Matcher open = OPEN.matcher(word);
        if (open.matches()) {
            int from = DanishText.parseNumber(open.group(1)).intValueExact();
            return new DurationClass(
                    (open.group(2).equals("år") ? from * WEEKS_OF_A_YEAR : from) + 1, OptionalInt.empty());
        }
        throw new IllegalArgumentException("a class of durations is written as 5-8 uger, was " + text);
    }
}
