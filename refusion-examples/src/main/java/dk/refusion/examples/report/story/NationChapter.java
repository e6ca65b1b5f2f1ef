package dk.refusion.examples.report.story;

import dk.refusion.examples.files.indicator.Volumes;
import dk.refusion.examples.report.chart.Charts;
import dk.refusion.examples.report.chart.Plot;
import dk.refusion.examples.report.page.DataTable;
import dk.refusion.examples.report.page.Page;
import dk.refusion.indicator.Caseload;
import dk.refusion.indicator.Contribution;
import dk.refusion.indicator.FullTimePersons;
import dk.refusion.indicator.Indicator;
import dk.refusion.indicator.IndicatorResult;
import dk.refusion.money.DanishText;
import dk.refusion.money.Rounding;
import dk.refusion.municipality.Municipality;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How one municipality develops against the nation, in full-time persons.
 *
 * @param volumes where the persons are counted
 * @param own the municipality
 * @param nation the nation
 * @param result what differs from what the nation's development lets expect, year by year
 */
record NationChapter(Volumes volumes, Caseload own, Caseload nation, IndicatorResult result) implements Chapter {
    static final Municipality MUNICIPALITY = Municipality.BALLERUP;

    private static final int YEAR = 2014;

    static NationChapter published() {
        Volumes volumes = Volumes.published();
        Caseload own = volumes.area(MUNICIPALITY.danish()).orElseThrow();
        Caseload nation = volumes.area("Hele landet").orElseThrow();
        List<Integer> years = own.years().stream()
                .filter(year -> own.years().contains(year - 1))
                .toList();
        return new NationChapter(
                volumes, own, nation, Indicator.of(own, nation).years(years).evaluate());
    }

    @Override
    public Map<String, String> facts() {
        FullTimePersons deviation = result.year(YEAR).orElseThrow().deviation().orElseThrow();
        boolean isBetter = deviation.signum() < 0;
        return Map.of(
                (isBetter ? "færre" : "flere") + " fuldtidspersoner på kontanthjælp i " + own.area() + " i " + YEAR
                        + ", end landets udvikling tilsagde",
                text(isBetter ? deviation.negated() : deviation));
    }

    @Override
    public List<String> sources() {
        return List.of(volumes.notes().get(0));
    }

    @Override
    public void addTo(Page page) {
        page.chapter(own.area() + " i forhold til landet")
                .paragraph(
                        "I princippet får kommunerne tilsammen tilbage, hvad de bruger. Derfor er det afgørende, om den enkelte"
                                + " udvikler sig bedre end landet. Forventet er årets fuldtidspersoner, hvis sidste års havde udviklet sig som i"
                                + " hele landet; under nul er bedre end landet, over nul er dårligere.")
                .figures(List.of(Charts.against(own, nation, Volumes.KONTANTHJAELP), deviations()))
                .table(table());
    }

    private Plot deviations() {
        return Plot.of(
                        "Afvigelse fra det forventede",
                        "fuldtidspersoner; under nul er bedre end landet",
                        result.years().stream()
                                .map(year -> String.valueOf(year.year()))
                                .toList())
                .bars(
                        own.area(),
                        result.years().stream()
                                .map(year -> year.deviation().map(NationChapter::rounded))
                                .toList());
    }

    private DataTable table() {
        DataTable table = new DataTable(
                Volumes.KONTANTHJAELP.danish() + ", fuldtidspersoner",
                List.of("År", own.area(), "Forventet", "Afvigelse", nation.area()));
        result.years().forEach(year -> {
            Optional<Contribution> one = year.get(Volumes.KONTANTHJAELP);
            table.row(List.of(
                    String.valueOf(year.year()),
                    cell(one, Contribution::actual),
                    cell(one, Contribution::expected),
                    cell(one, Contribution::deviation),
                    cell(nation.get(Volumes.KONTANTHJAELP, year.year()))));
        });
        return table;
    }

    private static String cell(Optional<Contribution> one, Function<Contribution, FullTimePersons> persons) {
        return cell(one.map(persons));
    }

    private static String cell(Optional<FullTimePersons> persons) {
        return persons.map(NationChapter::text).orElse("-");
    }

    private static String text(FullTimePersons persons) {
        return DanishText.format(rounded(persons));
    }

    private static BigDecimal rounded(FullTimePersons persons) {
        return persons.rounded(1, Rounding.HALF_UP);
    }
}
