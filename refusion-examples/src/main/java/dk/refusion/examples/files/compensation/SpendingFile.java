package dk.refusion.examples.files.compensation;

import dk.refusion.compensation.MunicipalAmounts;
import dk.refusion.compensation.SharingKey;
import dk.refusion.file.Cell;
import dk.refusion.file.FileLines;
import dk.refusion.file.Headings;
import dk.refusion.file.Problem;
import dk.refusion.file.Problems;
import dk.refusion.file.Row;
import dk.refusion.language.Sentence;
import dk.refusion.money.DanishText;
import dk.refusion.money.Money;
import dk.refusion.money.Ratio;
import dk.refusion.municipality.Municipality;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a user's file of net expenditure and key. */
public final class SpendingFile {
    private static final String MUNICIPALITY = "kommune";
    private static final String AMOUNT = "nettoudgift";
    private static final String WEIGHT = "nøgle";
    private static final Headings COLUMNS = Headings.required(MUNICIPALITY, AMOUNT, WEIGHT);

    private static final Sentence RIGHT_MUNICIPALITY = Sentence.of(
            "skriv en af de 98 kommuner, som Ballerup eller 151",
            "write one of the 98 municipalities, such as Ballerup or 151");
    private static final Sentence RIGHT_AMOUNT =
            Sentence.of("skriv et beløb i kroner som 1.234,50", "write an amount in kroner as 1.234,50");
    private static final Sentence RIGHT_WHOLE_AMOUNT = Sentence.of(
            "skriv et beløb i hele kroner som 1.234, eller udelad --whole-kroner",
            "write an amount in whole kroner as 1.234, or leave --whole-kroner out");
    private static final Sentence RIGHT_WEIGHT =
            Sentence.of("skriv et tal på nul eller mere, som 48.458", "write a number of zero or more, such as 48.458");
    private static final Sentence TWICE = Sentence.of(
            "kommunen står på en linje før; slet den ene",
            "the municipality is on an earlier line; delete one of them");
    private static final Sentence NO_WEIGHT = Sentence.of(
            "skriv mindst én kommune med en nøgle over nul",
            "write at least one municipality with a key (\"nøgle\") above zero");
    private static final Sentence UNIT = Sentence.of("enhed af nøglen", "unit of the key");

    private SpendingFile() {}

    /**
     * Reads the file.
     *
     * @param step what every amount is a whole number of
     */
    public static Spending read(FileLines file, Money step) {
        Problems problems = Problems.of(file.name());
        Map<Municipality, Money> amounts = new TreeMap<>();
        Map<Municipality, Ratio> weights = new TreeMap<>();
        for (Row row : COLUMNS.read(file, problems)) {
            Optional<Municipality> municipality =
                    row.cell(MUNICIPALITY).read(Municipality::parse, RIGHT_MUNICIPALITY, problems);
            Optional<Money> amount = row.cell(AMOUNT)
                    .read(
                            text -> amount(text, step),
                            step.equals(Money.ofOere(1)) ? RIGHT_AMOUNT : RIGHT_WHOLE_AMOUNT,
                            problems);
            Optional<Ratio> weight = row.cell(WEIGHT).read(SpendingFile::weight, RIGHT_WEIGHT, problems);
            if (municipality.isPresent() && amounts.containsKey(municipality.get())) {
                problems.add(row.cell(MUNICIPALITY), TWICE);
            } else if (municipality.isPresent()) {
                amounts.put(municipality.get(), amount.orElse(Money.ZERO));
                weights.put(municipality.get(), weight.orElse(Ratio.ZERO));
            }
        }
        if (problems.found().isEmpty() && weights.values().stream().allMatch(weight -> weight.signum() == 0)) {
            problems.add(Problem.ofFile(NO_WEIGHT));
        }
        problems.throwIfAny();
        return new Spending(
                Sentence.of(file.name()),
                MunicipalAmounts.of(amounts),
                SharingKey.of(WEIGHT, weights),
                UNIT,
                Optional.empty(),
                file.notes().stream().map(Cell::text).toList());
    }

    private static Money amount(String text, Money step) {
        Money amount = DanishText.parseAmount(text);
        if (amount.oere() % step.oere() != 0) {
            throw new IllegalArgumentException("an amount is a whole number of " + step + ", was " + amount);
        }
        return amount;
    }

    private static Ratio weight(String text) {
        Ratio weight = Ratio.of(DanishText.parseNumber(text));
        if (weight.signum() < 0) {
            throw new IllegalArgumentException("a weight is zero or more, was " + text);
        }
        return weight;
    }
}
