package dk.refusion.examples.files.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.refusion.file.BadInput;
import dk.refusion.file.PersonId;
import dk.refusion.history.Payment;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

class PaymentsJsonProperties {
    private static final ObjectMapper JACKSON_2 = new ObjectMapper();

    @Provide
    Arbitrary<List<Payment>> payments() {
        Arbitrary<String> persons = Arbitraries.strings()
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(text -> !PersonId.normal(text).isEmpty());
        return AnyPayments.of(persons, Arbitraries.longs()).list().ofMaxSize(5);
    }

    @Property
    void payments_come_back_as_they_were(@ForAll("payments") List<Payment> payments) {
        assertThat(PaymentsJson.read(PaymentsJson.write(payments))).isEqualTo(payments);
    }

    @Property
    void nothing_is_lost_on_the_way_through_jackson_2_and_jackson_3(@ForAll("payments") List<Payment> payments)
            throws JsonProcessingException {
        String json = PaymentsJson.write(payments);
        String by2 = JACKSON_2.writeValueAsString(JACKSON_2.readValue(json, Object.class));
        String by3 = JsonMapper.shared().writeValueAsString(JsonMapper.shared().readValue(json, Object.class));

        assertThat(PaymentsJson.read(by2)).isEqualTo(payments);
        assertThat(PaymentsJson.read(by3)).isEqualTo(payments);
    }

    @Example
    void another_format_is_refused() {
        assertThatThrownBy(() -> PaymentsJson.read("{\"format\":\"x\",\"version\":1,\"payments\":[]}"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("format, \"x\": skriv \"refusion-payments\"");
    }
}
