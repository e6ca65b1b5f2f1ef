package dk.refusion.refund;

import dk.refusion.history.CountedHistory;
import dk.refusion.history.WeekRun;
import dk.refusion.history.WeekSink;
import dk.refusion.json.Written;
import dk.refusion.law.Benefit;
import dk.refusion.law.Financing;
import dk.refusion.law.FinancingRate;
import dk.refusion.law.Legislation;
import dk.refusion.municipality.Municipality;
import dk.refusion.time.Months;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Sums of settled weeks by municipality, month, benefit, direction and rate: what the lines of statements are made of, for
 * one person or a nation (opgørelsessummer).
 *
 * <p>Kept in a table that finds its cells by a number. Mutable and for one thread.
 */
@SuppressWarnings("EnumOrdinal") // sums stand in a table by number
public final class StatementSums implements WeekSink, Written {
    private static final long FREE = -1;
    private static final Benefit[] BENEFITS = Benefit.values();
    private static final Municipality[] MUNICIPALITIES = Municipality.values();

    private final Legislation law;
    private final FinancingRate[] rates;
    /** The months that are summed up, both included. */
    private final int firstMonth;

    private final int lastMonth;
    private final Table table = new Table();

    /**
     * Sums of all months.
     *
     * @param law the law that the weeks are settled by
     */
    public StatementSums(Legislation law) {
        this(law, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    StatementSums(Legislation law, int firstMonth, int lastMonth) {
        this.law = law;
        this.rates = law.financingRates().toArray(FinancingRate[]::new);
        this.firstMonth = firstMonth;
        this.lastMonth = lastMonth;
    }

    /** Adds all lines of a person, with a sign of 1 or −1. */
    void add(CountedHistory person, int sign) {
        add(person, 0, sign);
    }

    /** Adds the lines of a person from one on, with a sign of 1 or −1. */
    void add(CountedHistory person, int first, int sign) {
        for (int line = first; line < person.size(); line++) {
            int month = Months.ofSunday(person.week(line));
            if (month < firstMonth || month - 1 > lastMonth) {
                continue;
            }
            if (person.rate(line).financing() != Financing.OUTSIDE) {
                long key = key(
                        person.municipality(line).ordinal(),
                        person.benefit(line).ordinal(),
                        person.ratePlace(line));
                add(key, MonthSplit.of(person, line), sign);
            }
        }
    }

    @Override
    public void settled(WeekRun run) {
        if (rates[run.rate()].financing() == Financing.OUTSIDE) {
            return;
        }
        long key = key(run.municipality(), run.benefit(), run.rate());
        int week = run.week();
        int end = week + run.weeks();
        while (week < end) {
            long earlier = Months.daysInEarlier(week) == 0 ? 0 : run.earlierMonth(week);
            if (earlier != 0) {
                add(key, MonthSplit.of(week++, run.gross(), earlier, run.share(), rates[run.rate()]), 1);
            } else {
                int inMonth = Math.min(end, Months.nextChange(week)) - week;
                add(key, Months.ofSunday(week), run.gross() * inMonth, run.share() * inMonth, inMonth);
                week += inMonth;
            }
        }
    }

    /** Adds a week, which belongs to the month of its first days, and its amounts to the months of theirs. */
    private void add(long key, MonthSplit week, int sign) {
        if (week.isInTwoMonths()) {
            add(key, week.firstMonth(), sign * week.earlier(), sign * week.earlierShare(), sign);
        }
        add(key, week.month(), sign * week.later(), sign * week.laterShare(), week.isInTwoMonths() ? 0 : sign);
    }

    private void add(long key, int month, long gross, long share, int weeks) {
        if (firstMonth <= month && month <= lastMonth) {
            table.add(key | (long) month << 16, gross, share, weeks);
        }
    }

    private static long key(int municipality, int benefit, int rate) {
        return (long) municipality << 48 | (long) benefit << 10 | rate;
    }

    /**
     * Adds other sums by the same law.
     *
     * @param other the sums
     * @throws ArithmeticException if a sum is out of range
     */
    public void add(StatementSums other) {
        for (int cell = 0; cell < other.table.keys.length; cell++) {
            if (other.table.keys[cell] != FREE) {
                table.add(
                        other.table.keys[cell],
                        other.table.gross[cell],
                        other.table.shares[cell],
                        other.table.weeks[cell]);
            }
        }
    }

    /**
     * The lines of all months.
     *
     * @return the lines that are not empty, in order, unmodifiable
     */
    public List<StatementLine> lines() {
        return lines(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /**
     * The lines of a month.
     *
     * @param month the month
     * @return the lines that are not empty, in order, unmodifiable
     */
    public List<StatementLine> lines(YearMonth month) {
        return lines(Months.of(month), Months.of(month));
    }

    private List<StatementLine> lines(int first, int last) {
        List<StatementLine> lines = new ArrayList<>();
        for (int cell = 0; cell < table.keys.length; cell++) {
            int month = (int) (table.keys[cell] >>> 16);
            if (table.keys[cell] != FREE && first <= month && month <= last) {
                StatementLine line = line(cell, month);
                if (!line.amounts().isZero() || line.weeks() != 0) {
                    lines.add(line);
                }
            }
        }
        lines.sort(Comparator.naturalOrder());
        return List.copyOf(lines);
    }

    private StatementLine line(int cell, int month) {
        long key = table.keys[cell];
        FinancingRate rate = rates[(int) key & 0x3FF];
        return StatementLine.of(
                MUNICIPALITIES[(int) (key >>> 48)],
                Months.month(month),
                BENEFITS[(int) (key >>> 10) & 0x3F],
                rate,
                RefundAmounts.ofSums(rate, table.gross[cell], table.shares[cell], law.policies()),
                table.weeks[cell]);
    }

    /**
     * How many cells there are.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return table.size + " sums by municipality, month, benefit and rate";
    }

    /** Cells that are found by a number. */
    private static final class Table {
        private int size;
        private long[] keys = new long[1 << 6];
        private long[] gross = new long[keys.length];
        private long[] shares = new long[keys.length];
        private int[] weeks = new int[keys.length];

        Table() {
            Arrays.fill(keys, FREE);
        }

        void add(long key, long grossOere, long shareOere, int count) {
            int cell = find(key);
            if (keys[cell] == FREE) {
                keys[cell] = key;
                size++;
            }
            gross[cell] = Math.addExact(gross[cell], grossOere);
            shares[cell] = Math.addExact(shares[cell], shareOere);
            weeks[cell] = Math.addExact(weeks[cell], count);
            if (size * 2 > keys.length) {
                grow();
            }
        }

        private int find(long key) {
            int mask = keys.length - 1;
            int cell = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
            while (keys[cell] != key && keys[cell] != FREE) {
                cell = (cell + 1) & mask;
            }
            return cell;
        }

        private void grow() {
            long[] oldKeys = keys;
            long[] oldGross = gross;
            long[] oldShares = shares;
            int[] oldWeeks = weeks;
            keys = new long[oldKeys.length * 2];
            Arrays.fill(keys, FREE);
            gross = new long[keys.length];
            shares = new long[keys.length];
            weeks = new int[keys.length];
            for (int old = 0; old < oldKeys.length; old++) {
                if (oldKeys[old] != FREE) {
                    int cell = find(oldKeys[old]);
                    keys[cell] = oldKeys[old];
                    gross[cell] = oldGross[old];
                    shares[cell] = oldShares[old];
                    weeks[cell] = oldWeeks[old];
                }
            }
        }
    }
}
