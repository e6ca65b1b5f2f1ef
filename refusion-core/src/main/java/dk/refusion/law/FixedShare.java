package dk.refusion.law;

import dk.refusion.json.Written;
import dk.refusion.money.Percentage;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A share of an expense that the state carries outside the ladder, however many weeks a person has been supported (fast refusionsprocent).
 *
 * <p>For looking up. Those of a {@link Benefit} are part of its rules, see {@link Legislation#rule}; the others, such as
 * supplements and transport allowances, are not benefits of a week and are not settled. Texts of 2015 were not checked
 * against later ones.
 *
 * <pre>{@code
 * FixedShare.of("jobrotationsydelse").orElseThrow().stateShare();   // 60 %
 * }</pre>
 *
 * @param expense what the expense is, in Danish
 * @param condition which expenses of that kind, in Danish; empty text for all
 * @param stateShare what the state carries; the municipality carries the rest
 * @param reference where it stands, with the first day for which the text was read
 */
public record FixedShare(String expense, String condition, Percentage stateShare, LegalReference reference)
        implements Written {
    /**
     * Refuses null.
     *
     * @param expense what the expense is, in Danish
     * @param condition which expenses of that kind, in Danish; empty text for all
     * @param stateShare what the state carries; the municipality carries the rest
     * @param reference where it stands, with the first day for which the text was read
     */
    public FixedShare {
        Objects.requireNonNull(expense, "expense");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(stateShare, "stateShare");
        Objects.requireNonNull(reference, "reference");
    }

    /** {@return all shares that a text confirms, unmodifiable, by act} */
    public static List<FixedShare> all() {
        return FixedShares.ALL;
    }

    /**
     * {@return the share of an expense; empty if none is known}
     *
     * @param expense what the expense is, as {@link #expense()} names it
     */
    public static Optional<FixedShare> of(String expense) {
        return FixedShares.ALL.stream()
                .filter(row -> row.expense().equals(expense))
                .findFirst();
    }

    /** {@return what the municipality carries, 100 per cent less the state's share} */
    public Percentage municipalShare() {
        return stateShare.complement();
    }

    /** The same share by another text. */
    FixedShare by(LegalReference other) {
        return new FixedShare(expense, condition, stateShare, other);
    }

    /** The same share, taken for earlier days than those for which the text was read. */
    FixedShare from(LocalDate earlier) {
        return by(reference.from(earlier));
    }

    /** {@return the share in words, such as {@code jobrotationsydelse: 60 % (lov 548/2019 § 201, stk. 1)}} */
    @Override
    public String toString() {
        return expense + (condition.isEmpty() ? "" : " (" + condition + ")") + ": " + stateShare + " (" + reference
                + ")";
    }
}
