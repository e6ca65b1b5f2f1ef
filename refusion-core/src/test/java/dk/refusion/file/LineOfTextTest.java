package dk.refusion.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line is cut at its semicolons, but for those in quotation marks. */
class LineOfTextTest {
    private static List<String> cut(String text) {
        return Line.ofText(text, 1).stream()
                .flatMap(line -> line.cells().stream())
                .map(Cell::text)
                .toList();
    }

    @ParameterizedTest
    @MethodSource
    void cells_are_cut(String text, List<String> cells) {
        assertThat(cut(text)).isEqualTo(cells);
    }

    static List<Arguments> cells_are_cut() {
        return List.of(
                arguments("a;b", List.of("a", "b")),
                arguments("a;;", List.of("a", "", "")),
                arguments(";b", List.of("", "b")),
                arguments(" a ;\u00A0b", List.of("a", "b")),
                arguments("\"a;b\";c", List.of("a;b", "c")),
                arguments("x; \"a;b\" ;c", List.of("x", "a;b", "c")),
                arguments("\"a\"\"b\";\"\"", List.of("a\"b", "")),
                arguments("\"a\nb\";c", List.of("a\nb", "c")),
                arguments("a\"b;c", List.of("a\"b", "c")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";;", " ; ", "# note;", "\"# note\";b"})
    void notes_and_lines_without_content_have_no_cells(String text) {
        assertThat(Line.ofText(text, 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a", "a;\"b;c", "\"a\"b;c", "\"a\" b"})
    void quotation_marks_that_do_not_close_their_cell_are_refused(String text) {
        assertThatThrownBy(() -> Line.ofText(text, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void what_is_quoted_comes_back(
            @ForAll @Size(min = 1, max = 5) List<@NotEmpty @Chars({'a', ';', '"', '\n', 'å'}) String> cells) {
        List<String> quoted = cells.stream()
                .map(cell -> "\"x" + cell.replace("\"", "\"\"") + "x\"")
                .toList();

        assertThat(cut(String.join(";", quoted)))
                .isEqualTo(cells.stream().map(cell -> "x" + cell + "x").toList());
    }
}
