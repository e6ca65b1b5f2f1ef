package dk.refusion.booking;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.refusion.account.Dranst;
import dk.refusion.ladder.RefundRate;
import dk.refusion.money.Money;
import dk.refusion.money.Percentage;
import dk.refusion.refund.StatementLine;
import java.util.List;
import java.util.stream.Stream;

/**
 * What of a statement's line is booked by itself, and on which {@link Dranst} (beløb).
 *
 * <p>What the municipality pays and the state refunds stands gross on dranst 1, and the refund, as income, on dranst 2. Of
 * what another pays and the municipality co-finances, the municipality's share alone is in its books, on dranst 1.
 */
public enum BookedPart {
    /** What the municipality paid out (bruttoudgift). */
    GROSS("brutto", Dranst.OPERATION),
    /** What the state refunds of it (statsrefusion), booked as a negative amount. */
    REFUND("refusion", Dranst.STATE_REFUND),
    /** What the municipality pays the state of a benefit that another paid out (medfinansiering). */
    CO_FINANCING("medfinansiering", Dranst.OPERATION);

    private final String danish;
    private final Dranst dranst;

    BookedPart(String danish, Dranst dranst) {
        this.danish = danish;
        this.dranst = dranst;
    }

    /**
     * {@return the constant of a name, for mappers of JSON, which would otherwise read a number as its place}
     *
     * @param name the name, such as {@code GROSS}
     * @throws IllegalArgumentException if there is none of that name
     */
    @JsonCreator
    public static BookedPart fromString(String name) {
        return valueOf(name);
    }

    /** {@return the part as Danish text, such as {@code brutto}} */
    public String danish() {
        return danish;
    }

    /**
     * Where the part is booked.
     *
     * @return dranst 1 for expenditure, dranst 2 for the refund
     */
    public Dranst dranst() {
        return dranst;
    }

    /** The parts of a line that are not zero kroner, by the way in which its benefit is financed. */
    static List<BookedPart> of(StatementLine line) {
        Stream<BookedPart> parts = switch (line.financing()) {
            case REFUND -> Stream.of(GROSS, REFUND);
            case CO_FINANCING -> Stream.of(CO_FINANCING);
            case NONE -> Stream.of(GROSS);
            case OUTSIDE -> Stream.of();
        };
        return parts.filter(part -> !part.amount(line).isZero()).toList();
    }

    /** What is booked of the line: expenditure is positive, income negative. */
    Money amount(StatementLine line) {
        return switch (this) {
            case GROSS -> line.amounts().gross();
            case REFUND -> line.amounts().refund().negated();
            case CO_FINANCING -> line.amounts().coFinancing();
        };
    }

    /** The percentage that tells the accounts of this part apart: the municipality's of co-financing, else the state's. */
    Percentage percentage(StatementLine line) {
        return this == CO_FINANCING
                ? line.rate().map(RefundRate::coFinancing).orElse(Percentage.HUNDRED)
                : line.rate().map(RefundRate::refund).orElse(Percentage.ZERO);
    }
}
