package dk.refusion.nation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.law.Financing;
import dk.refusion.law.Legislation;
import dk.refusion.law.Policies;
import dk.refusion.nation.Nations.Nation;
import dk.refusion.refund.RefundAmounts;
import dk.refusion.refund.RefundCalculator;
import dk.refusion.refund.RefundLine;
import dk.refusion.refund.RefundPart;
import dk.refusion.refund.Settlement;
import dk.refusion.refund.StatementLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

@Domain(Nations.class)
@Domain(DomainContext.Global.class)
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

    @Property
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

    @Property
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

    @Property
    void what_the_single_person_refuses_is_refused_in_the_same_words(@ForAll Nation nation, @ForAll Legislation law) {
        NationHistory history = nation.history();
        String expected = IntStream.range(0, history.persons())
                .mapToObj(person -> refusal(() -> RefundCalculator.under(law)
                        .payments(history.payments(person))
                        .calculate()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        assertThat(refusal(() -> NationCalculator.under(law).calculate(history)))
                .matches(text -> text.isEmpty() == expected.isEmpty());
        Statistics.label("refused").collect(!expected.isEmpty());
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
