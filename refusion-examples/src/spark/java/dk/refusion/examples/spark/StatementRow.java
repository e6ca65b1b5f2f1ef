package dk.refusion.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.sum;

import dk.refusion.ladder.RefundRate;
import dk.refusion.law.Benefit;
import dk.refusion.law.Financing;
import dk.refusion.law.FinancingRate;
import dk.refusion.law.Policies;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import dk.refusion.municipality.Municipality;
import dk.refusion.refund.RefundAmounts;
import dk.refusion.refund.StatementLine;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * One line of a statement as a row: whose it is, by which rate, and sums in øre.
 *
 * <p>{@code rate} is the part that the state refunds as a fraction, null if there is none; {@code share} is what the rate
 * gives, the refund or the co-financing.
 */
final class StatementRow {
    static final Encoder<Row> ENCODER = Encoders.row(
            StructType.fromDDL(
                    "municipality INT NOT NULL, month STRING NOT NULL,"
                            + " benefit STRING NOT NULL, financing STRING NOT NULL, rate STRUCT<numerator: BIGINT, denominator: BIGINT>,"
                            + " onLadder BOOLEAN NOT NULL, gross BIGINT NOT NULL, share BIGINT NOT NULL, weeks BIGINT NOT NULL"));
    private static final Column[] KEY = Stream.of("municipality", "month", "benefit", "financing", "rate", "onLadder")
            .map(name -> col(name))
            .toArray(Column[]::new);

    private StatementRow() {}

    static Row of(StatementLine line) {
        RefundAmounts amounts = line.amounts();
        return RowFactory.create(
                line.municipality().code(),
                line.month().toString(),
                line.benefit().name(),
                line.financing().name(),
                line.rate().map(StatementRow::fraction).orElse(null),
                line.isOnLadder(),
                amounts.gross().oere(),
                amounts.refund().plus(amounts.coFinancing()).oere(), // one of them is zero
                (long) line.weeks());
    }

    private static Row fraction(RefundRate rate) {
        Ratio refund = rate.refund().asRatio();
        return RowFactory.create(
                refund.numerator().longValueExact(), refund.denominator().longValueExact());
    }

    /** The lines of all partitions as one statement: summed where they are, and brought to the driver. */
    static List<StatementLine> summed(Dataset<Row> lines, Policies policies) {
        return lines
                .groupBy(KEY)
                .agg(
                        sum("gross").as("gross"),
                        sum("share").as("share"),
                        sum("weeks").as("weeks"))
                .collectAsList()
                .stream()
                .map(row -> line(row, policies))
                .sorted()
                .toList();
    }

    private static StatementLine line(Row row, Policies policies) {
        Financing financing = Financing.valueOf(row.getAs("financing"));
        boolean onLadder = row.getAs("onLadder");
        FinancingRate rate = Optional.ofNullable(row.<Row>getAs("rate"))
                .map(one -> FinancingRate.of(financing, rate(one), onLadder, policies.rounding()))
                .orElseGet(() -> FinancingRate.withoutRate(financing));
        long gross = row.<Long>getAs("gross");
        return StatementLine.of(
                Municipality.of(row.<Integer>getAs("municipality")),
                YearMonth.parse(row.<String>getAs("month")),
                Benefit.valueOf(row.getAs("benefit")),
                rate,
                gross,
                rate.shareOfSums(gross, row.<Long>getAs("share"), policies),
                Math.toIntExact(row.<Long>getAs("weeks")));
    }

    private static RefundRate rate(Row fraction) {
        return RefundRate.of(Percentage.of(Ratio.of(fraction.getLong(0), fraction.getLong(1))));
    }
}
