package dk.refusion.examples.fuzz;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as text, changed in every way, end in the same answer, in the one that they say now, or in a list of problems. */
class SpoiltTextTest {
    @TempDir
    private Path folder;

    @Test
    void a_spoilt_text_is_read_for_what_it_says_or_refused() throws Exception {
        Verdict verdict = new Verdict(folder, "own.csv");
        for (Asked asked : Asked.values()) {
            verdict.right(
                    asked,
                    asked.files().stream()
                            .map(file -> Spoilt.not(
                                    TextStyle.PLAIN.written(file.valid().rows())))
                            .toList());
        }
        Tries.each(verdict, random -> {
            Asked asked = Asked.any(random);
            verdict.on(
                    asked,
                    asked.files().stream().map(file -> spoilt(file, random)).toList());
        });
    }

    private static Spoilt spoilt(Asked asked, Random random) {
        Cells cells = asked.valid();
        Promise promise = TableChanges.any(asked, random).make(cells, asked, random);
        byte[] file = TextStyle.any(random).written(cells.rows());
        for (int i = random.nextInt(4); i > 2; i--) {
            file = Tries.any(ByteChange.values(), random).of(file, random);
            promise = Promise.ANY;
        }
        byte[] spoilt = file;
        return new Spoilt(spoilt, promise, () -> PlainText.rows(spoilt));
    }
}
