package dk.refusion.refund;

import dk.refusion.history.CountedHistories;
import dk.refusion.history.CountedHistory;
import dk.refusion.history.WeekRun;
import dk.refusion.history.WeekSink;
import dk.refusion.law.Financing;
import dk.refusion.law.FinancingRate;
import java.util.Optional;

/** Counts the lines of persons and adds them up by direction, without an object for each. */
@SuppressWarnings("EnumOrdinal") // an array of sums
final class AmountSums implements WeekSink {
    private static final Financing[] DIRECTIONS = Financing.values();

    private final CountedHistories persons;
    private final FinancingRate[] rates;
    private final long[] gross = new long[DIRECTIONS.length];
    private final long[] share = new long[DIRECTIONS.length];
    private int lines;
    private boolean isInRange = true;

    AmountSums(CountedHistories persons) {
        this.persons = persons;
        this.rates = persons.legislation().financingRates().toArray(FinancingRate[]::new);
    }

    /** Adds a person: the count that is kept, or else the weeks on their way. */
    void add(int person) {
        if (!persons.areKept()) {
            persons.walk(person, this);
            return;
        }
        CountedHistory counted = persons.person(person);
        for (int line = 0; line < counted.size(); line++) {
            add(counted.rate(line).financing(), 1, counted.gross(line), counted.share(line));
        }
    }

    @Override
    public void settled(WeekRun run) {
        add(rates[run.rate()].financing(), run.weeks(), run.gross(), run.share());
    }

    private void add(Financing financing, int weeks, long grossOere, long shareOere) {
        lines = Math.addExact(lines, weeks);
        int direction = financing.ordinal();
        try {
            gross[direction] = Math.addExact(gross[direction], Math.multiplyExact(grossOere, weeks));
            share[direction] = Math.addExact(share[direction], Math.multiplyExact(shareOere, weeks));
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
