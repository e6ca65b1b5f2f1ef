package dk.refusion.examples.spark;

import static org.apache.spark.sql.functions.expr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.refusion.examples.cli.CommandRun;
import dk.refusion.examples.cli.nation.NationSum;
import dk.refusion.examples.cli.nation.NationText;
import dk.refusion.examples.cli.output.Screen;
import dk.refusion.examples.files.population.SyntheticNation;
import dk.refusion.ladder.RefundTier;
import dk.refusion.law.LadderRow;
import dk.refusion.law.Legislation;
import dk.refusion.law.Policies;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import dk.refusion.nation.NationCalculator;
import dk.refusion.nation.NationHistory;
import dk.refusion.refund.StatementLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway.Init") // the session is there before the first test
class NationOnSparkTest {
    private static final int PERSONS = 1_200;
    private static final long SEED = 1;
    private static final Legislation DENMARK = Legislation.denmark();

    private static SparkSession spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        spark = NationOnSpark.session();
    }

    @AfterAll
    static void stop() throws IOException {
        spark.close();
    }

    private static List<StatementLine> local(Legislation law) {
        NationHistory nation = SyntheticNation.of(0, PERSONS, SEED);
        return NationCalculator.under(law).statements().calculate(nation).statementLines();
    }

    private static Dataset<Row> persons() {
        return PersonRow.generated(spark, PERSONS, SEED);
    }

    static List<Legislation> laws() {
        LadderRow now = DENMARK.ladderRows().get(0);
        Policies policies = DENMARK.policies();
        return List.of(
                DENMARK,
                DENMARK.withName("reform")
                        .withLadder(now.ladder()
                                .withTiers(List.of(
                                        RefundTier.of(1, 10, Percentage.of(75)),
                                        RefundTier.from(11, Percentage.of(Ratio.of(1, 3)))))),
                DENMARK.withName("afrundet til sidst")
                        .withPolicies(policies.withRoundingLevel(Policies.RoundingLevel.STATEMENT)));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void the_lines_by_municipality_month_benefit_and_tier_are_those_without_spark(Legislation law) {
        assertThat(NationOnSpark.settled(persons(), law)).isEqualTo(local(law));
    }

    /** Of twenty persons in forty partitions, too, where some are empty. */
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 40})
    void it_does_not_matter_how_the_persons_are_spread(int partitions) {
        Dataset<Row> spread = persons().limit(20).repartition(partitions);

        assertThat(NationOnSpark.settled(spread, DENMARK))
                .isEqualTo(NationCalculator.under(DENMARK)
                        .statements()
                        .calculate(SyntheticNation.of(0, 20, SEED))
                        .statementLines());
    }

    /** But for support outside the settlement, which is in no statement. */
    @Test
    void the_summary_has_the_rows_of_the_command() {
        String all = CommandRun.refusion(folder, "nation", "--persons", String.valueOf(PERSONS))
                .out();
        String summary = NationText.of(
                PERSONS, SEED, NationSum.ofStatements(NationOnSpark.settled(persons(), DENMARK)), Screen.PLAIN);

        assertThat(all.lines().map(NationOnSparkTest::withoutSpaces))
                .containsAll(summary.lines()
                        .filter(line -> !line.startsWith("I alt"))
                        .map(NationOnSparkTest::withoutSpaces)
                        .toList());
        assertThat(summary.lines().filter(line -> line.contains(" %")).map(NationOnSparkTest::withoutSpaces))
                .containsExactlyInAnyOrderElementsOf(all.lines()
                        .filter(line -> line.contains(" %"))
                        .map(NationOnSparkTest::withoutSpaces)
                        .toList());
    }

    private static String withoutSpaces(String line) {
        return line.replaceAll(" +", " ");
    }

    @Test
    void rows_that_lie_in_parquet_are_settled_alike() {
        String table = folder.resolve("persons").toString();
        persons().write().parquet(table);

        assertThat(NationOnSpark.settled(spark.read().parquet(table), DENMARK)).isEqualTo(local(DENMARK));
    }

    /** What the page says to those who have one row for each period. */
    @Test
    void a_table_of_periods_becomes_one_of_persons() {
        PersonRow.generatedPeriods(spark, PERSONS, SEED).createOrReplaceTempView("periods");

        assertThat(NationOnSpark.settled(spark.sql(PersonRow.FROM_PERIODS), DENMARK))
                .isEqualTo(local(DENMARK));
    }

    @Test
    void a_row_that_cannot_be_settled_is_named() {
        assertRefused("firstWeek", "transform(firstWeek, week -> -week)", "row of person ");
        assertRefused("weeks", "slice(weeks, 1, 1)", ": weeks has as many places as firstWeek, ");
        assertRefused(
                "weekly", "transform(weekly, (oere, i) -> if(i = 2, null, oere))", ": weekly[2] is given, was null");
        assertRefused("awarded", "transform(awarded, day -> 'i dag')", ": Text 'i dag' could not be parsed");
    }

    private static void assertRefused(String column, String instead, String message) {
        Dataset<Row> broken = persons().limit(20).withColumn(column, expr(instead));

        assertThatThrownBy(() -> NationOnSpark.settled(broken, DENMARK))
                .hasStackTraceContaining("IllegalArgumentException: row of person ")
                .hasStackTraceContaining(message);
    }

    @Test
    void the_command_prints_what_the_page_shows_and_nothing_else() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream[] before = {System.out, System.err};
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            NationOnSpark.print(spark, 2_000);
        } finally {
            System.setOut(before[0]);
            System.setErr(before[1]);
        }

        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        String[] shown = SparkPageTest.blocks("text").get(0).split("…\n", -1);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith(shown[0]).endsWith(shown[1]);
    }
}
