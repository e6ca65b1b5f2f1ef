package dk.refusion.account;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * The number of an account in the national chart (autoriseret kontoplan): a function (funktion) such as 5.57.73, if
 * wanted with its {@link Dranst}, and with that the grouping (gruppering).
 *
 * <p>Of the sixteen digits that municipalities book on, ownership (ejerforhold), local digits and type of cost (art) are
 * left out: refunds do not depend on them. Function numbers have been used again for other things, so a number of
 * 5.48.66 to 5.48.68 means nothing without a year; see {@link ChartOfAccounts#function(NationalAccount, int)}.
 *
 * <pre>{@code
 * NationalAccount sickness = NationalAccount.parse("5.57.71");
 * sickness.on(Dranst.STATE_REFUND, 10);    // 5.57.71 dranst 2 gruppering 010
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class NationalAccount implements AccountCode permits ImmutableNationalAccount {
    static final Pattern TEXT =
            Pattern.compile("([0-8])\\.(\\d{2})\\.(\\d{2})(?: dranst ([1-7])(?: gruppering (\\d{3}))?)?");

    NationalAccount() {}

    /**
     * {@return the number of a function, without dranst and grouping}
     *
     * @param mainAccount the main account (hovedkonto), from 0 to 8; 5 is social affairs and employment
     * @param mainFunction the main function (hovedfunktion) within it, from 0 to 99
     * @param function the function (funktion) within that, from 0 to 99
     * @throws IllegalArgumentException if a number is out of range
     */
    public static NationalAccount of(int mainAccount, int mainFunction, int function) {
        return numbered(mainAccount, mainFunction, function).build();
    }

    private static ImmutableNationalAccount.Builder numbered(int mainAccount, int mainFunction, int function) {
        return ImmutableNationalAccount.builder()
                .mainAccount(mainAccount)
                .mainFunction(mainFunction)
                .function(function);
    }

    /**
     * Reads a number such as {@code 5.57.73}, {@code 5.57.73 dranst 1} or {@code 5.57.71 dranst 2 gruppering 010}.
     *
     * @param text the text, without spaces around it
     * @return the code
     * @throws IllegalArgumentException if the text is not such a number
     */
    public static NationalAccount parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("a national account is a function such as \"5.57.73\", if wanted with"
                    + " \" dranst 2\" and with that \" gruppering 010\", was \"" + text + "\"");
        }
        NationalAccount function = of(
                Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
        if (parts.group(4) == null) {
            return function;
        }
        Dranst dranst = Dranst.of(Integer.parseInt(parts.group(4)));
        return parts.group(5) == null ? function.on(dranst) : function.on(dranst, Integer.parseInt(parts.group(5)));
    }

    /** {@return the main account (hovedkonto), from 0 to 8} */
    public abstract int mainAccount();

    /** {@return the main function within the main account (hovedfunktion), from 0 to 99} */
    public abstract int mainFunction();

    /** {@return the function within the main function (funktion), from 0 to 99} */
    public abstract int function();

    /** {@return the sort of amount; empty for the function as a whole} */
    public abstract Optional<Dranst> dranst();

    /** {@return the grouping within function and dranst, from 1 to 999; empty for all groupings together} */
    public abstract OptionalInt grouping();

    /**
     * The function as a whole.
     *
     * @return this code without dranst and grouping
     */
    public NationalAccount whole() {
        return of(mainAccount(), mainFunction(), function());
    }

    /**
     * One sort of amount of this function.
     *
     * @param dranst the sort of amount
     * @return the function with the dranst and without grouping
     */
    public NationalAccount on(Dranst dranst) {
        return numbered(mainAccount(), mainFunction(), function())
                .dranst(dranst)
                .build();
    }

    /**
     * One grouping of this function.
     *
     * @param dranst the sort of amount
     * @param grouping the grouping, from 1 to 999
     * @return the function with dranst and grouping
     * @throws IllegalArgumentException if the grouping is out of range
     */
    public NationalAccount on(Dranst dranst, int grouping) {
        return numbered(mainAccount(), mainFunction(), function())
                .dranst(dranst)
                .grouping(grouping)
                .build();
    }

    /**
     * Whether another account is this one or a part of it, so that the amounts of the two must not be added.
     *
     * @param other the other account
     * @return true for the same function where this has no dranst, or the same and no grouping, or the same
     */
    public boolean includes(NationalAccount other) {
        return equals(other)
                || equals(other.whole())
                || other.dranst().map(other::on).filter(this::equals).isPresent();
    }

    @Value.Check
    void check() {
        if (mainAccount() < 0 || mainAccount() > 8) {
            throw new IllegalArgumentException("a main account is from 0 to 8, was " + mainAccount());
        }
        if (mainFunction() < 0 || mainFunction() > 99 || function() < 0 || function() > 99) {
            throw new IllegalArgumentException(
                    "main function and function are from 0 to 99, was " + mainFunction() + " and " + function());
        }
        int grouping = grouping().orElse(1);
        if (grouping < 1 || grouping > 999) {
            throw new IllegalArgumentException("a grouping is from 1 to 999, was " + grouping);
        }
    }

    @Override
    public int compareTo(AccountCode other) {
        return other instanceof NationalAccount that
                ? comparingInt(NationalAccount::mainAccount)
                        .thenComparingInt(NationalAccount::mainFunction)
                        .thenComparingInt(NationalAccount::function)
                        .thenComparing(comparing(
                                code -> code.dranst().map(Dranst::code).orElse(0)))
                        .thenComparing(comparing(code -> code.grouping().orElse(0)))
                        .compare(this, that)
                : 1;
    }

    /**
     * {@return the same as {@link #parse(String)}, for mappers of JSON, and for frameworks that look for this name to
     * read parameters}
     *
     * @param text the text, such as {@code 5.57.73}
     * @throws IllegalArgumentException if the text is not one; the message quotes it
     */
    @JsonCreator
    public static NationalAccount valueOf(String text) {
        return parse(text);
    }

    /** {@return the same as {@link #toString()}, such as {@code 5.57.73}} */
    @Override
    public String asJson() {
        return toString();
    }

    /** {@return the number as it is written, such as {@code 5.57.71 dranst 2 gruppering 010}} */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d.%02d.%02d", mainAccount(), mainFunction(), function())
                + dranst().map(dranst -> " dranst " + dranst.code()).orElse("")
                + (grouping().isPresent() ? " gruppering " + groupingText() : "");
    }

    /**
     * The grouping as it is written.
     *
     * @return the three digits, such as {@code 010}; an empty text if there is no grouping
     */
    public String groupingText() {
        return grouping().isEmpty()
                ? ""
                : String.format(Locale.ROOT, "%03d", grouping().getAsInt());
    }
}
