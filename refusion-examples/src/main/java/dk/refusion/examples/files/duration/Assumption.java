package dk.refusion.examples.files.duration;

import dk.refusion.money.Ratio;
import java.math.BigInteger;
import java.util.Optional;

/** A number that is assumed of a cohort or an effort, as the file names it. */
public enum Assumption {
    /** How many persons start. */
    PERSONS("personer", ""),
    /** What a person is paid a week. */
    AMOUNT("ugebeløb", "kr."),
    /** How many weeks are counted before the spell. */
    SENIORITY("anciennitet ved start", "uger"),
    /** By how much the exit rate is higher. */
    FASTER("hurtigere afgang", "%"),
    /** Which share succeeds. */
    SUCCESS("succesrate", "%"),
    /** By how many weeks a spell is shorter. */
    SHORTER("kortere forløb", "uger"),
    /** From which week of the spell on. */
    FROM("effekt fra uge", ""),
    /** Which share would have happened anyway. */
    DEADWEIGHT("dødvægt", "%"),
    /** Which share is taken from others. */
    DISPLACEMENT("fortrængning", "%"),
    /** What the effort costs for each person of the cohort. */
    PRICE("pris pr. person", "kr.");

    private final String danish;
    private final String unit;

    Assumption(String danish, String unit) {
        this.danish = danish;
        this.unit = unit;
    }

    /** {@return the name in the file} */
    public String danish() {
        return danish;
    }

    /**
     * What the number counts.
     *
     * @return the unit, empty for a bare number
     */
    public String unit() {
        return unit;
    }

    /** What holds if the file does not say; empty if it must or need not say. */
    Optional<Ratio> absent() {
        return switch (this) {
            case SENIORITY, DEADWEIGHT, DISPLACEMENT -> Optional.of(Ratio.ZERO);
            case FROM -> Optional.of(Ratio.ONE);
            default -> Optional.empty();
        };
    }

    boolean isEffect() {
        return this == FASTER || this == SUCCESS || this == SHORTER;
    }

    /** Whether a value is possible. */
    boolean allows(Ratio value) {
        boolean isWhole = value.denominator().equals(BigInteger.ONE);
        return switch (this) {
            case PERSONS -> value.compareTo(Ratio.ONE) >= 0;
            case SENIORITY -> isWhole && value.signum() >= 0;
            case FROM -> isWhole && value.signum() > 0;
            case SUCCESS, DEADWEIGHT, DISPLACEMENT -> value.signum() >= 0 && value.compareTo(Ratio.of(100)) <= 0;
            case AMOUNT, FASTER, SHORTER, PRICE -> value.signum() >= 0;
        };
    }
}
