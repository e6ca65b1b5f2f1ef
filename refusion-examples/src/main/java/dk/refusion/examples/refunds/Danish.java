package dk.refusion.examples.refunds;

import dk.refusion.law.Financing;
import dk.refusion.money.Money;
import dk.refusion.money.Percentage;
import dk.refusion.refund.StatementLine;

/** The words and numbers of a settlement in Danish. */
final class Danish {
    private Danish() {}

    /** Kroner without grouping, for files. */
    static String plain(Money amount) {
        return amount.kroner().toPlainString().replace('.', ',');
    }

    /** The number of per cent without its sign. */
    static String percent(Percentage percentage) {
        return percentage.asRatio().times(100).toString();
    }

    /** What the percentage of a line is taken of: the refund of what is refunded, else the municipality's part. */
    static String rate(StatementLine line) {
        String rate = line.rate()
                .map(one -> line.financing() == Financing.CO_FINANCING
                        ? "medfin. " + one.coFinancing()
                        : "refusion " + one.refund())
                .orElse(line.financing().danish());
        return line.rate().isPresent() && !line.isOnLadder() ? rate + " fast" : rate;
    }
}
