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

    exports dk.refusion.account;
    exports dk.refusion.compensation;
    exports dk.refusion.history;
    exports dk.refusion.indicator;
    exports dk.refusion.investment;
    exports dk.refusion.ladder;
    exports dk.refusion.law;
    exports dk.refusion.money;
    exports dk.refusion.municipality;
    exports dk.refusion.nation;
    exports dk.refusion.price;
    exports dk.refusion.refund;
    exports dk.refusion.time;
    exports dk.refusion;
}
