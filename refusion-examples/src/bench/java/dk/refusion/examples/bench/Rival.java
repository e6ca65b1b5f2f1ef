package dk.refusion.examples.bench;

import dk.refusion.history.Payment;
import java.util.List;

/** Settles the payments of one person from the first week of 2016 on. */
interface Rival {
    Totals settle(List<Payment> payments);
}
