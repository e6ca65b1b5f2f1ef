package dk.refusion.examples.spark;

import org.apache.spark.serializer.KryoSerializer;
import org.apache.spark.serializer.Serializer;

/** Runs with the flags without which Spark's Kryo does not start, see the profile. */
class KryoSerializerTest extends SerializerContract {
    @Override
    Class<? extends Serializer> serializer() {
        return KryoSerializer.class;
    }
}
