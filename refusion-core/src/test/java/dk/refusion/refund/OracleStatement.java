package dk.refusion.refund;

import dk.refusion.history.Payment;
import dk.refusion.law.Benefit;
import dk.refusion.law.Policies;
import dk.refusion.municipality.Municipality;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The statements of one person read as slowly: what was known at the ends of two months, one taken from the other. */
final class OracleStatement {
    /** What a line of a statement is for. */
    record Key(
            Municipality municipality,
            YearMonth month,
            Benefit benefit,
            String direction,
            int percent,
            boolean onLadder)
            implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::municipality)
                .thenComparing(Key::month)
                .thenComparing(Key::benefit)
                .thenComparing(Key::direction)
                .thenComparing(Key::percent)
                .thenComparing(Key::onLadder);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** The sums of a line; kroner. */
    record Sum(BigDecimal gross, BigDecimal refund, BigDecimal coFinancing, int weeks) {
        private static final BigDecimal NOTHING = new BigDecimal("0.00");
        static final Sum ZERO = new Sum(NOTHING, NOTHING, NOTHING, 0);

        Sum plus(Sum other) {
            return new Sum(
                    gross.add(other.gross),
                    refund.add(other.refund),
                    coFinancing.add(other.coFinancing),
                    weeks + other.weeks);
        }

        Sum minus(Sum other) {
            return plus(new Sum(other.gross.negate(), other.refund.negate(), other.coFinancing.negate(), -other.weeks));
        }

        boolean isZero() {
            return gross.signum() == 0 && refund.signum() == 0 && coFinancing.signum() == 0 && weeks == 0;
        }
    }

    private final List<Payment> payments;
    private final Policies readings;
    private final Map<List<Payment>, Oracle> oracles = new HashMap<>();

    OracleStatement(List<Payment> payments, Policies readings) {
        this.payments = payments;
        this.readings = readings;
    }

    private Oracle known(LocalDate day) {
        return oracles.computeIfAbsent(
                payments.stream()
                        .filter(payment -> !isNews(payment) || !known(payment).isAfter(day))
                        .toList(),
                known -> new Oracle(known, readings));
    }

    private static LocalDate known(Payment payment) {
        return payment.registered().orElse(payment.from());
    }

    /** What is registered in time is no news to any month; an award may change the months before it. */
    private static boolean isNews(Payment payment) {
        return known(payment).isAfter(payment.from()) || OracleLaw.isByAward(payment.benefit());
    }

    SortedMap<Key, Sum> lines(YearMonth month) {
        SortedMap<Key, Sum> sums = sums(month.atEndOfMonth());
        sums.keySet().removeIf(key -> !key.month().equals(month));
        return told(sums);
    }

    SortedMap<Key, Sum> corrections(YearMonth month) {
        SortedMap<Key, Sum> sums = sums(month.atEndOfMonth());
        sums(month.minusMonths(1).atEndOfMonth())
                .forEach((key, sum) ->
                        sums.put(key, sums.getOrDefault(key, Sum.ZERO).minus(sum)));
        sums.keySet().removeIf(key -> !key.month().isBefore(month));
        return told(sums);
    }

    /** All months as they were known on a day. */
    SortedMap<Key, Sum> sums(LocalDate day) {
        Oracle oracle = known(day);
        SortedMap<Key, Sum> sums = new TreeMap<>();
        for (Oracle.Key line : oracle.keys()) {
            int weeks = 1;
            for (Oracle.Part part : oracle.parts(line)) {
                Key key = new Key(
                        line.municipality(),
                        part.month(),
                        line.benefit(),
                        line.direction(),
                        Oracle.isFinanced(line) ? oracle.percent(line) : -1,
                        Oracle.isFinanced(line) && line.fixed() == 0);
                sums.merge(key, new Sum(part.gross(), part.refund(), part.coFinancing(), weeks), Sum::plus);
                weeks = 0;
            }
        }
        sums.keySet().removeIf(key -> key.direction().equals("outside"));
        return sums;
    }

    private SortedMap<Key, Sum> told(SortedMap<Key, Sum> sums) {
        if (readings.roundingLevel() == Policies.RoundingLevel.STATEMENT) {
            Oracle rounding = known(LocalDate.MIN);
            sums.replaceAll((key, sum) -> new Sum(
                    sum.gross(),
                    rounding.share(sum.gross(), key.direction().equals("refund") ? key.percent() : 0),
                    rounding.share(sum.gross(), key.direction().equals("co-financing") ? 100 - key.percent() : 0),
                    sum.weeks()));
        }
        sums.values().removeIf(Sum::isZero);
        return sums;
    }
}
