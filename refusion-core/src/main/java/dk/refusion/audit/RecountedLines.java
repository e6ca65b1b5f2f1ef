package dk.refusion.audit;

import dk.refusion.refund.RefundLine;
import dk.refusion.refund.Settlement;
import java.util.AbstractList;
import java.util.Objects;

/** Some lines of a person in a row, for which the person's weeks are counted again when one is asked for. */
final class RecountedLines extends AbstractList<RefundLine> {
    private final Settlement own;
    private final String person;
    private final int first;
    private final int size;

    RecountedLines(Settlement own, String person, int first, int size) {
        this.own = own;
        this.person = person;
        this.first = first;
        this.size = size;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public RefundLine get(int line) {
        return own.lines(person).get(first + Objects.checkIndex(line, size));
    }
}
