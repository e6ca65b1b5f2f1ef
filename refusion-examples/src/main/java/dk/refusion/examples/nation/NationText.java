package dk.refusion.examples.nation;

import static java.util.stream.Collectors.joining;

import dk.refusion.examples.audit.ReportedPopulation;
import dk.refusion.examples.output.Prose;
import dk.refusion.money.DanishText;
import dk.refusion.money.Money;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.TextTable;
import dk.refusion.nation.NationHistory;
import dk.refusion.nation.NationLine;
import dk.refusion.nation.NationSettlement;
import dk.refusion.refund.RefundAmounts;
import java.util.function.Function;

/** A settled population as Danish text. */
final class NationText {
    private static final String GENERATED =
            "Befolkningen er dannet tilfældigt og siger intet om Danmark. En linje er en ydelse med én sats; uger uden"
                    + " refusion og medfinansiering har ingen sats.";

    private NationText() {}

    private static final String READ =
            "Tællerne begynder i filens første uger; hvad der er udbetalt før, kendes ikke. En linje er en ydelse med én sats.";
    /** Less than this is shown in kroner. */
    private static final Money MILLIONS = Money.ofKroner(10_000_000);

    static String of(NationSettlement settlement, Population population) {
        boolean isLarge = settlement.total().gross().abs().compareTo(MILLIONS) >= 0;
        Function<Money, String> amount = isLarge ? NationText::millions : Prose::kroner;
        TextTable table =
                TextTable.of("Ydelse", "Sats", "Uger", "Brutto", "Refusion", "Medfinansiering", "Kommunernes andel");
        long weeks = 0;
        for (NationLine line : settlement.lines()) {
            String rate = line.rate()
                    .map(one -> one + (line.isOnLadder() ? "" : " (fast)"))
                    .orElse("");
            table = row(table, line.benefit().danish(), rate, line.weeks(), line.amounts(), amount);
            weeks += line.weeks();
        }
        table = row(table, "I alt", "", weeks, settlement.total(), amount);
        String whose = population.file().isPresent()
                ? persons(settlement.history()) + " i " + population.name()
                : NationCommand.count(settlement.history().persons()) + " dannede personer (" + population.name() + ")";
        String remark = population
                        .reported()
                        .map(reported -> reported(reported, amount))
                        .orElse("")
                + (population.file().isPresent() ? READ : GENERATED);
        return "Opgørelse af " + whose + (isLarge ? ", mio. kr." : ", kr.") + "\n" + table + "\n"
                + Prose.wrapped(remark);
    }

    private static String reported(ReportedPopulation reported, Function<Money, String> amount) {
        String leftOut = reported.leftOut().entrySet().stream()
                .map(one -> one.getKey() + " (" + NationCommand.count(one.getValue()) + ")")
                .collect(joining(", "));
        return "Filen selv siger refusion " + amount.apply(reported.refund()) + " og medfinansiering "
                + amount.apply(reported.coFinancing()) + ". "
                + (leftOut.isEmpty() ? "" : "Linjer, der ikke kan beregnes: " + leftOut + ". ");
    }

    static String persons(NationHistory history) {
        return history.persons() == 1 ? "1 person" : NationCommand.count(history.persons()) + " personer";
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
                NationCommand.count(weeks),
                amount.apply(amounts.gross()),
                amount.apply(amounts.refund()),
                amount.apply(amounts.coFinancing()),
                amount.apply(amounts.ownShare()));
    }

    private static String millions(Money amount) {
        return DanishText.format(amount, MoneyUnit.MILLION, 1);
    }
}
