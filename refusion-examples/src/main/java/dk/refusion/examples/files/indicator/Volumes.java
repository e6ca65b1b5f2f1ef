package dk.refusion.examples.files.indicator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import dk.refusion.examples.files.Notes;
import dk.refusion.examples.files.published.ShippedRow;
import dk.refusion.examples.files.statistics.Imported;
import dk.refusion.file.BadInput;
import dk.refusion.file.Problem;
import dk.refusion.file.Problems;
import dk.refusion.indicator.AgeGroup;
import dk.refusion.indicator.BenefitCode;
import dk.refusion.indicator.Caseload;
import dk.refusion.indicator.FullTimePersons;
import dk.refusion.indicator.Population;
import dk.refusion.language.Sentence;
import dk.refusion.municipality.Landsdel;
import dk.refusion.municipality.Municipality;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The full-time persons and the population of all areas that are known.
 *
 * @param name what they are called in messages
 * @param areas the caseload of each area by its name, unmodifiable
 * @param notes where they come from, in Danish, unmodifiable
 * @param skipped every row of a file that was left out, and why, unmodifiable
 */
public record Volumes(String name, Map<String, Caseload> areas, List<String> notes, List<Problem> skipped) {
    /** The benefit of the published figures: net unemployed recipients of social assistance. */
    public static final BenefitCode KONTANTHJAELP =
            BenefitCode.of("kontanthjælp, nettoledige", "Kontanthjælp, nettoledige");

    private static final String PROVINCE = "Province ";

    private static final Sentence NO_AREA = Sentence.of(
            "vælg et område, som filen har, med {0}; {1} er der ikke{2}",
            "choose an area that the file has, with {0}; {1} is not there{2}");
    private static final Sentence BUT_OTHERS = Sentence.of(", men {0}", ", but {0}");

    /**
     * Copies the areas and notes.
     *
     * @param name what they are called in messages
     * @param areas the caseload of each area by its name
     * @param notes where they come from
     * @param skipped the rows left out
     */
    public Volumes {
        areas = Map.copyOf(areas);
        notes = List.copyOf(notes);
        skipped = List.copyOf(skipped);
    }

    /**
     * One benefit from 2007 to 2025 in all municipalities, and the population of some years.
     *
     * @return the volumes of Danmarks Statistik that ship with the examples
     */
    public static Volumes published() {
        Map<String, Map<Integer, FullTimePersons>> persons = ShippedRow.of("auk01_annual_means.csv").stream()
                .collect(groupingBy(
                        row -> row.get("area").replace(PROVINCE, "Landsdel "),
                        toMap(
                                row -> Integer.valueOf(row.get("year")),
                                row -> FullTimePersons.of(row.get("full_time_persons_mean")))));
        Map<String, Map<Integer, Long>> inhabitants = ShippedRow.of("population_folk1a_selected_quarters.csv").stream()
                .collect(groupingBy(
                        row -> row.get("area"),
                        toMap(
                                row -> Integer.valueOf(row.get("period").replace("Q1", "")),
                                row -> Long.valueOf(row.get("population")))));
        Map<String, Caseload> areas = new TreeMap<>();
        persons.forEach((area, byYear) -> {
            Caseload caseload = Caseload.of(area).with(KONTANTHJAELP, byYear);
            areas.put(
                    area,
                    Optional.ofNullable(inhabitants.get(area))
                            .map(known -> caseload.with(Population.of(AgeGroup.all(), known)))
                            .orElse(caseload));
        });
        for (Landsdel landsdel : Landsdel.values()) {
            // counted in the volumes, not in the population
            municipalities(areas, landsdel)
                    .flatMap(Caseload::population)
                    .ifPresent(sum -> areas.computeIfPresent(landsdel.toString(), (name, one) -> one.with(sum)));
        }
        return new Volumes(
                "AUK01", areas, List.of(Notes.UNEMPLOYED.toString(), Notes.POPULATION.toString()), List.of());
    }

    /** The same with the inhabitants of its areas. */
    public Volumes with(Imported<Population> population) {
        Map<String, Caseload> all = new TreeMap<>(areas);
        population
                .areas()
                .forEach((area, inhabitants) -> all.computeIfPresent(area, (name, one) -> one.with(inhabitants)));
        return new Volumes(
                name,
                all,
                Stream.concat(notes.stream(), population.source().stream()).toList(),
                Stream.concat(skipped.stream(), population.skipped().stream()).toList());
    }

    /**
     * The volumes of an area.
     *
     * @param area its name, such as {@code Ballerup} or {@code Hele landet}
     * @return the volumes; empty if the area is not there
     */
    public Optional<Caseload> area(String area) {
        return Optional.ofNullable(areas.get(area));
    }

    /** The refusal of a file that has not an area, with every row that was left out. */
    public BadInput without(String area, String option) {
        Problems problems = Problems.of(name);
        skipped.forEach(problems::add);
        String some = areas.keySet().stream().sorted().limit(5).collect(joining(", "));
        problems.add(
                Problem.ofFile(NO_AREA.with(option, area, some.isEmpty() ? Sentence.EMPTY : BUT_OTHERS.with(some))));
        return new BadInput(name, problems.found());
    }

    /** The landsdel as it is counted, or else its municipalities together if all of them are there. */
    public Optional<Caseload> landsdel(Landsdel landsdel) {
        return area(landsdel.toString()).or(() -> municipalities(areas, landsdel));
    }

    public Stream<BenefitCode> benefits() {
        return areas.values().stream()
                .flatMap(caseload -> caseload.benefits().stream())
                .distinct()
                .sorted();
    }

    private static Optional<Caseload> municipalities(Map<String, Caseload> areas, Landsdel landsdel) {
        List<Optional<Caseload>> members = Arrays.stream(Municipality.values())
                .filter(municipality -> municipality.landsdel() == landsdel)
                .map(municipality -> Optional.ofNullable(areas.get(municipality.danish())))
                .toList();
        return members.stream().allMatch(Optional::isPresent)
                ? Optional.of(Caseload.together(
                        landsdel.toString(),
                        members.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }
}
