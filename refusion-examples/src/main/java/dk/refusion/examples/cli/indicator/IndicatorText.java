package dk.refusion.examples.cli.indicator;

import static java.util.stream.Collectors.joining;

import dk.refusion.examples.cli.output.ScreenText;
import dk.refusion.file.Problem;
import dk.refusion.indicator.BenefitCode;
import dk.refusion.indicator.Caseload;
import dk.refusion.indicator.FullTimePersons;
import dk.refusion.indicator.IndicatorYear;
import dk.refusion.indicator.PeerComparison;
import dk.refusion.money.DanishText;
import dk.refusion.money.Money;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.Percentage;
import dk.refusion.money.Rounding;
import dk.refusion.money.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A study as Danish text. */
final class IndicatorText {
    private static final MoneyUnit UNIT = MoneyUnit.MILLION;
    private static final int DECIMALS = 2;
    private final IndicatorStudy study;

    private IndicatorText(IndicatorStudy study) {
        this.study = study;
    }

    static String of(IndicatorStudy study) {
        IndicatorText text = new IndicatorText(study);
        return Stream.of(
                        text.head(),
                        text.development(),
                        text.years(),
                        text.series(),
                        text.meaning(),
                        text.notes(),
                        text.skipped())
                .filter(part -> !part.isEmpty())
                .collect(joining("\n\n"));
    }

    private String head() {
        return "Økonomisk indikatormodel: " + study.own().area() + " i forhold til "
                + study.peers().area() + "\n"
                + ScreenText.wrapped("Metode: " + study.result().reading().danish() + ". " + expected());
    }

    private String expected() {
        return switch (study.result().reading()) {
            case TREND ->
                "Forventet er årets fuldtidspersoner, hvis sidste års havde udviklet sig som i "
                        + study.peers().area() + ".";
            case RATE ->
                "Forventet er årets fuldtidspersoner, hvis andelen af befolkningen var som i "
                        + study.peers().area() + ".";
            case RATE_CHANGE ->
                "Forventet er årets fuldtidspersoner, hvis afstanden til andelen af befolkningen i "
                        + study.peers().area() + " var som året før.";
        };
    }

    /** The full-time persons behind a single year, with the share of the population where it is known. */
    private String development() {
        return study.result().years().size() == 1
                ? study.own().benefits().stream()
                        .map(benefit -> development(
                                benefit, study.result().years().get(0).year()))
                        .collect(joining("\n\n"))
                : "";
    }

    private String development(BenefitCode benefit, int year) {
        boolean isTrend = study.result().reading() == PeerComparison.TREND;
        List<List<String>> rows = Stream.of(study.own(), study.peers())
                .map(area -> List.of(
                        area.area(),
                        persons(area.get(benefit, year - 1)),
                        persons(area.get(benefit, year)),
                        isTrend ? change(area, benefit, year) : pressure(area, benefit, year)))
                .toList();
        return TextTable.of(
                        benefit.danish(),
                        String.valueOf(year - 1),
                        String.valueOf(year),
                        isTrend ? "Udvikling" : "Forsørgelsestryk")
                .rows(rows)
                .toString();
    }

    private String years() {
        return study.result().years().size() == 1 || study.own().benefits().size() > 1
                ? study.result().years().stream().map(IndicatorText::year).collect(joining("\n\n"))
                : "";
    }

    private static String year(IndicatorYear year) {
        List<String> lines = new ArrayList<>();
        lines.add(year.asTable(UNIT, DECIMALS).toString());
        year.missing().forEach(missing -> lines.add(ScreenText.wrapped("Mangler " + missing + ".")));
        return String.join("\n", lines);
    }

    private String series() {
        if (study.result().years().size() == 1) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        lines.add(study.result().asTable(UNIT, DECIMALS).toString());
        if (study.own().benefits().size() == 1) {
            study.result()
                    .years()
                    .forEach(year -> year.missing()
                            .forEach(missing -> lines.add(ScreenText.wrapped("Mangler " + missing + "."))));
        }
        return String.join("\n", lines);
    }

    private String meaning() {
        List<String> lines = new ArrayList<>();
        lines.add("Afvigelse: fuldtidspersoner mindre forventet; under nul er bedre end "
                + study.peers().area() + ", over nul er dårligere.");
        lines.add(
                study.lacksRates()
                        ? "Værdi: hvad afvigelsen er værd for kommunen pr. år. Den kræver en effektiv sats for hver"
                                + " ydelse: --rate, --gross-price eller --rates."
                        : "Værdi: afvigelsen gange den effektive sats med modsat fortegn; over nul er en forbedring for"
                                + " kommunen.");
        study.own().benefits().stream()
                .flatMap(
                        benefit -> Optional.ofNullable(study.rates().byBenefit().get(benefit))
                                .map(rate -> "Effektiv sats for " + benefit.danish() + ": " + rate.effective() + " ("
                                        + rate.basis() + ").")
                                .stream())
                .forEach(lines::add);
        study.target().ifPresent(amount -> lines.add(target(amount)));
        return lines.stream().map(ScreenText::wrapped).collect(joining("\n"));
    }

    private String target(Money amount) {
        String own = study.isPublishedExample() ? IndicatorStudy.NOT_RECOMPUTED + " " : "";
        return own
                + study.result().years().stream()
                        .map(year -> year.rateThatGives(amount)
                                .map(rate -> "Afvigelsen i " + year.year() + " ville alene være "
                                        + DanishText.format(amount, UNIT, 1) + " " + UNIT.danish()
                                        + " værd ved en effektiv sats på " + rate + " pr. fuldtidsperson.")
                                .orElse("For " + year.year() + " giver ingen sats " + DanishText.format(amount, UNIT, 1)
                                        + " " + UNIT.danish() + "."))
                        .collect(joining(" "));
    }

    private String notes() {
        return study.notes().stream().map(ScreenText::wrapped).collect(joining("\n"));
    }

    private String skipped() {
        List<Problem> skipped = study.skipped();
        if (skipped.isEmpty()) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        lines.add("Sprunget over: " + skipped.size());
        Problem.byReason("", skipped).stream().map(line -> "  " + line).forEach(lines::add);
        return String.join("\n", lines);
    }

    private static String persons(Optional<FullTimePersons> persons) {
        return persons.map(FullTimePersons::toString).orElse("-");
    }

    private static String change(Caseload area, BenefitCode benefit, int year) {
        return area.get(benefit, year - 1)
                .filter(before -> before.signum() != 0)
                .flatMap(before -> area.get(benefit, year)
                        .map(now -> Percentage.of(now.ratioTo(before)).minus(Percentage.HUNDRED)))
                .map(IndicatorText::percent)
                .orElse("-");
    }

    private static String pressure(Caseload area, BenefitCode benefit, int year) {
        return area.pressure(benefit, year).map(IndicatorText::percent).orElse("-");
    }

    private static String percent(Percentage percentage) {
        return DanishText.format(percentage.rounded(2, Rounding.HALF_UP)) + " %";
    }
}
