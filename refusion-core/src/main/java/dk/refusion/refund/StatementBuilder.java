package dk.refusion.refund;

import dk.refusion.history.CountedHistory;
import dk.refusion.history.History;
import dk.refusion.history.Payment;
import dk.refusion.ladder.WeekClass;
import dk.refusion.law.Benefit;
import dk.refusion.law.Financing;
import dk.refusion.law.Legislation;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import dk.refusion.time.Week;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the statement of one month from the settled persons. */
final class StatementBuilder {
    private final Legislation law;
    private final YearMonth month;
    private final int number;
    private final StatementSums present;
    private final StatementSums corrections;
    private final SortedMap<Municipality, WeekCounts> weeks = new TreeMap<>();

    StatementBuilder(Legislation law, YearMonth month) {
        this.law = law;
        this.month = month;
        this.number = Months.of(month);
        this.present = new StatementSums(law.policies());
        this.corrections = new StatementSums(law.policies());
    }

    Statement statement(Settlement settlement) {
        settlement.persons.forEach(this::add);
        SortedMap<Municipality, Money> transport = new TreeMap<>();
        for (TransportAllowance allowance : settlement.transport) {
            if (allowance.month().equals(month)) {
                transport.merge(allowance.municipality(), allowance.coFinancing(), Money::plus);
            }
        }
        SortedMap<Municipality, Money> flex = new TreeMap<>();
        for (FlexJobMonth job : settlement.flexJobs) {
            if (job.month().equals(month)) {
                settlement
                        .person(job.person())
                        .flatMap(person -> contribution(known(person, month.atEndOfMonth()), job))
                        .ifPresent(amount -> flex.merge(job.municipality(), amount, Money::plus));
            }
        }
        return ImmutableStatement.builder()
                .month(month)
                .addAllLines(present.lines())
                .addAllCorrections(corrections.lines())
                .putAllWeeks(weeks)
                .putAllTransport(transport)
                .putAllFlexContributions(flex)
                .build();
    }

    private void add(PersonSettlement person) {
        LocalDate end = month.atEndOfMonth();
        LocalDate before = month.atDay(1).minusDays(1);
        PersonSettlement now = known(person, end);
        present.add(now, number, number, 1);
        if (news(person, before, end)) {
            corrections.add(now, Integer.MIN_VALUE, number - 1, 1);
            corrections.add(known(person, before), Integer.MIN_VALUE, number - 1, -1);
        }
        count(now);
    }

    /** The person as settled at the end of a day, for the months until then. */
    private PersonSettlement known(PersonSettlement person, LocalDate day) {
        History history = person.counted.history();
        return news(person, day, LocalDate.MAX)
                ? new PersonSettlement(history.knownAt(day).under(law))
                : person;
    }

    /**
     * Whether something became known after a day, to the end of another, that may touch days until the first: those of
     * the payment's first week, which counts as a whole, included.
     */
    private boolean news(PersonSettlement person, LocalDate after, LocalDate to) {
        for (Payment payment : person.counted.history().payments()) {
            LocalDate known = payment.knownFrom();
            if (known.isAfter(after)
                    && !known.isAfter(to)
                    && (!Week.of(payment.from()).monday().isAfter(after) || law.dependsOnAward(payment.benefit()))) {
                return true;
            }
        }
        return false;
    }

    private void count(PersonSettlement person) {
        CountedHistory counted = person.counted;
        int entry = 0;
        while (entry < counted.size()) {
            Municipality municipality = counted.municipality(entry);
            int week = counted.week(entry);
            int firstMonth = Integer.MAX_VALUE;
            for (;
                    entry < counted.size()
                            && counted.week(entry) == week
                            && counted.municipality(entry) == municipality;
                    entry++) {
                if (counted.seniority(entry) > 0
                        && counted.financing(entry) != Financing.OUTSIDE
                        && counted.fixedRate(entry).isEmpty()) {
                    firstMonth = Math.min(firstMonth, person.firstMonth(entry));
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
    private Optional<Money> contribution(PersonSettlement person, FlexJobMonth job) {
        CountedHistory counted = person.counted;
        boolean right = false;
        Money refund = Money.ZERO;
        List<RefundLine> lines = Settlement.lines(person);
        for (int entry = 0; entry < counted.size(); entry++) {
            if (counted.benefit(entry) != Benefit.FLEKSLOENTILSKUD
                    || counted.municipality(entry) != job.municipality()
                    || !person.isOnLadder(entry)) {
                continue;
            }
            for (RefundPart part : lines.get(entry).parts()) {
                if (part.month().equals(month)) {
                    refund = refund.plus(part.amounts().refund());
                    right |= person.isOnLastTier(entry);
                }
            }
        }
        return right ? Optional.of(job.contribution(refund)) : Optional.empty();
    }
}
