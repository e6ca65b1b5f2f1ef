package dk.refusion.examples.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
            List<Spoilt> files = new ArrayList<>();
            for (Asked file : asked.files()) {
                files.add(Spoilt.not(Workbooks.written(file.valid().rows())));
            }
            verdict.right(asked, files);
        }
        Tries.each(verdict, random -> {
            Asked asked = Asked.any(random);
            List<Spoilt> files = new ArrayList<>();
            for (Asked file : asked.files()) {
                files.add(spoilt(file, random));
            }
            verdict.on(asked, files);
        });
    }

    private static Spoilt spoilt(Asked asked, Random random) throws IOException {
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
        return new Spoilt(file, promise, () -> PlainSheet.rows(whole)); // the sums of the archive guard its bytes
    }
}
