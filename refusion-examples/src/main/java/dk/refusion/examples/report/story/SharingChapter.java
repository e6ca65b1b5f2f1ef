package dk.refusion.examples.report.story;

import dk.refusion.compensation.Compensation;
import dk.refusion.examples.files.compensation.Spending;
import dk.refusion.examples.report.chart.MunicipalityMap;
import dk.refusion.examples.report.page.DataTable;
import dk.refusion.examples.report.page.Page;
import dk.refusion.money.DanishText;
import dk.refusion.money.Money;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.Ratio;
import dk.refusion.money.Rounding;
import dk.refusion.municipality.Landsdel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Who pays for whom when what all municipalities spend is given back by population.
 *
 * @param spending what they spend
 * @param sharing what each gets back
 */
record SharingChapter(Spending spending, Compensation sharing) implements Chapter {
    private static final MoneyUnit UNIT = MoneyUnit.MILLION;

    static SharingChapter published() {
        Spending spending = Spending.published("5.57.73");
        return new SharingChapter(spending, Compensation.byKey(spending.title(), spending.amounts(), spending.key()));
    }

    @Override
    public Map<String, String> facts() {
        Money gap = sharing.gap(NationChapter.MUNICIPALITY).orElseThrow();
        boolean isUnder = gap.isNegative();
        return Map.of(
                UNIT.danish() + " ville " + NationChapter.MUNICIPALITY.danish() + " få " + (isUnder ? "mindre" : "mere")
                        + " tilbage efter folketal, end den brugte på kontanthjælp i 2019",
                millions(isUnder ? gap.negated() : gap));
    }

    @Override
    public List<String> sources() {
        List<String> sources = new ArrayList<>(spending.notes());
        sources.add(
                "Kortet er skematisk, tegnet efter react-denmark-map 1.0.0, copyright (c) 2022 Martin Polley, MIT License;"
                        + " hele licensen følger med tegningen i denne fil.");
        return sources;
    }

    @Override
    public void addTo(Page page) {
        page.chapter("Hvem betaler for hvem")
                .paragraph(sharing.title()
                        + ": når det, som alle bruger, gives tilbage efter folketal, går en kommune i nul,"
                        + " hvis den bruger som gennemsnittet. Hvad nogle er overdækket med, er andre underdækket med; summen er "
                        + sharing.stateContribution() + (sharing.isZeroSum() ? ", en nulsum." : ", ikke en nulsum."))
                .figure(map(), landsdele())
                .folded("Alle " + sharing.gaps().amounts().size() + " kommuner", municipalities());
    }

    MunicipalityMap map() {
        return MunicipalityMap.of(
                        "Over- og underdækning pr. indbygger",
                        "kr. pr. indbygger; de mørkeste får mindst tilbage",
                        sharing.gaps(),
                        spending.key())
                .marking(NationChapter.MUNICIPALITY);
    }

    private DataTable landsdele() {
        DataTable table = table("Landsdelene, ", "Landsdel");
        for (Landsdel landsdel : sharing.contributionByLandsdel().keySet()) {
            table.row(row(
                    landsdel.danish(),
                    sharing.expenditure().within(landsdel).total(),
                    sharing.grants().within(landsdel).total(),
                    spending.key().within(landsdel).total()));
        }
        return table.row(row(
                "Hele landet",
                sharing.expenditure().total(),
                sharing.grants().total(),
                spending.key().total()));
    }

    private DataTable municipalities() {
        DataTable table = table("Kommunerne, ", "Kommune");
        spending.key()
                .weights()
                .forEach((municipality, inhabitants) -> table.row(row(
                        municipality.danish(),
                        sharing.expenditure().get(municipality).orElseThrow(),
                        sharing.grants().get(municipality).orElseThrow(),
                        inhabitants)));
        return table;
    }

    private static DataTable table(String caption, String first) {
        return new DataTable(
                caption + UNIT.danish(),
                List.of(first, "Over- og underdækning", "Kr. pr. indbygger", "Tilskud", "Udgift"));
    }

    private static List<String> row(String name, Money expenditure, Money grant, Ratio inhabitants) {
        Money gap = grant.minus(expenditure);
        return List.of(
                name,
                millions(gap),
                DanishText.format(Ratio.of(gap.kroner()).dividedBy(inhabitants).rounded(0, Rounding.HALF_UP)),
                millions(grant),
                millions(expenditure));
    }

    private static String millions(Money amount) {
        return DanishText.format(amount, UNIT, 1);
    }
}
