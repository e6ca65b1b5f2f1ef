package dk.refusion.examples.embedding;

import dk.refusion.history.Payment;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What a server takes on, so that no client can use up its memory or its threads.
 *
 * <p>Bodies in flight take at most {@code bodyBytes} times {@code atOnce}, and what is made of them at most some fifty times
 * that: a payment of two hundred bytes becomes a tree of JSON, a payment and, for {@code weeks} in all, lines. The limits of
 * {@link #USUAL} fit into 512 MB: a heap of 384 MB was enough for four bodies at once, each of one mebibyte with payments of
 * 17.786 weeks, answered with every line.
 *
 * @param bodyBytes so many bytes of a body are read and no more, whatever its header says; above zero
 * @param bodyTime the longest that a body may take to come
 * @param atOnce so many requests are answered at the same time; those beyond are refused at once; above zero
 * @param weeks so many weeks the payments of one body may last, all added up; above zero
 */
public record RequestLimits(int bodyBytes, Duration bodyTime, int atOnce, int weeks) {
    /** One mebibyte within ten seconds, four at once, of 20.000 weeks each. */
    public static final RequestLimits USUAL = new RequestLimits(1 << 20, Duration.ofSeconds(10), 4, 20_000);

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if one is not above zero
     */
    public RequestLimits {
        if (bodyBytes < 1 || bodyTime.isNegative() || bodyTime.isZero() || atOnce < 1 || weeks < 1) {
            throw new IllegalArgumentException("limits are above zero, were " + bodyBytes + " bytes, " + bodyTime + ", "
                    + atOnce + " at once, " + weeks + " weeks");
        }
    }

    /**
     * The server of the JDK reads the head of a request itself and cuts off an answer that takes too long; it knows limits of
     * these times for the whole machine only. That of the answer runs from the end of the body until the client has taken it,
     * so it holds for calculating and sending together, and is twice as long.
     */
    void alsoForTheServer() {
        long seconds = bodyTime.toSeconds() + 1;
        limit("sun.net.httpserver.maxReqTime", seconds);
        limit("sun.net.httpserver.maxRspTime", 2 * seconds);
    }

    private static void limit(String property, long seconds) {
        System.setProperty(property, System.getProperty(property, String.valueOf(seconds)));
    }

    /** Refuses payments that would become too many lines. */
    void check(List<Payment> payments) {
        long all = payments.stream()
                .mapToLong(one -> ChronoUnit.WEEKS.between(one.from(), one.to()) + 1)
                .sum();
        if (all > weeks) {
            throw new Refusal(
                    Refusal.Reason.TOO_LARGE,
                    "send udbetalinger for højst " + weeks + " uger ad gangen; her er " + all);
        }
    }
}
