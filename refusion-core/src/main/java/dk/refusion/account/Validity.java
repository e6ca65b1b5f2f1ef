package dk.refusion.account;

import dk.refusion.json.Written;
import dk.refusion.language.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The days on which an account or a grouping means what its name says (gyldighedsperiode); both ends are included.
 *
 * <p>An absent end is one that no source states: the period may have an end that is not documented.
 *
 * <pre>{@code
 * Validity.years(2007, 2014).contains(LocalDate.of(2014, 12, 31));     // true
 * Validity.from(LocalDate.of(2015, 12, 28)).touches(2015);             // true, for four days
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Validity implements Written permits ImmutableValidity {
    private static final DateTimeFormatter DANISH = DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT);

    Validity() {}

    /**
     * A period neither end of which is stated.
     *
     * @return the period that contains every day
     */
    public static Validity unlimited() {
        return of(Optional.empty(), Optional.empty());
    }

    /**
     * A period whose end is not stated.
     *
     * @param first the first day
     * @return the period from that day on
     */
    public static Validity from(LocalDate first) {
        return of(Optional.of(first), Optional.empty());
    }

    /**
     * A period whose start is not stated.
     *
     * @param last the last day, included
     * @return the period up to that day
     */
    public static Validity to(LocalDate last) {
        return of(Optional.empty(), Optional.of(last));
    }

    /**
     * {@return a period of days}
     *
     * @param first the first day
     * @param last the last day, included
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static Validity between(LocalDate first, LocalDate last) {
        return of(Optional.of(first), Optional.of(last));
    }

    /**
     * {@return a period of whole calendar years, as budgets have it}
     *
     * @param firstYear the first year
     * @param lastYear the last year, included
     * @throws IllegalArgumentException if the last year is before the first
     */
    public static Validity years(int firstYear, int lastYear) {
        return between(LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, 12, 31));
    }

    static Validity of(Optional<LocalDate> first, Optional<LocalDate> last) {
        return ImmutableValidity.builder().first(first).last(last).build();
    }

    /** {@return the first day; empty if no source states it} */
    public abstract Optional<LocalDate> first();

    /** {@return the last day, included; empty if no source states it} */
    public abstract Optional<LocalDate> last();

    /**
     * {@return whether a day is in the period}
     *
     * @param day the day
     */
    public boolean contains(LocalDate day) {
        return first().filter(day::isBefore).isEmpty()
                && last().filter(day::isAfter).isEmpty();
    }

    /**
     * {@return whether any day of a calendar year is in the period}
     *
     * @param year the year
     */
    public boolean touches(int year) {
        return overlaps(years(year, year));
    }

    /**
     * {@return whether two periods have a day in common}
     *
     * @param other the other period
     */
    public boolean overlaps(Validity other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(Validity other) {
        return last().flatMap(last -> other.first().filter(last::isBefore)).isPresent();
    }

    @Value.Check
    void check() {
        if (last().flatMap(last -> first().filter(last::isBefore)).isPresent()) {
            throw new IllegalArgumentException("a period of validity ends on or after its first day, was " + this);
        }
    }

    /**
     * {@return the period as Danish text, such as {@code 1.1.2007–31.12.2014}, {@code fra 28.12.2015} or
     * {@code uden kendt grænse}}
     */
    @Override
    public String toString() {
        return in(Language.DANISH);
    }

    /**
     * {@return the same in a language, with the days as Danes write them}
     *
     * @param language the language
     */
    public String in(Language language) {
        String from = first().map(DANISH::format).orElse("");
        String until = last().map(DANISH::format).orElse("");
        if (from.isEmpty()) {
            return until.isEmpty()
                    ? language.of("uden kendt grænse", "without a known end")
                    : language.of("til og med ", "through ") + until;
        }
        return until.isEmpty() ? language.of("fra ", "from ") + from : from + "–" + until;
    }
}
