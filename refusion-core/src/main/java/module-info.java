/**
 * Danish refund economics: what the state refunds of the municipalities' income support, and what follows from it.
 *
 * <p>Start at {@link dk.refusion.Refusion}. Every type is immutable and safe to share between threads.
 *
 * <p>What a cluster sends out and gets back is {@link java.io.Serializable}: payments and histories, the law with all its
 * parts, weeks, amounts and rates, and the lines of statements. These are classes of numbers, texts, dates, enums and arrays
 * only, so that Kryo carries them too, without registration. Both ends run the same version of the library; it is no form to
 * keep results in. Calculators, settlements and whatever else follows from these does not travel: it is calculated where it
 * is needed.
 */
@SuppressWarnings("requires-automatic") // Immutables' annotations, needed by the compiler only
module dk.refusion {
    requires com.google.common;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports dk.refusion.account;
    exports dk.refusion.audit;
    exports dk.refusion.booking;
    exports dk.refusion.compensation;
    exports dk.refusion.file;
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
    exports dk.refusion.table;
    exports dk.refusion.time;
    exports dk.refusion;
}
