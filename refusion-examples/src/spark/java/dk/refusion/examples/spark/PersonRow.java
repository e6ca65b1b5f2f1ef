package dk.refusion.examples.spark;

import dk.refusion.examples.files.population.SyntheticNation;
import dk.refusion.law.Benefit;
import dk.refusion.municipality.Municipality;
import dk.refusion.nation.NationHistory;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.collection.immutable.ArraySeq;
import scala.collection.immutable.Seq;

/**
 * One person as a row: an array for each property of the periods, in the order of their first weeks.
 *
 * <p>{@code firstWeek} is {@link dk.refusion.time.Week#index()}, the number of weeks since Monday 29 December 1969;
 * {@code weekly} is øre; {@code benefit} the name of a constant of {@link Benefit}; {@code municipality} the code, such as
 * 151. {@code awarded} is a date as text, 2026-01-05, and may be null, as a whole or in a place: a column of dates would ask
 * for the flags that Spark's own start script gives to Java.
 */
final class PersonRow {
    static final StructType SCHEMA = StructType.fromDDL("person BIGINT NOT NULL, firstWeek ARRAY<INT> NOT NULL,"
            + " weeks ARRAY<INT> NOT NULL, weekly ARRAY<BIGINT> NOT NULL, benefit ARRAY<STRING> NOT NULL,"
            + " municipality ARRAY<INT> NOT NULL, awarded ARRAY<STRING>");
    /** From a table {@code periods} with a row for each period, whose first day is {@code monday}. */
    static final String FROM_PERIODS = """
            SELECT person, p.firstWeek, p.weeks, p.weekly, p.benefit, p.municipality, p.awarded
            FROM (
              SELECT person, sort_array(collect_list(struct(
                  cast(datediff(monday, date'1969-12-29') div 7 AS INT) AS firstWeek,
                  weeks, weekly, benefit, municipality, awarded))) AS p
              FROM periods
              GROUP BY person)
            """;

    static final Encoder<Row> ENCODER = Encoders.row(SCHEMA);
    private static final int PERSON = 0;
    private static final int FIRST_WEEK = 1;
    private static final int WEEKS = 2;
    private static final int WEEKLY = 3;
    private static final int BENEFIT = 4;
    private static final int MUNICIPALITY = 5;
    private static final int AWARDED = 6;
    private static final int PERSONS_A_BLOCK = 1_000;

    private PersonRow() {}

    /** Adds the person to a nation; what is wrong is told with the number of the person. */
    static void add(NationHistory.Builder nation, Row row) {
        nation.person();
        try {
            addPeriods(nation, row);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new IllegalArgumentException("row of person " + row.getLong(PERSON) + ": " + e.getMessage(), e);
        }
    }

    private static void addPeriods(NationHistory.Builder nation, Row row) {
        List<@Nullable Integer> firstWeek = row.getList(FIRST_WEEK);
        int periods = firstWeek.size();
        List<@Nullable Integer> weeks = column(row, WEEKS, periods);
        List<@Nullable Long> weekly = column(row, WEEKLY, periods);
        List<@Nullable String> benefits = column(row, BENEFIT, periods);
        List<@Nullable Integer> municipalities = column(row, MUNICIPALITY, periods);
        List<@Nullable String> awarded = row.isNullAt(AWARDED) ? List.of() : column(row, AWARDED, periods);
        for (int i = 0; i < periods; i++) {
            int first = known(firstWeek.get(i), FIRST_WEEK, i);
            int length = known(weeks.get(i), WEEKS, i);
            long oere = known(weekly.get(i), WEEKLY, i);
            Benefit benefit = Benefit.valueOf(known(benefits.get(i), BENEFIT, i));
            Municipality municipality = Municipality.of(known(municipalities.get(i), MUNICIPALITY, i));
            String award = awarded.isEmpty() ? null : awarded.get(i);
            if (award == null) {
                nation.period(first, length, oere, benefit, municipality);
            } else {
                nation.period(first, length, oere, benefit, municipality, LocalDate.parse(award));
            }
        }
    }

    private static <T> List<@Nullable T> column(Row row, int column, int size) {
        List<@Nullable T> values = row.getList(column);
        if (values.size() != size) {
            throw new IllegalArgumentException(SCHEMA.fieldNames()[column] + " has as many places as firstWeek, " + size
                    + ", was " + values.size());
        }
        return values;
    }

    private static <T> T known(@Nullable T value, int column, int place) {
        if (value == null) {
            throw new IllegalArgumentException(SCHEMA.fieldNames()[column] + "[" + place + "] is given, was null");
        }
        return value;
    }

    /** A generated population, made where it is settled. */
    static Dataset<Row> generated(SparkSession spark, int persons, long seed) {
        long blocks = (persons + PERSONS_A_BLOCK - 1L) / PERSONS_A_BLOCK;
        return spark.range(blocks)
                .flatMap(
                        (FlatMapFunction<Long, Row> & Serializable)
                                block -> block(Math.toIntExact(block) * PERSONS_A_BLOCK, persons, seed),
                        ENCODER);
    }

    /** The same population with a row for each period. */
    static Dataset<Row> generatedPeriods(SparkSession spark, int persons, long seed) {
        return generated(spark, persons, seed)
                .selectExpr("person", "explode(arrays_zip(firstWeek, weeks, weekly, benefit, municipality, awarded)) p")
                .selectExpr(
                        "person",
                        "date_add(date'1969-12-29', p.firstWeek * 7) monday",
                        "p.weeks",
                        "p.weekly",
                        "p.benefit",
                        "p.municipality",
                        "p.awarded");
    }

    private static Iterator<Row> block(int from, int persons, long seed) {
        NationHistory nation = SyntheticNation.of(from, Math.min(persons, from + PERSONS_A_BLOCK), seed);
        return IntStream.range(0, nation.persons())
                .mapToObj(person -> of(from + person, nation, person))
                .iterator();
    }

    /** A person of a nation as a row. */
    static Row of(long number, NationHistory nation, int person) {
        int first = nation.firstPeriod(person);
        int size = nation.firstPeriod(person + 1) - first;
        int[] firstWeek = new int[size];
        int[] weeks = new int[size];
        long[] weekly = new long[size];
        String[] benefit = new String[size];
        int[] municipality = new int[size];
        @Nullable String[] awarded = new @Nullable String[size];
        for (int i = 0; i < size; i++) {
            firstWeek[i] = nation.firstWeek(first + i).index();
            weeks[i] = nation.weeks(first + i);
            weekly[i] = nation.weekly(first + i).oere();
            benefit[i] = nation.benefit(first + i).name();
            municipality[i] = nation.municipality(first + i).code();
            awarded[i] = nation.awarded(first + i).map(LocalDate::toString).orElse(null);
        }
        return RowFactory.create(
                number, seq(firstWeek), seq(weeks), seq(weekly), seq(benefit), seq(municipality), seq(awarded));
    }

    /** As Spark hands arrays out, for rows that go from one function to the next are not made anew. */
    private static Seq<?> seq(Object array) {
        return ArraySeq.unsafeWrapArray(array);
    }
}
