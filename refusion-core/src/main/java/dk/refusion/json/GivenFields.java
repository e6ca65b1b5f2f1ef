package dk.refusion.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The fields of a JSON object that was read: strictly those that a value has, each of its own kind.
 *
 * <p>A number is not taken for a text, for a mapper may have rounded it on its way; a field that is null is refused like
 * one that is unknown, since a misspelt name or an empty value must not pass for an absent one.
 *
 * <pre>{@code
 * GivenFields given = GivenFields.of("a payment", fields, "person", "amount", "registered");
 * Money amount = given.text("amount", Money::valueOf);
 * Optional<LocalDate> registered = given.dayIfAny("registered");
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class GivenFields {
    private final String what;
    private final Map<String, ?> fields;

    private GivenFields(String what, Map<String, ?> fields) {
        this.what = what;
        this.fields = fields;
    }

    /**
     * {@return the fields of an object}
     *
     * @param what what the object is, for messages, such as {@code a payment}
     * @param fields the fields as a mapper gives them
     * @param known the names that such an object may have
     * @throws IllegalArgumentException if the object has others
     */
    public static GivenFields of(String what, Map<String, ?> fields, String... known) {
        TreeSet<String> unknown = new TreeSet<>(fields.keySet());
        unknown.removeAll(List.of(known));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    what + " has the fields " + String.join(", ", known) + ", was " + String.join(", ", unknown));
        }
        return new GivenFields(what, Collections.unmodifiableMap(fields));
    }

    /**
     * {@return a field that is a text}
     *
     * @param name the name of the field
     * @param read reads the text
     * @param <T> what it is read as
     * @throws IllegalArgumentException if the field is absent, no text, or refused by the reader
     */
    public <T> T text(String name, Function<String, T> read) {
        return textIfAny(name, read).orElseThrow(() -> refused(name, "must be there", "absent"));
    }

    /**
     * {@return a field that is a text, or absent; empty if there is no such field}
     *
     * @param name the name of the field
     * @param read reads the text
     * @param <T> what it is read as
     * @throws IllegalArgumentException if the field is not a text, or refused by the reader
     */
    public <T> Optional<T> textIfAny(String name, Function<String, T> read) {
        return fieldIfAny(name, String.class, "a text").map(text -> understood(name, text, read));
    }

    /**
     * {@return a field that is a day, or absent; empty if there is no such field}
     *
     * @param name the name of the field
     * @throws IllegalArgumentException if the field is not a day such as {@code 2026-01-31}
     */
    public Optional<LocalDate> dayIfAny(String name) {
        return textIfAny(name, LocalDate::parse);
    }

    /**
     * {@return a field that is a number or text of a code}
     *
     * @param name the name of the field
     * @param read reads the text
     * @param <T> what it is read as
     * @throws IllegalArgumentException if the field is absent, neither a text nor a whole number, or refused by the reader
     */
    public <T> T code(String name, Function<String, T> read) {
        return fields.get(name) instanceof Integer code ? understood(name, code.toString(), read) : text(name, read);
    }

    /**
     * {@return a field of another kind}
     *
     * @param name the name of the field
     * @param type the class that mappers read such a field as
     * @param kind what it should be, for messages, such as {@code a whole number}
     * @param <T> the class
     * @throws IllegalArgumentException if the field is absent or of another class
     */
    public <T> T field(String name, Class<T> type, String kind) {
        return fieldIfAny(name, type, kind).orElseThrow(() -> refused(name, "must be there", "absent"));
    }

    /**
     * {@return a field that is an array of texts}
     *
     * @param name the name of the field
     * @throws IllegalArgumentException if the field is absent or no such array
     */
    public List<String> texts(String name) {
        return several(name, String.class, "an array of texts");
    }

    /**
     * {@return a field that is an array of objects}
     *
     * @param name the name of the field
     * @param read reads one of them
     * @param <T> what it is read as
     * @throws IllegalArgumentException if the field is absent, no such array, or one is refused by the reader
     */
    public <T> List<T> objects(String name, Function<Map<String, Object>, T> read) {
        return several(name, Map.class, "an array of objects").stream()
                .map(object -> read.apply(named(object)))
                .toList();
    }

    /**
     * {@return a field that is an object, or absent; empty if there is no such field}
     *
     * @param name the name of the field
     * @param read reads the object
     * @param <T> what it is read as
     * @throws IllegalArgumentException if the field is not an object, or refused by the reader
     */
    public <T> Optional<T> objectIfAny(String name, Function<Map<String, Object>, T> read) {
        return fieldIfAny(name, Map.class, "an object").map(object -> read.apply(named(object)));
    }

    private <T> List<T> several(String name, Class<T> type, String kind) {
        List<?> all = field(name, List.class, kind);
        if (!all.stream().allMatch(type::isInstance)) {
            throw refused(name, "must be " + kind, String.valueOf(all));
        }
        return all.stream().map(type::cast).toList();
    }

    private static Map<String, Object> named(Map<?, ?> object) {
        Map<String, Object> fields = new LinkedHashMap<>();
        object.forEach((name, value) -> fields.put((String) name, value));
        return fields;
    }

    private <T> Optional<T> fieldIfAny(String name, Class<T> type, String kind) {
        if (!fields.containsKey(name)) {
            return Optional.empty();
        }
        Object value = fields.get(name);
        if (!type.isInstance(value)) {
            String was = name.equals("person") ? "something else" : String.valueOf(value); // a message names nobody
            throw refused(name, "must be " + kind, was);
        }
        return Optional.of(type.cast(value));
    }

    private <T> T understood(String name, String text, Function<String, T> read) {
        try {
            return read.apply(text);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new IllegalArgumentException(name + " of " + what + ": " + e.getMessage(), e);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    name + " of " + what + " must be a day such as 2026-01-31, was \"" + text + "\"", e);
        }
    }

    private IllegalArgumentException refused(String name, String rule, String was) {
        return new IllegalArgumentException(name + " of " + what + " " + rule + ", was " + was);
    }

    /** {@return what the fields are of, such as {@code a payment: amount, benefit}} */
    @Override
    public String toString() {
        return what + ": " + String.join(", ", new TreeSet<>(fields.keySet()));
    }
}
