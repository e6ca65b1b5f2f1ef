package dk.refusion.examples.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Some changes of one table; what adds lines that hold nothing comes last, so that nothing is written into them. */
record TableChanges(List<CellChange> changes) {
    static TableChanges any(Asked asked, Random random) {
        List<CellChange> all = Arrays.stream(CellChange.values())
                .filter(change -> change.isFor(asked))
                .toList();
        List<CellChange> some = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            some.add(all.get(random.nextInt(all.size())));
        }
        some.sort(Comparator.comparing(CellChange::addsNothing));
        return new TableChanges(some);
    }

    /** Makes the changes, and says what they promise together. */
    Promise make(Cells cells, Asked asked, Random random) {
        changes.forEach(change -> {
            if (cells.rows().size() > 2) {
                change.change(cells, asked, random);
            }
        });
        return changes.stream().map(CellChange::promise).reduce(Promise.SAME, Promise::and);
    }
}
