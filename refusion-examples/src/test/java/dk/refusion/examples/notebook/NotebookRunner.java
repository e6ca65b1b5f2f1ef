package dk.refusion.examples.notebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the code cells of a notebook in the JDK's own JShell, with the class path of the tests, and fails with the cell,
 * the message and the snippet of the first that does not compile or throws.
 */
final class NotebookRunner {
    private static final String LOAD = "%load ";

    private final Path folder;
    private final JShell shell;

    private NotebookRunner(Path folder) {
        this.folder = folder;
        this.shell = JShell.builder().executionEngine("local").build();
        shell.addToClasspath(System.getProperty("java.class.path"));
    }

    /** Runs all code cells and says how many they were. */
    static int run(Path notebook) throws IOException {
        NotebookRunner runner = new NotebookRunner(notebook.toAbsolutePath().getParent());
        try {
            List<String> cells = codeCells(notebook);
            for (int i = 0; i < cells.size(); i++) {
                runner.cell(notebook.getFileName() + " code cell " + (i + 1), cells.get(i));
            }
            return cells.size();
        } finally {
            runner.shell.close();
        }
    }

    static List<String> codeCells(Path notebook) throws IOException {
        JsonNode cells =
                JsonMapper.shared().readTree(Files.readString(notebook)).get("cells");
        return StreamSupport.stream(cells.spliterator(), false)
                .filter(cell -> cell.get("cell_type").asString().equals("code"))
                .map(NotebookRunner::source)
                .toList();
    }

    private static String source(JsonNode cell) {
        return StreamSupport.stream(cell.get("source").spliterator(), false)
                .map(JsonNode::asString)
                .collect(Collectors.joining());
    }

    private void cell(String place, String source) throws IOException {
        String code = source.startsWith(LOAD)
                ? Files.readString(
                        folder.resolve(source.substring(LOAD.length()).strip()))
                : source;
        SourceCodeAnalysis analysis = shell.sourceCodeAnalysis();
        String rest = code;
        while (!rest.isBlank()) {
            SourceCodeAnalysis.CompletionInfo snippet = analysis.analyzeCompletion(rest);
            String current = snippet.source() == null ? rest : snippet.source();
            for (SnippetEvent event : shell.eval(current)) {
                check(place, current, event);
            }
            rest = snippet.remaining();
        }
    }

    private void check(String place, String source, SnippetEvent event) {
        JShellException thrown = event.exception();
        if (thrown != null) {
            String kind = thrown instanceof EvalException e ? e.getExceptionClassName() : thrown.toString();
            throw new IllegalStateException(
                    place + " threw " + kind + ": " + thrown.getMessage() + " in: " + source.strip());
        }
        if (event.status() == Snippet.Status.REJECTED) {
            String message = shell.diagnostics(event.snippet())
                    .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                    .collect(Collectors.joining("; "));
            throw new IllegalStateException(place + " does not compile: " + message + " in: " + source.strip());
        }
    }
}
