package dk.refusion.examples.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.refusion.examples.files.TextFile;
import dk.refusion.examples.files.payments.PaymentsFiles;
import dk.refusion.examples.files.payments.PaymentsJson;
import dk.refusion.reading.PaymentsReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Documents of payments. */
final class Documents {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper ESCAPING =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final String VALID =
            PaymentsJson.write(PaymentsFiles.read(new TextFile("own.csv", Valid.PAYMENTS), PaymentsReading.STRICT)
                    .payments());

    private Documents() {}

    static ObjectNode valid() throws JsonProcessingException {
        return (ObjectNode) JSON.readTree(VALID);
    }

    /** In any of the ways in which programs write the same. */
    static byte[] written(ObjectNode document, Random random) throws JsonProcessingException {
        ObjectMapper mapper = random.nextBoolean() ? JSON : ESCAPING;
        String text = random.nextBoolean()
                ? mapper.writeValueAsString(document)
                : mapper.writerWithDefaultPrettyPrinter().writeValueAsString(document);
        TextStyle style = TextStyle.any(random);
        return style.coding().bytes(" ".repeat(random.nextInt(3)) + text.replace("\n", style.lineEnd()));
    }

    /** The payments as rows of a table. */
    static List<List<String>> rows(byte[] file) {
        try {
            List<List<String>> rows = new ArrayList<>(List.of(List.of("person", "from", "to", "amount")));
            for (JsonNode payment : JSON.readTree(PlainText.decoded(file)).get("payments")) {
                rows.add(List.of(
                        payment.path("person").toString(),
                        payment.path("from").asText(),
                        payment.path("to").asText(),
                        payment.path("amount").asText().replace('.', ',')));
            }
            return rows;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a document is JSON", e);
        }
    }
}
