package dk.refusion.account;

import com.google.common.collect.ImmutableList;
import dk.refusion.json.Written;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The part of the national chart of accounts that employment services book on (autoriseret kontoplan): functions with
 * their names, and groupings with the percentages that they stand for.
 *
 * <p>What ships is what could be read in the guidance of Styrelsen for Arbejdsmarked og Rekruttering as of November 2022
 * and in the account labels of Danmarks Statistik of 2019, each row with its source. It is not complete:
 *
 * <ul>
 *   <li>The groupings of the refund are known for sickness benefit (5.57.71) only. Those of 5.57.73, 5.58.80, 5.58.82,
 *       5.58.83 and 5.48.66, dranst 2, were not found; add them with {@link #with}.
 *   <li>The numbers 5.48.66 to 5.48.68 have changed their meaning, so their labels hold for the year of the source only.
 *   <li>A function without limits of validity has the name of its source; what it was called before is not known.
 * </ul>
 *
 * <pre>{@code
 * ChartOfAccounts chart = ChartOfAccounts.shipped();
 * chart.function(NationalAccount.parse("5.57.73"), 2022);     // Optional[5.57.73 Kontant- og uddannelseshjælp]
 * chart.function(NationalAccount.parse("5.48.66"), 2010);     // Optional.empty
 * chart.groupings(NationalAccount.parse("5.57.71 dranst 2"));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ChartOfAccounts implements Written permits ImmutableChartOfAccounts {
    ChartOfAccounts() {}

    /** {@return the chart that ships with the library} */
    public static ChartOfAccounts shipped() {
        return ShippedChart.CHART;
    }

    /**
     * {@return a chart of one's own}
     *
     * @param functions the functions, each with a national code without dranst
     * @param groupings the groupings
     * @throws IllegalArgumentException if an account is not a function, two functions with one number overlap in time,
     *     or two groupings have one number
     */
    public static ChartOfAccounts of(Collection<Account> functions, Collection<Grouping> groupings) {
        return ImmutableChartOfAccounts.builder()
                .addAllFunctions(functions)
                .addAllGroupings(groupings)
                .build();
    }

    /**
     * {@return the functions, unmodifiable} A number may be there more than once, for different periods.
     */
    public abstract List<Account> functions();

    /** {@return the groupings, unmodifiable} */
    public abstract List<Grouping> groupings();

    /**
     * What a function is in a year.
     *
     * @param code the number of the function; dranst and grouping play no part
     * @param year the calendar year
     * @return the function as it was on some day of the year, the latest if it changed; empty if that is not known
     */
    public Optional<Account> function(NationalAccount code, int year) {
        return functions().stream()
                .filter(function -> function.code().equals(code.whole()))
                .filter(function -> function.validity().touches(year))
                .reduce((one, two) -> startsBefore(one, two) ? two : one);
    }

    /**
     * The groupings of a function, or of one dranst of it.
     *
     * @param code the function, with dranst or without
     * @return the groupings that are a part of it, unmodifiable
     */
    public List<Grouping> groupings(NationalAccount code) {
        return groupings().stream()
                .filter(grouping -> code.includes(grouping.account()))
                .toList();
    }

    /**
     * {@return a copy with more groupings}
     *
     * @param more the groupings to add, each with a number that the chart does not have
     * @throws IllegalArgumentException if the chart has one of the numbers
     */
    public ChartOfAccounts with(Grouping... more) {
        return of(
                functions(),
                ImmutableList.<Grouping>builder().addAll(groupings()).add(more).build());
    }

    /** {@return how much the chart holds, such as {@code 12 funktioner, 140 grupperinger}} */
    @Override
    public String toString() {
        return functions().size()
                + (functions().size() == 1 ? " funktion, " : " funktioner, ")
                + groupings().size()
                + (groupings().size() == 1 ? " gruppering" : " grupperinger");
    }

    @Value.Check
    void check() {
        for (int i = 0; i < functions().size(); i++) {
            Account function = functions().get(i);
            if (!(function.code() instanceof NationalAccount code) || !code.equals(code.whole())) {
                throw new IllegalArgumentException("a function has a number such as 5.57.73, was " + function.code());
            }
            functions().subList(0, i).stream().filter(function::overlaps).forEach(other -> {
                throw new IllegalArgumentException("a number has one meaning at a time, was " + other + " ("
                        + other.validity() + ") and " + function + " (" + function.validity() + ")");
            });
        }
        Set<NationalAccount> codes = new HashSet<>();
        for (Grouping grouping : groupings()) {
            if (!codes.add(grouping.account())) {
                throw new IllegalArgumentException("a chart has a grouping once, was twice " + grouping.account());
            }
        }
    }

    private static boolean startsBefore(Account one, Account two) {
        return two.validity()
                .first()
                .filter(second -> one.validity()
                        .first()
                        .filter(first -> !first.isBefore(second))
                        .isEmpty())
                .isPresent();
    }
}
