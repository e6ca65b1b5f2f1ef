package dk.refusion.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.refusion.history.Payment;
import dk.refusion.ladder.RefundRate;
import dk.refusion.law.Financing;
import dk.refusion.law.Legislation;
import dk.refusion.law.Policies;
import dk.refusion.money.Rounding;
import dk.refusion.nation.NationCalculator;
import dk.refusion.nation.NationHistory;
import dk.refusion.nation.NationRow;
import dk.refusion.time.Week;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/**
 * The library against the whole rule read slowly, through both doors. Some hundred persons as a rule;
 * {@code -Doracle.persons=100000} asks for as many.
 */
@Domain(WholeRuleDomain.class)
@Domain(DomainContext.Global.class)
@AddLifecycleHook(AsManyAsWanted.class)
@StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
class WholeRuleProperties {
    private static Legislation law(Policies readings) {
        return Legislation.denmark().withPolicies(readings);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void the_lines_are_those_of_the_law_on_any_day_of_knowledge_and_by_any_reading(
            @ForAll WholeRuleDomain.Person person,
            @ForAll Policies readings,
            @ForAll @IntRange(min = 600, max = 7000) int knownAt) {
        RefundCalculator calculator = RefundCalculator.under(law(readings)).payments(person.payments());
        LocalDate day = LocalDate.of(2014, 7, 1).plusDays(knownAt);
        boolean all = knownAt > 4000;
        List<Payment> known = person.payments().stream()
                .filter(payment ->
                        all || !payment.registered().orElse(payment.from()).isAfter(day))
                .toList();
        Optional<List<Oracle.Line>> lines = lines(known, readings);
        RefundCalculator asked = all ? calculator : calculator.knownAt(day);

        if (lines.isPresent()) {
            assertThat(asked.calculate().lines().stream()
                            .map(WholeRuleProperties::plain)
                            .toList())
                    .isEqualTo(lines.get());
        } else {
            assertThatIllegalArgumentException().isThrownBy(asked::calculate);
        }
        Statistics.label("lines")
                .collect(lines.map(List::size).filter(size -> size > 20).isPresent());
        Statistics.label("lines").coverage(seen -> seen.check(true).percentage(share -> share > 20));
    }

    /** Empty if the law refuses a payment. */
    private static Optional<List<Oracle.Line>> lines(List<Payment> payments, Policies readings) {
        try {
            return Optional.of(new Oracle(payments, readings).lines());
        } catch (OracleLaw.Refused refused) {
            return Optional.empty();
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void the_rows_of_a_nation_are_those_of_the_law(@ForAll WholeRuleDomain.Weekly person, @ForAll Policies readings) {
        NationHistory.Builder nation = NationHistory.builder().person();
        for (WholeRuleDomain.WeeksPaid row : person.rows()) {
            int week = Week.of(row.monday()).index();
            if (row.award().isPresent()) {
                nation.period(
                        week,
                        row.weeks(),
                        row.oere(),
                        row.benefit(),
                        row.municipality(),
                        row.award().get());
            } else {
                nation.period(week, row.weeks(), row.oere(), row.benefit(), row.municipality());
            }
        }
        NationHistory history = nation.build();
        NationCalculator calculator = NationCalculator.under(law(readings)).rows();
        Optional<List<Oracle.Line>> lines = lines(person.payments(), readings);

        if (lines.isPresent()) {
            assertThat(calculator.calculate(history).rows().of(0).stream()
                            .map(WholeRuleProperties::plain)
                            .toList())
                    .containsExactlyInAnyOrderElementsOf(lines.get());
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> calculator.calculate(history));
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void the_statements_are_those_of_the_law_and_add_up_to_the_lines(
            @ForAll WholeRuleDomain.Person person, @ForAll Policies any) {
        Policies readings = any.withUnknownAward(Policies.UnknownAward.FIRST_KNOWN_PAYMENT);
        Settlement settlement = RefundCalculator.under(law(readings))
                .payments(person.payments())
                .calculate();
        OracleStatement oracle = new OracleStatement(person.payments(), readings);
        SortedMap<OracleStatement.Key, OracleStatement.Sum> added = new TreeMap<>();
        for (YearMonth month = YearMonth.of(2015, 12);
                month.isBefore(YearMonth.of(2029, 1));
                month = month.plusMonths(1)) {
            Statement statement = settlement.statement(month);
            SortedMap<OracleStatement.Key, OracleStatement.Sum> lines = plain(statement.lines());
            SortedMap<OracleStatement.Key, OracleStatement.Sum> corrections = plain(statement.corrections());

            assertThat(lines).as("lines of %s", month).isEqualTo(oracle.lines(month));
            assertThat(corrections).as("corrections of %s", month).isEqualTo(oracle.corrections(month));
            lines.forEach((key, sum) -> added.merge(key, sum, OracleStatement.Sum::plus));
            corrections.forEach((key, sum) -> added.merge(key, sum, OracleStatement.Sum::plus));
        }
        if (readings.roundingLevel() == Policies.RoundingLevel.LINE) {
            SortedMap<OracleStatement.Key, OracleStatement.Sum> all = oracle.sums(LocalDate.MAX);
            all.values().removeIf(OracleStatement.Sum::isZero);
            added.values().removeIf(OracleStatement.Sum::isZero);
            assertThat(added).isEqualTo(all);
        }
    }

    private static SortedMap<OracleStatement.Key, OracleStatement.Sum> plain(List<StatementLine> lines) {
        SortedMap<OracleStatement.Key, OracleStatement.Sum> sums = new TreeMap<>();
        for (StatementLine line : lines) {
            OracleStatement.Key key = new OracleStatement.Key(
                    line.municipality(),
                    line.month(),
                    line.benefit(),
                    direction(line.financing()),
                    line.rate()
                            .map(WholeRuleProperties::percent)
                            .orElse(BigDecimal.valueOf(-1))
                            .intValueExact(),
                    line.isOnLadder());
            assertThat(sums).doesNotContainKey(key);
            sums.put(
                    key,
                    new OracleStatement.Sum(
                            line.amounts().gross().kroner(),
                            line.amounts().refund().kroner(),
                            line.amounts().coFinancing().kroner(),
                            line.weeks()));
        }
        return sums;
    }

    static Oracle.Line plain(RefundLine line) {
        return new Oracle.Line(
                line.week().monday(),
                line.municipality(),
                line.benefit(),
                direction(line.financing()),
                line.seniority().orElse(0),
                line.rate().map(WholeRuleProperties::percent).orElse(BigDecimal.ZERO),
                line.gross().kroner(),
                line.refund().kroner(),
                line.coFinancing().kroner());
    }

    private static Oracle.Line plain(NationRow row) {
        OptionalInt seniority = row.seniority();
        return new Oracle.Line(
                row.week().monday(),
                row.municipality(),
                row.benefit(),
                direction(row.financing()),
                seniority.orElse(0),
                row.rate().map(WholeRuleProperties::percent).orElse(BigDecimal.ZERO),
                row.amounts().gross().kroner(),
                row.amounts().refund().kroner(),
                row.amounts().coFinancing().kroner());
    }

    private static BigDecimal percent(RefundRate rate) {
        return rate.refund().rounded(0, Rounding.HALF_UP);
    }

    private static String direction(Financing financing) {
        return switch (financing) {
            case REFUND -> "refund";
            case CO_FINANCING -> "co-financing";
            case NONE -> "none";
            case OUTSIDE -> "outside";
        };
    }
}
