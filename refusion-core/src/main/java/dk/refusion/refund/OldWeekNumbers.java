package dk.refusion.refund;

import dk.refusion.history.WeekPayment;
import dk.refusion.law.Benefit;
import dk.refusion.time.Week;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * The numbers of weeks that the percentages before 2016 went by, from what was paid to a person.
 *
 * <p>18 months always hold 78 whole weeks, 24 months 104 and 9 months 39, so the old limits in months are exact in weeks.
 */
final class OldWeekNumbers {
    private static final int WEEKS_OF_24_MONTHS = 104;
    private static final int WEEKS_OF_18_MONTHS = 78;
    private static final int WEEKS_OF_9_MONTHS = 39;

    private final Map<Benefit, Map<Week, Integer>> numbers = new HashMap<>();

    OldWeekNumbers(SortedMap<Week, List<WeekPayment>> payments) {
        numbers.put(Benefit.SYGEDAGPENGE, ofSpell(payments));
        numbers.put(Benefit.DAGPENGE, inAll(payments));
        numbers.put(Benefit.LEDIGHEDSYDELSE, inTwoYears(payments));
    }

    /** The number that decides the rate of a benefit in a week; 1 where none does. */
    int number(Benefit benefit, Week week) {
        return numbers.getOrDefault(benefit, Map.of()).getOrDefault(week, 1);
    }

    private static boolean isPaid(List<WeekPayment> parts, Benefit benefit) {
        return parts.stream()
                        .filter(part -> part.payment().benefit() == benefit)
                        .mapToLong(part -> part.amount().oere())
                        .sum()
                > 0;
    }

    private static Map<Week, Integer> ofSpell(SortedMap<Week, List<WeekPayment>> payments) {
        Map<Week, Integer> numbers = new HashMap<>();
        payments.forEach((week, parts) -> {
            if (isPaid(parts, Benefit.SYGEDAGPENGE)) {
                numbers.put(week, numbers.getOrDefault(week.minusWeeks(1), 0) + 1);
            }
        });
        return numbers;
    }

    private static Map<Week, Integer> inAll(SortedMap<Week, List<WeekPayment>> payments) {
        Map<Week, Integer> numbers = new HashMap<>();
        payments.forEach((week, parts) -> {
            if (isPaid(parts, Benefit.DAGPENGE)) {
                numbers.put(week, numbers.size() + 1);
            }
        });
        return numbers;
    }

    /** Beyond 18 months within 24 the refund stops until 9 months in a flexible job within 18. */
    private static Map<Week, Integer> inTwoYears(SortedMap<Week, List<WeekPayment>> payments) {
        Map<Week, Integer> numbers = new HashMap<>();
        TreeSet<Week> paid = new TreeSet<>();
        TreeSet<Week> flexibleJob = new TreeSet<>();
        boolean[] stopped = {false};
        payments.forEach((week, parts) -> {
            if (isPaid(parts, Benefit.FLEKSLOENTILSKUD) || isPaid(parts, Benefit.FLEKSJOB_GAMMEL_ORDNING)) {
                flexibleJob.add(week);
                stopped[0] &= flexibleJob
                                .tailSet(week.minusWeeks(WEEKS_OF_18_MONTHS - 1))
                                .size()
                        < WEEKS_OF_9_MONTHS;
            }
            if (isPaid(parts, Benefit.LEDIGHEDSYDELSE)) {
                paid.add(week);
                int number =
                        paid.tailSet(week.minusWeeks(WEEKS_OF_24_MONTHS - 1)).size();
                stopped[0] |= number > WEEKS_OF_18_MONTHS;
                numbers.put(week, stopped[0] ? Math.max(number, WEEKS_OF_18_MONTHS + 1) : number);
            }
        });
        return numbers;
    }
}
