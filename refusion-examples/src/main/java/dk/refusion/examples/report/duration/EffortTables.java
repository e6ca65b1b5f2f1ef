package dk.refusion.examples.report.duration;

import dk.refusion.duration.BreakEven;
import dk.refusion.duration.EffortPlan;
import dk.refusion.duration.Expense;
import dk.refusion.duration.ExpenseLine;
import dk.refusion.duration.Expenses;
import dk.refusion.duration.Saving;
import dk.refusion.duration.TornadoBar;
import dk.refusion.examples.files.duration.Assumption;
import dk.refusion.language.Language;
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

/** What is found about an effort in rows and sentences of a language, the same on the screen and on the page. */
public final class EffortTables {
    private static final String ABSENT = "-";

    private final Effort effort;
    private final Saving saving;
    private final Language language;

    /**
     * The rows of an effort.
     *
     * @param effort what is found about it
     * @param language the language
     */
    public EffortTables(Effort effort, Language language) {
        this.effort = effort;
        this.language = language;
        this.saving = effort.plan().saving();
    }

    /**
     * The columns of {@link #assumptions}.
     *
     * @return their names
     */
    public List<String> assumptionsHead() {
        return language == Language.DANISH
                ? List.of("Forudsætning", "Lav", "Forventet", "Høj")
                : List.of("Assumption", "Low", "Expected", "High");
    }

    /**
     * The columns of {@link #tiers}.
     *
     * @return their names
     */
    public List<String> tiersHead() {
        return language == Language.DANISH
                ? List.of("Trin", "Refusion", "Uger uden indsats", "Sparede uger", "Brutto", "Kommune", "Stat")
                : List.of("Tier", "Refund", "Weeks without effort", "Saved weeks", "Gross", "Municipality", "State");
    }

    /**
     * The columns of {@link #years}.
     *
     * @return their names
     */
    public List<String> yearsHead() {
        return language == Language.DANISH
                ? List.of("År", "Brutto", "Stat", "Kommune", "Investering", "Provenu")
                : List.of("Year", "Gross", "State", "Municipality", "Investment", "Proceeds");
    }

    /**
     * The columns of {@link #tornado}.
     *
     * @return their names
     */
    public List<String> tornadoHead() {
        return language == Language.DANISH
                ? List.of("Forudsætning", "Lav", "Høj", "Provenu ved lav", "Provenu ved høj", "Sparede uger")
                : List.of("Assumption", "Low", "High", "Proceeds at low", "Proceeds at high", "Saved weeks");
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

    private String name(Assumption one) {
        return one.name(language) + (one.unit(language).isEmpty() ? "" : " (" + one.unit(language) + ")");
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
                    tier.getKey() == 0
                            ? language.of("uden for trappen", "outside the ladder")
                            : String.valueOf(tier.getKey()),
                    rate(without, tier.getKey()),
                    tier.getValue(),
                    saved,
                    Optional.ofNullable(saving.saved().byTier().get(tier.getKey()))));
        }
        rows.add(tier(
                language.of("I alt", "Total"),
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
                        Stream.of(row(
                                language.of("I alt", "Total"), columns.stream().map(column -> kroner(column.total())))))
                .toList();
    }

    /**
     * What each uncertain number alone does.
     *
     * @return a row for each, the widest first
     */
    public List<List<String>> tornado() {
        return effort.tornado().stream().map(this::bar).toList();
    }

    private List<String> bar(TornadoBar bar) {
        return List.of(
                Assumption.named(bar.input()).name(language),
                number(bar.low()),
                number(bar.high()),
                kroner(bar.atLow().proceeds()),
                kroner(bar.atHigh().proceeds()),
                weeks(bar.atLow().saving().saved().weeks())
                        + language.of(" til ", " to ")
                        + weeks(bar.atHigh().saving().saved().weeks()));
    }

    /**
     * The columns of {@link #table}.
     *
     * @return the effect, and each price
     */
    public List<String> tableHead() {
        return row(
                language.of("Provenu: ", "Proceeds: ")
                        + effort.assumptions().effect().name(language),
                effort.table().values().stream()
                        .limit(1)
                        .flatMap(prices -> prices.keySet().stream())
                        .map(price -> language.of("pris ", "price ") + number(price)));
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
                .ifPresent(
                        part -> sentences.add(
                                language.of("Af 100 kr. sparet har kommunen ", "Of 100 kr. saved the municipality has ")
                                        + hundredth(part)
                                        + language.of(" kr. og staten ", " kr. and the state ")
                                        + hundredth(part.complement())
                                        + language.of(
                                                " kr.; kommunen betaler hele indsatsen. Den, der sår, er ikke den, der høster det hele.",
                                                " kr.; the municipality pays the whole effort. Who sows is not who reaps it all.")));
        effort.plan()
                .municipality()
                .savingsPerKrone()
                .ifPresent(ratio -> sentences.add(language.of(
                                "For hver krone, kommunen investerer, sparer den ",
                                "For each krone that the municipality invests it saves ")
                        + DanishText.format(ratio.rounded(2, Rounding.HALF_UP))
                        + language.of(" kr.; indsatsen er ", " kr.; the effort is ")
                        + effort.plan().municipality().payback().in(language) + "."));
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
                language.of("Nødvendig effekt, ", "Effect needed, ") + effect.name(language)
                        + language.of(" i ", " in ")
                        + effect.unit(language) + ": " + ends(effort.neededEffect())
                        + ".",
                language.of("Højeste pris pr. person i kr.: ", "Highest price per person in kr.: ")
                        + ends(effort.highestPrice()) + ".");
    }

    private String ends(BreakEven point) {
        return point instanceof BreakEven.Between between
                ? language.of("tjener sig hjem ved ", "pays at ")
                        + number(between.pays())
                        + language.of(", ikke ved ", ", not at ")
                        + number(between.paysNot())
                : point.in(language);
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
