package dk.refusion.examples.files.compensation;

import static java.util.stream.Collectors.toMap;

import dk.refusion.compensation.MunicipalAmounts;
import dk.refusion.compensation.SharingKey;
import dk.refusion.examples.files.Notes;
import dk.refusion.examples.files.published.ShippedRow;
import dk.refusion.language.Sentence;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What municipalities spent on one thing, and the key by which they get it back.
 *
 * @param name what it was spent on, in Danish
 * @param amounts the expenditure of each
 * @param key the key of the same municipalities
 * @param per what one unit of the key is
 * @param printedMean the mean per unit of the key as it was published; empty if none was
 * @param notes where the figures come from, in Danish, unmodifiable
 */
public record Spending(
        Sentence name,
        MunicipalAmounts amounts,
        SharingKey key,
        Sentence per,
        Optional<Money> printedMean,
        List<String> notes) {
    public static final List<String> DEFAULT_FUNCTIONS = List.of("5.57.73", "5.57.78");

    private static final Sentence ACCOUNTS_OF_2019 = Sentence.of("{0}, regnskab 2019", "{0}, accounts of 2019");
    private static final Sentence INHABITANT = Sentence.of("indbygger", "inhabitant");
    private static final String NATION = "Hele landet";
    private static final String FUNCTION = "function";
    private static final String MUNICIPALITY = "municipality";
    private static final List<ShippedRow> ACCOUNTS_2019 = ShippedRow.of("regk31_2019_kr_per_inhabitant.csv");

    /**
     * Copies the notes.
     *
     * @param name what it was spent on
     * @param amounts the expenditure of each
     * @param key the key of the same municipalities
     * @param per what one unit of the key is
     * @param printedMean the mean per unit of the key as it was published
     * @param notes where the figures come from
     */
    public Spending {
        notes = List.copyOf(notes);
    }

    /** What it was spent on, in Danish. */
    public String title() {
        return name.toString();
    }

    /** The functions whose accounts of 2019 are published here. */
    public static List<String> functions() {
        return ACCOUNTS_2019.stream().map(row -> row.get(FUNCTION)).distinct().toList();
    }

    /**
     * The accounts of a function in 2019, by population.
     *
     * @param function the number of the function, such as {@code 5.57.73}
     * @return the expenditure that ships with the examples
     * @throws IllegalStateException if the function is not among them
     */
    public static Spending published(String function) {
        Map<Municipality, Long> population = ShippedRow.of("population_2019q1.csv").stream()
                .filter(row -> !row.get(MUNICIPALITY).equals(NATION))
                .collect(toMap(
                        row -> Municipality.parse(row.get(MUNICIPALITY)), row -> Long.valueOf(row.get("population"))));
        Map<String, ShippedRow> rows = ACCOUNTS_2019.stream()
                .filter(row -> row.get(FUNCTION).equals(function))
                .collect(toMap(row -> row.get(MUNICIPALITY), row -> row));
        Map<Municipality, Money> spent = new TreeMap<>();
        population.forEach((municipality, inhabitants) -> spent.put(
                municipality, perInhabitant(rows, municipality.danish()).times(inhabitants)));
        return new Spending(
                ACCOUNTS_OF_2019.with(function + " " + row(rows, NATION).get("function_name")),
                MunicipalAmounts.of(spent),
                SharingKey.population(population),
                INHABITANT,
                Optional.of(perInhabitant(rows, NATION)),
                List.of(Notes.ACCOUNTS_2019.toString()));
    }

    private static Money perInhabitant(Map<String, ShippedRow> rows, String area) {
        return Money.of(row(rows, area).get("kr_per_inhabitant"));
    }

    private static ShippedRow row(Map<String, ShippedRow> rows, String area) {
        return Optional.ofNullable(rows.get(area))
                .orElseThrow(
                        () -> new IllegalStateException("the accounts have every municipality, were without " + area));
    }
}
