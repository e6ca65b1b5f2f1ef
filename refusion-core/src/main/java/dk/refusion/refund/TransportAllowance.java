package dk.refusion.refund;

import dk.refusion.json.Written;
import dk.refusion.money.Money;
import dk.refusion.money.Percentage;
import dk.refusion.money.Rounding;
import dk.refusion.municipality.Municipality;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * A transport allowance that an unemployment fund paid a person for a month (befordringsgodtgørelse), of which the
 * municipality pays half, Order 14/2026 §§ 4(2) and 25.
 *
 * <p>It falls on the municipality where the person lives on the first Monday of the calendar month.
 *
 * <pre>{@code
 * TransportAllowance.of("a", YearMonth.of(2026, 3), kr(1_000),
 *         Map.of(LocalDate.of(2020, 1, 1), AARHUS, LocalDate.of(2026, 3, 10), ODENSE)).municipality();   // AARHUS
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class TransportAllowance implements Written permits ImmutableTransportAllowance {
    private static final Percentage MUNICIPAL_SHARE = Percentage.of(50);

    TransportAllowance() {}

    /**
     * {@return an allowance of a person who lives in one municipality}
     *
     * @param person the person
     * @param month the month
     * @param amount what the fund paid, before tax
     * @param municipality where the person lives on the first Monday of the month
     */
    public static TransportAllowance of(String person, YearMonth month, Money amount, Municipality municipality) {
        return ImmutableTransportAllowance.builder()
                .person(person)
                .month(month)
                .amount(amount)
                .municipality(municipality)
                .build();
    }

    /**
     * {@return an allowance of a person who moves}
     *
     * @param person the person
     * @param month the month
     * @param amount what the fund paid, before tax
     * @param residences the municipalities with the first day that the person lives there
     * @throws IllegalArgumentException if no residence is known on the first Monday of the month
     */
    public static TransportAllowance of(
            String person, YearMonth month, Money amount, Map<LocalDate, Municipality> residences) {
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        SortedMap<LocalDate, Municipality> known = new TreeMap<>(residences).headMap(monday.plusDays(1));
        if (known.isEmpty()) {
            throw new IllegalArgumentException("the residence of a person on the first Monday of " + month + ", "
                    + monday + ", must be known, was " + residences);
        }
        return of(person, month, amount, new TreeMap<>(known).lastEntry().getValue());
    }

    /** {@return the person} */
    public abstract String person();

    /** {@return the month} */
    public abstract YearMonth month();

    /**
     * What the fund paid.
     *
     * @return the amount before tax
     */
    public abstract Money amount();

    /** {@return the municipality that pays its part} */
    public abstract Municipality municipality();

    /**
     * What the municipality pays the state.
     *
     * @return half of the amount
     */
    public Money coFinancing() {
        return amount().times(MUNICIPAL_SHARE, Rounding.HALF_UP);
    }

    /**
     * Whose allowance it is, and how much.
     *
     * @return the text, such as {@code 17 2026-01 Ballerup: 500,00 kr.}
     */
    @Override
    public String toString() {
        return person() + " " + month() + " " + municipality() + ": " + amount();
    }
}
