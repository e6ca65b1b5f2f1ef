package dk.refusion.walk;

import static dk.refusion.municipality.Municipality.BALLERUP;

import dk.refusion.law.Benefit;
import dk.refusion.law.Legislation;
import dk.refusion.municipality.Municipality;
import dk.refusion.time.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What was paid to persons, put into columns as it is told: periods of whole weeks by their first weeks, and payments by days. */
@SuppressWarnings("EnumOrdinal") // columns of numbers
final class Paid {
    private record Period(int start, int weeks, long weekly, Benefit benefit, Municipality municipality, int awarded) {}

    private final List<List<Period>> persons = new ArrayList<>();
    private final DayPayments days = new DayPayments();

    /** One person to whom nothing was paid yet. */
    static Paid toOne() {
        return new Paid().person();
    }

    Paid person() {
        persons.add(new ArrayList<>());
        days.person();
        return this;
    }

    Paid weeks(String first, int weeks, long aWeek, Benefit benefit) {
        return weeks(Week.parse(first).index(), weeks, aWeek, benefit, BALLERUP, PaidColumns.NO_DAY);
    }

    Paid weeks(String first, int weeks, long aWeek, Benefit benefit, String awarded) {
        return weeks(Week.parse(first).index(), weeks, aWeek, benefit, BALLERUP, day(awarded));
    }

    Paid weeks(int first, int weeks, long aWeek, Benefit benefit, Municipality municipality, int awarded) {
        persons.get(persons.size() - 1).add(new Period(first, weeks, aWeek, benefit, municipality, awarded));
        return this;
    }

    Paid days(String from, String to, long oere, Benefit benefit) {
        return days(day(from), day(to), oere, benefit, BALLERUP, PaidColumns.NO_DAY);
    }

    Paid days(String from, String to, long oere, Benefit benefit, Municipality municipality) {
        return days(day(from), day(to), oere, benefit, municipality, PaidColumns.NO_DAY);
    }

    Paid days(String from, String to, long oere, Benefit benefit, String awarded) {
        return days(day(from), day(to), oere, benefit, BALLERUP, day(awarded));
    }

    Paid days(int from, int to, long oere, Benefit benefit, Municipality municipality, int awarded) {
        days.add(from, to, oere, benefit, municipality, awarded);
        return this;
    }

    /** How many persons there are. */
    int persons() {
        return persons.size();
    }

    static int day(String day) {
        return (int) LocalDate.parse(day).toEpochDay();
    }

    PaidColumns columns() {
        List<Period> all = persons.stream().flatMap(List::stream).toList();
        int[] first = new int[persons.size() + 1];
        short[] start = new short[all.size()];
        short[] weeks = new short[all.size()];
        long[] weekly = new long[all.size()];
        byte[] benefit = new byte[all.size()];
        byte[] municipality = new byte[all.size()];
        int[] awarded = new int[all.size()];
        for (int person = 0; person < persons.size(); person++) {
            first[person + 1] = first[person] + persons.get(person).size();
        }
        for (int i = 0; i < all.size(); i++) {
            Period period = all.get(i);
            start[i] = (short) period.start;
            weeks[i] = (short) period.weeks;
            weekly[i] = period.weekly;
            benefit[i] = (byte) period.benefit.ordinal();
            municipality[i] = (byte) period.municipality.ordinal();
            awarded[i] = period.awarded;
        }
        boolean noAwards = all.stream().allMatch(period -> period.awarded == PaidColumns.NO_DAY);
        return new PaidColumns(
                first, start, weeks, weekly, benefit, municipality, noAwards ? new int[0] : awarded, days);
    }

    PersonPayments payments(Legislation law) {
        return new PersonPayments(columns(), law, (person, payment) -> "payment " + payment);
    }

    /** The lines of the only person, week by week and in the order of lines. */
    List<Line> lines(Legislation law) {
        return WalkedLines.under(law, columns()).lines(0, Optional.empty());
    }

    /** The net amount of each week with one, in their order. */
    List<String> amounts(Legislation law) {
        List<String> amounts = new ArrayList<>();
        for (Line line : lines(law)) {
            amounts.add(line.week() + " " + line.gross());
        }
        return Collections.unmodifiableList(amounts);
    }
}
