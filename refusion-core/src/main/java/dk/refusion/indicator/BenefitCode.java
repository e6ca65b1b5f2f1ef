package dk.refusion.indicator;

import dk.refusion.json.Written;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The code of a benefit in the statistics of full-time persons (ydelse), or of a subtotal of benefits.
 *
 * <p>Danmarks Statistik publishes subtotals such as {@code TOTSB} beside their parts. A subtotal knows what it sums up,
 * as far as that is stated, so that nothing is counted twice: see {@link #overlaps}. Codes are equal if their code is;
 * the name is for showing.
 *
 * <pre>{@code
 * BenefitCode.of("KTH", "Kontanthjælp").overlaps(BenefitCode.statbank("TOT", "I alt"));   // true
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class BenefitCode implements Comparable<BenefitCode>, Written permits ImmutableBenefitCode {
    private static final String STATBANK_TOTAL = "TOT";

    BenefitCode() {}

    /**
     * {@return a benefit that is no subtotal}
     *
     * @param code the code, any text that identifies it
     * @param danish the name of the benefit in Danish
     * @throws IllegalArgumentException if the code is blank
     */
    public static BenefitCode of(String code, String danish) {
        return ImmutableBenefitCode.builder()
                .code(code)
                .danish(danish)
                .isTotalOfUnknownParts(false)
                .build();
    }

    /**
     * {@return a subtotal of stated parts}
     *
     * @param code the code, any text that identifies it
     * @param danish the name of the subtotal in Danish
     * @param parts what it sums up, at least one
     * @throws IllegalArgumentException if the code is blank or there is no part
     */
    public static BenefitCode subtotal(String code, String danish, List<BenefitCode> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a subtotal has parts, was " + code + " with none");
        }
        return ImmutableBenefitCode.builder()
                .code(code)
                .danish(danish)
                .addAllParts(parts)
                .isTotalOfUnknownParts(false)
                .build();
    }

    /**
     * {@return a code of the tables AUK01 and AUH01 of Danmarks Statistik, where a code that begins with {@code TOT} is
     * a subtotal} What it sums up is not stated there, so it overlaps every other code.
     *
     * @param code the code as published
     * @param danish the name as published
     * @throws IllegalArgumentException if the code is blank
     */
    public static BenefitCode statbank(String code, String danish) {
        return ImmutableBenefitCode.builder()
                .code(code)
                .danish(danish)
                .isTotalOfUnknownParts(code.startsWith(STATBANK_TOTAL))
                .build();
    }

    /** {@return what identifies the benefit, not blank} */
    public abstract String code();

    /** {@return what the benefit is called} */
    @Value.Auxiliary
    public abstract String danish();

    /**
     * {@return the stated parts of a subtotal, unmodifiable; empty for a benefit, and for a subtotal whose parts are
     * unknown}
     */
    @Value.Auxiliary
    public abstract List<BenefitCode> parts();

    /**
     * Whether this sums up others that are not stated.
     *
     * @return true if it is a subtotal whose parts are unknown
     */
    @Value.Auxiliary
    public abstract boolean isTotalOfUnknownParts();

    /**
     * Whether adding this to another would count somebody twice: one is a part of the other, they share a part, or one
     * is a subtotal of unknown parts.
     *
     * @param other the other code
     * @return true if they must not stand beside each other; false for the same code
     */
    public boolean overlaps(BenefitCode other) {
        return !equals(other)
                && (isTotalOfUnknownParts()
                        || other.isTotalOfUnknownParts()
                        || !Collections.disjoint(withParts(), other.withParts()));
    }

    @Override
    public int compareTo(BenefitCode other) {
        return code().compareTo(other.code());
    }

    /**
     * The name of the benefit.
     *
     * @return {@link #danish()}
     */
    @Override
    public String toString() {
        return danish();
    }

    @Value.Check
    void check() {
        if (code().isBlank()) {
            throw new IllegalArgumentException("a benefit has a code, was \"" + code() + "\"");
        }
    }

    private Set<BenefitCode> withParts() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(part -> part.withParts().stream()))
                .collect(Collectors.toSet());
    }
}
