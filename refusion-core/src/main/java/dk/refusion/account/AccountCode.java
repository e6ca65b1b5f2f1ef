package dk.refusion.account;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.refusion.json.Written;

/**
 * The number of an account (kontonummer), of one of two kinds: a {@link LocalFrame} such as {@code 20.02}, which one
 * municipality chose for itself, or a {@link NationalAccount} such as {@code 5.57.73}, which all municipalities share.
 *
 * <p>A number is not an account: what it stands for may change over the years, see {@link Account}.
 *
 * <p>The order is by number, local frames first.
 *
 * <pre>{@code
 * AccountCode.parse("20.02");                               // a LocalFrame
 * AccountCode.parse("5.57.71 dranst 2 gruppering 010");     // a NationalAccount
 * }</pre>
 *
 * <p>Its values are immutable and thread-safe.
 */
public sealed interface AccountCode extends Written, Comparable<AccountCode> permits LocalFrame, NationalAccount {
    /**
     * Reads a code in the form that {@link #toString()} writes; nothing may stand around it.
     *
     * @param text the text, without spaces around it
     * @return the code
     * @throws IllegalArgumentException if the text is neither kind of code
     */
    static AccountCode parse(String text) {
        if (LocalFrame.TEXT.matcher(text).matches()) {
            return LocalFrame.parse(text);
        }
        if (NationalAccount.TEXT.matcher(text).matches()) {
            return NationalAccount.parse(text);
        }
        throw new IllegalArgumentException(
                "an account is a local frame such as \"20.02\" or a national function such as"
                        + " \"5.57.73\" or \"5.57.71 dranst 2 gruppering 010\", was \"" + text + "\"");
    }

    /**
     * {@return the same as {@link #parse(String)}, for mappers of JSON, and for frameworks that look for this name to
     * read parameters}
     *
     * @param text the text, such as {@code 20.02}
     * @throws IllegalArgumentException if the text is neither kind of code
     */
    @JsonCreator
    static AccountCode valueOf(String text) {
        return parse(text);
    }

    /** {@return the same as {@link #toString()}, such as {@code 20.02}} */
    @Override
    String asJson();

    /** {@return the code as it is written, such as {@code 20.02}; {@link #parse(String)} reads it back} */
    @Override
    String toString();
}
