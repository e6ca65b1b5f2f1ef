package dk.refusion.audit;

import dk.refusion.json.Written;
import dk.refusion.ladder.RefundRate;
import dk.refusion.law.Benefit;
import dk.refusion.money.Money;
import dk.refusion.municipality.Municipality;
import dk.refusion.time.Week;
import dk.refusion.time.WeekRange;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Rows of a settlement that somebody else made, in columns (indberettede opgørelseslinjer).
 *
 * <p>Takes 18 bytes a row, and 8 for each time that the next row is another person's; a row that has something unusual, such as
 * both a refund and a co-financing, is kept as an object. A {@link ReportedRow} is made when asked for.
 *
 * <pre>{@code
 * ReportedRows rows = ReportedRows.of(List.of(row));
 * rows.of("a");
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ReportedRows implements Written {
    private static final Benefit[] BENEFITS = Benefit.values();
    private static final Municipality[] MUNICIPALITIES = Municipality.values();

    private final List<String> names;
    private final Map<String, Integer> numbers;
    private final List<RefundRate> rates;
    private final RowColumns columns;
    private final Map<Integer, ReportedRow> unusual;
    /** Rows in a row of one person: where they begin, at last the number of rows, and whose they are. */
    private final int[] starts;

    private final int[] whose;
    /** The runs person by person, and for each person the first of them. */
    private final int[] runs;

    private final int[] first;

    private ReportedRows(Builder built) {
        names = List.copyOf(built.names);
        numbers = Map.copyOf(built.numbers);
        rates = List.copyOf(built.rates);
        columns = built.columns;
        unusual = Map.copyOf(built.unusual);
        starts = Arrays.copyOf(built.starts, built.runs + 1);
        starts[built.runs] = columns.size();
        whose = Arrays.copyOf(built.whose, built.runs);
        first = new int[names.size() + 1];
        for (int person : whose) {
            first[person + 1]++;
        }
        Arrays.parallelPrefix(first, Integer::sum);
        int[] next = first.clone();
        runs = new int[whose.length];
        for (int run = 0; run < whose.length; run++) {
            runs[next[whose[run]]++] = run;
        }
    }

    /**
     * A builder without rows.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Rows that are objects.
     *
     * @param rows the rows
     * @return the same in columns
     */
    public static ReportedRows of(Collection<ReportedRow> rows) {
        Builder builder = builder();
        rows.forEach(builder::add);
        return builder.build();
    }

    /**
     * How many rows there are.
     *
     * @return zero or more
     */
    public int size() {
        return columns.size();
    }

    /**
     * The persons, in the order in which the rows first name them, unmodifiable.
     *
     * @return their names
     */
    public List<String> persons() {
        return names;
    }

    /**
     * All rows in their order, unmodifiable. They are made when asked for.
     *
     * @return the rows
     */
    public List<ReportedRow> rows() {
        return new View(size(), row -> row);
    }

    /**
     * The rows of a person, in their order, unmodifiable.
     *
     * @param person the person
     * @return the rows; none if there is no such person
     */
    public List<ReportedRow> of(String person) {
        return rows(places(person, row -> true));
    }

    /**
     * The rows of other weeks.
     *
     * @param weeks the weeks
     * @return the rows that are not of them, in order, unmodifiable
     */
    public List<ReportedRow> outside(WeekRange weeks) {
        return rows(matching(row -> !isIn(row, weeks)));
    }

    /**
     * Whether any row is of a week.
     *
     * @param week the week
     * @return true if there is one
     */
    public boolean isReported(Week week) {
        return IntStream.range(0, size()).anyMatch(row -> columns.week(row) == week.index());
    }

    /**
     * The first and the last week of the rows.
     *
     * @return the weeks; empty if there are no rows
     */
    public Optional<WeekRange> weeks() {
        int earliest = Integer.MAX_VALUE;
        int latest = Integer.MIN_VALUE;
        for (int row = 0; row < size(); row++) {
            earliest = Math.min(earliest, columns.week(row));
            latest = Math.max(latest, columns.week(row));
        }
        return size() == 0 ? Optional.empty() : Optional.of(WeekRange.of(Week.ofIndex(earliest), Week.ofIndex(latest)));
    }

    /**
     * The municipalities of the rows.
     *
     * @return a new set
     */
    public Set<Municipality> municipalities() {
        Set<Municipality> found = EnumSet.noneOf(Municipality.class);
        for (int row = 0; row < size(); row++) {
            found.add(municipality(row));
        }
        return found;
    }

    private int[] matching(IntPredicate condition) {
        return IntStream.range(0, size()).filter(condition).toArray();
    }

    /** The rows of some places. */
    List<ReportedRow> rows(int[] places) {
        return new View(places.length, place -> places[place]);
    }

    // ------------------------------------------------------------------ one row

    /** The places of some of a person's rows, in order. */
    int[] places(String person, IntPredicate condition) {
        Integer number = numbers.get(person);
        if (number == null) {
            return new int[0];
        }
        int[] found = new int[64];
        int count = 0;
        for (int run = first[number]; run < first[number + 1]; run++) {
            for (int row = starts[runs[run]]; row < starts[runs[run] + 1]; row++) {
                if (condition.test(row)) {
                    found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                    found[count++] = row;
                }
            }
        }
        return Arrays.copyOf(found, count);
    }

    boolean isIn(int row, WeekRange weeks) {
        return weeks.first().index() <= columns.week(row)
                && columns.week(row) <= weeks.last().index();
    }

    boolean isUnusual(int row) {
        return columns.isUnusual(row);
    }

    int week(int row) {
        return columns.week(row);
    }

    Municipality municipality(int row) {
        return MUNICIPALITIES[columns.municipality(row)];
    }

    Benefit benefit(int row) {
        return BENEFITS[columns.benefit(row)];
    }

    /** The gross amount in øre of a usual row. */
    long gross(int row) {
        return columns.gross(row);
    }

    /** Refund less co-financing in øre of a usual row. */
    long financing(int row) {
        return columns.isCoFinanced(row) ? -columns.share(row) : columns.share(row);
    }

    Optional<RefundRate> rate(int row) {
        int rate = columns.rate(row);
        return rate == 0 ? Optional.empty() : Optional.of(rates.get(rate - 1));
    }

    private ReportedRow row(int row) {
        if (columns.isUnusual(row)) {
            return Optional.ofNullable(unusual.get(row)).orElseThrow();
        }
        int run = Arrays.binarySearch(starts, 0, whose.length, row);
        ReportedRow.Builder built = ReportedRow.builder()
                .person(names.get(whose[run < 0 ? -run - 2 : run]))
                .week(Week.ofIndex(week(row)))
                .municipality(municipality(row))
                .benefit(benefit(row))
                .gross(Money.ofOere(gross(row)))
                .refund(Money.ofOere(columns.isCoFinanced(row) ? 0 : columns.share(row)))
                .coFinancing(Money.ofOere(columns.isCoFinanced(row) ? columns.share(row) : 0));
        columns.reported(row).ifPresent(oere -> built.reported(Money.ofOere(oere)));
        rate(row).ifPresent(built::rate);
        return built.build();
    }

    /**
     * The number of rows.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return size() + " rows of " + names.size() + " persons";
    }

    /** Rows of some places. */
    private final class View extends AbstractList<ReportedRow> implements RandomAccess {
        private final int count;
        private final IntUnaryOperator places;

        View(int count, IntUnaryOperator places) {
            this.count = count;
            this.places = places;
        }

        @Override
        public int size() {
            return count;
        }

        @Override
        public ReportedRow get(int place) {
            return row(places.applyAsInt(Objects.checkIndex(place, count)));
        }
    }

    /** Collects rows in any order. A builder is for one thread and for one use. */
    public static final class Builder {
        /** In place of the number of a rate, of a row without one. */
        public static final int NO_RATE = 0;

        /** In place of an amount of the report that a row does not say. */
        public static final long NOT_REPORTED = Long.MIN_VALUE;

        private static final int MOST_RATES = RowColumns.MOST_RATES;

        private final List<String> names = new ArrayList<>();
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<RefundRate> rates = new ArrayList<>();
        private final Map<RefundRate, Integer> rateNumbers = new HashMap<>();
        private final RowColumns columns = new RowColumns();
        private final Map<Integer, ReportedRow> unusual = new HashMap<>();
        private int runs;
        private int[] starts = new int[64];
        private int[] whose = new int[64];

        private Builder() {}

        /**
         * The number of a person.
         *
         * @param name the person
         * @return the number, the same each time
         */
        public int person(String name) {
            return numbers.computeIfAbsent(name, first -> {
                names.add(first);
                return names.size() - 1;
            });
        }

        /**
         * The number of a rate.
         *
         * @param rate the rate
         * @return the number, the same each time, never {@link #NO_RATE}
         */
        public int rate(RefundRate rate) {
            return rateNumbers.computeIfAbsent(rate, first -> {
                rates.add(first);
                return rates.size();
            });
        }

        /**
         * Adds a row.
         *
         * @param row the row
         * @return this builder
         * @throws IllegalArgumentException if its week is one of another millennium
         */
        @SuppressWarnings("EnumOrdinal") // columns of numbers
        public Builder add(ReportedRow row) {
            return add(
                    person(row.person()),
                    row.week().index(),
                    row.municipality().ordinal(),
                    row.benefit().ordinal(),
                    row.gross().oere(),
                    row.reported().map(Money::oere).orElse(NOT_REPORTED),
                    row.rate().map(this::rate).orElse(NO_RATE),
                    row.refund().oere(),
                    row.coFinancing().oere());
        }

        /**
         * Adds a row from its parts.
         *
         * @param person the number of the person
         * @param week the week, as {@link Week#index()} counts it
         * @param municipality the place of the municipality among all
         * @param benefit the place of the benefit among all
         * @param gross the gross amount in øre
         * @param reported the amount of the report in øre; {@link #NOT_REPORTED} if the row does not say it
         * @param rate the number of the rate; {@link #NO_RATE} if the row has none
         * @param refund the refund in øre
         * @param coFinancing the co-financing in øre
         * @return this builder
         * @throws IllegalArgumentException if the week is one of another millennium
         */
        public Builder add(
                int person,
                int week,
                int municipality,
                int benefit,
                long gross,
                long reported,
                int rate,
                long refund,
                long coFinancing) {
            run(person);
            boolean isReported = reported != NOT_REPORTED;
            boolean isUsual = RowColumns.fits(gross)
                    && (!isReported || RowColumns.fits(reported))
                    && rate < MOST_RATES
                    && RowColumns.fits(refund)
                    && RowColumns.fits(coFinancing)
                    && (refund == 0 || coFinancing == 0);
            if (isUsual) {
                columns.add(
                        week,
                        municipality,
                        benefit,
                        gross,
                        isReported ? OptionalLong.of(reported) : OptionalLong.empty(),
                        rate,
                        refund,
                        coFinancing);
                return this;
            }
            ReportedRow.Builder row = ReportedRow.builder()
                    .person(names.get(person))
                    .week(Week.ofIndex(week))
                    .municipality(MUNICIPALITIES[municipality])
                    .benefit(BENEFITS[benefit])
                    .gross(Money.ofOere(gross))
                    .refund(Money.ofOere(refund))
                    .coFinancing(Money.ofOere(coFinancing));
            if (isReported) {
                row.reported(Money.ofOere(reported));
            }
            if (rate != NO_RATE) {
                row.rate(rates.get(rate - 1));
            }
            unusual.put(columns.size(), row.build());
            columns.addUnusual(week, municipality, benefit);
            return this;
        }

        /**
         * How many rows there are by now.
         *
         * @return zero or more
         */
        public int size() {
            return columns.size();
        }

        /**
         * Drops the rows that were added last.
         *
         * @param rows how many rows stay
         */
        public void keepFirst(int rows) {
            columns.keepFirst(rows);
            unusual.keySet().removeIf(place -> place >= rows);
            while (runs > 0 && starts[runs - 1] >= rows) {
                runs--;
            }
        }

        private void run(int person) {
            if (runs > 0 && whose[runs - 1] == person) {
                return;
            }
            if (runs + 1 == starts.length) {
                starts = Arrays.copyOf(starts, 2 * starts.length);
                whose = Arrays.copyOf(whose, starts.length);
            }
            starts[runs] = columns.size();
            whose[runs++] = person;
        }

        /**
         * The rows.
         *
         * @return the rows so far
         */
        public ReportedRows build() {
            return new ReportedRows(this);
        }
    }
}
