package dk.refusion.examples.report.duration;

import dk.refusion.duration.BreakEven;
import dk.refusion.duration.EffortPlan;
import dk.refusion.duration.Expense;
import dk.refusion.duration.ExpenseLine;
import dk.refusion.duration.Expenses;
import dk.refusion.duration.Saving;
import dk.refusion.duration.TornadoBar;
import dk.refusion.examples.files.duration.Assumption;
import dk.refusion.money.DanishText;
import dk.refusion.money.Money;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import dk.refusion.money.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** What is found about an effort in Danish rows and sentences, the same on the screen and on the page. */
public final class EffortTables {
    /** The columns of {@link #assumptions}. */
    public static final List<String> ASSUMPTIONS_HEAD = List.of("Forudsætning", "Lav", "Forventet", "Høj");
    /** The columns of {@link #tiers}. */
    public static final List<String> TIERS_HEAD =
            List.of("Trin", "Refusion", "Uger uden indsats", "Sparede uger", "Brutto", "Kommune", "Stat");
    /** The columns of {@link #years}. */
    public static final List<String> YEARS_HEAD = List.of("År", "Brutto", "Stat", "Kommune", "Investering", "Provenu");
    /** The columns of {@link #tornado}. */
    public static final List<String> TORNADO_HEAD =
            List.of("Forudsætning", "Lav", "Høj", "Provenu ved lav", "Provenu ved høj", "Sparede uger");

    private static final String ABSENT = "-";

    private final Effort effort;
    private final Saving saving;

    /**
     * The rows of an effort.
     *
     * @param effort what is found about it
     */
    public EffortTables(Effort effort) {
        this.effort = effort;
        this.saving = effort.plan().saving();
    }

    /**
     * What is assumed.
     *
     * @return a row for each number that is not left at nothing
     */
    public List<List<String>> assumptions() {
        return effort.assumptions().ranges().entrySet().stream()
                .map(one -> List.of(
                        name(one.getKey()),
                        end(one.getValue().isFixed(), one.getValue().low()),
                        number(one.getValue().base()),
                        end(one.getValue().isFixed(), one.getValue().high())))
                .toList();
    }

    private static String name(Assumption one) {
        return one.danish() + (one.unit().isEmpty() ? "" : " (" + one.unit() + ")");
    }

    private static String end(boolean isFixed, Ratio value) {
        return isFixed ? "" : number(value);
    }

