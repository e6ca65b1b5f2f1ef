package dk.refusion.examples.nation;

import dk.refusion.examples.output.Prose;
import dk.refusion.money.DanishText;
import dk.refusion.money.Money;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.TextTable;
import dk.refusion.nation.NationLine;
import dk.refusion.nation.NationSettlement;
import dk.refusion.refund.RefundAmounts;

/** A settled population as Danish text. */
final class NationText {
    private static final String GENERATED =
            "Befolkningen er dannet tilfældigt og siger intet om Danmark. En linje er en ydelse med én sats; uger uden"
                    + " refusion og medfinansiering har ingen sats.";

    private NationText() {}

    static String of(NationSettlement settlement, long seed) {
        TextTable table =
                TextTable.of("Ydelse", "Sats", "Uger", "Brutto", "Refusion", "Medfinansiering", "Kommunernes andel");
        long weeks = 0;
        for (NationLine line : settlement.lines()) {
            String rate = line.rate()
                    .map(one -> one + (line.isOnLadder() ? "" : " (fast)"))
                    .orElse("");
            table = row(table, line.benefit().danish(), rate, line.weeks(), line.amounts());
            weeks += line.weeks();
        }
        table = row(table, "I alt", "", weeks, settlement.total());
        return "Opgørelse af " + Prose.count(settlement.history().persons()) + " dannede personer (frø " + seed
                + "), mio. kr.\n" + table + "\n" + Prose.wrapped(GENERATED);
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
