package dk.refusion.refund;

import dk.refusion.ladder.RefundRate;
import dk.refusion.law.Benefit;
import dk.refusion.law.Financing;
import dk.refusion.law.Policies;
import dk.refusion.municipality.Municipality;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds entries up to the lines of a statement. */
final class StatementSums {
    record Key(
            Municipality municipality,
            int month,
            Benefit benefit,
            Financing financing,
            Optional<RefundRate> rate,
            boolean onLadder) {}

    private static final class Sum {
        long gross;
        long share;
        int weeks;
    }

    private final Policies policies;
    private final Map<Key, Sum> sums = new HashMap<>();

    StatementSums(Policies policies) {
        this.policies = policies;
    }

    /** Adds what a person's entries have in some months, both included, with a sign of 1 or −1. */
    void add(PersonSettlement person, int from, int to, int sign) {
        for (int entry = 0; entry < person.counted.size(); entry++) {
            if (person.counted.financing(entry) == Financing.OUTSIDE) {
                continue;
            }
            int month = person.month(entry);
            long earlier = person.counted.earlierMonth(entry);
            if (from <= month && month <= to) {
                add(
                        person,
                        entry,
                        month,
                        sign * Math.subtractExact(person.counted.gross(entry), earlier),
                        sign * Math.subtractExact(person.share(entry), person.earlierShare(entry)),
                        earlier == 0 ? sign : 0);
            }
            if (earlier != 0 && from <= month - 1 && month - 1 <= to) {
                add(person, entry, month - 1, sign * earlier, sign * person.earlierShare(entry), sign);
            }
        }
    }

    private void add(PersonSettlement person, int entry, int month, long gross, long share, int weeks) {
        Key key = new Key(
                person.counted.municipality(entry),
                month,
                person.counted.benefit(entry),
                person.counted.financing(entry),
                person.rate(entry),
                person.isOnLadder(entry));
        Sum sum = sums.computeIfAbsent(key, line -> new Sum());
        sum.gross = Math.addExact(sum.gross, gross);
        sum.share = Math.addExact(sum.share, share);
        sum.weeks += weeks;
    }

    List<StatementLine> lines() {
        return sums.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .filter(line -> !line.amounts().isZero() || line.weeks() != 0)
                .sorted()
                .toList();
    }

    private StatementLine line(Key key, Sum sum) {
        return StatementLine.of(
                key.municipality(),
                Months.month(key.month()),
                key.benefit(),
                key.financing(),
                key.rate(),
                key.onLadder(),
                RefundAmounts.ofSums(key.financing(), key.rate(), sum.gross, sum.share, policies),
                sum.weeks);
    }
}
