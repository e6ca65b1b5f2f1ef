package dk.refusion.examples.report.timeline;

import static java.util.stream.Collectors.joining;

import dk.refusion.examples.report.page.Cell;
import dk.refusion.ladder.RefundRate;
import dk.refusion.law.Benefit;
import dk.refusion.municipality.Municipality;
import dk.refusion.refund.RefundAmounts;
import dk.refusion.refund.RefundLine;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A benefit that one municipality pays a person, and what is settled of it in some weeks.
 *
 * @param payer who pays what
 * @param lines what is settled, in order of the weeks, unmodifiable
 */
public record SettledBenefit(Payer payer, List<RefundLine> lines) {
    /** What {@link #cells} says, one name for each. */
    public static final List<String> HEAD = List.of("Kommune", "Ydelse", "Trin", "Sats");

    /**
     * A municipality and the benefit that it pays.
     *
     * @param municipality the municipality
     * @param benefit the benefit
     */
    public record Payer(Municipality municipality, Benefit benefit) implements Comparable<Payer> {
        private static final Comparator<Payer> ORDER =
                Comparator.comparing(Payer::municipality).thenComparing(Payer::benefit);

        @Override
        public int compareTo(Payer other) {
            return ORDER.compare(this, other);
        }
    }

    /** Takes a copy of the list. */
    public SettledBenefit {
        lines = List.copyOf(lines);
    }

    /**
     * Municipality, benefit, tiers and rates.
     *
     * @return a cell for each name of {@link #HEAD}
     */
    public List<Cell> cells() {
        return List.of(
                Cell.words(payer.municipality().danish()),
                Cell.words(payer.benefit().danish()),
                Cell.of(each(lines.stream()
                        .filter(line -> line.tier().isPresent())
                        .map(line -> String.valueOf(line.tier().getAsInt())))),
                Cell.of(each(lines.stream().map(SettledBenefit::rate))));
    }

    /**
     * What all its lines come to.
     *
     * @return the sums
     */
    public RefundAmounts amounts() {
        return lines.stream().map(RefundLine::amounts).reduce(RefundAmounts.ZERO, RefundAmounts::plus);
    }

    /**
     * What a rate is of.
     *
     * @param rate the rate; empty if no percentage is set
     * @param isCoFinanced whether the municipality pays the state
     * @param otherwise what to say without a rate
     * @return the percentage that the money is settled by
     */
    public static String rate(Optional<RefundRate> rate, boolean isCoFinanced, String otherwise) {
        return rate.map(one -> isCoFinanced
                        ? "medfin. " + one.coFinancing()
                        : one.refund().toString())
                .orElse(otherwise);
    }

    /**
     * Different texts beside each other.
     *
     * @param texts the texts
     * @return each once, in order; a hyphen if there is none
     */
    public static String each(Stream<String> texts) {
        return Optional.of(texts.distinct().collect(joining(" og ")))
                .filter(text -> !text.isEmpty())
                .orElse("-");
    }

    private static String rate(RefundLine line) {
        return switch (line.financing()) {
            case REFUND -> rate(line.rate(), false, "-");
            case CO_FINANCING -> rate(line.rate(), true, "-");
            case NONE, OUTSIDE -> line.financing().danish();
        };
    }
}
