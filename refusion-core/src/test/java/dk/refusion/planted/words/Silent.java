package dk.refusion.planted.words;

/** A value that prints as its class and a hash code. */
public final class Silent {
    private final int amount;

    Silent(int amount) {
        this.amount = amount;
    }

    /** The amount. */
    public int amount() {
        return amount;
    }
}
