package dk.refusion.examples.files.indicator;

import dk.refusion.file.Cell;
import dk.refusion.file.FileLines;
import dk.refusion.file.Headings;
import dk.refusion.file.Problem;
import dk.refusion.file.Problems;
import dk.refusion.file.Row;
import dk.refusion.indicator.BenefitCode;
import dk.refusion.language.Sentence;
import dk.refusion.money.DanishText;
import dk.refusion.money.Money;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the effective rates of a user, each given or from a gross price and weeks on the ladder. */
public final class RatesFile {
    private static final String BENEFIT = "ydelse";
    private static final String NET = "sats";
    private static final String GROSS = "bruttopris";
    private static final String WEEKS = "uger";
    private static final Headings COLUMNS = Headings.required(BENEFIT).optional(NET, GROSS, WEEKS);
    private static final Sentence RIGHT_AMOUNT = Sentence.of(
            "skriv kroner på nul eller mere, som 101.500,00", "write kroner of zero or more, such as 101.500,00");
    private static final Sentence RIGHT_BENEFIT =
            Sentence.of("skriv en af de kendte ydelser: {0}", "write one of the known benefits: {0}");
    private static final Sentence TWICE = Sentence.of(
            "ydelsen har en sats på en linje før; slet den ene",
            "the benefit has a rate on an earlier line; delete one of them");
    private static final Sentence EITHER = Sentence.of(
            "skriv enten en sats, eller en bruttopris og antal uger fra en ny start",
            "write either a rate (\"sats\"), or a gross price (\"bruttopris\") and the number of weeks from a new start");
    private static final Sentence RIGHT_WEEKS = Sentence.of(
            "skriv et antal uger fra 1 til 9999, som 52", "write a number of weeks from 1 to 9999, such as 52");

    private RatesFile() {}

    public static Rates read(FileLines file, List<BenefitCode> known) {
        Problems problems = Problems.of(file.name());
        Rates rates = Rates.NONE;
        Set<BenefitCode> seen = new HashSet<>();
        for (Row row : COLUMNS.read(file, problems)) {
            Optional<BenefitCode> benefit =
                    row.cell(BENEFIT).read(text -> known(text, known), RIGHT_BENEFIT.with(names(known)), problems);
            Optional<Rates.Rate> rate = rate(row, problems);
            if (benefit.isPresent() && !seen.add(benefit.get())) {
                problems.add(row.cell(BENEFIT), TWICE);
            }
            if (benefit.isPresent() && rate.isPresent()) {
                rates = rates.with(benefit.get(), rate.get());
            }
        }
        problems.throwIfAny();
        return rates;
    }

    public static BenefitCode known(String text, List<BenefitCode> known) {
        return known.stream()
                .filter(benefit -> benefit.danish().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("a benefit is one of " + names(known) + ", was \"" + text + "\""));
    }

    public static Money price(String text) {
        Money price = DanishText.parseAmount(text);
        if (price.isNegative()) {
            throw new IllegalArgumentException("a price is zero or more, was " + price);
        }
        return price;
    }

    public static int weeks(String text) {
        if (!text.matches("[1-9]\\d{0,3}")) {
            throw new IllegalArgumentException("weeks are from 1 to 9999, was \"" + text + "\"");
        }
        return Integer.parseInt(text);
    }

    private static Optional<Rates.Rate> rate(Row row, Problems problems) {
        Cell net = row.cell(NET);
        Cell gross = row.cell(GROSS);
        Cell weeks = row.cell(WEEKS);
        if (net.isEmpty() == gross.isEmpty() || gross.isEmpty() != weeks.isEmpty()) {
            problems.add(Problem.ofLine(row.lineNumber(), row.cell(BENEFIT).text(), EITHER));
        }
        Optional<Rates.Rate> given =
                net.readIfAny(RatesFile::price, RIGHT_AMOUNT, problems).map(Rates.Rate::given);
        Optional<Money> price = gross.readIfAny(RatesFile::price, RIGHT_AMOUNT, problems);
        Optional<Integer> number = weeks.readIfAny(RatesFile::weeks, RIGHT_WEEKS, problems);
        return given.or(() -> price.flatMap(p -> number.map(w -> Rates.Rate.onTheLadder(p, w))));
    }

    private static String names(List<BenefitCode> known) {
        return String.join(", ", known.stream().map(BenefitCode::danish).toList());
    }
}
