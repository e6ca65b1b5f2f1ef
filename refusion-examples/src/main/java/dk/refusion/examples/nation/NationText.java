package dk.refusion.examples.nation;

import dk.refusion.examples.output.Prose;
import dk.refusion.money.DanishText;
import dk.refusion.money.Money;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.TextTable;
import dk.refusion.nation.NationSettlement;
import dk.refusion.refund.RefundAmounts;
import java.util.List;

/** A settled population as Danish text. */
public final class NationText {
    private static final String GENERATED =
            "Befolkningen er dannet tilfældigt og siger intet om Danmark. En linje er en ydelse med én sats; uger uden"
                    + " refusion og medfinansiering har ingen sats.";

    private NationText() {}

    static String of(NationSettlement settlement, long seed) {
        return of(settlement.history().persons(), seed, NationSum.of(settlement));
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
        TextTable table =
                TextTable.of("Ydelse", "Sats", "Uger", "Brutto", "Refusion", "Medfinansiering", "Kommunernes andel");
        RefundAmounts total = RefundAmounts.ZERO;
        long weeks = 0;
        for (NationSum sum : sums) {
            String rate = sum.rate()
                    .map(one -> one + (sum.isOnLadder() ? "" : " (fast)"))
                    .orElse("");
            table = row(table, sum.benefit().danish(), rate, sum.weeks(), sum.amounts());
            total = total.plus(sum.amounts());
            weeks += sum.weeks();
        }
        table = row(table, "I alt", "", weeks, total);
        return "Opgørelse af " + Prose.count(persons) + " dannede personer (frø " + seed + "), mio. kr.\n" + table
                + "\n" + Prose.wrapped(GENERATED);
    }

    private static TextTable row(TextTable table, String benefit, String rate, long weeks, RefundAmounts amounts) {
        return table.row(
                benefit,
                rate,
                Prose.count(weeks),
                millions(amounts.gross()),
                millions(amounts.refund()),
                millions(amounts.coFinancing()),
                millions(amounts.ownShare()));
    }

    private static String millions(Money amount) {
        return DanishText.format(amount, MoneyUnit.MILLION, 1);
    }
}
