package dk.refusion.examples.spark;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.refusion.money.MoneySeries;
import java.io.NotSerializableException;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.serializer.JavaSerializer;
import org.apache.spark.serializer.Serializer;
import org.junit.jupiter.api.Test;

class JavaSerializerTest extends SerializerContract {
    @Override
    Class<? extends Serializer> serializer() {
        return JavaSerializer.class;
    }

    @Test
    void what_does_not_travel_is_refused_when_it_leaves() {
        try (JavaSparkContext spark = context()) {
            assertThatThrownBy(() -> spark.broadcast(MoneySeries.builder().build()))
                    .isInstanceOf(NotSerializableException.class)
                    .hasMessageEndingWith("MoneySeries");
        }
    }
}
