package dk.refusion.refund;

import dk.refusion.history.CountedHistory;
import dk.refusion.history.History;
import dk.refusion.history.Payment;
import dk.refusion.ladder.WeekClass;
import dk.refusion.law.Benefit;
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

    /** Whether something became known after a day, to the end of another, that may touch days until the first. */
    private boolean news(PersonSettlement person, LocalDate after, LocalDate to) {
        for (Payment payment : person.counted.history().payments()) {
            LocalDate known = payment.knownFrom();
            if (known.isAfter(after)
                    && !known.isAfter(to)
                    && (!payment.from().isAfter(after) || law.dependsOnAward(payment.benefit()))) {
                return true;
            }
        }
        return false;
    }

    private void count(PersonSettlement person) {
        CountedHistory counted = person.counted;
        Optional<Week> firstBenefit = counted.firstBenefitWeek();
        int lastCounted = Integer.MIN_VALUE;
        Municipality lastMunicipality = null;
        Optional<Municipality> paidLast = Optional.empty();
        Week sundayIn = Week.of(month.atDay(1));
        Week end = Week.of(month.atEndOfMonth());
        for (int entry = 0; entry < counted.size(); entry++) {
            if (counted.week(entry) <= end.index()) {
                paidLast = Optional.of(counted.municipality(entry));
            }
            boolean again = counted.week(entry) == lastCounted && counted.municipality(entry) == lastMunicipality;
            if (!again
                    && counted.seniority(entry) > 0
                    && (person.isOnLadder(entry) || counted.fixedRate(entry).isEmpty())
                    && person.firstMonth(entry) == number) {
                weeks.merge(counted.municipality(entry), WeekCounts.of(1, 0), WeekCounts::plus);
                lastCounted = counted.week(entry);
                lastMunicipality = counted.municipality(entry);
            }
        }
        if (firstBenefit.isEmpty() || paidLast.isEmpty()) {
            return;
        }
        int selfSupport = 0;
        for (Week week = sundayIn; !week.sunday().isAfter(month.atEndOfMonth()); week = week.plusWeeks(1)) {
            if (week.isAfter(firstBenefit.get()) && counted.classOf(week) == WeekClass.SELF_SUPPORT) {
                selfSupport++;
            }
        }
        if (selfSupport > 0) {
            weeks.merge(paidLast.get(), WeekCounts.of(0, selfSupport), WeekCounts::plus);
        }
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
