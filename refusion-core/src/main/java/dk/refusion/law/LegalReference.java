package dk.refusion.law;

import static java.util.stream.Collectors.joining;

import dk.refusion.json.Written;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Where a rule stands (hjemmel): the act or order, its number and year, the place in it, and from when it is in force; or
 * that it stands nowhere and is assumed.
 *
 * <pre>{@code
 * LegalReference.of("lov", 994, 2015, "§ 5, stk. 2, nr. 2", LocalDate.of(2016, 1, 4));   // lov 994/2015 § 5, stk. 2, nr. 2
 * LegalReference.assumed("trappe 70/50/30/10", LocalDate.of(2027, 1, 4));                // antaget trappe 70/50/30/10
 * }</pre>
 *
 * <p>This class is immutable and thread-safe, and travels by Java serialisation.
 */
@Value.Immutable
public abstract sealed class LegalReference implements Serializable, Written permits ImmutableLegalReference {
    @Serial
    private static final long serialVersionUID = 1;

    LegalReference() {}

    /**
     * {@return a reference}
     *
     * @param kind the kind of text, such as {@code lov}, {@code lovbekendtgørelse} or {@code bekendtgørelse}
     * @param number the number of the text in its year
     * @param year the year of the text
     * @param place the place in it, such as {@code § 5, stk. 2}
     * @param validFrom the first day that the rule holds for
     */
    public static LegalReference of(String kind, int number, int year, String place, LocalDate validFrom) {
        return ImmutableLegalReference.builder()
                .kind(kind)
                .number(number)
                .year(year)
                .place(place)
                .validFrom(validFrom)
                .build();
    }

    /**
     * {@return the reference of a rule that stands in no text but is assumed, as in a reform that is tried out}
     *
     * @param what what is assumed, in Danish, such as {@code trappe 70/50/30/10}
     * @param validFrom the first day that the rule holds for
     */
    public static LegalReference assumed(String what, LocalDate validFrom) {
        return ImmutableLegalReference.builder()
                .kind("antaget " + what)
                .place("")
                .validFrom(validFrom)
                .build();
    }

    /** {@return the kind of text, such as {@code lov}; for what is assumed that and what it is, in Danish} */
    public abstract String kind();

    /** {@return the number of the text in its year; empty for what is assumed} */
    public abstract OptionalInt number();

    /** {@return the year of the text; empty for what is assumed} */
    public abstract OptionalInt year();

    /**
     * The place in the text.
     *
     * @return such as {@code § 5, stk. 2}; for what is assumed, empty or the number of a tier
     */
    public abstract String place();

    /** {@return the first day that the rule holds for} */
    public abstract LocalDate validFrom();

    /**
     * {@return the same text at a more exact place}
     *
     * @param finer what to add, such as {@code nr. 2}
     */
    public LegalReference at(String finer) {
        return ((ImmutableLegalReference) this).withPlace(place().isEmpty() ? finer : place() + ", " + finer);
    }

    /** The same text, taken for other days. */
    LegalReference from(LocalDate day) {
        return ((ImmutableLegalReference) this).withValidFrom(day);
    }

    /**
     * References as one text.
     *
     * @param references the references
     * @return the text, each once, such as {@code lovbekendtgørelse 807/2015 § 122; lov 548/2019 § 200}
     */
    public static String text(List<LegalReference> references) {
        return references.stream().map(LegalReference::toString).distinct().collect(joining("; "));
    }

    /** {@return whether the rule stands in no text} */
    public boolean isAssumed() {
        return number().isEmpty();
    }

    /** {@return the same as {@link #toString()}, such as {@code lov 994/2015 § 5, stk. 2, nr. 2}} */
    @Override
    public String asJson() {
        return toString();
    }

    /**
     * {@return the reference as Danish lawyers write it, without the date, such as
     * {@code lov 994/2015 § 5, stk. 2, nr. 2} or {@code antaget trappe 70/50/30/10, nr. 2}}
     */
    @Override
    public String toString() {
        return number().isPresent() && year().isPresent()
                ? kind() + " " + number().getAsInt() + "/" + year().getAsInt() + " " + place()
                : kind() + (place().isEmpty() ? "" : ", " + place());
    }
}
