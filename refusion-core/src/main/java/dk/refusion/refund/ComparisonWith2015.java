package dk.refusion.refund;

import dk.refusion.history.CountedHistory;
import dk.refusion.history.WeekPayment;
import dk.refusion.json.Written;
import dk.refusion.law.Activity;
import dk.refusion.law.Benefit;
import dk.refusion.law.Financing;
import dk.refusion.law.FinancingRate;
import dk.refusion.law.RatesBefore2016;
import dk.refusion.money.Rounding;
import dk.refusion.table.Table;
import dk.refusion.time.Week;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * The settled lines beside the same expenses by the percentages of autumn 2015 (sammenligning med reglerne før 2016).
 *
 * <p>Readings: a payment that does not say so was passive; a spell of sickness ends with a week without sickness benefit;
 * the first four weeks of unemployment benefit are the first that the person's payments show. The limit of 52 weeks of job
 * clarification is not applied, since payments do not tell it from a resource programme. Lines of benefits without an old
 * percentage have nothing to compare and are summed apart.
 *
 * <pre>{@code
 * System.out.println(settlement.comparedWith2015());
 * // Ydelse           Brutto  Kommunens andel 2015  Kommunens andel nu    Forskel
 * // kontanthjælp  12.750,00              8.925,00            3.537,10  -5.387,90
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class ComparisonWith2015 implements Written permits ImmutableComparisonWith2015 {
    ComparisonWith2015() {}

    static ComparisonWith2015 of(Settlement settlement) {
        ImmutableComparisonWith2015.Builder comparison = ImmutableComparisonWith2015.builder();
        settlement.all().forEach(person -> comparison.addAllLines(lines(person)));
        return comparison.build();
    }

    private static List<ComparedLine> lines(CountedHistory counted) {
        if (counted.size() == 0) {
            return List.of();
        }
        Rounding rounding = counted.legislation().policies().rounding();
        SortedMap<Week, List<WeekPayment>> payments = counted.payments();
        OldWeekNumbers numbers = new OldWeekNumbers(payments);
        List<ComparedLine> compared = new ArrayList<>();
        List<RefundLine> lines = Settlement.lines(counted);
        for (int entry = 0; entry < counted.size(); entry++) {
            RefundLine line = lines.get(entry);
            int week = numbers.number(line.benefit(), line.week());
            long active = active(payments.getOrDefault(line.week(), List.of()), line);
            long passive = Math.subtractExact(counted.gross(entry), active);
            Optional<RefundAmounts> before = before(line, week, Activity.PASSIVE, passive, rounding)
                    .flatMap(amounts -> before(line, week, Activity.ACTIVE, active, rounding)
                            .map(amounts::plus));
            compared.add(ImmutableComparedLine.builder()
                    .line(line)
                    .before(before)
                    .reference(before.isEmpty() ? Optional.empty() : RatesBefore2016.reference(line.benefit(), week))
                    .build());
        }
        return compared;
    }

    private static Optional<RefundAmounts> before(
            RefundLine line, int week, Activity activity, long gross, Rounding rounding) {
        Financing financing = line.financing();
        return !financing.hasRate()
                ? Optional.empty()
                : RatesBefore2016.rate(line.benefit(), week, activity)
                        .map(rate -> FinancingRate.of(financing, rate, false, rounding))
                        .map(rate -> RefundAmounts.of(financing, gross, rate.share(gross)));
    }

    /** What of a line was paid for active periods. */
    private static long active(List<WeekPayment> parts, RefundLine line) {
        return parts.stream()
                .filter(part -> part.payment().activity().equals(Optional.of(Activity.ACTIVE)) && belongs(part, line))
                .mapToLong(part -> part.amount().oere())
                .reduce(0, Math::addExact);
    }

    private static boolean belongs(WeekPayment part, RefundLine line) {
        return part.isSettled()
                && part.payment().municipality() == line.municipality()
                && part.payment().benefit() == line.benefit()
                && part.rule().financing() == line.financing()
                && part.rule().fixedRate().equals(line.fixedRate());
    }

    /** {@return the lines with what the old percentages give, in the order of the settlement, unmodifiable} */
    public abstract List<ComparedLine> lines();

    /** {@return the amounts as settled, of the lines that had an old percentage} */
    public RefundAmounts now() {
        return sum(line -> line.before().isPresent() ? line.line().amounts() : RefundAmounts.ZERO);
    }

    /** {@return the amounts by the old percentages} */
    public RefundAmounts before() {
        return sum(line -> line.before().orElse(RefundAmounts.ZERO));
    }

    /**
     * The amounts as settled of the lines that had no old percentage.
     *
     * @return the sums, which are in neither of the others
     */
    public RefundAmounts withoutComparison() {
        return sum(line -> line.before().isEmpty() ? line.line().amounts() : RefundAmounts.ZERO);
    }

    private RefundAmounts sum(Function<ComparedLine, RefundAmounts> amounts) {
        return lines().stream().map(amounts).reduce(RefundAmounts.ZERO, RefundAmounts::plus);
    }

    /**
     * What changed for the municipalities benefit by benefit, for those with an old percentage, unmodifiable.
     *
     * @return the amounts as settled less those by the old percentages
     */
    public Map<Benefit, RefundAmounts> change() {
        Map<Benefit, RefundAmounts> change = new EnumMap<>(Benefit.class);
        for (ComparedLine line : lines()) {
            line.before()
                    .ifPresent(before -> change.merge(
                            line.line().benefit(), line.line().amounts().minus(before), RefundAmounts::plus));
        }
        return Collections.unmodifiableMap(change);
    }

    /** {@return the comparison as a Danish table, a benefit a row, with the municipality's own share before and now} */
    public Table asTable() {
        return RefundTables.comparison(this);
    }

    /** {@return the comparison as a table} */
    @Override
    public String toString() {
        return asTable().toString();
    }
}
