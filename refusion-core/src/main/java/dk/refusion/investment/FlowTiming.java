package dk.refusion.investment;

/** When in its year an amount is taken to fall, for discounting. */
public enum FlowTiming {
    /** At the start of its year: amounts of the base year are not discounted. */
    START_OF_YEAR(0),
    /** At the end of its year: amounts of the base year are discounted by one year. */
    END_OF_YEAR(1);

    private final int yearsAfterStart;

    FlowTiming(int yearsAfterStart) {
        this.yearsAfterStart = yearsAfterStart;
    }

    int yearsAfterStart() {
        return yearsAfterStart;
    }
}
