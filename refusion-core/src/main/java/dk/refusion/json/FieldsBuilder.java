package dk.refusion.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The fields of a JSON object, in the order in which they are added; for values of the library and for answers of one's
 * own around them.
 *
 * <pre>{@code
 * new FieldsBuilder().with("month", YearMonth.of(2026, 4)).with("refund", kr(2_400)).build();
 * // {month=2026-04, refund=2400.00}
 * }</pre>
 */
public final class FieldsBuilder {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** No field yet. */
    public FieldsBuilder() {}

    /**
     * Adds a field, or nothing if its value is an empty {@code Optional}.
     *
     * @param name the name of the field
     * @param value a {@link Written} value, a text, a whole number, an exact number, a truth value, a constant, a day or
     *     month, or a list or map of such
     * @return this
     * @throws IllegalArgumentException if the value is of another kind or the field is there already
     */
    public FieldsBuilder with(String name, Object value) {
        present(value).ifPresent(one -> {
            if (fields.put(name, tree(one)) != null) {
                throw new IllegalArgumentException("a field is added once, was " + name);
            }
        });
        return this;
    }

    /**
     * Adds the fields of a value to this object.
     *
     * @param value a value that is an object itself
     * @return this
     * @throws IllegalArgumentException if it is none, or one of its fields is there already
     */
    public FieldsBuilder withAll(Written value) {
        if (!(value.asJson() instanceof Map<?, ?> object)) {
            throw new IllegalArgumentException("only the fields of an object can be added, was " + value);
        }
        object.forEach((name, field) -> with((String) name, field));
        return this;
    }

    /** {@return the fields, unmodifiable} */
    public Map<String, Object> build() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    private static Optional<?> present(Object value) {
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
        }
        return value instanceof Optional<?> optional ? optional : Optional.of(value);
    }

    private static Object tree(Object value) {
        if (value instanceof Written written) {
            return written.asJson();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof BigInteger || value instanceof TemporalAccessor) {
            return value.toString();
        }
        if (value instanceof Iterable<?> several) {
            List<Object> list = new ArrayList<>();
            several.forEach(one -> list.add(tree(one)));
            return Collections.unmodifiableList(list);
        }
        if (value instanceof Map<?, ?> map) {
            FieldsBuilder object = new FieldsBuilder();
            map.forEach((key, one) -> object.with(tree(key).toString(), one));
            return object.build();
        }
        if (value instanceof String || value instanceof Boolean || value instanceof Integer || value instanceof Long) {
            return value;
        }
        throw new IllegalArgumentException("a field holds what can be written exactly, was "
                + value.getClass().getName() + " " + value);
    }
}
