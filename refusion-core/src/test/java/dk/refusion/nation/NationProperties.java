package dk.refusion.nation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.history.Payment;
import dk.refusion.law.Benefit;
import dk.refusion.law.Financing;
import dk.refusion.law.Legislation;
import dk.refusion.law.Policies;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import dk.refusion.nation.Nations.Nation;
import dk.refusion.refund.RefundAmounts;
import dk.refusion.refund.RefundCalculator;
import dk.refusion.refund.RefundLine;
import dk.refusion.refund.RefundPart;
import dk.refusion.refund.Settlement;
import dk.refusion.refund.StatementLine;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@Domain(Nations.class)
@Domain(DomainContext.Global.class)
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class NationProperties {
    private static NationSettlement settled(Nation nation, Legislation law) {
        return NationCalculator.under(law).statements().rows().calculate(nation.history());
    }

    /** The single persons' settlements; empty if one of them is refused. */
    private static List<Settlement> oneByOne(Nation nation, Legislation law) {
        NationHistory history = nation.history();
        List<Settlement> all = new ArrayList<>();
        for (int person = 0; person < history.persons(); person++) {
            try {
                all.add(RefundCalculator.under(law)
                        .payments(history.payments(person))
                        .calculate());
            } catch (IllegalArgumentException refused) {
                return List.of();
            }
        }
        return all;
    }

    @Property(tries = 400)
    void every_row_is_the_line_of_the_single_person(@ForAll Nation nation, @ForAll Legislation law) {
        List<Settlement> persons = oneByOne(nation, law);
        Assume.that(!persons.isEmpty());
        NationSettlement settlement = settled(nation, law);
        RefundAmounts total = RefundAmounts.ZERO;
        for (int person = 0; person < persons.size(); person++) {
            List<String> lines = persons.get(person).lines().stream()
                    .map(NationProperties::text)
                    .sorted()
                    .toList();
            List<String> rows = settlement.rows().of(person).stream()
                    .map(NationProperties::text)
                    .sorted()
                    .toList();
            assertThat(rows).isEqualTo(lines);
            total = total.plus(persons.get(person).total());
        }
        assertThat(settlement.total()).isEqualTo(total);
        Statistics.label("rows").collect(settlement.rows().size() > 20);
        Statistics.label("rows").coverage(rows -> rows.check(true).percentage(share -> share > 30));
    }

    private static String text(RefundLine line) {
        return String.join(
                " ",
                "" + line.week(),
                "" + line.municipality(),
                "" + line.benefit(),
                "" + line.financing(),
                "" + line.seniority(),
                "" + line.tier(),
                "" + line.rate(),
                "" + line.amounts());
    }

    private static String text(NationRow row) {
        return String.join(
                " ",
                "" + row.week(),
                "" + row.municipality(),
                "" + row.benefit(),
                "" + row.financing(),
                "" + row.seniority(),
                "" + row.tier(),
                "" + row.rate(),
                "" + row.amounts());
    }

    @Property(tries = 400)
    void the_statements_are_the_months_of_the_lines(@ForAll Nation nation, @ForAll Legislation law) {
        Assume.that(law.policies().roundingLevel() == Policies.RoundingLevel.LINE);
        List<Settlement> persons = oneByOne(nation, law);
        Assume.that(!persons.isEmpty());
        Map<String, RefundAmounts> sums = new TreeMap<>();
        Map<String, Integer> weeks = new TreeMap<>();
        for (Settlement person : persons) {
            for (RefundLine line : person.lines()) {
                if (line.financing() == Financing.OUTSIDE) {
                    continue;
                }
                boolean first = true;
                for (RefundPart part : line.parts()) {
                    String key = String.join(
                            " ",
                            "" + line.municipality(),
                            "" + part.month(),
                            "" + line.benefit(),
                            "" + line.financing(),
                            "" + line.rate(),
                            "" + line.tier().isPresent());
                    sums.merge(key, part.amounts(), RefundAmounts::plus);
                    weeks.merge(key, first ? 1 : 0, Integer::sum);
                    first = false;
                }
            }
        }
        sums.entrySet().removeIf(sum -> sum.getValue().isZero() && weeks.getOrDefault(sum.getKey(), 0) == 0);
        List<StatementLine> lines = settled(nation, law).statementLines();
        Map<String, RefundAmounts> statement = lines.stream()
                .collect(Collectors.toMap(
                        NationProperties::key, StatementLine::amounts, RefundAmounts::plus, TreeMap::new));
        assertThat(statement).isEqualTo(sums);
        for (StatementLine line : lines) {
            assertThat(weeks).containsEntry(key(line), line.weeks());
        }
    }

    private static String key(StatementLine line) {
        return String.join(
                " ",
                "" + line.municipality(),
                "" + line.month(),
                "" + line.benefit(),
                "" + line.financing(),
                "" + line.rate(),
                "" + line.isOnLadder());
    }

    @Property(tries = 400)
    void rows_by_week_are_joined_to_periods_that_settle_the_same(@ForAll Nation nation, @ForAll Legislation law) {
        NationHistory periods = nation.history();
        NationHistory.Builder joined = NationHistory.builder();
        for (Nations.Person person : nation.persons()) {
            joined.person();
            Set<List<Object>> seen = new HashSet<>();
            for (int week = Nations.START; week < Nations.LAST + 100; week++) {
                for (Nations.Period period : person.periods()) {
                    boolean paid = period.firstWeek() <= week && week < period.firstWeek() + period.weeks();
                    if (paid) {
                        Assume.that(seen.add(List.of(
                                week, period.weekly(), period.benefit(), period.municipality(), period.awarded())));
                        row(joined, week, period);
                    }
                }
            }
        }
        NationHistory rows = joined.build();
        assertThat(rows.weeks()).isEqualTo(periods.weeks());
        assertThat(inBulk(rows)).isEqualTo(onePerWeek(rows));
        assertThat(inBulkByCase(rows)).isEqualTo(onePerWeek(rows));
        assertThat(outcome(rows, law)).isEqualTo(outcome(periods, law));
    }

    @Property(tries = 400)
    void payments_of_any_days_in_any_order_are_settled_as_for_the_single_person(
            @ForAll Nation nation, @ForAll Legislation law, @ForAll Random random) {
        NationHistory.Builder builder = NationHistory.builder();
        List<Settlement> expected = new ArrayList<>();
        for (Nations.Person person : nation.persons()) {
            List<Payment> payments = new ArrayList<>();
            for (Nations.Period period : person.periods()) {
                payments.add(ofDays(period, random));
            }
            Collections.shuffle(payments, random);
            builder.person();
            payments.forEach(payment -> payment(builder, payment));
            try {
                expected.add(RefundCalculator.under(law).payments(payments).calculate());
            } catch (IllegalArgumentException refused) {
                Assume.that(false);
            }
        }
        NationHistory history = builder.build();
        NationSettlement settlement =
                NationCalculator.under(law).statements().rows().calculate(history);
        for (int person = 0; person < expected.size(); person++) {
            assertThat(settlement.rows().of(person).stream()
                            .map(NationProperties::text)
                            .sorted())
                    .isEqualTo(expected.get(person).lines().stream()
                            .map(NationProperties::text)
                            .sorted()
                            .toList());
        }
        Statistics.label("by days").collect(history.dayPayments() > 0, history.periods() > 0);
        Statistics.label("by days").coverage(some -> some.check(true, true).percentage(share -> share > 20));
    }

    /** A payment of the weeks of a period or, as often, of some days less. */
    private static Payment ofDays(Nations.Period period, Random random) {
        int late = random.nextBoolean() ? 0 : random.nextInt(4);
        int early = random.nextBoolean() ? 0 : random.nextInt(4);
        Payment payment = Payment.of(
                "1",
                period.municipality(),
                period.benefit(),
                LocalDate.ofEpochDay(Week.mondayOf(period.firstWeek()) + late),
                LocalDate.ofEpochDay(Week.mondayOf(period.firstWeek() + period.weeks()) - 1L - early),
                Money.ofOere(period.weekly()).times(period.weeks()));
        return period.awarded().map(payment::withAwarded).orElse(payment);
    }

    private static void payment(NationHistory.Builder builder, Payment payment) {
        long first = payment.from().toEpochDay();
        long last = payment.to().toEpochDay();
        long oere = payment.amount().oere();
        if (payment.awarded().isPresent()) {
            builder.payment(
                    first,
                    last,
                    oere,
                    payment.benefit(),
                    payment.municipality(),
                    payment.awarded().get());
        } else {
            builder.payment(first, last, oere, payment.benefit(), payment.municipality());
        }
    }

    /** The rows of each person in one go; awards apart, which columns do not have. */
    private static List<List<Payment>> inBulk(NationHistory history) {
        NationHistory.Builder builder = NationHistory.builder();
        for (int person = 0; person < history.persons(); person++) {
            List<Payment> rows = weeks(history, person);
            builder.person()
                    .rows(
                            rows.stream()
                                    .mapToInt(row -> Week.of(row.from()).index())
                                    .toArray(),
                            rows.stream().mapToLong(row -> row.amount().oere()).toArray(),
                            rows.stream().map(Payment::benefit).toArray(Benefit[]::new),
                            rows.stream().map(Payment::municipality).toArray(Municipality[]::new),
                            0,
                            rows.size());
        }
        return payments(builder.build());
    }

    /** The rows of each person in one go for as long as benefit and municipality stay the same. */
    private static List<List<Payment>> inBulkByCase(NationHistory history) {
        NationHistory.Builder builder = NationHistory.builder();
        for (int person = 0; person < history.persons(); person++) {
            List<Payment> rows = weeks(history, person);
            int[] weeks =
                    rows.stream().mapToInt(row -> Week.of(row.from()).index()).toArray();
            long[] oere = rows.stream().mapToLong(row -> row.amount().oere()).toArray();
            builder.person();
            int from = 0;
            for (int to = 1; to <= rows.size(); to++) {
                if (to == rows.size()
                        || rows.get(to).benefit() != rows.get(from).benefit()
                        || rows.get(to).municipality() != rows.get(from).municipality()) {
                    builder.rows(
                            weeks,
                            oere,
                            rows.get(from).benefit(),
                            rows.get(from).municipality(),
                            from,
                            to);
                    from = to;
                }
            }
        }
        return payments(builder.build());
    }

    private static List<List<Payment>> onePerWeek(NationHistory history) {
        NationHistory.Builder builder = NationHistory.builder();
        for (int person = 0; person < history.persons(); person++) {
            builder.person();
            for (Payment row : weeks(history, person)) {
                builder.row(Week.of(row.from()).index(), row.amount().oere(), row.benefit(), row.municipality());
            }
        }
        return payments(builder.build());
    }

    private static List<List<Payment>> payments(NationHistory history) {
        return IntStream.range(0, history.persons()).mapToObj(history::payments).toList();
    }

    /** A payment for each week of a person, in the order of weeks, none of them twice. */
    private static List<Payment> weeks(NationHistory history, int person) {
        List<Payment> weeks = new ArrayList<>();
        for (int period = history.firstPeriod(person); period < history.firstPeriod(person + 1); period++) {
            for (int week = 0; week < history.weeks(period); week++) {
                Week one = history.firstWeek(period).plusWeeks(week);
                weeks.add(Payment.ofWeeks(
                        String.valueOf(person),
                        history.municipality(period),
                        history.benefit(period),
                        WeekRange.of(one, one),
                        history.weekly(period)));
            }
        }
        return weeks.stream()
                .distinct()
                .sorted(Comparator.comparing(Payment::from))
                .toList();
    }

    private static void row(NationHistory.Builder builder, int week, Nations.Period period) {
        if (period.awarded().isPresent()) {
            builder.row(
                    week,
                    period.weekly(),
                    period.benefit(),
                    period.municipality(),
                    period.awarded().get());
        } else {
            builder.row(week, period.weekly(), period.benefit(), period.municipality());
        }
    }

    private static String outcome(NationHistory history, Legislation law) {
        try {
            return NationCalculator.under(law)
                    .statements()
                    .calculate(history)
                    .statementLines()
                    .toString();
        } catch (IllegalArgumentException refused) {
            return "refused";
        }
    }

    @Property(tries = 400)
    void what_the_single_person_refuses_is_refused_in_the_same_words(@ForAll Nation nation, @ForAll Legislation any) {
        Legislation law = any.withPolicies(any.policies().withUnknownAward(Policies.UnknownAward.REFUSED));
        NationHistory history = nation.history();
        String expected = IntStream.range(0, history.persons())
                .mapToObj(person -> refusal(() -> RefundCalculator.under(law)
                                .payments(history.payments(person))
                                .calculate())
                        // one person alone is not named; of several it is told which
                        .replaceFirst(
                                "^a payment", history.persons() > 1 ? "payment to person " + person : "a payment"))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        assertThat(refusal(() -> NationCalculator.under(law).calculate(history)))
                .isEqualTo(expected);
        Statistics.label("refused").collect(!expected.isEmpty());
        Statistics.label("refused").coverage(refused -> refused.check(true).percentage(share -> share > 2));
    }

    private static String refusal(Runnable calculation) {
        try {
            calculation.run();
            return "";
        } catch (IllegalArgumentException refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
