package dk.refusion.examples.cli.indicator;

import static dk.refusion.indicator.IndicatorTables.BENEFIT_CODE;
import static dk.refusion.indicator.IndicatorTables.EXPECTED;
import static dk.refusion.indicator.IndicatorTables.FULL_TIME_PERSONS;
import static dk.refusion.table.Columns.YEAR;
import static java.util.stream.Collectors.joining;

import dk.refusion.examples.cli.output.Screen;
import dk.refusion.examples.cli.output.ScreenTable;
import dk.refusion.examples.files.Notes;
import dk.refusion.file.Problem;
import dk.refusion.indicator.BenefitCode;
import dk.refusion.indicator.Caseload;
import dk.refusion.indicator.Contribution;
import dk.refusion.indicator.FullTimePersons;
import dk.refusion.indicator.IndicatorYear;
import dk.refusion.indicator.PeerComparison;
import dk.refusion.money.DanishText;
import dk.refusion.money.Money;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import dk.refusion.table.Column;
import dk.refusion.table.Table;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A study as text. */
final class IndicatorText {
    private static final MoneyUnit UNIT = MoneyUnit.MILLION;
    private static final int DECIMALS = 2;
    private static final Column<Ratio> DEVIATION = Column.number("Afvigelse").inEnglish("Deviation");
    private static final Column<Ratio> PERSONS_DEVIATION =
            Column.number("Afvigelse (fuldtidspersoner)").inEnglish("Deviation (full-time persons)");
    private static final Column<Money> VALUE = Column.money("Værdi (mio. kr.)").inEnglish("Value (million kr.)");
    private static final Column<Percentage> CHANGE =
            Column.percentage("Udvikling").inEnglish("Development");
    private static final Column<Percentage> PRESSURE =
            Column.percentage("Forsørgelsestryk").inEnglish("Share on support");

    private final IndicatorStudy study;
    private final Screen screen;

    private IndicatorText(IndicatorStudy study, Screen screen) {
        this.study = study;
        this.screen = screen;
    }

    static String of(IndicatorStudy study, Screen screen) {
        IndicatorText text = new IndicatorText(study, screen);
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
        return screen.of("Økonomisk indikatormodel: ", "Economic indicator model: ")
                + study.own().area() + screen.of(" i forhold til ", " against ") + peers() + "\n"
                + screen.sentence(screen.of("Metode: ", "Method: ")
                        + screen.of(
                                study.result().reading().danish(),
                                study.result().reading().english())
                        + ". " + expected());
    }

    private String peers() {
        return study.peers().area();
    }

