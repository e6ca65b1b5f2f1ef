package dk.refusion.json;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A value that says what it is as JSON: an object of fields, a text, a whole number or an array.
 *
 * <p>Every mapper of Jackson 2 and Jackson 3 writes it so, without being told: the annotation on {@link #asJson()} is the
 * same in both, and where there is no Jackson, Java ignores it. Amounts are kroner as decimal numbers in text, {@code
 * "12.50"}, rates are percentages in text, {@code "80"}; weeks {@code "2026-W05"}, days {@code "2026-01-31"} and months
 * {@code "2026-01"} as ISO 8601 writes them; constants are their names, municipalities their codes. What is absent is left
 * out, never null.
 *
 * <p>What is read back has a static {@code valueOf(String)} or {@code fromJson(Map)}, which Jackson finds as well; every
 * other type is refused by it.
 *
 * <pre>{@code
 * kr("12.50").asJson();                                        // 12.50
 * Week.parse("2026-W05").asJson();                             // 2026-W05
 * new ObjectMapper().writeValueAsString(kr("12.50"));          // "12.50"
 * new ObjectMapper().readValue("\"12.50\"", Money.class);      // 12,50 kr.
 * }</pre>
 */
public interface Written {
    /**
     * {@return the value as JSON, built of maps, lists, texts, whole numbers and truth values only, unmodifiable}
     *
     * <p>Unless a type says otherwise these are its attributes, by name: the accessors that it was built of.
     *
     * @throws UnsupportedOperationException if it is not a value but a calculation, which has nothing to write
     */
    @JsonValue
    default Object asJson() {
        return Attributes.of(this);
    }
}
