package dk.refusion.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import tools.jackson.databind.json.JsonMapper;

/** The mappers that vendors have, as they come: nothing is registered, nothing is set. */
@SuppressWarnings("ImmutableEnumChecker") // a mapper of Jackson 2 can be set, and is not
enum Mapper {
    JACKSON_2 {
        private final ObjectMapper mapper = new ObjectMapper();

        @Override
        String write(Object value) {
            try {
                return mapper.writeValueAsString(value);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        <T> T read(String json, Class<T> type) {
            try {
                return mapper.readValue(json, type);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }
    },

    JACKSON_3 {
        private final JsonMapper mapper = new JsonMapper();

        @Override
        String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        <T> T read(String json, Class<T> type) {
            return mapper.readValue(json, type);
        }
    };

    abstract String write(Object value);

    abstract <T> T read(String json, Class<T> type);

    /** The value after having been text in between. */
    @SuppressWarnings("unchecked") // what is read is of the class asked for
    <T> T carry(T value, Class<? super T> type) {
        return (T) read(write(value), type);
    }
}
