package dk.refusion.examples.spark;

import static dk.refusion.Refusion.kr;
import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.examples.files.population.SyntheticNation;
import dk.refusion.history.Payment;
import dk.refusion.law.Benefit;
import dk.refusion.law.Legislation;
import dk.refusion.money.Rounding;
import dk.refusion.municipality.Municipality;
import dk.refusion.nation.NationCalculator;
import dk.refusion.nation.NationHistory;
import dk.refusion.refund.RefundAmounts;
import dk.refusion.refund.RefundCalculator;
import dk.refusion.refund.StatementLine;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.serializer.Serializer;
import org.junit.jupiter.api.Test;

/** Values themselves, not rows, sent through a job. */
abstract class SerializerContract {
    private static final Legislation LAW = Legislation.denmark()
            .withName("reform")
            .withPolicies(Legislation.denmark().policies().withRounding(Rounding.HALF_EVEN));
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    abstract Class<? extends Serializer> serializer();

    final JavaSparkContext context() {
        return new JavaSparkContext(new SparkConf()
                .setMaster("local[2]")
                .setAppName("refusion")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.ui.enabled", "false")
                .set("spark.serializer.extraDebugInfo", "false")
                .set("spark.serializer", serializer().getName()));
    }

    private static Payment payment(int person) {
        return Payment.of(
                        "person " + person,
                        Municipality.BALLERUP,
                        Benefit.KONTANTHJAELP,
                        MONDAY,
                        MONDAY.plusDays(41 + person),
                        kr(11_600))
                .withAwarded(MONDAY);
    }

    private static RefundAmounts total(List<Payment> payments, Legislation law) {
        return RefundCalculator.under(law).payments(payments).calculate().total();
    }

    @Test
    void payments_go_out_with_a_broadcast_law_and_sums_come_back() {
        List<Payment> payments =
                IntStream.range(0, 200).mapToObj(SerializerContract::payment).toList();
        try (JavaSparkContext spark = context()) {
            Broadcast<Legislation> law = spark.broadcast(LAW);
            RefundAmounts total = spark.parallelize(payments, 4)
                    .repartition(3) // through the serialiser, not only to the threads
                    .map(payment -> total(List.of(payment), law.value()))
                    .reduce(RefundAmounts::plus);

            assertThat(total).isEqualTo(total(payments, LAW));
        }
    }

    @Test
    void whole_histories_go_out_and_lines_of_statements_come_back() {
        NationHistory nation = SyntheticNation.of(0, 300, 1);
        try (JavaSparkContext spark = context()) {
            Broadcast<Legislation> law = spark.broadcast(LAW);
            List<StatementLine> lines = spark.parallelize(List.of(nation), 1)
                    .repartition(2)
                    .flatMap(history -> NationCalculator.under(law.value())
                            .statements()
                            .calculate(history)
                            .statementLines()
                            .iterator())
                    .collect();

            assertThat(lines)
                    .isEqualTo(NationCalculator.under(LAW)
                            .statements()
                            .calculate(nation)
                            .statementLines());
        }
    }
}
