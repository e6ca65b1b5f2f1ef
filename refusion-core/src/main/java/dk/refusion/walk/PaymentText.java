package dk.refusion.walk;

/** Says in a message what a payment is, and nobody's name. */
@FunctionalInterface
public interface PaymentText {
    /** The benefit, the days and the amount of a payment, which is given by its place among those of the person. */
    String of(int person, int payment);
}
