package dk.refusion.law;

/**
 * Who pays a benefit out to the citizen or the employer (udbetaler).
 */
public enum Payer {
    /** The municipality. */
    MUNICIPALITY("kommunen"),
    /** The unemployment fund. */
    UNEMPLOYMENT_FUND("a-kassen"),
    /** The public authority for pensions and family benefits. */
    UDBETALING_DANMARK("Udbetaling Danmark");

    private final String danish;

    Payer(String danish) {
        this.danish = danish;
    }

    /**
     * The Danish name.
     *
     * @return the name
     */
    public String danish() {
        return danish;
    }
}
