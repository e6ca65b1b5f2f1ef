package dk.refusion.investment;

import static java.util.stream.Collectors.toCollection;

import dk.refusion.json.Written;
import dk.refusion.money.Money;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.MoneyTable;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.Ratio;
import dk.refusion.money.Rounding;
import dk.refusion.price.PriceIndex;
import dk.refusion.price.PriceLevel;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An investment and what it saves, year by year (investeringscase): provenu = besparelse − investering.
 *
 * <p>The proceeds have an amount in every year in which the investment or the savings have one; the absent side adds
 * nothing, see {@link MoneySeries}. So the identity holds for each year and for the totals, always and exactly. A case
 * without any year is allowed and worth nothing.
 *
 * <p>Whose money it is, gross or net of refund, expected or actual, is for the one who states the figures to say. For
 * figures as they were printed, see {@link PublishedTable}.
 *
 * <pre>{@code
 * InvestmentCase hjoerring = InvestmentCase.of(
 *         "Hjørring",
 *         MoneySeries.of(2015, MILLION, "15.7", "28.7", "37.0", "38.3", "38.3"),
 *         MoneySeries.of(2015, MILLION, "0.2", "47.3", "56.2", "91.2", "117.8"));
 * hjoerring.proceeds();           // {2015=-15,5 2016=18,6 2017=19,2 2018=52,9 2019=79,5} mio. kr.
 * hjoerring.savingsPerKrone();    // Optional[1,9791…]
 * hjoerring.payback();            // tjent hjem i 2016, efter 1,83 år
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class InvestmentCase implements Written permits ImmutableInvestmentCase {
    InvestmentCase() {}

    /**
     * {@return a case whose price level is not stated; {@link #at} states it}
     *
     * @param name what the case is called, such as the municipality
     * @param investment what is spent each year (investering), positive for money spent
     * @param savings what is saved each year (besparelse), positive for money saved
     */
    public static InvestmentCase of(String name, MoneySeries investment, MoneySeries savings) {
        return of(name, investment, savings, PriceLevel.unstated());
    }

    private static InvestmentCase of(String name, MoneySeries investment, MoneySeries savings, PriceLevel level) {
        return ImmutableInvestmentCase.builder()
                .name(name)
                .investment(investment)
                .savings(savings)
                .priceLevel(level)
                .build();
    }

    /**
     * Several cases as one (portefølje): their investments and savings added up year by year. The order of the cases
     * does not matter.
     *
     * @param name what they are called together
     * @param cases the cases, all of the same price level
     * @return the joint case of that price level; without any year if there are no cases
     * @throws IllegalArgumentException if the cases are not all of one price level
     * @throws ArithmeticException if an amount is out of range
     */
    public static InvestmentCase together(String name, Collection<InvestmentCase> cases) {
        Set<PriceLevel> levels =
                cases.stream().map(InvestmentCase::priceLevel).collect(toCollection(LinkedHashSet::new));
        if (levels.size() > 1) {
            throw new IllegalArgumentException("cases are added up at one price level, were " + levels);
        }
        return of(
                name,
                MoneySeries.sum(cases.stream().map(InvestmentCase::investment).toList()),
                MoneySeries.sum(cases.stream().map(InvestmentCase::savings).toList()),
                levels.stream().findFirst().orElse(PriceLevel.unstated()));
    }

    /** {@return what the case is called} */
    public abstract String name();

    /** {@return what is spent each year (investering)} */
    public abstract MoneySeries investment();

    /** {@return what is saved each year (besparelse)} */
    public abstract MoneySeries savings();

    /**
     * In which prices the amounts are (prisniveau).
     *
     * @return the price level; {@link PriceLevel#unstated()} where the source does not say
     */
    public abstract PriceLevel priceLevel();

    /**
     * {@return the same amounts, said to be of a price level} Nothing is converted.
     *
     * @param level the price level of both series
     */
    public InvestmentCase at(PriceLevel level) {
        return of(name(), investment(), savings(), level);
    }

    /**
     * {@return the case in other prices} Services and transfers do not follow one index, so the investment, mostly
     * wages and services, and the savings, mostly transfers, are each converted by their own.
     *
     * @param level the price level to convert to
     * @param investmentIndex how the prices of the investment change, such as KL's price and wage estimate
     * @param savingsIndex how the prices of the savings change, such as satsregulering
     * @param rounding how to round each amount, once
     * @throws IllegalArgumentException if one of the levels is not stated, or an index lacks a year
     * @throws ArithmeticException if an amount is out of range
     */
    public InvestmentCase convertedTo(
            PriceLevel level, PriceIndex investmentIndex, PriceIndex savingsIndex, Rounding rounding) {
        return of(
                name(),
                investmentIndex.convert(investment(), priceLevel(), level, rounding),
                savingsIndex.convert(savings(), priceLevel(), level, rounding),
                level);
    }

    /**
     * {@return what is gained each year (provenu): savings less investment, in every year in which either has an
     * amount}
     *
     * @throws ArithmeticException if an amount is out of range
     */
    @Value.Lazy
    public MoneySeries proceeds() {
        return savings().minus(investment());
    }

    /**
     * The proceeds so far (kumuleret provenu).
     *
     * @return for each year the sum of its proceeds and those before
     * @throws ArithmeticException if an amount is out of range
     */
    public MoneySeries cumulatedProceeds() {
        return proceeds().cumulated();
    }

    /**
     * The savings for each krone invested (besparelse i forhold til investering): the ratio of the totals, not a mean of
     * yearly ratios. The net gain for each krone is one less.
     *
     * @return the exact ratio; empty if nothing is invested in total
     * @throws ArithmeticException if a total is out of range
     */
    public Optional<Ratio> savingsPerKrone() {
        Money invested = investment().total();
        return invested.isZero()
                ? Optional.empty()
                : Optional.of(savings().total().ratioTo(invested));
    }

    /**
     * When the investment has paid for itself (tilbagebetalingstid).
     *
     * @return the payback of the proceeds
     * @throws ArithmeticException if an amount is out of range
     */
    public Payback payback() {
        return Payback.of(proceeds());
    }

    /**
     * {@return the proceeds in kroner of one year's value (nutidsværdi), rounded once, half up to the øre}
     *
     * @param schedule the discount rates
     * @param baseYear the year to whose start the proceeds are discounted, not after the first year of the case
     * @param timing when in its year an amount falls
     * @throws IllegalArgumentException if the base year is after the first year, or the schedule has no rate so far ahead
     * @throws ArithmeticException if an amount is out of range
     */
    public Money presentValue(DiscountSchedule schedule, int baseYear, FlowTiming timing) {
        return schedule.presentValue(proceeds(), baseYear, timing);
    }

    /**
     * {@return the discount rate at which the proceeds are worth nothing (intern rente), or that there is none or more
     * than one}
     *
     * @throws ArithmeticException if an amount is out of range
     */
    public InternalRate internalRate() {
        return InternalRate.of(proceeds());
    }

    /**
     * The case as a table of three rows with Danish labels, for printing.
     *
     * @param unit the unit to print in
     * @param decimals how many decimals to print
     * @return the table with investering, besparelse and provenu
     */
    public MoneyTable asTable(MoneyUnit unit, int decimals) {
        return MoneyTable.in(unit, decimals)
                .row("Investering", investment())
                .row("Besparelse", savings())
                .row("Provenu", proceeds());
    }

    /**
     * {@return the case on one line, such as
     * {@code Hjørring: provenu 154.700.000,00 kr., 1,9791… kr. sparet pr. krone}}
     */
    @Override
    public String toString() {
        return name() + ": provenu " + proceeds().total()
                + savingsPerKrone().map(r -> ", " + r + " kr. sparet pr. krone").orElse("");
    }
}
