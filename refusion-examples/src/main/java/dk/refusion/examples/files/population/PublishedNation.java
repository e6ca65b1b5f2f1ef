package dk.refusion.examples.files.population;

import dk.refusion.municipality.Municipality;
import dk.refusion.time.Week;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/**
 * Who is drawn for {@link SyntheticNation}: persons by municipality with a benefit that lasts or with spells, so many that the
 * full-time recipients of each benefit in each municipality, on average of the ten years, are the published ones.
 */
final class PublishedNation {
    static final int FIRST = Week.of(2016, 1).index();
    static final int END = Week.of(2025, 52).index() + 1;
    private static final int WEEKS = END - FIRST;
    /** The mean of {@link #gap}: a fifth of 20.5, 51.5 and 104.5 weeks each. */
    private static final long MEAN_GAP_IN_THOUSANDTHS = 35_300;

    private static final List<Municipality> MUNICIPALITIES = List.of(Municipality.values());

    private final List<PublishedBenefit> spells;
    private final List<PublishedBenefit> lasting;
    private final Durations durations = Durations.published();
    /** For each municipality and benefit that lasts the persons who have or get it; last those who do not. */
    private final Lots persons;
    /** Where a spell of somebody who moves begins. */
    private final Lots homes;
    /** For each municipality the benefits of its spells. */
    private final Map<Municipality, Lots> benefits = new EnumMap<>(Municipality.class);

    PublishedNation() {
        List<PublishedBenefit> all = PublishedBenefit.all();
        this.spells = all.stream().filter(one -> !one.isLasting()).toList();
        this.lasting = all.stream().filter(PublishedBenefit::isLasting).toList();
        for (Municipality home : MUNICIPALITIES) {
            benefits.put(
                    home,
                    new Lots(spells.stream()
                            .mapToLong(one -> one.recipients(home))
                            .toArray()));
        }
        this.persons =
                new Lots(MUNICIPALITIES.stream().flatMapToLong(this::persons).toArray());
        this.homes = new Lots(MUNICIPALITIES.stream().mapToLong(this::inSpells).toArray());
    }

    /** How many persons of a municipality there are with each benefit that lasts, and without, in thousandths. */
    private LongStream persons(Municipality municipality) {
        long[] numbers = new long[lasting.size() + 1];
        long mean = durations.meanInThousandths();
        long others = inSpells(municipality) * (mean + MEAN_GAP_IN_THOUSANDTHS) / mean;
        for (int i = 0; i < lasting.size(); i++) {
            long weeks = (long) END - firstAward(lasting.get(i));
            numbers[i] = lasting.get(i).recipients(municipality) * 2 * weeks / (2 * weeks - WEEKS);
            others -= numbers[i] * WEEKS / (2 * weeks); // until the award they live like the others
        }
        numbers[lasting.size()] = others;
        return LongStream.of(numbers);
    }

    private long inSpells(Municipality municipality) {
        return benefits(municipality).sum();
    }

    private Lots benefits(Municipality home) {
        return Objects.requireNonNull(benefits.get(home));
    }

    private static int firstAward(PublishedBenefit lasting) {
        return Week.of(lasting.awardedFrom().orElseThrow(), 1).index();
    }

    /** How many persons the whole nation has. */
    long size() {
        return persons.sum() / 1000;
    }

    /** Where a person lives and what of the benefits that last the person has or gets. */
    Person person(SplittableRandom random) {
        int place = persons.draw(random);
        int kind = place % (lasting.size() + 1);
        Municipality home = MUNICIPALITIES.get(place / (lasting.size() + 1));
        if (kind == lasting.size()) {
            return new Person(home, Optional.empty(), END);
        }
        int first = firstAward(lasting.get(kind));
        return new Person(home, Optional.of(lasting.get(kind)), first + random.nextInt(END - first));
    }

    /**
     * A person.
     *
     * @param home where the person lives at first
     * @param lasting the benefit that the person has to the end
     * @param award the week in which it is awarded; the end if there is none
     */
    record Person(Municipality home, Optional<PublishedBenefit> lasting, int award) {}

    Municipality home(SplittableRandom random) {
        return MUNICIPALITIES.get(homes.draw(random));
    }

    PublishedBenefit benefit(Municipality home, SplittableRandom random) {
        return spells.get(benefits(home).draw(random));
    }

    /** How many weeks a spell lasts. */
    int duration(SplittableRandom random) {
        return durations.draw(random);
    }

    /** How many weeks nobody pays after a spell. No figure of it is published. */
    static int gap(SplittableRandom random) {
        return switch (random.nextInt(5)) {
            case 0, 1 -> 0;
            case 2 -> 1 + random.nextInt(40);
            case 3 -> 46 + random.nextInt(12);
            default -> 1 + random.nextInt(208);
        };
    }
}
