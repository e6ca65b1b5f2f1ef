package dk.refusion.walk;

import dk.refusion.law.Benefit;
import dk.refusion.law.Financing;
import dk.refusion.law.FinancingRate;
import dk.refusion.law.Legislation;
import dk.refusion.municipality.Municipality;
import dk.refusion.time.Months;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Sums of settled weeks by municipality, month, benefit, direction and rate: what the lines of statements are made of, for
 * one person or a nation (opgørelsessummer).
 *
 * <p>Kept in a table that finds its cells by a number. Mutable and for one thread.
 */
@SuppressWarnings("EnumOrdinal") // sums stand in a table by number
public final class StatementSums implements WeekSink {
    private static final long FREE = -1;
    private static final Benefit[] BENEFITS = Benefit.values();
    private static final Municipality[] MUNICIPALITIES = Municipality.values();

    private final Legislation law;
    private final FinancingRate[] rates;
    /** The months that are summed up, both included. */
    private final int firstMonth;

    private final int lastMonth;
    private final Table table = new Table();

    /** Makes a line of a cell. */
    @FunctionalInterface
    public interface Line<T> {
        /** A line of a statement, of weeks whose sums are in øre. */
        T of(
                Municipality municipality,
                YearMonth month,
                Benefit benefit,
                FinancingRate rate,
                long gross,
                long share,
                int weeks);
    }

    /** Sums of all months. */
    public StatementSums(Legislation law) {
        this(law, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** Sums of some months, both included. */
    public StatementSums(Legislation law, int firstMonth, int lastMonth) {
        this.law = law;
        this.rates = law.financingRates().toArray(FinancingRate[]::new);
        this.firstMonth = firstMonth;
        this.lastMonth = lastMonth;
    }

    /** Whether a week has days in the months that are summed up. */
    public boolean includes(int week) {
        int month = Months.ofSunday(week);
        return firstMonth <= month && month - 1 <= lastMonth;
    }

    /** Adds a week, with a sign of 1 or −1. */
    public void add(Municipality municipality, Benefit benefit, int rate, MonthSplit week, int sign) {
        if (rates[rate].financing() != Financing.OUTSIDE) {
            add(key(municipality.ordinal(), benefit.ordinal(), rate), week, sign);
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

    /** Adds other sums by the same law. */
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

    /** The lines of all months that are not empty, in order, unmodifiable. */
    public <T extends Comparable<? super T>> List<T> lines(Line<T> maker) {
        return lines(Integer.MIN_VALUE, Integer.MAX_VALUE, maker);
    }

    /** The lines of a month. */
    public <T extends Comparable<? super T>> List<T> lines(YearMonth month, Line<T> maker) {
        return lines(Months.of(month), Months.of(month), maker);
    }

    private <T extends Comparable<? super T>> List<T> lines(int first, int last, Line<T> maker) {
        List<T> lines = new ArrayList<>();
        for (int cell = 0; cell < table.keys.length; cell++) {
            long key = table.keys[cell];
            int month = (int) (key >>> 16);
            if (key == FREE || month < first || month > last) {
                continue;
            }
            FinancingRate rate = rates[(int) key & 0x3FF];
            long gross = table.gross[cell];
            long share = rate.shareOfSums(gross, table.shares[cell], law.policies());
            if (gross != 0 || share != 0 || table.weeks[cell] != 0) {
                lines.add(maker.of(
                        MUNICIPALITIES[(int) (key >>> 48)],
                        Months.month(month),
                        BENEFITS[(int) (key >>> 10) & 0x3F],
                        rate,
                        gross,
                        share,
                        table.weeks[cell]));
            }
        }
        Collections.sort(lines);
        return List.copyOf(lines);
    }

    /** {@return how many cells there are} */
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
