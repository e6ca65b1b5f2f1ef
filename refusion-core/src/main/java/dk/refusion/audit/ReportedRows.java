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
 * ReportedRows rows = ReportedRows.of(List.of(reported));
 * rows.of("a");
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ReportedRows implements Written {
    private static final Benefit[] BENEFITS = Benefit.values();
    private static final Municipality[] MUNICIPALITIES = Municipality.values();

    private final RowOwners owners;
    private final List<RefundRate> rates;
    private final RowColumns columns;
    private final Map<Integer, ReportedRow> unusual;

    private ReportedRows(Builder built) {
        owners = built.owners.build(built.columns.size());
        rates = List.copyOf(built.rates);
        columns = built.columns;
        unusual = Map.copyOf(built.unusual);
    }

    /** {@return a builder without rows} */
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
        return owners.names();
    }

    /** {@return all rows in their order, unmodifiable} They are made when asked for. */
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
     * {@return whether any row is of a week}
     *
     * @param week the week
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
        return owners.rows(person, condition);
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
        ReportedRow.Builder built = ReportedRow.builder()
                .person(owners.of(row))
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

    /** {@return the number of rows} */
    @Override
    public String toString() {
        return size() + " rows of " + owners.names().size() + " persons";
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

        private final RowOwners.Builder owners = new RowOwners.Builder();
        private final List<RefundRate> rates = new ArrayList<>();
        private final Map<RefundRate, Integer> rateNumbers = new HashMap<>();
        private final RowColumns columns = new RowColumns();
        private final Map<Integer, ReportedRow> unusual = new HashMap<>();

        private Builder() {}

        /**
         * The number of a person.
         *
         * @param name the person
         * @return the number, the same each time
         */
        public int person(String name) {
            return owners.person(name);
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
         * @throws ArithmeticException if its amount of the report is the one that stands for none
         */
        public Builder add(ReportedRow row) {
            return add(person(row.person()), row);
        }

        /**
         * Adds a row of a person whose number is known.
         *
         * @param person the number of the person
         * @param row the row
         * @return this builder
         * @throws IllegalArgumentException if its week is one of another millennium
         * @throws ArithmeticException if its amount of the report is the one that stands for none
         */
        @SuppressWarnings("EnumOrdinal") // columns of numbers
        public Builder add(int person, ReportedRow row) {
            long reported = row.reported().map(Money::oere).orElse(NOT_REPORTED);
            if (reported == NOT_REPORTED && row.reported().isPresent()) {
                throw new ArithmeticException(
                        "an amount of the report is above " + NOT_REPORTED + " øre, was " + reported);
            }
            return add(
                    person,
                    row.week().index(),
                    row.municipality().ordinal(),
                    row.benefit().ordinal(),
                    row.gross().oere(),
                    reported,
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
            owners.add(person, columns.size());
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
                    .person(owners.name(person))
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
            owners.keepFirst(rows);
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
