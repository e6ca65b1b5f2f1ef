package dk.refusion.examples.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** What the answers of the commands come to. */
final class Told {
    /** Of an answer that adds nothing up. */
    static final Function<JsonNode, Optional<BigDecimal>> NOTHING = answer -> Optional.empty();

    private Told() {}

    static Function<JsonNode, Optional<BigDecimal>> at(String place) {
        return answer -> Optional.of(new BigDecimal(answer.at(place).asText("0")));
    }

    static Optional<BigDecimal> ofAccounts(JsonNode answer) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode account : answer.get("accounts")) {
            for (String kind : new String[] {"budget", "supplementary", "accounts", "forecast"}) {
                sum = sum.add(kroner(account.path(kind).path("total")));
            }
        }
        return Optional.of(sum);
    }

    /** In thousands of kroner, as it is printed. */
    static Optional<BigDecimal> ofMinistry(JsonNode answer) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode row : answer.get("rows")) {
            sum = sum.add(kroner(row.path("total")));
        }
        return Optional.of(sum.movePointLeft(3));
    }

    /** Of all rows of all cases in 2016, in millions of kroner, as it is printed. */
    static Optional<BigDecimal> ofInvestments(JsonNode answer) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode one : answer.get("published")) {
            for (String row : new String[] {"investment", "savings", "proceeds"}) {
                sum = sum.add(kroner(one.path(row).path("years").path("2016").path("kroner")));
            }
        }
        return Optional.of(sum.movePointLeft(6));
    }

    private static BigDecimal kroner(JsonNode text) {
        return text.isMissingNode() ? BigDecimal.ZERO : new BigDecimal(text.textValue());
    }
}
