package dk.refusion.refund;

import dk.refusion.history.CountedHistories;
import dk.refusion.history.CountedHistory;
import dk.refusion.law.Financing;
import java.util.Optional;

/** Counts the lines of persons and adds them up by direction, without an object for each. */
@SuppressWarnings("EnumOrdinal") // an array of sums
final class AmountSums {
    private static final Financing[] DIRECTIONS = Financing.values();

    private final CountedHistories persons;
    private final long[] gross = new long[DIRECTIONS.length];
    private final long[] share = new long[DIRECTIONS.length];
    private int lines;
    private boolean isInRange = true;

    AmountSums(CountedHistories persons) {
        this.persons = persons;
    }

    /** Adds a person. */
    void add(int person) {
        CountedHistory counted = persons.person(person);
        lines = Math.addExact(lines, counted.size());
        for (int line = 0; line < counted.size(); line++) {
            add(counted.rate(line).financing().ordinal(), counted.gross(line), counted.share(line));
        }
    }

    private void add(int direction, long grossOere, long shareOere) {
        try {
            gross[direction] = Math.addExact(gross[direction], grossOere);
            share[direction] = Math.addExact(share[direction], shareOere);
        } catch (ArithmeticException outOfRange) {
            isInRange = false;
        }
    }

    /** How many lines there are by now. */
    int lines() {
        return lines;
    }

    /** Empty if a sum is out of range, which is an error for who asks for it only. */
    Optional<RefundAmounts> total() {
        try {
            RefundAmounts total = RefundAmounts.ZERO;
            for (Financing direction : DIRECTIONS) {
                total = total.plus(RefundAmounts.of(direction, gross[direction.ordinal()], share[direction.ordinal()]));
            }
            return isInRange ? Optional.of(total) : Optional.empty();
        } catch (ArithmeticException outOfRange) {
            return Optional.empty();
        }
    }
}
