package dk.refusion.examples.report.story;

import static java.util.stream.Collectors.joining;

import dk.refusion.examples.files.payments.PaymentsFiles;
import dk.refusion.examples.report.chart.Charts;
import dk.refusion.examples.report.chart.Plot;
import dk.refusion.examples.report.page.DataTable;
import dk.refusion.examples.report.page.Page;
import dk.refusion.ladder.RefundLadder;
import dk.refusion.ladder.RefundTier;
import dk.refusion.law.LadderRow;
import dk.refusion.money.DanishText;
import dk.refusion.money.Money;
import dk.refusion.money.Ratio;
import dk.refusion.money.Rounding;
import dk.refusion.reading.PaymentsFile;
import dk.refusion.reading.SettlementTerms;
import dk.refusion.refund.ComparedLine;
import dk.refusion.refund.ComparisonWith2015;
import dk.refusion.refund.RefundAmounts;
import dk.refusion.refund.Settlement;
import dk.refusion.refund.TierShare;
import dk.refusion.time.WeekRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the state refunds: one person of the sample before and after the reform of 2016, and all of them on the tiers.
 *
 * @param file the sample
 * @param comparison the weeks of the person
 * @param shares the weeks of all of them
 */
record LadderChapter(PaymentsFile file, ComparisonWith2015 comparison, List<TierShare> shares) implements Chapter {
    private static final String PERSON = "person-001";
    private static final int YEAR = 2025;
    private static final SettlementTerms TERMS = SettlementTerms.TODAY;

    static LadderChapter ofTheSample() {
        PaymentsFile file = PaymentsFiles.sample(TERMS);
        Settlement settlement = TERMS.calculator().payments(file.payments()).calculate();
        Settlement one = TERMS.calculator()
                .payments(file.payments().stream()
                        .filter(payment -> payment.person().equals(PERSON))
                        .toList())
                .calculate();
        return new LadderChapter(file, one.comparedWith2015(), settlement.tiers(WeekRange.ofYear(YEAR)));
    }

    @Override
    public Map<String, String> facts() {
        List<RefundTier> tiers = ladder().tiers();
        RefundTier last = tiers.get(tiers.size() - 1);
        return Map.of(
                "refunderer staten de første " + tiers.get(0).lastWeek().orElseThrow() + " uger; fra uge "
                        + last.firstWeek() + " kun " + last.rate(),
                tiers.get(0).rate().toString());
    }

    @Override
    public List<String> sources() {
        List<String> sources = new ArrayList<>(file.notes());
        sources.add("Procenter på trappen: " + row().refund() + ". At begynde forfra: " + row().restart() + ".");
        return sources;
    }

    @Override
    public void addTo(Page page) {
        page.chapter("Hvad staten refunderer")
                .paragraph("Siden 2016 refunderer staten mindre, jo længere en borger har været forsørget: "
                        + ladder().tiers().stream().map(LadderChapter::text).collect(joining(", "))
                        + ". Borgeren begynder forfra efter " + ladder().restart() + ".");
        page.heading("En borger før og efter 2016")
                .paragraph(
                        "En genereret borger på kontanthjælp i halvandet år, regnet som passiv. Før 2016 fik kommunen den"
                                + " samme procent hver uge; nu får den mest i begyndelsen og mindst, når forløbet trækker ud.")
                .figure(chart(), tiers());
        page.heading("Hvor ugerne ligger")
                .paragraph("Alle genererede borgeres uger på trappen i " + YEAR
                        + ". Jo flere uger på det sidste trin, des mere betaler kommunen selv.")
                .figure(Charts.tiers(shares), shareTable());
    }

    private static String text(RefundTier tier) {
        return tier.rate()
                + (tier.lastWeek().isPresent()
                        ? " i uge " + tier.firstWeek() + " til "
                                + tier.lastWeek().getAsInt()
                        : " fra uge " + tier.firstWeek());
    }

    Plot chart() {
        return Charts.beforeAndAfter("Borgerens refusion uge for uge", comparison);
    }

    private static LadderRow row() {
        return TERMS.law().ladderRows().get(0);
    }

    private static RefundLadder ladder() {
        return row().ladder();
    }

    private DataTable tiers() {
        SortedMap<Integer, Tier> tiers = new TreeMap<>();
        for (ComparedLine line : comparison.lines()) {
            line.line().tier().ifPresent(tier -> tiers.merge(tier, Tier.of(line), Tier::plus));
        }
        DataTable table = new DataTable(
                "Borgerens uger efter trin, kr.",
                List.of("Trin", "Uger", "Refusion nu", "Refusion 2015", "Forskel", "Udbetalt"));
        tiers.forEach((tier, sums) -> table.row(
                sums.cells(tier + " (" + ladder().tiers().get(tier - 1).rate() + ")")));
        return table.row(tiers.values().stream().reduce(Tier.NONE, Tier::plus).cells("I alt"));
    }

    /** The weeks of a person on a tier, now and by the old percentages. */
    private record Tier(int weeks, RefundAmounts now, RefundAmounts before) {
        static final Tier NONE = new Tier(0, RefundAmounts.ZERO, RefundAmounts.ZERO);

        static Tier of(ComparedLine line) {
            return new Tier(1, line.line().amounts(), line.before().orElseThrow());
        }

        Tier plus(Tier other) {
            return new Tier(weeks + other.weeks, now.plus(other.now), before.plus(other.before));
        }

        List<String> cells(String name) {
            return List.of(
                    name,
                    String.valueOf(weeks),
                    kroner(now.refund()),
                    kroner(before.refund()),
                    kroner(now.refund().minus(before.refund())),
                    kroner(now.gross()));
        }
    }

    private DataTable shareTable() {
        int weeks = shares.stream().mapToInt(TierShare::weeks).sum();
        DataTable table = new DataTable(
                "Genererede borgeres uger i " + YEAR + " efter trin",
                List.of("Trin", "Borgere", "Uger", "Andel af uger"));
        for (TierShare share : shares) {
            table.row(List.of(
                    share.tier() + " (" + share.rate() + ")",
                    String.valueOf(share.persons()),
                    String.valueOf(share.weeks()),
                    percent(share.weeks(), weeks)));
        }
        return table.row(List.of("I alt", "", String.valueOf(weeks), percent(weeks, weeks)));
    }

    private static String percent(int part, int all) {
        return DanishText.format(Ratio.of(part, all).times(100).rounded(1, Rounding.HALF_UP)) + " %";
    }

    private static String kroner(Money amount) {
        return DanishText.format(amount.kroner());
    }
}
