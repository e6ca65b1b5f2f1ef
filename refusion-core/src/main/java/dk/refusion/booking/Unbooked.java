package dk.refusion.booking;

import static java.util.stream.Collectors.joining;

import dk.refusion.account.Dranst;
import dk.refusion.account.Grouping;
import java.util.List;
import org.immutables.value.Value;

/**
 * A line that was not booked, with what is not known about its groupings.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Unbooked permits ImmutableUnbooked {
    Unbooked() {}

    static Unbooked of(BookingLine line, List<Problem> problems) {
        return ImmutableUnbooked.builder().line(line).addAllProblems(problems).build();
    }

    /**
     * The line, of which nothing was booked.
     *
     * @return the line
     */
    public abstract BookingLine line();

    /**
     * Why not, unmodifiable and not empty: at most one problem for each dranst.
     *
     * @return the problems
     */
    public abstract List<Problem> problems();

    /**
     * The report in Danish.
     *
     * @return the text, such as {@code 5.57.73 refusion 80 %: … er ikke bogført. Dranst 2: grupperingen er ikke kendt.}
     */
    @Override
    public String toString() {
        return line() + " er ikke bogført. "
                + problems().stream().map(Problem::toString).collect(joining(" "));
    }

    /** Why no grouping could be chosen. */
    public enum Reason {
        /** The chart has none for this function, percentage and grouping by content. */
        UNKNOWN("grupperingen er ikke kendt"),
        /** The chart has some, but none that is open for the day and the year. */
        CLOSED("grupperingen er ikke åben for perioden"),
        /** The chart has several, and only the content of the payment tells which. */
        AMBIGUOUS("flere grupperinger er mulige");

        private final String danish;

        Reason(String danish) {
            this.danish = danish;
        }

        /**
         * The reason as Danish text.
         *
         * @return the text
         */
        public String danish() {
            return danish;
        }
    }

    /**
     * Why no grouping could be chosen on one dranst.
     *
     * @param dranst the dranst
     * @param reason why
     * @param groupings the groupings that were found, unmodifiable; none if the reason is that there are none
     */
    public record Problem(Dranst dranst, Reason reason, List<Grouping> groupings) {
        /**
         * A problem.
         *
         * @param dranst the dranst
         * @param reason why
         * @param groupings the groupings that were found
         */
        public Problem {
            groupings = List.copyOf(groupings);
        }

        @Override
        public String toString() {
            String found = groupings.stream()
                    .map(grouping -> grouping.account().groupingText())
                    .collect(joining(", "));
            return "Dranst " + dranst.code() + ": " + reason.danish() + (found.isEmpty() ? "" : " (" + found + ")")
                    + ".";
        }
    }
}
