package dk.refusion;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import org.objenesis.strategy.StdInstantiatorStrategy;

/** How a value gets from one machine of a cluster to another. */
public enum Travel {
    /** Java's own serialisation: functions always, and the rest unless a cluster is told otherwise. */
    JAVA {
        @Override
        Object there(Object value) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(value);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                return in.readObject();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
    },

    /** Kryo set up as Spark sets it up: no class is registered, and classes without an empty constructor are made. */
    KRYO {
        @Override
        Object there(Object value) {
            Kryo kryo = new Kryo();
            kryo.setRegistrationRequired(false);
            kryo.setInstantiatorStrategy(new Kryo.DefaultInstantiatorStrategy(new StdInstantiatorStrategy()));
            try (Output out = new Output(1024, -1)) {
                kryo.writeClassAndObject(out, value);
                return kryo.readClassAndObject(new Input(out.toBytes()));
            }
        }
    };

    abstract Object there(Object value);

    /** The value as it arrives. */
    @SuppressWarnings("unchecked") // what arrives is of the class that left
    public <T> T send(T value) {
        return (T) there(value);
    }
}
