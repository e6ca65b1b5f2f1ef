package dk.refusion.booking;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonCreator;
import dk.refusion.json.Written;
import dk.refusion.money.Percentage;
import dk.refusion.refund.StatementLine;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A line of a statement that was not booked, with what is not known about its accounts.
 *
 * <pre>{@code
 * BookedStatement.of(statement, BALLERUP).unbooked();
 * // kontantydelse 2026-01 er ikke bogført: brutto: ingen konteringsregel; …
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Unbooked implements Written permits ImmutableUnbooked {
    Unbooked() {}

    static Unbooked of(StatementLine line, List<Problem> problems) {
        return ImmutableUnbooked.builder().line(line).addAllProblems(problems).build();
    }

    /** {@return the line, of which nothing was booked} */
    public abstract StatementLine line();

    /**
     * Why not, unmodifiable and not empty: at most one problem for each part of the line.
     *
     * @return the problems
     */
    public abstract List<Problem> problems();

    /**
     * {@return the report in Danish, such as
     * {@code kontantydelse 2026-02 er ikke bogført: brutto: ingen konteringsregel; …}}
     */
    @Override
    public String toString() {
        return line().benefit().danish() + " " + line().month() + " er ikke bogført: "
                + problems().stream().map(Problem::toString).collect(joining("; "));
    }

    /** Why there is no account. */
    public enum Reason {
        /** No rule speaks of this part of the benefit at this percentage. */
        UNKNOWN("ingen konteringsregel"),
        /** There are rules, but none for the month, or the accounts of the year are closed. */
        CLOSED("ingen konteringsregel gælder for måneden"),
        /** The rule names only the function. */
        WITHOUT_GROUPING("grupperingen er ikke kendt");

        private final String danish;

        Reason(String danish) {
            this.danish = danish;
        }

        /** {@return the reason as Danish text} */
        public String danish() {
            return danish;
        }

        /**
         * {@return the constant of a name, for mappers of JSON, which would otherwise read a number as its place}
         *
         * @param name the name, such as {@code UNKNOWN}
         * @throws IllegalArgumentException if there is none of that name
         */
        @JsonCreator
        public static Reason fromString(String name) {
            return valueOf(name);
        }
    }

    /**
     * Why there is no account for one part of the line.
     *
     * @param part the part
     * @param percentage the percentage of it
     * @param reason why
     * @param rules the rules that were found, unmodifiable; none if the reason is that there are none
     */
    public record Problem(BookedPart part, Percentage percentage, Reason reason, List<BookingRule> rules)
            implements Written {
        /**
         * A problem.
         *
         * @param part the part
         * @param percentage the percentage of it
         * @param reason why
         * @param rules the rules that were found
         */
        public Problem {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(percentage, "percentage");
            Objects.requireNonNull(reason, "reason");
            rules = List.copyOf(rules);
        }

        @Override
        public String toString() {
            String found = rules.stream().map(BookingRule::accountWithPeriod).collect(joining(", "));
            return part.danish() + (part == BookedPart.GROSS ? "" : " " + percentage) + ": " + reason.danish()
                    + (found.isEmpty() ? "" : " (" + found + ")");
        }
    }
}
