package dk.refusion.compensation;

import dk.refusion.json.Written;
import dk.refusion.money.Figure;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import dk.refusion.municipality.Region;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * One printed line of a {@link MinistryTable}: a municipality, a region, the nation or another sum, with the changes of
 * refund (1), of grants and equalisation (2) and of both together (3).
 *
 * <pre>{@code
 * MinistryRow row = MinistryRow.of("151", "Ballerup", refund, grants, total);
 * row.addsUp(); // refund and grants against the printed total
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class MinistryRow implements Written permits ImmutableMinistryRow {
    private static final String NATION = "HELE LANDET";

    MinistryRow() {}

    /**
     * {@return a line as it is printed}
     *
     * @param code the printed code: three digits for a municipality, four for a region, empty for another sum
     * @param area the printed name, such as {@code Ballerup} or {@code HELE LANDET}
     * @param refund the change of refund (1)
     * @param grants the change of grants and equalisation (2)
     * @param total the change in all (3)
     * @throws IllegalArgumentException if code and name do not belong together, or the figures are not of one unit with
     *     the same decimals
     */
    public static MinistryRow of(String code, String area, Figure refund, Figure grants, Figure total) {
        return ImmutableMinistryRow.builder()
                .code(code.strip())
                .area(area.strip())
                .refund(refund)
                .grants(grants)
                .total(total)
                .build();
    }

    /**
     * The printed code.
     *
     * @return three digits, four digits, or empty
     */
    public abstract String code();

    /** {@return the printed name} */
    public abstract String area();

    /**
     * The change of refund (1).
     *
     * @return the printed figure
     */
    public abstract Figure refund();

    /**
     * The change of grants and equalisation (2).
     *
     * @return the printed figure
     */
    public abstract Figure grants();

    /**
     * The change in all (3).
     *
     * @return the printed figure
     */
    public abstract Figure total();

    /** {@return the municipality of the row; empty if the row is a sum} */
    @Value.Lazy
    public Optional<Municipality> municipality() {
        return code().length() == 3 ? Optional.of(Municipality.parse(code() + " " + area())) : Optional.empty();
    }

    /**
     * {@return the municipalities whose sum the row is, as far as it is known: those of a region, or all for the
     * nation, unmodifiable; empty for a municipality and for a sum of unknown parts}
     */
    public Set<Municipality> parts() {
        return Arrays.stream(Municipality.values()).filter(this::isPart).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether (1) + (2) = (3).
     *
     * @return the comparison of the three figures
     * @throws ArithmeticException if a sum is out of range
     */
    public SumCheck addsUp() {
        Money sum = refund().amount().plus(grants().amount());
        return SumCheck.of(total().amount().minus(sum), 3, total().resolution());
    }

    /**
     * Whether the row is the one of the whole nation.
     *
     * @return true for {@code HELE LANDET}
     */
    public boolean isNation() {
        return area().equalsIgnoreCase(NATION);
    }

    private boolean isPart(Municipality municipality) {
        return isNation() || code().equals(String.valueOf(municipality.region().code()));
    }

    /**
     * {@return the area and its three figures, such as
     * {@code 151 Ballerup: refusion …, tilskud og udligning …, i alt …}}
     */
    @Override
    public String toString() {
        return (code() + " " + area()).strip() + ": refusion " + refund() + ", tilskud og udligning " + grants()
                + ", i alt " + total();
    }

    @Value.Check
    void check() {
        if (!code().isEmpty() && code().length() != 3 && !isRegion()) {
            throw new IllegalArgumentException("a row has the code of a municipality, of its region or none, was \""
                    + code() + " " + area() + "\"");
        }
        municipality(); // refuses a code beside another's name
        if (!refund().resolution().equals(total().resolution())
                || !grants().resolution().equals(total().resolution())) {
            throw new IllegalArgumentException("the figures of a row have one unit and the same decimals, of " + area()
                    + " was " + refund() + ", " + grants() + ", " + total());
        }
    }

    private boolean isRegion() {
        return Arrays.stream(Region.values())
                .anyMatch(region ->
                        code().equals(String.valueOf(region.code())) && area().equalsIgnoreCase(region.danish()));
    }
}
