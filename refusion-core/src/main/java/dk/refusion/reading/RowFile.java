package dk.refusion.reading;

import dk.refusion.file.BadInput;
import dk.refusion.file.LargeFile;
import dk.refusion.file.Problem;
import java.util.BitSet;
import java.util.List;
import java.util.function.ObjIntConsumer;

/** Reads a file line by line, in whichever order its persons stand. */
final class RowFile {
    private RowFile() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @param kind how its lines are read
     * @param progress told how far the reading is
     * @param begin told that the reading begins, the first time or once more, and what was read is worth nothing
     * @param line told of each line with a payment when the reader of the kind has just read it: the persons of the file, and
     *     the number of the one whose it is
     * @return what is wrong with lines that were left out
     * @throws BadInput with all problems, or the first ten thousand, if there are any
     */
    static List<Problem> read(
            LargeFile file,
            LineReader.Kind kind,
            ReadingProgress progress,
            Runnable begin,
            ObjIntConsumer<Persons> line) {
        return FileReading.of(
                        file,
                        kind,
                        progress,
                        () -> {
                            begin.run();
                            return line;
                        },
                        (told, persons, isScattered) -> new PaymentTaker() {
                            @Override
                            public boolean add(PaymentRow row) {
                                told.accept(persons, row.person);
                                return true;
                            }

                            @Override
                            public BitSet end(int count) {
                                return new BitSet();
                            }
                        })
                .leftOut();
    }
}
