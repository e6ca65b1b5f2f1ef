package dk.refusion.account;

import static java.util.Comparator.comparingInt;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * The number of a budget frame that a municipality chose for itself (bevillingsramme), such as Ballerup's 20.02: the
 * committee, a point, and the frame within it.
 *
 * <p>The same number means other things in other municipalities and other years. Ballerup's frame for benefits was 5.44
 * in 2004 and 50.44 in 2014, after sickness benefit and rehabilitation had moved to 20.02.
 *
 * <pre>{@code
 * LocalFrame.parse("50.44").committee();    // 50
 * LocalFrame.of(20, 2);                     // 20.02
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class LocalFrame implements AccountCode permits ImmutableLocalFrame {
    static final Pattern TEXT = Pattern.compile("([1-9]\\d?)\\.(\\d{2})");

    LocalFrame() {}

    /**
     * {@return the number of a frame}
     *
     * @param committee the number of the committee, from 1 to 99
     * @param frame the number of the frame within it, from 0 to 99
     * @throws IllegalArgumentException if a number is out of range
     */
    public static LocalFrame of(int committee, int frame) {
        return ImmutableLocalFrame.builder().committee(committee).frame(frame).build();
    }

    /**
     * Reads a number such as {@code 20.02}, with two digits after the point.
     *
     * @param text the text, without spaces around it
     * @return the code
     * @throws IllegalArgumentException if the text is not such a number
     */
    public static LocalFrame parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "a local frame is a committee and a frame of two digits, such as \"20.02\", was \"" + text + "\"");
        }
        return of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    /** {@return the number of the committee that answers for the frame (udvalg), from 1 to 99} */
    public abstract int committee();

    /** {@return the number of the frame within the committee, from 0 to 99} */
    public abstract int frame();

    @Value.Check
    void check() {
        if (committee() < 1 || committee() > 99) {
            throw new IllegalArgumentException("a committee has a number from 1 to 99, was " + committee());
        }
        if (frame() < 0 || frame() > 99) {
            throw new IllegalArgumentException("a frame has a number from 0 to 99, was " + frame());
        }
    }

    @Override
    public int compareTo(AccountCode other) {
        return other instanceof LocalFrame that
                ? comparingInt(LocalFrame::committee)
                        .thenComparingInt(LocalFrame::frame)
                        .compare(this, that)
                : -1;
    }

    /**
     * {@return the same as {@link #parse(String)}, for mappers of JSON, and for frameworks that look for this name to
     * read parameters}
     *
     * @param text the text, such as {@code 20.02}
     * @throws IllegalArgumentException if the text is not one; the message quotes it
     */
    @JsonCreator
    public static LocalFrame valueOf(String text) {
        return parse(text);
    }

    /** {@return the same as {@link #toString()}, such as {@code 20.02}} */
    @Override
    public String asJson() {
        return toString();
    }

    /** {@return the number as it is written, such as {@code 20.02}} */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d.%02d", committee(), frame());
    }
}
