package dk.refusion.examples.bench.municipality;

import dk.refusion.law.Financing;
import dk.refusion.money.Money;
import dk.refusion.money.Percentage;
import dk.refusion.refund.RefundLine;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.SplittableRandom;

/** Writes what is right of persons as Ydelsesrefusion's file has it, with errors planted in a few rows. */
final class ReportedRows {
    private static final String HEAD =
            "Uge;CPR nummer;Ydelse;Udbetaling Kommunenavn;Finansiering Kommunenavn;Indberetning udbetalingsbeløb;"
                    + "Beregnet udbetalingsbeløb;Refusionssats;Refusionsbeløb;Medfinansieringssats;Medfinansieringsbeløb\n";
    private static final int ONE_WRONG_OF = 2_000;

    private final Writer out;
    private final SplittableRandom random = new SplittableRandom(994);

    ReportedRows(Writer out) throws IOException {
        this.out = out;
        out.write(HEAD);
    }

    void write(List<RefundLine> lines) throws IOException {
        for (RefundLine line : lines) {
            if (line.financing() == Financing.OUTSIDE || line.gross().isZero()) {
                continue;
            }
            switch (random.nextInt(ONE_WRONG_OF)) {
                case 0 -> row(line, Money.ofKroner(100));
                case 1 -> {
                    row(line, Money.ZERO);
                    row(line, Money.ZERO);
                }
                default -> row(line, Money.ZERO);
            }
        }
    }

    private void row(RefundLine line, Money tooMuch) throws IOException {
        String home = line.municipality().danish();
        String gross = kroner(line.gross());
        boolean isRefunded = line.financing() == Financing.REFUND;
        boolean isCoFinanced = line.financing() == Financing.CO_FINANCING;
        out.write(String.join(
                ";",
                line.week().monday().toString(),
                line.person(),
                line.benefit().danish(),
                home,
                home,
                gross,
                gross,
                isRefunded ? percent(refund(line)) : "",
                isRefunded ? kroner(line.refund().plus(tooMuch)) : "",
                isCoFinanced ? percent(refund(line).complement()) : "",
                isCoFinanced ? kroner(line.coFinancing().plus(tooMuch)) : ""));
        out.write('\n');
    }

    private static Percentage refund(RefundLine line) {
        return line.rate().orElseThrow().refund();
    }

    private static String percent(Percentage rate) {
        return rate.asRatio().times(100).toString();
    }

    static String kroner(Money amount) {
        return amount.kroner().toPlainString().replace('.', ',');
    }
}
