package dk.refusion;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.planted.surface.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A change of what users can name is seen in review: the surface lies as text under version control. */
class SurfaceTest {
    private static final Path COMMITTED = Path.of("src", "test", "resources", "surface.txt");
    private static final String ACCEPT = "mvn -q -pl refusion-core test -Dtest=SurfaceTest -Dsurface.accept";

    @Test
    void the_public_surface_is_the_one_that_was_agreed() throws IOException {
        List<String> surface = Surface.ofModule(Path.of("target", "classes"));
        if (System.getProperty("surface.accept") != null) {
            Files.write(COMMITTED, surface);
        }

        List<String> agreed = Files.readAllLines(COMMITTED);
        String words = "changes of the public surface; if they are meant, accept them with%n%s%nand commit %s";
        assertThat(differences(agreed, surface)).as(words, ACCEPT, COMMITTED).isEmpty();
        assertThat(agreed).as(words, ACCEPT, COMMITTED).isEqualTo(surface);
    }

    @Test
    void a_difference_names_the_type_and_what_came_or_went() {
        List<String> before =
                List.of("final class a.A", "    int one()", "    int two()", "final class a.B", "    int one()");
        List<String> after =
                List.of("final class a.A", "    int two()", "final class a.B", "    int one()", "    int new()");

        assertThat(differences(before, after))
                .containsExactly("- final class a.A: int one()", "+ final class a.B: int new()");
        assertThat(differences(before, before)).isEmpty();
    }

    @Test
    void a_type_shows_what_its_users_can_name_and_nothing_else() {
        assertThat(Surface.ofType(Shown.class))
                .containsExactly(
                        "abstract sealed class dk.refusion.planted.surface.Shown : Comparable<Shown> permits Shown.Kind",
                        "    static final int MOST",
                        "    protected int count()",
                        "    int inherited()",
                        "    @Deprecated static <T extends Comparable<T>> Optional<T>"
                                + " least(List<? extends T>, money.Money...) throws Exception");
        assertThat(Surface.ofType(Shown.Word.class))
                .containsExactly("enum dk.refusion.planted.surface.Shown.Word", "    FIRST", "    SECOND");
    }

    private static List<String> differences(List<String> before, List<String> after) {
        List<String> gone = withTypes(before);
        List<String> come = withTypes(after);
        gone.removeAll(withTypes(after));
        come.removeAll(withTypes(before));
        List<String> differences = new ArrayList<>();
        gone.forEach(line -> differences.add("- " + line));
        come.forEach(line -> differences.add("+ " + line));
        return differences;
    }

    /** Every member behind its type, so that a line says all. */
    private static List<String> withTypes(List<String> surface) {
        List<String> lines = new ArrayList<>();
        String type = "";
        for (String line : surface) {
            type = line.startsWith(" ") ? type : line;
            lines.add(line.startsWith(" ") ? type + ": " + line.strip() : line);
        }
        return lines;
    }
}
