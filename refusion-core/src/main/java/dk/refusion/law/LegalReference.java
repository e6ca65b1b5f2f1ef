package dk.refusion.law;

import dk.refusion.json.Written;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * Where a rule stands (hjemmel): the act or order, its number and year, the place in it, and from when it is in force.
 *
 * <pre>{@code
 * LegalReference.of("lov", 994, 2015, "§ 5, stk. 2, nr. 2", LocalDate.of(2016, 1, 4));   // lov 994/2015 § 5, stk. 2, nr. 2
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
     * A reference.
     *
     * @param kind the kind of text, such as {@code lov}, {@code lovbekendtgørelse} or {@code bekendtgørelse}
     * @param number the number of the text in its year
     * @param year the year of the text
     * @param place the place in it, such as {@code § 5, stk. 2}
     * @param validFrom the first day that the rule holds for
     * @return the reference
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
     * The kind of text.
     *
     * @return such as {@code lov}
     */
    public abstract String kind();

    /**
     * The number of the text in its year.
     *
     * @return the number
     */
    public abstract int number();

    /**
     * The year of the text.
     *
     * @return the year
     */
    public abstract int year();

    /**
     * The place in the text.
     *
     * @return such as {@code § 5, stk. 2}
     */
    public abstract String place();

    /**
     * The first day that the rule holds for.
     *
     * @return the day
     */
    public abstract LocalDate validFrom();

    /**
     * The same text at a more exact place.
     *
     * @param finer what to add, such as {@code nr. 2}
     * @return the reference
     */
    public LegalReference at(String finer) {
        return of(kind(), number(), year(), place() + ", " + finer, validFrom());
    }

    /**
     * The same as {@link #toString()}.
     *
     * @return the text, such as {@code lov 994/2015 § 5, stk. 2, nr. 2}
     */
    @Override
    public String asJson() {
        return toString();
    }

    /**
     * The reference as Danish lawyers write it, without the date.
     *
     * @return the text, such as {@code lov 994/2015 § 5, stk. 2, nr. 2}
     */
    @Override
    public String toString() {
        return kind() + " " + number() + "/" + year() + " " + place();
    }
}
