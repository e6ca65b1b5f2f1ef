package dk.refusion;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the Javadoc shows can be copied: every example compiles, and one that needs nothing comes to what it says. */
class JavadocExamplesTest {
    private static final Path SOURCES = Path.of("src", "main", "java");

    @TempDir
    private Path classes;

    @Test
    void every_example_compiles_and_those_that_need_nothing_show_what_comes_out()
            throws IOException, ReflectiveOperationException {
        List<JavadocExamples.Example> examples = JavadocExamples.of(SOURCES);
        assertThat(examples).hasSizeGreaterThan(150);

        Map<String, String> dependent = JavadocExamples.compiled(examples, false, classPath(), classes);
        List<JavadocExamples.Example> others = examples.stream()
                .filter(one -> dependent.containsKey(one.name()))
                .toList();
        assertThat(JavadocExamples.compiled(others, true, classPath(), classes)).isEmpty();

        List<JavadocExamples.Example> alone = examples.stream()
                .filter(one -> !dependent.containsKey(one.name()))
                .toList();
        assertThat(JavadocExamples.compiled(alone, false, classPath(), classes)).isEmpty();
        assertThat(alone).hasSizeGreaterThan(60);
        assertThat(wrongOf(alone)).isEmpty();
    }

    private Map<String, String> wrongOf(List<JavadocExamples.Example> alone)
            throws IOException, ReflectiveOperationException {
        Map<String, String> wrong = new TreeMap<>();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            for (JavadocExamples.Example example : alone) {
                Class<?> type = loader.loadClass(example.name());
                if (Stream.of(type.getMethods())
                        .noneMatch(method -> method.getName().equals("run"))) {
                    continue;
                }
                try {
                    type.getMethod("run").invoke(type.getConstructor().newInstance());
                } catch (InvocationTargetException failed) {
                    wrong.put(example.name(), String.valueOf(failed.getCause()));
                }
            }
        }
        return wrong;
    }

    private static String classPath() {
        return Stream.of(
                        Refusion.class,
                        ShownValue.class,
                        ImmutableList.class,
                        com.fasterxml.jackson.annotation.JsonValue.class,
                        com.fasterxml.jackson.core.TreeNode.class,
                        com.fasterxml.jackson.databind.ObjectMapper.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(place -> Path.of(place.getPath()).toString())
                .collect(joining(System.getProperty("path.separator")));
    }
}
