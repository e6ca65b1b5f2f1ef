package dk.refusion.investment;

/** How a published figure agrees with what the other published figures give. */
public enum Agreement {
    /** It is what they give. */
    EXACT("stemmer"),
    /** It differs, but no more than the rounding of the figures involved allows. */
    ROUNDING("afrunding"),
    /** It differs by more than rounding can explain. */
    CONTRADICTORY("modstrid");

    private final String danish;

    Agreement(String danish) {
        this.danish = danish;
    }

    /**
     * The word that a Danish report prints.
     *
     * @return the Danish word
     */
    public String danish() {
        return danish;
    }
}