    private String expected() {
        return switch (study.result().reading()) {
            case TREND ->
                screen.of(
                                "Forventet er årets fuldtidspersoner, hvis sidste års havde udviklet sig som i ",
                                "Expected are the full-time persons of the year if last year's had developed as in ")
                        + peers() + ".";
            case RATE ->
                screen.of(
                                "Forventet er årets fuldtidspersoner, hvis andelen af befolkningen var som i ",
                                "Expected are the full-time persons of the year if their share of the population were as in ")
                        + peers() + ".";
            case RATE_CHANGE ->
                screen.of(
                                "Forventet er årets fuldtidspersoner, hvis afstanden til andelen af befolkningen i ",
                                "Expected are the full-time persons of the year if the distance to the share of the population"
                                        + " in ")
                        + peers()
                        + screen.of(" var som året før.", " were as in the year before.");
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
        return screen.table(ScreenTable.of(Table.over(List.of(study.own(), study.peers()))
                        .column(Column.text(benefit.danish()), Caseload::area)
                        .optional(
                                Column.number(String.valueOf(year - 1)),
                                area -> area.get(benefit, year - 1).map(FullTimePersons::number))
                        .optional(
                                Column.number(String.valueOf(year)),
                                area -> area.get(benefit, year).map(FullTimePersons::number))
                        .optional(
                                isTrend ? CHANGE : PRESSURE,
                                area -> isTrend ? change(area, benefit, year) : area.pressure(benefit, year))
                        .table())
                .rounded(DECIMALS));
    }

    private String years() {
        return study.result().years().size() == 1 || study.own().benefits().size() > 1
                ? study.result().years().stream().map(this::year).collect(joining("\n\n"))
                : "";
    }

    private String year(IndicatorYear year) {
        Table contributions = Table.over(year.contributions())
                .column(BENEFIT_CODE.as(String.valueOf(year.year())), Contribution::benefit)
                .column(FULL_TIME_PERSONS, one -> one.actual().number())
                .column(EXPECTED, one -> one.expected().number())
                .column(DEVIATION, one -> one.deviation().number())
                .optional(VALUE, Contribution::value)
                .table();
        List<String> lines = new ArrayList<>();
        ScreenTable rows = ScreenTable.of(contributions).in(UNIT, DECIMALS).rounded(DECIMALS);
        lines.add(screen.table(
                year.missing().isEmpty()
                        ? rows.total(FULL_TIME_PERSONS, EXPECTED, DEVIATION, VALUE)
                        : rows.unknownTotal(FULL_TIME_PERSONS, EXPECTED, DEVIATION, VALUE)));
        missing(year).forEach(lines::add);
        return String.join("\n", lines);
    }

    private Stream<String> missing(IndicatorYear year) {
        return year.missing().stream()
                .map(what -> screen.sentence(screen.of("Mangler ", "Missing: ") + what.in(screen.language()) + "."));
    }

    private String series() {
        if (study.result().years().size() == 1) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        lines.add(screen.table(ScreenTable.of(Table.over(study.result().years())
                        .column(YEAR, year -> Year.of(year.year()))
                        .optional(PERSONS_DEVIATION, year -> year.deviation().map(FullTimePersons::number))
                        .optional(VALUE, IndicatorYear::value)
                        .table())
                .in(UNIT, DECIMALS)
                .rounded(DECIMALS)));
        if (study.own().benefits().size() == 1) {
            study.result().years().stream().flatMap(this::missing).forEach(lines::add);
        }
        return String.join("\n", lines);
    }

    private String meaning() {
        List<String> lines = new ArrayList<>();
        lines.add(screen.of(
                "Afvigelse: fuldtidspersoner minus forventet; under nul er bedre end " + peers()
                        + ", over nul er dårligere.",
                "Deviation: full-time persons less the expected; below zero is better than " + peers()
                        + ", above zero is worse."));
        lines.add(
                study.lacksRates()
                        ? screen.of(
                                "Værdi: hvad afvigelsen er værd for kommunen pr. år. Den kræver en effektiv sats for hver"
                                        + " ydelse: --rate, --gross-price eller --rates.",
                                "Value: what the deviation is worth to the municipality in a year. It needs an effective rate"
                                        + " for each benefit: --rate, --gross-price or --rates.")
                        : screen.of(
                                "Værdi: afvigelsen gange den effektive sats med modsat fortegn; over nul er en forbedring for"
                                        + " kommunen.",
                                "Value: the deviation times the effective rate with the opposite sign; above zero is an"
                                        + " improvement for the municipality."));
        study.own().benefits().stream()
                .flatMap(benefit -> Optional.ofNullable(
                        study.rates().byBenefit().get(benefit))
                        .map(rate -> screen.of("Effektiv sats for ", "Effective rate of ") + benefit.danish() + ": "
                                + rate.effective().perFullTimePerson()
                                + screen.of(" pr. fuldtidsperson (", " per full-time person (")
                                + rate.basis().in(screen.language()) + ").")
                        .stream())
                .forEach(lines::add);
        study.target().ifPresent(amount -> lines.add(target(amount)));
        return screen.sentences(lines);
    }

    private String target(Money amount) {
        String own = study.isPublishedExample() ? IndicatorStudy.NOT_RECOMPUTED.in(screen.language()) + " " : "";
        String millions = DanishText.format(amount, UNIT, 1) + " " + screen.of(UNIT.danish(), UNIT.english());
        return own
                + study.result().years().stream()
                        .map(year -> year.rateThatGives(amount)
                                .map(rate -> screen.of("Afvigelsen i ", "The deviation in ")
                                        + year.year()
                                        + screen.of(" ville alene være ", " alone would be worth ")
                                        + millions
                                        + screen.of(" værd ved en effektiv sats på ", " at an effective rate of ")
                                        + rate
                                        + screen.of(" pr. fuldtidsperson.", " per full-time person."))
                                .orElse(screen.of(
                                        "For " + year.year() + " giver ingen sats " + millions + ".",
                                        "For " + year.year() + " no rate gives " + millions + ".")))
                        .collect(joining(" "));
    }

    private String notes() {
        return screen.sentences(study.notes().stream()
                .map(note -> Notes.of(note).in(screen.language()))
                .toList());
    }

    private String skipped() {
        List<Problem> skipped = study.skipped();
        if (skipped.isEmpty()) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        lines.add(screen.of("Sprunget over: ", "Passed over: ") + Screen.number(skipped.size()));
        Problem.byReason("", skipped).stream()
                .map(line -> "  " + line.in(screen.language()))
                .forEach(lines::add);
        return String.join("\n", lines);
    }

    private static Optional<Percentage> change(Caseload area, BenefitCode benefit, int year) {
        return area.get(benefit, year - 1)
                .filter(before -> before.signum() != 0)
                .flatMap(before -> area.get(benefit, year)
                        .map(now -> Percentage.of(now.ratioTo(before)).minus(Percentage.HUNDRED)));
    }
}
