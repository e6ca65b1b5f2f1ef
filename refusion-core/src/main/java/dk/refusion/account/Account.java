package dk.refusion.account;

import dk.refusion.json.Written;
import dk.refusion.municipality.Municipality;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An account (konto): a number, what it is called, whose it is, and when the number means this.
 *
 * <p>A number keeps its place and changes its content, so the same number with another period is another account.
 * Amounts outside the period are refused by {@link AccountFigures}.
 *
 * <pre>{@code
 * Account.frame(Municipality.BALLERUP, LocalFrame.of(20, 2), "Beskæftigelsesfremmende foranstaltninger mv.",
 *         Validity.years(2013, 2020));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Account implements Written permits ImmutableAccount {
    Account() {}

    /**
     * {@return a frame of a municipality's own}
     *
     * @param municipality the municipality that chose the number
     * @param code the number
     * @param name what the frame is called
     * @param validity when the number means this
     * @throws IllegalArgumentException if the name is blank
     */
    public static Account frame(Municipality municipality, LocalFrame code, String name, Validity validity) {
        return of(code, Optional.of(municipality), name, validity, Optional.empty());
    }

    /**
     * {@return an account of the national chart, for the country as a whole}
     *
     * @param code the number
     * @param name what it is called
     * @param validity when the number means this
     * @throws IllegalArgumentException if the name is blank
     */
    public static Account national(NationalAccount code, String name, Validity validity) {
        return of(code, Optional.empty(), name, validity, Optional.empty());
    }

    static Account of(
            AccountCode code,
            Optional<Municipality> municipality,
            String name,
            Validity validity,
            Optional<String> source) {
        return ImmutableAccount.builder()
                .code(code)
                .municipality(municipality)
                .name(name)
                .validity(validity)
                .source(source)
                .build();
    }

    /** {@return the number} */
    public abstract AccountCode code();

    /**
     * {@return the municipality whose account it is, always there for a {@link LocalFrame}; empty for the national
     * chart as such}
     */
    public abstract Optional<Municipality> municipality();

    /** {@return what the account is called, in Danish} */
    public abstract String name();

    /** {@return when the number means this} */
    public abstract Validity validity();

    /** {@return where number and name stand; empty if none was given} */
    public abstract Optional<String> source();

    /**
     * The same account, but that of one municipality.
     *
     * @param municipality the municipality
     * @return the account in its books
     * @throws IllegalArgumentException if the account is a frame of another municipality
     */
    public Account in(Municipality municipality) {
        if (municipality().filter(own -> own != municipality).isPresent()) {
            throw new IllegalArgumentException(this + " has its municipality already, was " + municipality.danish());
        }
        return of(code(), Optional.of(municipality), name(), validity(), source());
    }

    /**
     * {@return whether amounts of the two accounts may hold the same kroner, so that they must not be added: one code
     * includes the other, in the same municipality and at the same time} An account of no municipality is that of all.
     *
     * @param other the other account
     */
    public boolean overlaps(Account other) {
        boolean elsewhere = municipality().isPresent()
                && other.municipality().isPresent()
                && !municipality().equals(other.municipality());
        return !elsewhere && validity().overlaps(other.validity()) && sameNumber(other);
    }

    private boolean sameNumber(Account other) {
        if (code() instanceof NationalAccount one && other.code() instanceof NationalAccount two) {
            return one.includes(two) || two.includes(one);
        }
        return code().equals(other.code());
    }

    @Value.Check
    void check() {
        if (name().isBlank()) {
            throw new IllegalArgumentException("an account has a name, that of " + code() + " was blank");
        }
        if (code() instanceof LocalFrame && municipality().isEmpty()) {
            throw new IllegalArgumentException("a local frame belongs to a municipality, was " + code() + " of none");
        }
    }

    /** {@return the number with its name, such as {@code 5.57.71 Sygedagpenge}} */
    @Override
    public String toString() {
        return code() + " " + name();
    }
}
