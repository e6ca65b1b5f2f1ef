package dk.refusion.refund;

import static dk.refusion.history.PaymentTables.BENEFIT;
import static dk.refusion.table.Columns.MONTH;
import static dk.refusion.table.Columns.MUNICIPALITY;
import static dk.refusion.table.Columns.PERSON;
import static dk.refusion.table.Columns.PERSONS;
import static dk.refusion.table.Columns.WEEK;
import static dk.refusion.table.Columns.WEEKS;

import dk.refusion.ladder.RefundRate;
import dk.refusion.ladder.WeekClass;
import dk.refusion.law.Benefit;
import dk.refusion.law.Financing;
import dk.refusion.money.Money;
import dk.refusion.money.Percentage;
import dk.refusion.municipality.Municipality;
import dk.refusion.table.Column;
import dk.refusion.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Weeks, statements and tiers as tables of typed columns (uger, opgørelser og trin).
 *
 * <pre>{@code
 * Table lines = RefundTables.lines(settlement.lines());
 * lines.by(MUNICIPALITY, TIER).sum(GROSS, REFUND);
 * lines.where(PERSON, "a").sort(WEEK).head(10);
 * }</pre>
 */
public final class RefundTables {
    /** What the week counts as (ugeklasse). */
    public static final Column<WeekClass> WEEK_CLASS =
            Column.named("Art", WeekClass.class, WeekClass::danish).inEnglish("Class", WeekClass::english);
    /** The number of the week in the count; absent where it does not count (ydelsestæller). */
    public static final Column<Integer> SENIORITY = Column.ordinal("Tæller").inEnglish("Count");
    /** The tier, from 1; absent where the rate is not the ladder's (trin). */
    public static final Column<Integer> TIER = Column.ordinal("Trin").inEnglish("Tier");
    /** Which way the money goes (finansiering). */
    public static final Column<Financing> FINANCING =
            Column.named("Finansiering", Financing.class, Financing::danish).inEnglish("Financing", Financing::english);
    /** What the state refunds, or leaves to the municipality up to 100 per cent of a co-financed benefit (refusionssats). */
    public static final Column<Percentage> RATE =
            Column.percentage("Refusionssats").inEnglish("Refund rate");
    /** What was paid (bruttoudgift). */
    public static final Column<Money> GROSS = Column.money("Brutto").inEnglish("Gross");
    /** What the state refunds (refusion). */
    public static final Column<Money> REFUND = Column.money("Refusion").inEnglish("Refund");
    /** What the municipality pays the state (medfinansiering). */
    public static final Column<Money> CO_FINANCING =
            Column.money("Medfinansiering").inEnglish("Co-financing");
    /** What the municipality is left with (kommunens andel). */
    public static final Column<Money> OWN_SHARE =
            Column.money("Kommunens andel").inEnglish("Own share");
    /** The paragraph that decides (hjemmel). */
    public static final Column<String> REFERENCE = Column.text("Hjemmel").inEnglish("Legal basis");
    /** Whether a line is of the month itself or corrects an earlier one (måneden eller regulering). */
    public static final Column<String> ENTRY = Column.text("Post").inEnglish("Entry");
    /** Where the rate comes from: the ladder or fixed (trappe eller fast). */
    public static final Column<String> RATE_KIND = Column.text("Satsens art").inEnglish("Kind of rate");
    /**
     * What a line adds to the financing amount of its statement, refund less co-financing (finansieringsbeløb); zero outside the
     * ladder.
     */
    public static final Column<Money> FINANCING_AMOUNT =
            Column.money("Finansieringsbeløb").inEnglish("Financing amount");

    /** Whether the count began anew at week 1 (starter forfra). */
    public static final Column<String> STARTS_OVER = Column.text("Forfra").inEnglish("Starts over");

    /** What the municipality carried by the percentages of autumn 2015 (kommunens andel 2015). */
    public static final Column<Money> OWN_SHARE_2015 =
            Column.money("Kommunens andel 2015").inEnglish("Own share 2015");
    /** What it carries by the ladder (kommunens andel nu). */
    public static final Column<Money> OWN_SHARE_NOW =
            Column.money("Kommunens andel nu").inEnglish("Own share now");
    /** How much more it carries now, negative if less (forskel). */
    public static final Column<Money> DIFFERENCE = Column.money("Forskel").inEnglish("Difference");

