package dk.refusion.booking;

/** Who pays the benefit out, and so which way the share of the other goes: the two ways of booking. */
public enum BookingDirection {
    /** The municipality pays, and the state refunds a share (statsrefusion): gross on dranst 1, refund on dranst 2. */
    REFUND("refusion"),
    /** Another pays, and the state bills the municipality for a share (medfinansiering): the share on dranst 1 only. */
    CO_FINANCING("medfinansiering");

    private final String danish;

    BookingDirection(String danish) {
        this.danish = danish;
    }

    /**
     * The direction as Danish text.
     *
     * @return the text, such as {@code refusion}
     */
    public String danish() {
        return danish;
    }
}
