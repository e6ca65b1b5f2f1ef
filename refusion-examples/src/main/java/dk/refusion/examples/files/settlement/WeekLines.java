package dk.refusion.examples.files.settlement;

import dk.refusion.refund.RefundLine;
import dk.refusion.refund.Settlement;
import dk.refusion.time.Week;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * The lines of a settlement that have a net amount, from a week on: person by person, and within a person by another order
 * than the settlement's. Those of one person are held at a time, so that it is best to ask for them in their order.
 */
final class WeekLines extends AbstractList<RefundLine> implements RandomAccess {
    private final Settlement settlement;
    /** Those with lines. */
    private final List<String> persons = new ArrayList<>();

    private final Week first;
    private final int earlier;
    private final Comparator<RefundLine> order;
    /** For each person the number of lines to the end of this one. */
    private final int[] ends;

    private volatile Held held = new Held(-1, List.of());

    private record Held(int person, List<RefundLine> lines) {}

    WeekLines(Settlement settlement, Week first, Comparator<RefundLine> order) {
        this.settlement = settlement;
        this.first = first;
        this.order = order;
        int[] sums = new int[settlement.persons().size()];
        int sum = 0;
        int left = 0;
        for (String person : settlement.persons()) {
            int before = sum;
            for (RefundLine line : settlement.lines(person)) {
                if (isWritten(line)) {
                    sum++;
                } else if (!line.gross().isZero()) {
                    left++;
                }
            }
            if (sum > before) {
                sums[persons.size()] = sum;
                persons.add(person);
            }
        }
        this.ends = Arrays.copyOf(sums, persons.size());
        this.earlier = left;
    }

    /** How many lines with a net amount are of earlier weeks, and so not among these. */
    int earlier() {
        return earlier;
    }

    private boolean isWritten(RefundLine line) {
        return !line.week().isBefore(first) && !line.gross().isZero();
    }

    @Override
    public int size() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }

    @Override
    public RefundLine get(int index) {
        Objects.checkIndex(index, size());
        Held lines = held;
        if (lines.person() < 0 || index < start(lines.person()) || index >= ends[lines.person()]) {
            int place = Arrays.binarySearch(ends, index + 1);
            lines = hold(place < 0 ? -place - 1 : place);
        }
        return lines.lines().get(index - start(lines.person()));
    }

    private int start(int person) {
        return person == 0 ? 0 : ends[person - 1];
    }

    private Held hold(int person) {
        Held lines = new Held(
                person,
                settlement.lines(persons.get(person)).stream()
                        .filter(this::isWritten)
                        .sorted(order)
                        .toList());
        held = lines;
        return lines;
    }
}
