package dk.refusion.nation;

import dk.refusion.law.Benefit;
import dk.refusion.municipality.Municipality;
import dk.refusion.time.Week;
import dk.refusion.walk.DayPayments;
import dk.refusion.walk.PaidColumns;
import java.time.LocalDate;
import java.util.Arrays;

/** Columns of periods that grow, and what is checked while they do. */
@SuppressWarnings("EnumOrdinal") // columns of numbers; users see the constants
final class NationColumns {
    private static final int END = PaidColumns.END;
    private static final long MOST = PaidColumns.MOST;
    private static final int NO_DAY = PaidColumns.NO_DAY;
    private static final int NO_RUN = -1;
    private static final long LAST_DAY = LocalDate.MAX.toEpochDay();

    private int persons;
    private int[] first = new int[1024];

    private int periods;
    private short[] start = new short[4096];
    private short[] weeks = new short[4096];
    private long[] weekly = new long[4096];
    private byte[] benefits = new byte[4096];
    private byte[] municipalities = new byte[4096];
    private int[] awards = new int[0];
    private final DayPayments byDays = new DayPayments();

    /** The first week that the person's next period or row may have. */
    private int next;
    /** Periods of rows that the next row may go on with. */
    private int[] open = new int[4];

    private int opened;

    /** The period of the last row, the week after its last, and what a row must be to go on with it. */
    private int run;

    private int runEnd = NO_RUN;
    private long runAmount;
    private Benefit runBenefit = Benefit.DAGPENGE;
    private Municipality runMunicipality = Municipality.KOEBENHAVN;
    private int runAward;

    void person() {
        endRun();
        if (persons + 1 == first.length) {
            first = Arrays.copyOf(first, DayPayments.grown(first.length));
        }
        first[persons++] = periods;
        byDays.person();
        next = 0;
        opened = 0;
    }

    void period(int firstWeek, int count, long amount, Benefit benefit, Municipality municipality, int awarded) {
        endRun();
        check(firstWeek, count, amount);
        int same = find(firstWeek, count, amount, benefit, municipality, awarded);
        if (same >= 0) {
            throw refused("is there already as period " + same, firstWeek);
        }
        append(firstWeek, count, amount, benefit, municipality, awarded);
        next = firstWeek;
    }

    /** The period that is the same in all, or −1. */
    private int find(int firstWeek, int count, long amount, Benefit benefit, Municipality municipality, int awarded) {
        for (int other = periods - 1; other >= first[persons - 1] && start[other] == firstWeek; other--) {
            if (weeks[other] == count && weekly[other] == amount && isSameCase(other, benefit, municipality, awarded)) {
                return other;
            }
        }
        return -1;
    }

    void payment(long firstDay, long lastDay, long amount, Benefit benefit, Municipality municipality, int awarded) {
        checkPerson();
        if (firstDay < 0 || lastDay >= Week.mondayOf(END)) {
            throw new IllegalArgumentException("payment to person " + (persons - 1) + " must be from 1970-01-01 to "
                    + LocalDate.ofEpochDay(Week.mondayOf(END) - 1) + ", was "
                    + day(firstDay) + "/" + day(lastDay));
        }
        if (lastDay < firstDay || DayPayments.isTooLong(firstDay, lastDay)) {
            throw new IllegalArgumentException("payment to person " + (persons - 1)
                    + " must have at least one day and at most 100 years of them, was " + day(firstDay) + "/"
                    + day(lastDay));
        }
        if (!joins(firstDay, lastDay, amount, benefit, municipality, awarded)) {
            byDays.add((int) firstDay, (int) lastDay, amount, benefit, municipality, awarded);
        }
    }

    private static String day(long day) {
        return Math.abs(day) > LAST_DAY ? day + " days from 1970-01-01" : String.valueOf(LocalDate.ofEpochDay(day));
    }

    /** Takes a payment among the periods, if it is one and comes after those before it. */
    private boolean joins(
            long firstDay, long lastDay, long amount, Benefit benefit, Municipality municipality, int awarded) {
        int week = Week.indexOf(firstDay);
        int count = (int) ((lastDay - firstDay + 1) / 7);
        if (Week.mondayOf(week) != firstDay || Week.mondayOf(week + count) != lastDay + 1 || amount % count != 0) {
            return false;
        }
        long aWeek = amount / count;
        if (week == runEnd
                && aWeek == runAmount
                && benefit == runBenefit
                && municipality == runMunicipality
                && awarded == runAward) {
            runEnd += count;
            return true;
        }
        endRun();
        // a payment may overlap the one before it, and periods stand by their first weeks
        next = periods > first[persons - 1] ? start[periods - 1] : 0;
        if (week < next
                || aWeek > MOST
                || aWeek < -MOST
                || find(week, count, aWeek, benefit, municipality, awarded) >= 0) {
            return false;
        }
        append(week, count, aWeek, benefit, municipality, awarded);
        goOnWith(periods - 1, aWeek, benefit, municipality, awarded);
        return true;
    }

    /** What comes next may go on with a period. */
    private void goOnWith(int period, long amount, Benefit benefit, Municipality municipality, int awarded) {
        run = period;
        runEnd = start[period] + weeks[period];
        runAmount = amount;
        runBenefit = benefit;
        runMunicipality = municipality;
        runAward = awarded;
    }

