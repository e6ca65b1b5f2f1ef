package dk.refusion.planted.arrow.law;

import dk.refusion.planted.arrow.Door;
import dk.refusion.planted.arrow.money.Amount;
import dk.refusion.planted.arrow.refund.Refund;

/** May use money, two floors down, but neither a refund nor the door. */
public final class Law {
    Amount allowed = new Amount();

    /** Upwards. */
    public Refund refund() {
        return new Refund();
    }

    /** Out of the door. */
    public Door door() {
        return new Door();
    }
}
