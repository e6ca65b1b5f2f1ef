package dk.refusion.examples.fuzz;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks, whose cells, parts and bytes are changed, end in the same answer, in the one they say now, or in problems. */
class SpoiltWorkbookTest {
    @TempDir
    private Path folder;

    @Test
    void a_spoilt_workbook_is_read_for_what_it_says_or_refused() throws Exception {
        Verdict verdict = new Verdict(folder, "own.xlsx");
        for (Asked asked : Asked.values()) {
            verdict.right(asked, Workbooks.written(asked.valid().rows()));
        }
        Tries.each(verdict, random -> {
            Asked asked = Asked.any(random);
            Cells cells = asked.valid();
            Promise promise = TableChanges.any(asked, random).make(cells, asked, random);
            byte[] file = Workbooks.written(cells.rows());
            for (int i = random.nextInt(3); i > 1; i--) {
                file = PartChange.any(file, random);
                promise = Promise.ANY;
            }
            byte[] whole = file;
            if (random.nextInt(4) == 0) {
                file = Tries.any(ByteChange.values(), random).of(file, random);
                promise = Promise.ANY;
            }
            verdict.on(asked, file, promise, () -> PlainSheet.rows(whole)); // the sums of the archive guard its bytes
        });
    }
}
