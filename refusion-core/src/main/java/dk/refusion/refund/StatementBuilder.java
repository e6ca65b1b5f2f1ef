package dk.refusion.refund;

import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import dk.refusion.history.CountedHistories;
import dk.refusion.history.CountedHistory;
import dk.refusion.ladder.WeekClass;
import dk.refusion.law.Benefit;
import dk.refusion.law.Financing;
import dk.refusion.law.FinancingRate;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import dk.refusion.time.Months;
import dk.refusion.time.Week;
import dk.refusion.walk.StatementSums;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes the statement of one month from the settled persons. */
final class StatementBuilder {
    private final Settlement settlement;
    private final CountedHistories persons;
    private final YearMonth month;
    private final int number;
    private final StatementSums present;
    private final StatementSums corrections;
    private final SortedMap<Municipality, WeekCounts> weeks = new TreeMap<>();
    private final ListMultimap<String, FlexJobMonth> flexJobs;
    private final SortedMap<Municipality, Money> flex = new TreeMap<>();

    private StatementBuilder(Settlement settlement, YearMonth month) {
        this.settlement = settlement;
        this.persons = settlement.counted;
        this.month = month;
        this.number = Months.of(month);
        this.present = new StatementSums(persons.legislation(), number, number);
        this.corrections = new StatementSums(persons.legislation(), Integer.MIN_VALUE, number - 1);
        this.flexJobs = Multimaps.index(
                Iterables.filter(settlement.flexJobs, job -> job.month().equals(month)), FlexJobMonth::person);
    }

    /** The statements of months that follow each other: person by person, each counted once for every state of what was known. */
    static List<Statement> statements(Settlement settlement, YearMonth first, YearMonth last) {
        List<StatementBuilder> months = Stream.iterate(
                        first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> new StatementBuilder(settlement, month))
                .toList();
        for (int person = 0; person < settlement.persons().size(); person++) {
            for (StatementBuilder month : months) {
                month.add(person);
            }
        }
        return months.stream().map(StatementBuilder::statement).toList();
    }

    private Statement statement() {
        SortedMap<Municipality, Money> transport = new TreeMap<>();
        for (TransportAllowance allowance : settlement.transport) {
            if (allowance.month().equals(month)) {
                transport.merge(allowance.municipality(), allowance.coFinancing(), Money::plus);
            }
        }
        return ImmutableStatement.builder()
                .month(month)
                .addAllLines(present.lines(StatementLine::of))
                .addAllCorrections(corrections.lines(StatementLine::of))
                .putAllWeeks(weeks)
                .putAllTransport(transport)
                .putAllFlexContributions(flex)
                .build();
    }

    private void add(int person) {
        LocalDate end = month.atEndOfMonth();
        LocalDate before = month.atDay(1).minusDays(1);
        CountedHistory now = persons.known(person, end);
        add(present, now, 0, 1);
        if (persons.hasNews(person, before, end)) {
            CountedHistory then = persons.known(person, before);
            int first = now.firstDifference(then);
            add(corrections, now, first, 1);
            add(corrections, then, first, -1);
        }
        count(now);
        for (FlexJobMonth job : flexJobs.get(now.person())) {
            contribution(now, job).ifPresent(amount -> flex.merge(job.municipality(), amount, Money::plus));
        }
    }

    /** Adds the lines of a person from one on, with a sign of 1 or −1. */
    static void add(StatementSums sums, CountedHistory person, int first, int sign) {
        for (int line = first; line < person.size(); line++) {
            if (sums.includes(person.week(line))) {
                sums.add(
                        person.municipality(line),
                        person.benefit(line),
                        person.ratePlace(line),
                        RefundLine.months(person, line),
                        sign);
            }
        }
    }

    private void count(CountedHistory counted) {
        int entry = 0;
        while (entry < counted.size() && Months.ofSunday(counted.week(entry)) < number) {
            entry++;
        }
        while (entry < counted.size() && Months.ofSunday(counted.week(entry)) <= number + 1) {
            Municipality municipality = counted.municipality(entry);
            int week = counted.week(entry);
            int firstMonth = Integer.MAX_VALUE;
            for (;
                    entry < counted.size()
                            && counted.week(entry) == week
                            && counted.municipality(entry) == municipality;
                    entry++) {
                if (counted.seniority(entry) > 0 && isOnTheList(counted.rate(entry))) {
                    firstMonth = Math.min(
                            firstMonth, RefundLine.months(counted, entry).firstMonth());
                }
            }
            if (firstMonth == number) {
                weeks.merge(municipality, WeekCounts.of(1, 0), WeekCounts::plus);
            }
        }
        paidLast(counted).ifPresent(municipality -> {
            int selfSupport = selfSupportWeeks(counted);
            if (selfSupport > 0) {
                weeks.merge(municipality, WeekCounts.of(0, selfSupport), WeekCounts::plus);
            }
        });
    }

    /** Whether a line is of a benefit of § 3(1), which is financed by the ladder or has no percentage. */
    private static boolean isOnTheList(FinancingRate rate) {
        return rate.isOnLadder() || rate.financing() == Financing.NONE;
    }

    private Optional<Municipality> paidLast(CountedHistory counted) {
        int end = Week.of(month.atEndOfMonth()).index();
        for (int entry = counted.size() - 1; entry >= 0; entry--) {
            if (counted.week(entry) <= end) {
                return Optional.of(counted.municipality(entry));
            }
        }
        return Optional.empty();
    }

    private int selfSupportWeeks(CountedHistory counted) {
        Optional<Week> firstBenefit = counted.firstBenefitWeek();
        int selfSupport = 0;
        for (Week week = Week.of(month.atDay(1));
                !week.sunday().isAfter(month.atEndOfMonth());
                week = week.plusWeeks(1)) {
            if (firstBenefit.filter(week::isAfter).isPresent() && counted.classOf(week) == WeekClass.SELF_SUPPORT) {
                selfSupport++;
            }
        }
        return selfSupport;
    }

    /** The contribution, if a week of the month has the last tier's refund. */
    private Optional<Money> contribution(CountedHistory counted, FlexJobMonth job) {
        boolean right = false;
        Money refund = Money.ZERO;
        List<RefundLine> lines = Settlement.lines(counted);
        for (int entry = 0; entry < counted.size(); entry++) {
            if (counted.benefit(entry) != Benefit.FLEKSLOENTILSKUD
                    || counted.municipality(entry) != job.municipality()
                    || !counted.rate(entry).isOnLadder()) {
                continue;
            }
            for (RefundPart part : lines.get(entry).parts()) {
                if (part.month().equals(month)) {
                    refund = refund.plus(part.amounts().refund());
                    right |= counted.isOnLastTier(entry);
                }
            }
        }
        return right ? Optional.of(job.contribution(refund)) : Optional.empty();
    }
}
