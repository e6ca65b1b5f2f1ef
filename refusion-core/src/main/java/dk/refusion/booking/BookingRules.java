package dk.refusion.booking;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dk.refusion.account.NationalAccount;
import dk.refusion.booking.Unbooked.Problem;
import dk.refusion.booking.Unbooked.Reason;
import dk.refusion.json.Written;
import dk.refusion.money.Percentage;
import dk.refusion.refund.StatementLine;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * On which accounts the benefits are booked (konteringsregler).
 *
 * <p>What ships is what could be read in the guidance of Styrelsen for Arbejdsmarked og Rekruttering as of November 2022:
 *
 * <ul>
 *   <li>Sickness benefit and unemployment benefit with all groupings of the ladder.
 *   <li>The expenditure, but not the refund, of kontanthjælp and uddannelseshjælp until they became one on 1 July 2025, of
 *       special support until September 2016, of rehabilitation benefit, of benefit between flexible jobs and of flexible jobs
 *       on the old scheme. Kontanthjælp under forrevalidering has a grouping of its own (011), which no benefit of the
 *       library tells apart.
 *   <li>Of some others the function alone.
 * </ul>
 *
 * <p>The rest is for the user to supply, in code or as a file. There is never more than one account for a part of a benefit in
 * a month: rules that overlap are refused, and nothing is booked by the rule of another benefit.
 *
 * <pre>{@code
 * BookingRules own = BookingRules.parse(Files.readString(Path.of("konteringsregler.csv")));
 * BookedStatement.of(statement, BALLERUP, BookingRules.shipped().overriddenBy(own));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class BookingRules implements Written {
    private final ImmutableList<BookingRule> rules;

    private BookingRules(ImmutableList<BookingRule> rules) {
        this.rules = rules;
    }

    /** {@return the rules that ship with the library} */
    public static BookingRules shipped() {
        return BookingRulesFile.SHIPPED;
    }

    /**
     * Rules of one's own.
     *
     * @param rules the rules
     * @return the rules together
     * @throws IllegalArgumentException if two of them speak of the same part of a benefit in the same month; the message names
     *     both
     */
    public static BookingRules of(BookingRule... rules) {
        return of(Arrays.asList(rules));
    }

    /**
     * Rules of one's own.
     *
     * @param rules the rules
     * @return the rules together
     * @throws IllegalArgumentException if two of them speak of the same part of a benefit in the same month; the message names
     *     both
     */
    public static BookingRules of(Collection<BookingRule> rules) {
        ImmutableList<BookingRule> all = ImmutableList.copyOf(rules);
        for (int i = 0; i < all.size(); i++) {
            BookingRule rule = all.get(i);
            all.subList(0, i).stream().filter(rule::overlaps).findFirst().ifPresent(other -> {
                throw new IllegalArgumentException(
                        "a part of a benefit has one account in a month, was " + other + " and " + rule);
            });
        }
        return new BookingRules(all);
    }

    /**
     * Reads rules from the text of a file.
     *
     * <p>The text is lines of cells with semicolons between them and no quotes. The first line names the columns, in any
     * order: {@code Ydelse}, {@code Beløb} and {@code Konto}, and if wanted {@code Sats}, {@code Fra}, {@code Til}, {@code
     * Sidste regnskab} and {@code Kilde}. Empty lines and lines that start with {@code #} are left out.
     *
     * <ul>
     *   <li>{@code Ydelse}: the benefit by its key or its Danish name.
     *   <li>{@code Beløb}: {@code brutto}, {@code refusion} or {@code medfinansiering}.
     *   <li>{@code Konto}: the account, such as {@code 5.57.71 dranst 2 gruppering 010}.
     *   <li>{@code Sats}: the percentage, such as {@code 80} or {@code 80 %}; empty for all. Of co-financing it is what the
     *       municipality pays, else what the state refunds.
     *   <li>{@code Fra}, {@code Til}: the first and the last month that the payments are for, such as {@code 2025-07}; both
     *       included, empty for no limit.
     *   <li>{@code Sidste regnskab}: the last year in whose accounts the account is open; empty for no limit.
     *   <li>{@code Kilde}: where the rule stands.
     * </ul>
     *
     * @param text the text of the file
     * @return the rules in the order of their lines
     * @throws IllegalArgumentException if anything is wrong; the message lists every problem in Danish, with line, column,
     *     value and what would be right
     */
    public static BookingRules parse(String text) {
        return BookingRulesFile.parse(text);
    }

    /**
     * These rules with others before them: what the others speak of is booked by them, the rest as before.
     *
     * @param others the rules to ask first, such as those of a municipality or of a later year
     * @return the rules together
     */
    public BookingRules overriddenBy(BookingRules others) {
        return new BookingRules(ImmutableList.<BookingRule>builder()
                .addAll(others.rules)
                .addAll(rules)
                .build());
    }

    /** {@return the rules in the order in which they are asked, unmodifiable} */
    public List<BookingRule> rules() {
        return rules;
    }

    /** The account of a part of a line, if there is one with a grouping. */
    Optional<NationalAccount> account(StatementLine line, BookedPart part, int accountsYear) {
        return open(line, part, accountsYear)
                .map(BookingRule::account)
                .filter(account -> account.grouping().isPresent());
    }

    /** Why a part of a line has no account, if it has none. */
    Optional<Problem> problem(StatementLine line, BookedPart part, int accountsYear) {
        if (account(line, part, accountsYear).isPresent()) {
            return Optional.empty();
        }
        Percentage percentage = part.percentage(line);
        Optional<BookingRule> open = open(line, part, accountsYear);
        if (open.isPresent()) {
            return Optional.of(new Problem(part, percentage, Reason.WITHOUT_GROUPING, List.of(open.get())));
        }
        List<BookingRule> closed = rulesFor(line, part).toList();
        return Optional.of(new Problem(part, percentage, closed.isEmpty() ? Reason.UNKNOWN : Reason.CLOSED, closed));
    }

    private Optional<BookingRule> open(StatementLine line, BookedPart part, int accountsYear) {
        return rulesFor(line, part)
                .filter(rule -> rule.isOpen(line.month(), accountsYear))
                .findFirst();
    }

    private Stream<BookingRule> rulesFor(StatementLine line, BookedPart part) {
        Percentage percentage = part.percentage(line);
        return rules.stream().filter(rule -> rule.isFor(line.benefit(), part, percentage));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BookingRules that && rules.equals(that.rules);
    }

    @Override
    public int hashCode() {
        return rules.hashCode();
    }

    /** {@return the rules in Danish, one on each line} */
    @Override
    public String toString() {
        return rules.stream().map(BookingRule::toString).collect(joining("\n"));
    }
}