    private RefundTables() {}

    /**
     * {@return a row for each line of a week, in the order of the lines} Values are taken when they are asked for.
     *
     * @param lines the lines, which must not change from now on
     */
    public static Table lines(List<RefundLine> lines) {
        return amounts(
                        Table.over(lines)
                                .column(PERSON, RefundLine::person)
                                .column(WEEK, RefundLine::week)
                                .column(MUNICIPALITY, RefundLine::municipality)
                                .column(BENEFIT, RefundLine::benefit)
                                .column(WEEK_CLASS, RefundLine::weekClass)
                                .optionalOrdinal(SENIORITY, RefundLine::seniority)
                                .optionalOrdinal(TIER, RefundLine::tier)
                                .column(FINANCING, RefundLine::financing)
                                .optional(RATE, line -> line.rate().map(RefundRate::refund)),
                        RefundLine::amounts)
                .column(REFERENCE, line -> line.reference().toString())
                .table();
    }

    /**
     * {@return a row for each week of an explanation, its lines added up}
     *
     * @param weeks the weeks
     */
    public static Table weeks(List<ExplainedWeek> weeks) {
        return Table.over(weeks.stream().map(WeekSum::of).toList())
                .column(WEEK, sum -> sum.week().week())
                .column(WEEK_CLASS, sum -> sum.week().weekClass())
                .optionalOrdinal(SENIORITY, sum -> sum.week().seniority())
                .column(STARTS_OVER, sum -> sum.week().startsOver() ? "ja" : "nej")
                .column(GROSS, sum -> sum.amounts().gross())
                .column(REFUND, sum -> sum.amounts().refund())
                .column(CO_FINANCING, sum -> sum.amounts().coFinancing())
                .table();
    }

    /** A week and what its lines come to. */
    private record WeekSum(ExplainedWeek week, RefundAmounts amounts) {
        static WeekSum of(ExplainedWeek week) {
            return new WeekSum(
                    week,
                    week.lines().stream().map(RefundLine::amounts).reduce(RefundAmounts.ZERO, RefundAmounts::plus));
        }
    }

    /**
     * {@return a row for each line that differs} The amounts are what changed, not what they changed to.
     *
     * @param lines the differences
     */
    public static Table differences(List<LineDifference> lines) {
        return amounts(
                        Table.over(List.copyOf(lines))
                                .column(PERSON, LineDifference::person)
                                .column(WEEK, LineDifference::week)
                                .column(MUNICIPALITY, LineDifference::municipality)
                                .column(BENEFIT, LineDifference::benefit),
                        LineDifference::change)
                .table();
    }

    /**
     * {@return a row for each line of a statement, those of the month itself first, then the corrections of earlier
     * months}
     *
     * @param statement the statement
     */
    public static Table statement(Statement statement) {
        List<StatementLine> all = new ArrayList<>(statement.lines());
        int ofMonth = all.size();
        all.addAll(statement.corrections());
        List<Entry> entries = new ArrayList<>();
        for (StatementLine line : all) {
            entries.add(new Entry(entries.size() < ofMonth ? "måneden" : "regulering", line));
        }
        return columns(Table.over(entries).column(ENTRY, Entry::name), entry -> entry.line);
    }

    private record Entry(String name, StatementLine line) {}

    /**
     * {@return a row for each line, of any statements}
     *
     * @param lines the lines
     */
    public static Table statementLines(List<StatementLine> lines) {
        return columns(Table.over(List.copyOf(lines)), line -> line);
    }

