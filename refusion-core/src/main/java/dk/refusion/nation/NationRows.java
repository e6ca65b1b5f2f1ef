package dk.refusion.nation;

import dk.refusion.json.Written;
import dk.refusion.law.Benefit;
import dk.refusion.law.FinancingRate;
import dk.refusion.law.Legislation;
import dk.refusion.municipality.Municipality;
import dk.refusion.refund.RefundAmounts;
import dk.refusion.time.Week;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * What was settled for every person and week, in columns (landsopgørelsens rækker).
 *
 * <p>Kept as runs of weeks that differ in nothing but their number in the count: 30 bytes a run and 4 a person. Rows are
 * made when asked for; {@link #forEachRun} makes none.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class NationRows implements Written {
    private static final Benefit[] BENEFITS = Benefit.values();
    private static final Municipality[] MUNICIPALITIES = Municipality.values();
    private static final Comparator<NationRow> ORDER = Comparator.comparing(NationRow::week)
            .thenComparing(NationRow::municipality)
            .thenComparing(NationRow::benefit)
            .thenComparing(NationRow::financing);

    private final Legislation law;
    private final int persons;
    private final int blockSize;
    private final KeptRuns[] blocks;

    NationRows(Legislation law, int persons, int blockSize, KeptRuns[] blocks) {
        this.law = law;
        this.persons = persons;
        this.blockSize = blockSize;
        this.blocks = blocks;
    }

    /**
     * How many rows there are.
     *
     * @return the number of persons' weeks by municipality and benefit
     */
    public long size() {
        long size = 0;
        for (KeptRuns block : blocks) {
            size += block.rows();
        }
        return size;
    }

    /**
     * The rows of a person, by week, municipality and benefit.
     *
     * @param person the person, counted from zero
     * @return the rows, unmodifiable
     * @throws IndexOutOfBoundsException if there is no such person
     */
    public List<NationRow> of(int person) {
        Objects.checkIndex(person, persons);
        KeptRuns block = blocks[person / blockSize];
        int place = person % blockSize;
        List<NationRow> rows = new ArrayList<>();
        for (int run = block.first(place); run < block.first(place + 1); run++) {
            for (int week = 0; week < block.weeks(run); week++) {
                rows.add(row(block, run, week));
            }
        }
        rows.sort(ORDER);
        return List.copyOf(rows);
    }

    private NationRow row(KeptRuns block, int run, int week) {
        FinancingRate rate = law.financingRates().get(block.rate(run));
        int seniority = block.seniority(run);
        int tier = block.tier(run);
        return ImmutableNationRow.builder()
                .week(Week.ofIndex(block.week(run) + week))
                .municipality(MUNICIPALITIES[block.municipality(run)])
                .benefit(BENEFITS[block.benefit(run)])
                .financing(rate.financing())
                .seniority(seniority == 0 ? OptionalInt.empty() : OptionalInt.of(seniority + week))
                .tier(tier == 0 ? OptionalInt.empty() : OptionalInt.of(tier))
                .rate(rate.rate())
                .amounts(RefundAmounts.of(rate.financing(), block.gross(run), block.share(run)))
                .build();
    }

    /**
     * Gives all runs to a reader: person by person, a person's in order of their first weeks; where benefits overlap, one
     * benefit after the other for the weeks in which they do.
     *
     * @param reader what to do with a run
     */
    public void forEachRun(RunReader reader) {
        for (int person = 0; person < persons; person++) {
            KeptRuns block = blocks[person / blockSize];
            int place = person % blockSize;
            int end = block.first(place + 1);
            for (int run = block.first(place); run < end; run++) {
                reader.run(
                        person,
                        block.week(run),
                        block.weeks(run),
                        block.seniority(run),
                        block.tier(run),
                        block.gross(run),
                        block.share(run));
            }
        }
    }

    /** {@return the number of rows} */
    @Override
    public String toString() {
        return size() + " rows of " + persons + " persons";
    }
}