    void row(int week, long amount, Benefit benefit, Municipality municipality, int awarded) {
        if (runEnd != NO_RUN
                && week == runEnd
                && amount == runAmount
                && benefit == runBenefit
                && municipality == runMunicipality
                && awarded == runAward
                && week < END) {
            runEnd++;
            return;
        }
        endRun();
        check(week, 1, amount);
        int kept = 0;
        int joined = -1;
        for (int i = 0; i < opened; i++) {
            int period = open[i];
            int end = start[period] + weeks[period];
            if (end < week) {
                continue;
            }
            open[kept++] = period;
            if (weekly[period] == amount && isSameCase(period, benefit, municipality, awarded)) {
                if (end > week) {
                    throw refused("is there already in period " + period, week);
                }
                weeks[period]++;
                joined = period;
            }
        }
        opened = kept;
        if (joined < 0) {
            if (opened == open.length) {
                open = Arrays.copyOf(open, opened * 2);
            }
            joined = periods;
            open[opened++] = joined;
            append(week, 1, amount, benefit, municipality, awarded);
        }
        goOnWith(joined, amount, benefit, municipality, awarded);
    }

    void rows(int[] rowWeeks, long[] rowAmounts, Benefit benefit, Municipality municipality, int from, int to) {
        int row = from;
        while (row < to) {
            row(rowWeeks[row], rowAmounts[row], benefit, municipality, NO_DAY);
            row = goOn(row + 1, goesOnTo(rowWeeks, rowAmounts, row + 1, to));
        }
    }

    void rows(
            int[] rowWeeks,
            long[] rowAmounts,
            Benefit[] rowBenefits,
            Municipality[] rowMunicipalities,
            int from,
            int to) {
        int row = from;
        while (row < to) {
            Benefit benefit = rowBenefits[row];
            Municipality municipality = rowMunicipalities[row];
            row(rowWeeks[row], rowAmounts[row], benefit, municipality, NO_DAY);
            int most = goesOnTo(rowWeeks, rowAmounts, row + 1, to);
            int end = row + 1;
            while (end < most && rowBenefits[end] == benefit && rowMunicipalities[end] == municipality) {
                end++;
            }
            row = goOn(row + 1, end);
        }
    }

    /** The row after those that go on with the run, week by week with its amount. */
    private int goesOnTo(int[] rowWeeks, long[] rowAmounts, int from, int to) {
        long amount = runAmount;
        int ahead = runEnd - from;
        int most = Math.min(to, END - ahead);
        int row = from;
        while (row < most && rowWeeks[row] == row + ahead && rowAmounts[row] == amount) {
            row++;
        }
        return row;
    }

    private int goOn(int from, int to) {
        runEnd += to - from;
        return to;
    }

    /** Writes the length of the period that the last rows went on with. */
    private void endRun() {
        if (runEnd != NO_RUN) {
            weeks[run] = (short) (runEnd - start[run]);
            next = runEnd - 1;
            runEnd = NO_RUN;
        }
    }

    private boolean isSameCase(int period, Benefit benefit, Municipality municipality, int awarded) {
        return benefits[period] == benefit.ordinal()
                && municipalities[period] == municipality.ordinal()
                && (awards.length == 0 ? NO_DAY : awards[period]) == awarded;
    }

    private void check(int firstWeek, int count, long amount) {
        checkPerson();
        if (firstWeek < 0 || firstWeek >= END) {
            throw refused("must start from 1970-W01 to " + Week.ofIndex(END - 1), firstWeek);
        }
        if (firstWeek < next) {
            throw refused("must not start before the one before it, in " + Week.ofIndex(next), firstWeek);
        }
        if (count < 1 || count > END - firstWeek) {
            throw new IllegalArgumentException(place() + " has at least one week and ends by "
                    + Week.ofIndex(END - 1) + ", was " + count + " weeks from "
                    + Week.ofIndex(firstWeek));
        }
        if (amount > MOST || amount < -MOST) {
            throw new IllegalArgumentException(
                    place() + " has a weekly amount within ±" + MOST + " øre, was " + amount);
        }
    }

    private void checkPerson() {
        if (persons == 0) {
            throw new IllegalStateException("a period is for a person, and none has been begun");
        }
    }

    private IllegalArgumentException refused(String rule, int week) {
        return new IllegalArgumentException(place() + " " + rule + ", was "
                + (week < 0 || week > END ? week + " weeks from 1970-W01" : Week.ofIndex(week)));
    }

    private String place() {
        return "period " + periods + ", of person " + (persons - 1) + ",";
    }

    private void append(
            int firstWeek, int count, long amount, Benefit benefit, Municipality municipality, int awarded) {
        if (periods == start.length) {
            int room = DayPayments.grown(periods);
            start = Arrays.copyOf(start, room);
            weeks = Arrays.copyOf(weeks, room);
            weekly = Arrays.copyOf(weekly, room);
            benefits = Arrays.copyOf(benefits, room);
            municipalities = Arrays.copyOf(municipalities, room);
        }
        if (awarded != NO_DAY || awards.length > 0) {
            awards = DayPayments.withRoom(awards, start.length);
            awards[periods] = awarded;
        }
        start[periods] = (short) firstWeek;
        weeks[periods] = (short) count;
        weekly[periods] = amount;
        benefits[periods] = (byte) benefit.ordinal();
        municipalities[periods++] = (byte) municipality.ordinal();
    }

    NationHistory history() {
        endRun();
        int[] offsets = Arrays.copyOf(first, persons + 1);
        offsets[persons] = periods;
        return new NationHistory(new PaidColumns(
                offsets,
                Arrays.copyOf(start, periods),
                Arrays.copyOf(weeks, periods),
                Arrays.copyOf(weekly, periods),
                Arrays.copyOf(benefits, periods),
                Arrays.copyOf(municipalities, periods),
                Arrays.copyOf(awards, awards.length == 0 ? 0 : periods),
                byDays.copy()));
    }
}