    private static <R> Table columns(Table.Builder<R> rows, Function<R, StatementLine> line) {
        rows.column(MUNICIPALITY, row -> line.apply(row).municipality())
                .column(MONTH, row -> line.apply(row).month())
                .column(BENEFIT, row -> line.apply(row).benefit())
                .column(FINANCING, row -> line.apply(row).financing())
                .optional(RATE, row -> line.apply(row).rate().map(RefundRate::refund))
                .optional(RATE_KIND, row -> rateKind(line.apply(row)))
                .count(WEEKS, row -> line.apply(row).weeks());
        return amounts(rows, row -> line.apply(row).amounts())
                .column(FINANCING_AMOUNT, row -> financingAmount(line.apply(row)))
                .table();
    }

    private static Optional<String> rateKind(StatementLine line) {
        return line.rate().map(rate -> line.isOnLadder() ? "trappe" : "fast");
    }

    private static Money financingAmount(StatementLine line) {
        return line.isOnLadder() ? line.amounts().financingAmount() : Money.ZERO;
    }

    /**
     * What a statement holds besides its lines: what the municipalities pay for the transport of the unemployment funds'
     * members (befordring), and the special contributions of flex jobs (særligt fleksbidrag).
     *
     * @param statement the statement
     * @return a row for each amount; none if there is nothing
     */
    public static Table besidesLines(Statement statement) {
        List<Besides> rows = new ArrayList<>();
        statement
                .transport()
                .forEach((municipality, amount) ->
                        rows.add(new Besides(municipality, "befordring, a-kasser", amount.negated())));
        statement
                .flexContributions()
                .forEach((municipality, amount) -> rows.add(new Besides(municipality, "særligt fleksbidrag", amount)));
        return Table.over(rows)
                .column(ENTRY, Besides::name)
                .column(MUNICIPALITY, Besides::municipality)
                .column(MONTH, row -> statement.month())
                .column(FINANCING_AMOUNT, Besides::amount)
                .table();
    }

    private record Besides(Municipality municipality, String name, Money amount) {}

    /**
     * {@return a row for each benefit that has a percentage in both, the municipality's share by each}
     *
     * @param comparison the comparison with the percentages of autumn 2015
     */
    public static Table comparison(ComparisonWith2015 comparison) {
        SortedMap<Benefit, RefundAmounts> now = new TreeMap<>();
        Map<Benefit, RefundAmounts> before = new HashMap<>();
        for (ComparedLine line : comparison.lines()) {
            line.before().ifPresent(old -> {
                now.merge(line.line().benefit(), line.line().amounts(), RefundAmounts::plus);
                before.merge(line.line().benefit(), old, RefundAmounts::plus);
            });
        }
        return Table.over(List.copyOf(now.entrySet()))
                .column(BENEFIT, Map.Entry::getKey)
                .column(GROSS, one -> one.getValue().gross())
                .column(OWN_SHARE_2015, one -> ownShare(before, one.getKey()))
                .column(OWN_SHARE_NOW, one -> one.getValue().ownShare())
                .column(DIFFERENCE, one -> one.getValue().ownShare().minus(ownShare(before, one.getKey())))
                .table();
    }

    private static Money ownShare(Map<Benefit, RefundAmounts> amounts, Benefit benefit) {
        return amounts.getOrDefault(benefit, RefundAmounts.ZERO).ownShare();
    }

    /**
     * {@return a row for each tier of the ladder}
     *
     * @param tiers how much stands on each
     */
    public static Table tiers(List<TierShare> tiers) {
        return amounts(
                        Table.over(List.copyOf(tiers))
                                .ordinal(TIER, TierShare::tier)
                                .column(RATE, tier -> tier.rate().refund())
                                .count(PERSONS, TierShare::persons)
                                .count(WEEKS, TierShare::weeks),
                        TierShare::amounts)
                .table();
    }

    /**
     * Adds the four columns of amounts.
     *
     * @param <R> what a row is of
     * @param rows a table that is being made
     * @param amounts the amounts of a row
     * @return the same
     */
    public static <R> Table.Builder<R> amounts(Table.Builder<R> rows, Function<? super R, RefundAmounts> amounts) {
        return rows.column(GROSS, row -> amounts.apply(row).gross())
                .column(REFUND, row -> amounts.apply(row).refund())
                .column(CO_FINANCING, row -> amounts.apply(row).coFinancing())
                .column(OWN_SHARE, row -> amounts.apply(row).ownShare());
    }
}
