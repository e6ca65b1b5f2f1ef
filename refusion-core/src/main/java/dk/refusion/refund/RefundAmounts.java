package dk.refusion.refund;

import dk.refusion.json.FieldsBuilder;
import dk.refusion.json.Written;
import dk.refusion.language.Language;
import dk.refusion.law.Financing;
import dk.refusion.law.FinancingRate;
import dk.refusion.money.Money;
import java.io.Serial;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;

/**
 * How an expense falls on the state and the municipality (fordeling mellem stat og kommune).
 *
 * <p>Of a refunded benefit the refund is rounded and the municipality's own share is the rest; of a co-financed one the
 * municipality's share is rounded and the state's is the rest. So the two shares always add up to the gross amount,
 * except for support outside the settlement, of whose shares nothing is said: there both are zero.
 *
 * <pre>{@code
 * RefundAmounts.of(Financing.REFUND, 300_000, 240_000).ownShare();     // 600,00 kr.
 * }</pre>
 *
 * <p>This class is immutable and thread-safe, and travels by Java serialisation.
 */
public final class RefundAmounts implements Serializable, Written {
    @Serial
    private static final long serialVersionUID = 1;

    /** No kroner anywhere. */
    public static final RefundAmounts ZERO = new RefundAmounts(0, 0, 0, 0, 0);

    private final long gross;
    private final long refund;
    private final long coFinancing;
    private final long ownShare;
    private final long stateShare;

    private RefundAmounts(long gross, long refund, long coFinancing, long ownShare, long stateShare) {
        this.gross = gross;
        this.refund = refund;
        this.coFinancing = coFinancing;
        this.ownShare = ownShare;
        this.stateShare = stateShare;
    }

    /**
     * {@return the amounts of an expense of which the share is known}
     *
     * @param financing which way the money goes
     * @param gross the expense in øre
     * @param share what changes hands, in øre, see {@link FinancingRate#share}
     * @throws ArithmeticException if an amount is out of range
     */
    public static RefundAmounts of(Financing financing, long gross, long share) {
        return switch (financing) {
            case REFUND -> new RefundAmounts(gross, share, 0, Math.subtractExact(gross, share), share);
            case CO_FINANCING -> new RefundAmounts(gross, 0, share, share, Math.subtractExact(gross, share));
            case NONE -> new RefundAmounts(gross, 0, 0, gross, 0);
            case OUTSIDE -> new RefundAmounts(gross, 0, 0, 0, 0);
        };
    }

    /**
     * The amount that can be refunded or is co-financed (bruttobeløb).
     *
     * @return the expense before tax
     */
    public Money gross() {
        return Money.ofOere(gross);
    }

    /**
     * What the state pays the municipality (refusion).
     *
     * @return the refund; zero for what is not refunded
     */
    public Money refund() {
        return Money.ofOere(refund);
    }

    /**
     * What the municipality pays the state (medfinansiering).
     *
     * @return the co-financing; zero for what is not co-financed
     */
    public Money coFinancing() {
        return Money.ofOere(coFinancing);
    }

    /**
     * What the municipality carries in the end (kommunens andel).
     *
     * @return gross less refund, or the co-financing; zero for support outside the settlement
     */
    public Money ownShare() {
        return Money.ofOere(ownShare);
    }

    /**
     * What the state carries in the end (statens andel).
     *
     * @return the refund, or gross less co-financing; zero for support outside the settlement
     */
    public Money stateShare() {
        return Money.ofOere(stateShare);
    }

    /**
     * Refund less co-financing: what the state pays the municipality when positive (finansieringsbeløb).
     *
     * @return the net payment
     * @throws ArithmeticException if it is out of range
     */
    public Money financingAmount() {
        return refund().minus(coFinancing());
    }

    /**
     * The sum with other amounts.
     *
     * @param other the amounts to add
     * @return the exact sums
     * @throws ArithmeticException if a sum is out of range
     */
    public RefundAmounts plus(RefundAmounts other) {
        return new RefundAmounts(
                Math.addExact(gross, other.gross),
                Math.addExact(refund, other.refund),
                Math.addExact(coFinancing, other.coFinancing),
                Math.addExact(ownShare, other.ownShare),
                Math.addExact(stateShare, other.stateShare));
    }

    /**
     * The difference to other amounts.
     *
     * @param other the amounts to subtract
     * @return the exact differences
     * @throws ArithmeticException if a difference is out of range
     */
    public RefundAmounts minus(RefundAmounts other) {
        return new RefundAmounts(
                Math.subtractExact(gross, other.gross),
                Math.subtractExact(refund, other.refund),
                Math.subtractExact(coFinancing, other.coFinancing),
                Math.subtractExact(ownShare, other.ownShare),
                Math.subtractExact(stateShare, other.stateShare));
    }

    /** {@return whether every amount is zero} */
    public boolean isZero() {
        return gross == 0 && refund == 0 && coFinancing == 0 && ownShare == 0 && stateShare == 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RefundAmounts that
                && gross == that.gross
                && refund == that.refund
                && coFinancing == that.coFinancing
                && ownShare == that.ownShare
                && stateShare == that.stateShare;
    }

    @Override
    public int hashCode() {
        return Objects.hash(gross, refund, coFinancing, ownShare, stateShare);
    }

    /**
     * The amounts.
     *
     * @return {@code gross}, {@code refund}, {@code coFinancing}, {@code ownShare} and {@code stateShare}
     */
    @Override
    public Map<String, Object> asJson() {
        return new FieldsBuilder()
                .with("gross", gross())
                .with("refund", refund())
                .with("coFinancing", coFinancing())
                .with("ownShare", ownShare())
                .with("stateShare", stateShare())
                .build();
    }

    /**
     * The amounts in words.
     *
     * @return the text, such as {@code brutto 3.000,00 kr., refusion 2.400,00 kr., medfinansiering 0,00 kr.}
     */
    @Override
    public String toString() {
        return in(Language.DANISH);
    }

    /**
     * The amounts in words.
     *
     * @param language the language of the words
     * @return the text, such as {@code gross 3.000,00 kr., refund 2.400,00 kr., co-financing 0,00 kr.}
     */
    public String in(Language language) {
        return language.of("brutto ", "gross ")
                + gross()
                + language.of(", refusion ", ", refund ")
                + refund()
                + language.of(", medfinansiering ", ", co-financing ")
                + coFinancing();
    }
}
