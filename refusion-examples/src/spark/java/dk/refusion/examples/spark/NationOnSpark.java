package dk.refusion.examples.spark;

import dk.refusion.examples.cli.nation.NationSum;
import dk.refusion.examples.cli.nation.NationText;
import dk.refusion.examples.cli.output.Screen;
import dk.refusion.examples.files.population.SyntheticNation;
import dk.refusion.law.Legislation;
import dk.refusion.money.DanishText;
import dk.refusion.nation.NationCalculator;
import dk.refusion.nation.NationHistory;
import dk.refusion.refund.StatementLine;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Settles a generated population on Spark, and once more without it, to the same øre. */
final class NationOnSpark {
    private static final long SEED = 1;

    private NationOnSpark() {}

    /**
     * Prints the population's sums.
     *
     * @param args how many persons
     * @throws IOException if Spark does not close
     */
    public static void main(String[] args) throws IOException {
        try (SparkSession spark = session()) {
            print(spark, Integer.parseInt(args[0]));
        }
    }

    static void print(SparkSession spark, int persons) {
        Legislation law = Legislation.denmark();
        List<StatementLine> statements = settled(PersonRow.generated(spark, persons, SEED), law);
        List<StatementLine> local = NationCalculator.under(law)
                .statements()
                .calculate(SyntheticNation.of(0, persons, SEED))
                .statementLines();
        if (!statements.equals(local)) {
            throw new IllegalStateException("the lines are those of the same run without Spark, were "
                    + statements.size() + " and " + local.size());
        }
        System.out.println(NationText.of(persons, SEED, NationSum.ofStatements(statements), Screen.PLAIN));
        System.out.println("Opgjort på Spark " + spark.version() + ", "
                + spark.sparkContext().master() + ": "
                + DanishText.format(BigDecimal.valueOf(statements.size()))
                + " linjer efter kommune, måned, ydelse og sats, alle som uden Spark.\n"
                + "Støtte uden for opgørelsen, som barselsdagpenge og SU, er ikke med.");
    }

    /** The cluster that the command was started with, else two threads here, without a web page and listening to nobody. */
    static SparkSession session() {
        SparkSession.Builder builder = SparkSession.builder().appName("refusion");
        if (System.getProperty("spark.master") == null) {
            builder.master("local[2]")
                    .config("spark.driver.host", "127.0.0.1")
                    .config("spark.ui.enabled", false)
                    .config("spark.sql.shuffle.partitions", 2)
                    // without flags for Java the search for what does not travel would hide its name
                    .config("spark.serializer.extraDebugInfo", false);
        }
        return builder.getOrCreate();
    }

    /** The statements of all municipalities for persons who lie anywhere, see {@link PersonRow} and {@link StatementRow}. */
    static List<StatementLine> settled(Dataset<Row> persons, Legislation law) {
        Dataset<Row> lines = persons.mapPartitions(
                (MapPartitionsFunction<Row, Row>) rows -> {
                    NationHistory.Builder nation = NationHistory.builder();
                    rows.forEachRemaining(row -> PersonRow.add(nation, row));
                    return NationCalculator.under(law).statements().calculate(nation.build()).statementLines().stream()
                            .map(StatementRow::of)
                            .iterator();
                },
                StatementRow.ENCODER);
        return StatementRow.summed(lines, law.policies());
    }
}
