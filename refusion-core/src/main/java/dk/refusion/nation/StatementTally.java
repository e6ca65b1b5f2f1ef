package dk.refusion.nation;

import dk.refusion.law.Financing;
import java.util.Arrays;

/** Sums by municipality, month, benefit, direction and rate, in a table that finds its cells by a number. */
final class StatementTally implements Tally {
    private static final long FREE = -1;

    private final LawTables law;
    private int size;
    private long[] keys = new long[1 << 12];
    private long[] gross = new long[keys.length];
    private long[] shares = new long[keys.length];
    private int[] weeks = new int[keys.length];

    StatementTally(LawTables law) {
        this.law = law;
        Arrays.fill(keys, FREE);
    }

    @Override
    public void add(Line line, int way, int tier, int firstWeek, int count, int number, long share) {
        if (law.financing(way) == Financing.OUTSIDE) {
            return;
        }
        int week = firstWeek;
        int end = firstWeek + count;
        while (week < end) {
            int month = Months.ofSunday(week);
            int days = Months.daysInEarlier(week);
            long earlier = days == 0 ? 0 : line.earlier(days);
            if (earlier != 0) {
                long earlierShare = law.share(way, earlier);
                add(key(line, way, month - 1), earlier, earlierShare, 1);
                add(key(line, way, month), line.gross - earlier, share - earlierShare, 0);
                week++;
            } else {
                int inMonth = Math.min(end, Months.nextOverlapOrMonth(week)) - week;
                add(key(line, way, month), line.gross * inMonth, share * inMonth, inMonth);
                week += inMonth;
            }
        }
    }

    private static long key(Line line, int way, int month) {
        return ((long) line.municipality << 48) | ((long) month << 16) | (line.benefit << 10) | way;
    }

    static int municipality(long key) {
        return (int) (key >>> 48);
    }

    static int month(long key) {
        return (int) (key >>> 16);
    }

    static int benefit(long key) {
        return (int) (key >>> 10) & 0x3F;
    }

    static int way(long key) {
        return (int) key & 0x3FF;
    }

    private void add(long key, long grossOere, long shareOere, int count) {
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

    void add(StatementTally other) {
        other.forEach(this::add);
    }

    void forEach(Cell cell) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != FREE) {
                cell.accept(keys[i], gross[i], shares[i], weeks[i]);
            }
        }
    }

    /** Takes the sums of one cell. */
    interface Cell {
        void accept(long key, long gross, long share, int weeks);
    }
}
