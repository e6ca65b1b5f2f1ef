package dk.refusion.table;

import dk.refusion.json.FieldsBuilder;
import dk.refusion.json.Written;
import dk.refusion.money.DanishText;
import dk.refusion.money.Money;
import dk.refusion.money.MoneyUnit;
import dk.refusion.money.Percentage;
import dk.refusion.money.Ratio;
import dk.refusion.municipality.Municipality;
import dk.refusion.time.Week;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * A column of a {@link Table} (kolonne): its name, the type of its values and how a value is shown to Danes.
 *
 * <p>Two columns are equal if they have the same name and the same type. Files and sessions call a column by its name; for
 * whoever shows a table to others it has an English name beside it.
 *
 * <pre>{@code
 * static final Column<Municipality> MUNICIPALITY = Column.municipality("Kommune").inEnglish("Municipality");
 * static final Column<Money> GROSS = Column.money("Brutto").inEnglish("Gross");
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> the type of the values
 */
public final class Column<T extends Comparable<? super T>> implements Written {
    private final String name;
    private final Class<T> type;
    private final Function<? super T, String> text;
    private final String english;
    private final Function<? super T, String> englishText;
    private final boolean numeric;
    private final Optional<BinaryOperator<T>> plus;

    private Column(
            String name,
            Class<T> type,
            Function<? super T, String> text,
            boolean numeric,
            Optional<BinaryOperator<T>> plus) {
        this(name, type, text, name, text, numeric, plus);
    }

    private Column(
            String name,
            Class<T> type,
            Function<? super T, String> text,
            String english,
            Function<? super T, String> englishText,
            boolean numeric,
            Optional<BinaryOperator<T>> plus) {
        if (name.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException(
                    "a column has a name, was \"" + name + "\", in English \"" + english + "\"");
        }
        this.name = name;
        this.type = type;
        this.text = text;
        this.english = english;
        this.englishText = englishText;
        this.numeric = numeric;
        this.plus = plus;
    }

    /**
     * {@return a column of texts}
     *
     * @param name the name
     * @throws IllegalArgumentException if the name is blank
     */
    public static Column<String> text(String name) {
        return new Column<>(name, String.class, value -> value, false, Optional.empty());
    }

    /**
     * {@return a column of whole numbers that may be added up, such as weeks or persons}
     *
     * @param name the name
     * @throws IllegalArgumentException if the name is blank
     */
    public static Column<Long> count(String name) {
        return new Column<>(
                name,
                Long.class,
                value -> DanishText.format(BigDecimal.valueOf(value)),
                true,
                Optional.of(Math::addExact));
    }

    /**
     * {@return a column of whole numbers that say which one, such as tiers: nobody adds them up}
     *
     * @param name the name
     * @throws IllegalArgumentException if the name is blank
     */
    public static Column<Integer> ordinal(String name) {
        return new Column<>(name, Integer.class, value -> Integer.toString(value), true, Optional.empty());
    }

    /**
     * {@return a column of amounts, shown in kroner with two decimals}
     *
     * @param name the name
     * @throws IllegalArgumentException if the name is blank
     */
    public static Column<Money> money(String name) {
        return new Column<>(
                name,
                Money.class,
                amount -> DanishText.format(amount, MoneyUnit.KRONE, 2),
                true,
                Optional.of(Money::plus));
    }

    /**
     * {@return a column of percentages}
     *
     * @param name the name
     * @throws IllegalArgumentException if the name is blank
     */
    public static Column<Percentage> percentage(String name) {
        return new Column<>(name, Percentage.class, Percentage::toString, true, Optional.empty());
    }

    /**
     * {@return a column of exact numbers that may be added up, such as full-time persons}
     *
     * @param name the name
     * @throws IllegalArgumentException if the name is blank
     */
    public static Column<Ratio> number(String name) {
        return new Column<>(name, Ratio.class, Ratio::toString, true, Optional.of(Ratio::plus));
    }

    /**
     * {@return a column of weeks}
     *
     * @param name the name
     * @throws IllegalArgumentException if the name is blank
     */
    public static Column<Week> week(String name) {
        return named(name, Week.class, Week::toString);
    }

    /**
     * {@return a column of calendar months}
     *
     * @param name the name
     * @throws IllegalArgumentException if the name is blank
     */
    public static Column<YearMonth> month(String name) {
        return named(name, YearMonth.class, YearMonth::toString);
    }

    /**
     * {@return a column of years}
     *
     * @param name the name
     * @throws IllegalArgumentException if the name is blank
     */
    public static Column<Year> year(String name) {
        return named(name, Year.class, Year::toString);
    }

    /**
     * {@return a column of days}
     *
     * @param name the name
     * @throws IllegalArgumentException if the name is blank
     */
    public static Column<LocalDate> day(String name) {
        return named(name, LocalDate.class, LocalDate::toString);
    }

    /**
     * {@return a column of municipalities}
     *
     * @param name the name
     * @throws IllegalArgumentException if the name is blank
     */
    public static Column<Municipality> municipality(String name) {
        return named(name, Municipality.class, Municipality::danish);
    }

    /**
     * {@return a column of values that are shown by a name of theirs}
     *
     * @param <T> the type of the values
     * @param name the name of the column
     * @param type the type of the values
     * @param text the name of a value in Danish
     * @throws IllegalArgumentException if the name is blank
     */
    public static <T extends Comparable<? super T>> Column<T> named(
            String name, Class<T> type, Function<? super T, String> text) {
        return new Column<>(name, type, text, false, Optional.empty());
    }

    /**
     * {@return the column by another name, which is its English one, too}
     *
     * @param other the other name
     * @throws IllegalArgumentException if the name is blank
     */
    public Column<T> as(String other) {
        return new Column<>(other, type, text, other, englishText, numeric, plus);
    }

    /**
     * {@return the column with an English name beside the Danish one}
     *
     * @param other the English name
     * @throws IllegalArgumentException if the name is blank
     */
    public Column<T> inEnglish(String other) {
        return inEnglish(other, englishText);
    }

    /**
     * {@return the column with an English name and English values beside the Danish ones}
     *
     * @param other the English name
     * @param otherText the name of a value in English
     * @throws IllegalArgumentException if the name is blank
     */
    public Column<T> inEnglish(String other, Function<? super T, String> otherText) {
        return new Column<>(name, type, text, other, otherText, numeric, plus);
    }

    /** {@return what the column is called} */
    public String name() {
        return name;
    }

    /** {@return what the column is called in English; the same as its name if it has no other} */
    public String english() {
        return english;
    }

    /** {@return what its values are} */
    public Class<T> type() {
        return type;
    }

    /**
     * Whether its values are numbers, which stand to the right.
     *
     * @return true for counts, ordinals, amounts, percentages and numbers
     */
    public boolean isNumeric() {
        return numeric;
    }

    /**
     * {@return a value as a Danish report has it}
     *
     * @param value the value
     */
    public String text(T value) {
        return text.apply(value);
    }

    /**
     * {@return a value as an English report has it, with numbers as the Danish one}
     *
     * @param value the value
     */
    public String english(T value) {
        return englishText.apply(value);
    }

    T sum(T one, T other) {
        return plus.orElseThrow(() ->
                        new IllegalArgumentException("a column that is added up holds amounts or counts, was " + this))
                .apply(one, other);
    }

    boolean isSummable() {
        return plus.isPresent();
    }

    String cellText(Optional<?> cell) {
        return cell.map(type::cast).map(this::text).orElse("");
    }

    int compareCells(Optional<?> one, Optional<?> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        return type.cast(one.get()).compareTo(type.cast(other.get()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Column<?> that && name.equals(that.name) && type.equals(that.type);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, type.getName());
    }

    /**
     * The column.
     *
     * @return its {@code name} and the {@code type} of its values
     */
    @Override
    public Map<String, Object> asJson() {
        return new FieldsBuilder()
                .with("name", name)
                .with("type", type.getSimpleName())
                .build();
    }

    /** Its name and the type of its values, such as {@code Brutto (Money)}. */
    @Override
    public String toString() {
        return name + " (" + type.getSimpleName() + ")";
    }
}
