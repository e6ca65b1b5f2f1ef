package dk.refusion.refund;

import dk.refusion.history.CountedHistory;
import dk.refusion.law.Financing;
import java.util.Optional;

/** Adds the lines of persons up by direction, without an object for each. */
@SuppressWarnings("EnumOrdinal") // an array of sums
final class AmountSums {
    private static final Financing[] DIRECTIONS = Financing.values();

    private final long[] gross = new long[DIRECTIONS.length];
    private final long[] share = new long[DIRECTIONS.length];
    private boolean isInRange = true;

    void add(CountedHistory person) {
        try {
            for (int line = 0; line < person.size(); line++) {
                int direction = person.rate(line).financing().ordinal();
                gross[direction] = Math.addExact(gross[direction], person.gross(line));
                share[direction] = Math.addExact(share[direction], person.share(line));
            }
        } catch (ArithmeticException outOfRange) {
            isInRange = false;
        }
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
