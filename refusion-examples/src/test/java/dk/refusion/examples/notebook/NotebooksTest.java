package dk.refusion.examples.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class NotebooksTest {
    private static final Path NOTEBOOKS = Path.of("notebooks");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> every_code_cell_of_every_notebook_runs() throws IOException {
        List<Path> notebooks = notebooks();
        assertThat(notebooks).isNotEmpty();
        return notebooks.stream()
                .map(notebook -> DynamicTest.dynamicTest(
                        notebook.getFileName().toString(),
                        () -> assertThat(NotebookRunner.run(notebook)).isPositive()));
    }

    @TestFactory
    Stream<DynamicTest> a_notebook_is_committed_without_outputs() throws IOException {
        return notebooks().stream()
                .map(notebook -> DynamicTest.dynamicTest(
                        notebook.getFileName().toString(),
                        () -> JsonMapper.shared()
                                .readTree(Files.readString(notebook))
                                .get("cells")
                                .forEach(
                                        cell -> assertThat(cell.path("outputs")).isEmpty())));
    }

    @Test
    void a_cell_that_throws_fails_with_its_number_and_message() {
        assertThatThrownBy(() -> NotebookRunner.run(notebook("int a = 1;", "int b = 2;\\na / (b - 2)")))
                .hasMessageContaining("wrong.ipynb code cell 2 threw java.lang.ArithmeticException: / by zero")
                .hasMessageContaining("a / (b - 2)");
    }

    @Test
    void a_cell_that_does_not_compile_fails_with_the_compilers_message() {
        assertThatThrownBy(() -> NotebookRunner.run(notebook("int a = \\\"text\\\";")))
                .hasMessageContaining("wrong.ipynb code cell 1 does not compile: incompatible types");
    }

    @Test
    void a_cell_that_is_not_finished_fails() {
        assertThatThrownBy(() -> NotebookRunner.run(notebook("int f() { return 1;")))
                .hasMessageContaining("wrong.ipynb code cell 1 does not compile");
    }

    private static List<Path> notebooks() throws IOException {
        try (Stream<Path> files = Files.list(NOTEBOOKS)) {
            return files.filter(file -> file.toString().endsWith(".ipynb"))
                    .sorted()
                    .toList();
        }
    }

    private Path notebook(String... cells) throws IOException {
        String json = Stream.of(cells)
                .map(cell -> "{\"cell_type\": \"code\", \"source\": [\"" + cell + "\"], \"outputs\": []}")
                .collect(Collectors.joining(", ", "{\"cells\": [", "]}"));
        return Files.writeString(folder.resolve("wrong.ipynb"), json);
    }
}
