/**
 * Danish refund economics: what the state refunds of the municipalities' income support, and what follows from it.
 *
 * <p>Start at {@link dk.refusion.Refusion}. Every type is immutable and safe to share between threads.
 */
@SuppressWarnings("requires-automatic") // Immutables' annotations, needed by the compiler only
module dk.refusion {
    requires com.google.common;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports dk.refusion;
    exports dk.refusion.investment;
    exports dk.refusion.compensation;
    exports dk.refusion.indicator;
    exports dk.refusion.money;
    exports dk.refusion.municipality;
    exports dk.refusion.price;
}
