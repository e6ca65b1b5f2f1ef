package dk.refusion.account;

import com.fasterxml.jackson.annotation.JsonCreator;

/** What the percentage of a {@link Grouping} is a share of, or why it has none. */
public enum GroupingKind {
    /** The whole expenditure, whatever is refunded of it (bruttoudgift). No percentage. */
    GROSS("gross expenditure"),
    /** The percentage that the state refunds (statsrefusion). */
    STATE_REFUND("state refund"),
    /** The percentage that the municipality pays of what another pays out (kommunal medfinansiering). */
    MUNICIPAL_SHARE("municipal share"),
    /** The percentage of an income that is the state's (statens andel). */
    STATE_SHARE_OF_INCOME("state share of income"),
    /** A correction of earlier years (berigtigelse). No percentage. */
    CORRECTION("correction");

    private final String name;

    GroupingKind(String name) {
        this.name = name;
    }

    static GroupingKind named(String name) {
        for (GroupingKind kind : values()) {
            if (kind.name.equals(name)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of grouping has this name, was " + name);
    }

    /**
     * {@return the constant of a name, for mappers of JSON, which would otherwise read a number as its place}
     *
     * @param name the name, such as {@code GROSS}
     * @throws IllegalArgumentException if there is none of that name
     */
    @JsonCreator
    public static GroupingKind fromString(String name) {
        return valueOf(name);
    }
}
