package dk.refusion.examples.fuzz;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents of payments, changed in every way, end in the same answer, in the one that they say now, or in problems. */
class SpoiltDocumentTest {
    private static final List<Asked> ABOUT_PAYMENTS = List.of(Asked.REFUNDS, Asked.NATION);

    @TempDir
    private Path folder;

    @Test
    void a_spoilt_document_is_read_for_what_it_says_or_refused() throws Exception {
        Verdict verdict = new Verdict(folder, "own.json");
        for (Asked asked : ABOUT_PAYMENTS) {
            verdict.right(asked, List.of(Spoilt.not(Documents.valid().toString().getBytes(StandardCharsets.UTF_8))));
        }
        Tries.each(verdict, random -> {
            Asked asked = ABOUT_PAYMENTS.get(random.nextInt(ABOUT_PAYMENTS.size()));
            ObjectNode document = Documents.valid();
            Promise promise = Promise.SAME;
            for (int i = random.nextInt(3); i > 0; i--) {
                FieldChange change = Tries.any(FieldChange.values(), random);
                change.change(document, random);
                promise = promise.and(change.promise());
            }
            byte[] file = Documents.written(document, random);
            if (random.nextInt(3) == 0) {
                file = Tries.any(ByteChange.values(), random).of(file, random);
                promise = Promise.ANY;
            }
            byte[] spoilt = file;
            verdict.on(asked, List.of(new Spoilt(spoilt, promise, () -> Documents.rows(spoilt))));
        });
    }
}
