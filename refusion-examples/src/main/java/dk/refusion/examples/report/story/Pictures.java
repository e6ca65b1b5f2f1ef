package dk.refusion.examples.report.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The charts that the pages show, drawn as they are on the page. */
public final class Pictures {
    private Pictures() {}

    /**
     * Writes the pictures.
     *
     * @param args the folder to write them to
     * @throws IOException if that cannot be done
     */
    public static void main(String[] args) throws IOException {
        for (Map.Entry<String, String> picture : all().entrySet()) {
            Files.writeString(Path.of(args[0], picture.getKey()), picture.getValue());
        }
    }

    /** SVG that stands alone, by the name of its file. */
    static Map<String, String> all() {
        return Map.of(
                "trappen.svg", LadderChapter.ofTheSample().chart().svg(),
                "kommunerne.svg", SharingChapter.published().map().svg());
    }
}