    /**
     * The weeks and the kroner by tier.
     *
     * @return a row for each tier, and their sum
     */
    public List<List<String>> tiers() {
        Expenses without = saving.cohort().expenses();
        SortedMap<Integer, Ratio> weeks = without.weeksByTier();
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<Integer, Ratio> tier : weeks.entrySet()) {
            Ratio saved = saving.saved().weeksByTier().getOrDefault(tier.getKey(), Ratio.ZERO);
            rows.add(tier(
                    tier.getKey() == 0 ? "uden for trappen" : String.valueOf(tier.getKey()),
                    rate(without, tier.getKey()),
                    tier.getValue(),
                    saved,
                    Optional.ofNullable(saving.saved().byTier().get(tier.getKey()))));
        }
        rows.add(tier(
                "I alt",
                percent(saving.marginalRefund().orElse(Percentage.ZERO)),
                without.weeks(),
                saving.saved().weeks(),
                Optional.of(saving.saved().total())));
        return rows;
    }

    /**
     * The kroner by year.
     *
     * @return a row for each year, and their sum
     */
    public List<List<String>> years() {
        EffortPlan plan = effort.plan();
        MoneySeries proceeds = plan.municipality().proceeds();
        List<MoneySeries> columns =
                List.of(saving.gross(), saving.state(), saving.municipality(), plan.investment(), proceeds);
        return Stream.concat(
                        proceeds.years().stream()
                                .map(year -> row(
                                        String.valueOf(year), columns.stream().map(column -> cell(column.get(year))))),
                        Stream.of(row("I alt", columns.stream().map(column -> kroner(column.total())))))
                .toList();
    }

    /**
     * What each uncertain number alone does.
     *
     * @return a row for each, the widest first
     */
    public List<List<String>> tornado() {
        return effort.tornado().stream().map(EffortTables::bar).toList();
    }

    private static List<String> bar(TornadoBar bar) {
        return List.of(
                bar.input(),
                number(bar.low()),
                number(bar.high()),
                kroner(bar.atLow().proceeds()),
                kroner(bar.atHigh().proceeds()),
                weeks(bar.atLow().saving().saved().weeks()) + " til "
                        + weeks(bar.atHigh().saving().saved().weeks()));
    }

    /**
     * The columns of {@link #table}.
     *
     * @return the effect, and each price
     */
    public List<String> tableHead() {
        return row(
                "Provenu: " + effort.assumptions().effect().danish(),
                effort.table().values().stream()
                        .limit(1)
                        .flatMap(prices -> prices.keySet().stream())
                        .map(price -> "pris " + number(price)));
    }

    /**
     * The proceeds by effect and price.
     *
     * @return a row for each effect
     */
    public List<List<String>> table() {
        return effort.table().entrySet().stream()
                .map(line -> row(
                        number(line.getKey()), line.getValue().values().stream().map(plan -> kroner(plan.proceeds()))))
                .toList();
    }

    /**
     * Who sows and who reaps.
     *
     * @return sentences
     */
    public List<String> payers() {
        List<String> sentences = new ArrayList<>();
        saving.municipalPart()
                .ifPresent(part -> sentences.add("Af 100 kr. sparet har kommunen "
                        + hundredth(part) + " kr. og staten " + hundredth(part.complement())
                        + " kr.; kommunen betaler hele indsatsen. Den, der sår, er ikke den, der høster det hele."));
        effort.plan()
                .municipality()
                .savingsPerKrone()
                .ifPresent(ratio -> sentences.add("For hver krone, kommunen investerer, sparer den "
                        + DanishText.format(ratio.rounded(2, Rounding.HALF_UP)) + " kr.; indsatsen er "
                        + effort.plan().municipality().payback() + "."));
        return sentences;
    }

    /**
     * Where the plan breaks even.
     *
     * @return sentences
     */
    public List<String> breakEven() {
        Assumption effect = effort.assumptions().effect();
        return List.of(
                "Nødvendig effekt, " + effect.danish() + " i " + effect.unit() + ": " + ends(effort.neededEffect())
                        + ".",
                "Højeste pris pr. person i kr.: " + ends(effort.highestPrice()) + ".");
    }

    private static String ends(BreakEven point) {
        return point instanceof BreakEven.Between between
                ? "tjener sig hjem ved " + number(between.pays()) + ", ikke ved " + number(between.paysNot())
                : point.toString();
    }

    private static String hundredth(Percentage part) {
        return DanishText.format(part.rounded(1, Rounding.HALF_UP));
    }

    private static List<String> row(String first, Stream<String> others) {
        return Stream.concat(Stream.of(first), others).toList();
    }

    private static List<String> tier(String name, String rate, Ratio without, Ratio saved, Optional<Expense> expense) {
        return List.of(
                name,
                rate,
                weeks(without),
                weeks(saved),
                cell(expense.map(Expense::gross)),
                cell(expense.map(Expense::municipality)),
                cell(expense.map(Expense::state)));
    }

    private static String rate(Expenses expenses, int tier) {
        List<String> rates = expenses.lines().stream()
                .filter(line -> line.tier().orElse(0) == tier)
                .map(ExpenseLine::rate)
                .map(rate -> rate.map(Object::toString).orElse(ABSENT))
                .distinct()
                .toList();
        return String.join(" / ", rates);
    }

    private static String percent(Percentage percentage) {
        return DanishText.format(percentage.rounded(1, Rounding.HALF_UP)) + " %";
    }

    private static String weeks(Ratio weeks) {
        return DanishText.format(weeks.rounded(1, Rounding.HALF_UP));
    }

    private static String number(Ratio number) {
        return DanishText.format(number.rounded(2, Rounding.HALF_UP).stripTrailingZeros());
    }

    private static String cell(Optional<Money> amount) {
        return amount.map(EffortTables::kroner).orElse(ABSENT);
    }

    private static String kroner(Money amount) {
        return DanishText.format(amount.kroner());
    }
}
