package dk.refusion.examples.files.duration;

import dk.refusion.language.Language;
import dk.refusion.money.Ratio;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/** A number that is assumed of a cohort or an effort, as the file names it. */
public enum Assumption {
    /** How many persons start. */
    PERSONS("personer", "", "persons", ""),
    /** What a person is paid a week. */
    AMOUNT("ugebeløb", "kr.", "weekly amount", "kr."),
    /** How many weeks are counted before the spell. */
    SENIORITY("anciennitet ved start", "uger", "seniority at the start", "weeks"),
    /** By how much the exit rate is higher. */
    FASTER("hurtigere afgang", "%", "faster exit", "%"),
    /** Which share succeeds. */
    SUCCESS("succesrate", "%", "success rate", "%"),
    /** By how many weeks a spell is shorter. */
    SHORTER("kortere forløb", "uger", "shorter spells", "weeks"),
    /** From which week of the spell on. */
    FROM("effekt fra uge", "", "effect from week", ""),
    /** Which share would have happened anyway. */
    DEADWEIGHT("dødvægt", "%", "deadweight", "%"),
    /** Which share is taken from others. */
    DISPLACEMENT("fortrængning", "%", "displacement", "%"),
    /** What the effort costs for each person of the cohort. */
    PRICE("pris pr. person", "kr.", "price per person", "kr.");

    private final String danish;
    private final String unit;
    private final String english;
    private final String englishUnit;

    Assumption(String danish, String unit, String english, String englishUnit) {
        this.danish = danish;
        this.unit = unit;
        this.english = english;
        this.englishUnit = englishUnit;
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

    /**
     * The name in a language.
     *
     * @param language the language
     * @return the name in the file, or its English
     */
    public String name(Language language) {
        return language.of(danish, english);
    }

    /**
     * The assumption of a name.
     *
     * @param danish its name in the file
     * @return the assumption
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Assumption named(String danish) {
        return Arrays.stream(values())
                .filter(one -> one.danish.equals(danish))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("an assumption is known by its name, was " + danish));
    }

    /**
     * What the number counts, in a language.
     *
     * @param language the language
     * @return the unit, empty for a bare number
     */
    public String unit(Language language) {
        return language.of(unit, englishUnit);
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
