package dk.refusion.examples.cli.nation;

import static java.util.stream.Collectors.joining;

import dk.refusion.examples.cli.output.ScreenText;
import dk.refusion.examples.files.population.SyntheticNation;
import dk.refusion.money.DanishText;
import dk.refusion.money.Money;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.TextTable;
import dk.refusion.nation.NationSettlement;
import dk.refusion.reading.ReportedPopulation;
import dk.refusion.refund.RefundAmounts;
import java.util.List;
import java.util.function.Function;

/** A settled population as Danish text. */
public final class NationText {
    private static final String GENERATED =
            "Personerne findes ikke. De er genereret efter offentliggjorte tal, omkring 2019, om"
                    + " kommuner, ydelser, satser og sygeforløb og har landets størrelse, når de er "
                    + ScreenText.count(SyntheticNation.size())
                    + "; andre forløb og pauserne imellem er antaget. En linje er en ydelse med én"
                    + " sats; uger uden refusion og medfinansiering har ingen sats.";

    private NationText() {}

    private static final String READ =
            "Tællerne begynder i filens første uger; hvad der er udbetalt før, kendes ikke. En linje er en ydelse med én sats.";
    /** Less than this is shown in kroner. */
    private static final Money MILLIONS = Money.ofKroner(10_000_000);

    static String of(NationSettlement settlement, PaidPopulation population) {
        List<NationSum> sums = NationSum.of(settlement);
        int persons = settlement.history().persons();
        if (population.file().isEmpty()) {
            return of(persons, population.seed().orElseThrow(), sums);
        }
        boolean isLarge = settlement.total().gross().abs().compareTo(MILLIONS) >= 0;
        Function<Money, String> amount = isLarge ? NationText::millions : ScreenText::kroner;
        return "Opgørelse af " + persons(persons) + " i " + population.name() + (isLarge ? ", mio. kr." : ", kr.")
                + "\n"
                + table(sums, amount) + "\n"
                + ScreenText.wrapped(population
                                .reported()
                                .map(reported -> reported(reported, amount))
                                .orElse("")
                        + READ);
    }

    /**
     * A generated population as a table of its sums.
     *
     * @param persons how many persons
     * @param seed what they were generated from
     * @param sums the sums
     * @return the text, without a line break after the last line
     */
    public static String of(int persons, long seed, List<NationSum> sums) {
        return "Opgørelse af " + ScreenText.count(persons) + " genererede personer (startværdi " + seed
                + "), mio. kr.\n" + table(sums, NationText::millions) + "\n" + ScreenText.wrapped(GENERATED);
    }

    private static TextTable table(List<NationSum> sums, Function<Money, String> amount) {
        TextTable table =
                TextTable.of("Ydelse", "Sats", "Uger", "Brutto", "Refusion", "Medfinansiering", "Kommunernes andel");
        RefundAmounts total = RefundAmounts.ZERO;
        long weeks = 0;
        for (NationSum sum : sums) {
            String rate = sum.rate()
                    .map(one -> one + (sum.isOnLadder() ? "" : " (fast)"))
                    .orElse("");
            table = row(table, sum.benefit().danish(), rate, sum.weeks(), sum.amounts(), amount);
            total = total.plus(sum.amounts());
            weeks += sum.weeks();
        }
        return row(table, "I alt", "", weeks, total, amount);
    }

    private static String reported(ReportedPopulation reported, Function<Money, String> amount) {
        String leftOut = reported.leftOut().entrySet().stream()
                .map(one -> one.getKey() + " (" + ScreenText.count(one.getValue()) + ")")
                .collect(joining(", "));
        return "Filen selv siger refusion " + amount.apply(reported.refund()) + " og medfinansiering "
                + amount.apply(reported.coFinancing()) + ". "
                + (leftOut.isEmpty() ? "" : "Linjer, der ikke kan beregnes: " + leftOut + ". ");
    }

    static String persons(int count) {
        return count == 1 ? "1 person" : ScreenText.count(count) + " personer";
    }

    private static TextTable row(
            TextTable table,
            String benefit,
            String rate,
            long weeks,
            RefundAmounts amounts,
            Function<Money, String> amount) {
        return table.row(
                benefit,
                rate,
                ScreenText.count(weeks),
                amount.apply(amounts.gross()),
                amount.apply(amounts.refund()),
                amount.apply(amounts.coFinancing()),
                amount.apply(amounts.ownShare()));
    }

    private static String millions(Money amount) {
        return DanishText.format(amount, MoneyUnit.MILLION, 1);
    }
}
