package dk.refusion.examples.fuzz;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Ydelsesrefusion's file, read in the plainest way: a row of a benefit that is known, of a municipality and of a week since the
 * law is in force is recalculated; any other is left out, and named by its benefit.
 */
final class PlainSettlement {
    private static final LocalDate IN_FORCE = LocalDate.of(2016, 1, 4);
    private static final Set<String> KNOWN = Set.of("kontanthjælp", "sygedagpenge", "dagpenge");

    /** Some rows together. */
    private record Sum(int rows, BigDecimal gross, BigDecimal refund, BigDecimal coFinancing) {
        private static final Sum NONE = new Sum(0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

        private Sum plus(Sum other) {
            return new Sum(
                    rows + other.rows,
                    gross.add(other.gross),
                    refund.add(other.refund),
                    coFinancing.add(other.coFinancing));
        }

        private BigDecimal financing() {
            return refund.subtract(coFinancing);
        }

        /** As the audit tells those that are left out. */
        private List<String> told() {
            return List.of("" + rows, text(gross), text(financing()));
        }
    }

    private final SortedMap<String, Sum> leftOut = new TreeMap<>();
    private Sum settled = Sum.NONE;

    private PlainSettlement() {}

    static PlainSettlement of(PlainTable table) {
        PlainSettlement file = new PlainSettlement();
        table.rows().forEach(row -> {
            Function<String, BigDecimal> amount = name -> Amounts.read(table.cell(row, name));
            String benefit = table.cell(row, "Ydelse");
            Sum one = new Sum(
                    1,
                    amount.apply("Beregnet udbetalingsbeløb"),
                    amount.apply("Refusionsbeløb"),
                    amount.apply("Medfinansieringsbeløb"));
            if (KNOWN.contains(benefit.toLowerCase(Locale.ROOT))
                    && !table.cell(row, "Finansiering Kommunenavn").isEmpty()
                    && PlainDay.read(table.cell(row, "Uge"))
                            .filter(IN_FORCE::isAfter)
                            .isEmpty()) {
                file.settled = file.settled.plus(one);
            } else {
                file.leftOut.merge(benefit, one, Sum::plus);
            }
        });
        return file;
    }

    /** Whether the answer of {@code nation} is about just these rows. */
    void isOf(JsonNode nation) {
        Map<String, String> counts = new TreeMap<>();
        nation.at("/reported/linesLeftOut")
                .properties()
                .forEach(one -> counts.put(one.getKey(), one.getValue().asText()));
        assertThat(counts).as("left out").isEqualTo(leftOut(sum -> "" + sum.rows));
        assertThat(kroner(nation, "/total/gross")).as("gross").isEqualByComparingTo(settled.gross);
        assertThat(kroner(nation, "/reported/refund")).as("refund").isEqualByComparingTo(settled.refund);
        assertThat(kroner(nation, "/reported/coFinancing"))
                .as("co-financing")
                .isEqualByComparingTo(settled.coFinancing);
    }

    /** Whether the answer of {@code audit} is about just these rows. */
    void isAuditedBy(JsonNode audit) {
        PlainSettlement told = new PlainSettlement();
        for (JsonNode one : audit.get("leftOut")) { // a benefit may be left out for more than one reason
            Sum sum = new Sum(
                    one.get("rows").asInt(), kroner(one, "/gross"), kroner(one, "/financingAmount"), BigDecimal.ZERO);
            told.leftOut.merge(one.get("benefit").asText(), sum, Sum::plus);
        }
        assertThat(told.leftOut(Sum::told)).as("left out").isEqualTo(leftOut(Sum::told));
        int cut = 0;
        for (JsonNode week : audit.get("cutWeeks")) {
            cut += week.get("rows").asInt();
        }
        assertThat(audit.get("rows").asInt() + cut).as("rows").isEqualTo(settled.rows);
        BigDecimal effects = BigDecimal.ZERO;
        for (JsonNode deviation : audit.get("deviations")) {
            effects = effects.add(kroner(deviation, "/effect"));
        }
        assertThat(kroner(audit, "/effect")).as("effect").isEqualByComparingTo(effects);
    }

    /** Whether an audit tells all that these rows and what is right of one's own payments differ by. */
    void differsAsToldBy(JsonNode audit, JsonNode refunds) {
        BigDecimal right = kroner(refunds, "/total/refund").subtract(kroner(refunds, "/total/coFinancing"));
        assertThat(kroner(audit, "/effect").add(kroner(audit, "/rounding")))
                .as("reported less right")
                .isEqualByComparingTo(settled.financing().subtract(right));
    }

    private <T> Map<String, T> leftOut(Function<Sum, T> told) {
        return leftOut.entrySet().stream().collect(toMap(Map.Entry::getKey, one -> told.apply(one.getValue())));
    }

    private static BigDecimal kroner(JsonNode node, String place) {
        return new BigDecimal(node.at(place).textValue());
    }

    private static String text(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
