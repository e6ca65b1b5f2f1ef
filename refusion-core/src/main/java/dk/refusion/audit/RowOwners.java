package dk.refusion.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Whose the rows are that stand one after the other, most often many of one person together: 8 bytes for each time that the
 * next row is another person's.
 */
final class RowOwners {
    private final List<String> names;
    private final Map<String, Integer> numbers;
    /** Rows in a row of one person: where they begin, at last the number of rows, and whose they are. */
    private final int[] starts;

    private final int[] whose;
    /** The runs person by person, and for each person the first of them. */
    private final int[] runs;

    private final int[] first;

    private RowOwners(Builder built, int rows) {
        names = List.copyOf(built.names);
        numbers = Map.copyOf(built.numbers);
        starts = Arrays.copyOf(built.starts, built.runs + 1);
        starts[built.runs] = rows;
        whose = Arrays.copyOf(built.whose, built.runs);
        first = new int[names.size() + 1];
        for (int person : whose) {
            first[person + 1]++;
        }
        Arrays.parallelPrefix(first, Integer::sum);
        int[] next = first.clone();
        runs = new int[whose.length];
        for (int run = 0; run < whose.length; run++) {
            runs[next[whose[run]]++] = run;
        }
    }

    /** The persons, in the order in which they were first named. */
    List<String> names() {
        return names;
    }

    /** Whose a row is. */
    String of(int row) {
        int run = Arrays.binarySearch(starts, 0, whose.length, row);
        return names.get(whose[run < 0 ? -run - 2 : run]);
    }

    /** The rows of a person of which something is true, in their order; none of a person who is not there. */
    int[] rows(String person, IntPredicate condition) {
        Integer number = numbers.get(person);
        if (number == null) {
            return new int[0];
        }
        int[] found = new int[64];
        int count = 0;
        for (int run = first[number]; run < first[number + 1]; run++) {
            for (int row = starts[runs[run]]; row < starts[runs[run] + 1]; row++) {
                if (condition.test(row)) {
                    found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                    found[count++] = row;
                }
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Collects them while the rows come. */
    static final class Builder {
        private final List<String> names = new ArrayList<>();
        private final Map<String, Integer> numbers = new HashMap<>();
        private int runs;
        private int[] starts = new int[64];
        private int[] whose = new int[64];

        /** The number of a person, the same each time. */
        int person(String name) {
            return numbers.computeIfAbsent(name, first -> {
                names.add(first);
                return names.size() - 1;
            });
        }

        String name(int person) {
            return names.get(person);
        }

        /** Says whose the next row is, and where it stands. */
        void add(int person, int row) {
            if (runs > 0 && whose[runs - 1] == person) {
                return;
            }
            if (runs + 1 == starts.length) {
                starts = Arrays.copyOf(starts, 2 * starts.length);
                whose = Arrays.copyOf(whose, starts.length);
            }
            starts[runs] = row;
            whose[runs++] = person;
        }

        /** Drops the rows that were added last. */
        void keepFirst(int rows) {
            while (runs > 0 && starts[runs - 1] >= rows) {
                runs--;
            }
        }

        RowOwners build(int rows) {
            return new RowOwners(this, rows);
        }
    }
}
