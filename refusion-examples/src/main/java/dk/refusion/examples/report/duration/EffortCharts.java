package dk.refusion.examples.report.duration;

import dk.refusion.duration.EffortPlan;
import dk.refusion.duration.Saving;
import dk.refusion.duration.TornadoBar;
import dk.refusion.examples.report.chart.Plot;
import dk.refusion.money.Money;
import dk.refusion.money.MoneySeries;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.Rounding;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The charts of an effort. */
public final class EffortCharts {
    /** As many as have room for their names. */
    private static final int WIDEST = 4;

    private EffortCharts() {}

    /**
     * Who saves: municipality and state side by side, and what the municipality invests.
     *
     * @param effort what is found about the effort
     * @return the plot, a column for each year
     */
    public static Plot payers(Effort effort) {
        Saving saving = effort.plan().saving();
        MoneySeries investment = effort.plan().investment();
        Collection<Integer> years = effort.plan().municipality().proceeds().years();
        return Plot.of(
                        "Hvem sparer, og hvem betaler",
                        MoneyUnit.MILLION.danish(),
                        years.stream().map(String::valueOf).toList())
                .bars("Kommunen sparer", millions(saving.municipality(), years))
                .bars("Staten sparer", millions(saving.state(), years))
                .bars("Kommunen investerer", millions(investment, years));
    }

    private static List<Optional<BigDecimal>> millions(MoneySeries series, Collection<Integer> years) {
        return years.stream()
                .map(year -> series.get(year).map(EffortCharts::millions))
                .toList();
    }

    /**
     * What the uncertain numbers that matter most each do alone to the municipality's proceeds: a tornado on its side.
     *
     * @param effort what is found about the effort, with at least one uncertain number
     * @return the plot, a column for each number, the widest first; the bars start at the proceeds as assumed
     */
    public static Plot tornado(Effort effort) {
        Money base = effort.plan().proceeds();
        List<TornadoBar> bars = effort.tornado().stream().limit(WIDEST).toList();
        return Plot.of(
                        "Hvad provenuet hænger på",
                        MoneyUnit.MILLION.danish() + " fra det forventede",
                        bars.stream().map(TornadoBar::input).toList())
                .bars(
                        "Lav værdi",
                        bars.stream().map(bar -> change(bar.atLow(), base)).toList())
                .bars(
                        "Høj værdi",
                        bars.stream().map(bar -> change(bar.atHigh(), base)).toList());
    }

    private static Optional<BigDecimal> change(EffortPlan plan, Money base) {
        return Optional.of(millions(plan.proceeds().minus(base)));
    }

    private static BigDecimal millions(Money amount) {
        return MoneyUnit.MILLION.number(amount.roundedTo(MoneyUnit.MILLION.resolution(2), Rounding.HALF_UP));
    }
}
