package dk.refusion.refund;

import dk.refusion.history.CountedHistories;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.stream.IntStream;

/** The lines of the persons one after the other, a line made when it is asked for. */
final class SettledLines extends AbstractList<RefundLine> implements RandomAccess {
    private final CountedHistories persons;
    /** For each person the number of lines to the end of this one. */
    private final int[] ends;

    SettledLines(CountedHistories persons, int[] ends) {
        this.persons = persons;
        this.ends = ends;
    }

    @Override
    public int size() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }

    @Override
    public RefundLine get(int index) {
        Objects.checkIndex(index, size());
        int person = 0;
        int high = ends.length - 1;
        while (person < high) {
            int middle = (person + high) >>> 1;
            if (ends[middle] <= index) {
                person = middle + 1;
            } else {
                high = middle;
            }
        }
        return new RefundLine(persons.person(person), index - (person == 0 ? 0 : ends[person - 1]));
    }

    /** Asks for each person once. */
    @Override
    public Iterator<RefundLine> iterator() {
        return IntStream.range(0, ends.length)
                .mapToObj(persons::person)
                .flatMap(person -> Settlement.lines(person).stream())
                .iterator();
    }
}
