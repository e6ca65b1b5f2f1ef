package dk.refusion.reading;

import java.util.BitSet;

/** Takes the payments of a file in the order of its lines. */
interface PaymentTaker {
    /** Takes a payment, which is filled in anew for the next one; false if it can only be taken in another reading. */
    boolean add(PaymentRow row);

    /** Ends the file; gives those on of the persons to whom a day may have been paid twice. */
    BitSet end(int persons);
}
