package dk.refusion.booking;

import com.google.common.collect.ImmutableList;
import dk.refusion.account.Chart;
import dk.refusion.account.Dranst;
import dk.refusion.account.Grouping;
import dk.refusion.account.GroupingKind;
import dk.refusion.booking.Unbooked.Problem;
import dk.refusion.booking.Unbooked.Reason;
import dk.refusion.money.Money;
import dk.refusion.money.Percentage;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which groupings a line is booked on. The percentage decides; where it does not decide between groupings, or the chart
 * has none, the line has problems instead of postings.
 */
final class BookingRule {
    private final BookingLine line;
    private final List<Grouping> known;
    private final int accountsYear;

    private BookingRule(BookingLine line, List<Grouping> known, int accountsYear) {
        this.line = line;
        this.known = known;
        this.accountsYear = accountsYear;
    }

    static Outcome apply(Chart chart, int accountsYear, BookingLine line) {
        List<Grouping> known = chart.groupings(line.function()).stream()
                .filter(grouping -> grouping.pattern().isPresent())
                .toList();
        BookingRule rule = new BookingRule(line, known, accountsYear);
        return line.direction() == BookingDirection.REFUND ? rule.refunded() : rule.coFinanced();
    }

    /** The gross amount on dranst 1; unless nothing is refunded, the refund on the grouping of its percentage. */
    private Outcome refunded() {
        Choice gross = choose(Dranst.OPERATION, this::holdsGross);
        Outcome expenditure = gross.book(line, line.gross());
        if (line.percentage().equals(Percentage.ZERO)) {
            return expenditure;
        }
        Choice refund = choose(
                Dranst.STATE_REFUND,
                grouping -> grouping.kind() == GroupingKind.STATE_REFUND
                        && standsFor(grouping, line.percentage())
                        && gross.fits(grouping));
        return expenditure.and(refund.book(line, line.share().negated()));
    }

    /** The municipality's share on dranst 1 alone: what another paid out is not in its books. */
    private Outcome coFinanced() {
        return choose(
                        Dranst.OPERATION,
                        grouping -> grouping.kind() == GroupingKind.MUNICIPAL_SHARE
                                && standsFor(grouping, line.percentage())
                                && isNamed(grouping))
                .book(line, line.share());
    }

    private boolean holdsGross(Grouping grouping) {
        boolean anyPercentage = grouping.kind() == GroupingKind.GROSS;
        boolean thisPercentage = grouping.kind() == GroupingKind.STATE_REFUND && standsFor(grouping, line.percentage());
        return (anyPercentage || thisPercentage) && isNamed(grouping);
    }

    private boolean isNamed(Grouping grouping) {
        return line.grouping().isEmpty()
                || line.grouping().equals(grouping.account().grouping());
    }

    private static boolean standsFor(Grouping grouping, Percentage percentage) {
        return grouping.percentage().filter(percentage::equals).isPresent();
    }

    private Choice choose(Dranst dranst, Predicate<Grouping> suits) {
        List<Grouping> suiting = known.stream()
                .filter(grouping -> grouping.dranst() == dranst)
                .filter(suits)
                .toList();
        List<Grouping> open = suiting.stream()
                .filter(grouping -> grouping.isOpen(line.activity(), accountsYear))
                .toList();
        return new Choice(dranst, suiting, open);
    }

    /** The groupings that suit a line, and of these the open ones. */
    private record Choice(Dranst dranst, List<Grouping> suiting, List<Grouping> open) {
        /** Whether a grouping of the refund belongs together with an expenditure that can be booked. */
        boolean fits(Grouping refund) {
            return (open.isEmpty() ? suiting : open)
                    .stream().anyMatch(gross -> gross.pattern().equals(refund.pattern()));
        }

        Outcome book(BookingLine line, Money amount) {
            if (open.size() == 1) {
                Posting posting = Posting.of(open.get(0).account(), amount, line);
                return new Outcome(ImmutableList.of(posting), ImmutableList.of());
            }
            Problem problem = suiting.isEmpty()
                    ? new Problem(dranst, Reason.UNKNOWN, suiting)
                    : open.isEmpty()
                            ? new Problem(dranst, Reason.CLOSED, suiting)
                            : new Problem(dranst, Reason.AMBIGUOUS, open);
            return new Outcome(ImmutableList.of(), ImmutableList.of(problem));
        }
    }

    /** The postings of a line, or if there is any problem, none of them. */
    record Outcome(ImmutableList<Posting> postings, ImmutableList<Problem> problems) {
        Outcome and(Outcome other) {
            ImmutableList<Problem> both = ImmutableList.<Problem>builder()
                    .addAll(problems)
                    .addAll(other.problems)
                    .build();
            return new Outcome(
                    both.isEmpty()
                            ? ImmutableList.<Posting>builder()
                                    .addAll(postings)
                                    .addAll(other.postings)
                                    .build()
                            : ImmutableList.of(),
                    both);
        }
    }
}
