package dk.refusion;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * The examples in the Javadoc of a tree of sources, each made a class whose method {@code run} has the example's lines. What
 * an expression shows behind {@code //} is compared when it is run.
 */
final class JavadocExamples {
    private static final Pattern EXAMPLE =
            Pattern.compile("<pre>\\{@code(?<lines>.*?)\\n\\s*\\* }</pre>", Pattern.DOTALL);
    private static final Pattern SHOWN = Pattern.compile("(?<code>(?!for |try |}|import ).*);\\s*// (?<value>.*)");
    private static final Pattern DECLARED = Pattern.compile("(?:[A-Z][\\w.<>, ]*|int) (?<name>\\w+) = .*");

    private static final Pattern EXPORTED = Pattern.compile("exports (dk\\.refusion\\.\\w+);");

    private JavadocExamples() {}

    /** The examples of all types of the rooms that a module exports. */
    static List<Example> of(Path sources) throws IOException {
        List<String> rooms = EXPORTED.matcher(Files.readString(sources.resolve("module-info.java")))
                .results()
                .map(one -> one.group(1))
                .toList();
        List<Example> examples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java") && !one.endsWith("module-info.java"))
                    .sorted()
                    .toList()) {
                String name = sources.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), ".")
                        .replaceFirst("\\.java$", "");
                String type = name.substring(name.lastIndexOf('.') + 1);
                String room = name.substring(0, name.lastIndexOf('.'));
                EXAMPLE.matcher(Files.readString(file))
                        .results()
                        .map(one -> one.group(1).replaceAll("\\n *\\* ?", "\n").strip())
                        .forEach(code -> examples.add(new Example(type, room, code, rooms)));
            }
        }
        return examples;
    }

    /** Compiles examples; what is wrong with those that do not compile, by their names. */
    static Map<String, String> compiled(List<Example> examples, boolean areGivenMore, String classPath, Path into) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        List<JavaFileObject> sources = new ArrayList<>();
        examples.forEach(example -> sources.add(new Source(example.name(), example.asClass(areGivenMore))));
        compiler.getTask(
                        null,
                        null,
                        told,
                        List.of("-proc:none", "-nowarn", "-Xmaxerrs", "9999", "-cp", classPath, "-d", into.toString()),
                        null,
                        sources)
                .call();
        Map<String, String> wrong = new TreeMap<>();
        for (Diagnostic<? extends JavaFileObject> one : told.getDiagnostics()) {
            if (one.getKind() == Diagnostic.Kind.ERROR) {
                wrong.merge(
                        one.getSource() == null ? "all" : ((Source) one.getSource()).type,
                        one.getMessage(Locale.ROOT).lines().collect(joining(" ")),
                        (first, next) -> first + "; " + next);
            }
        }
        return wrong;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String type;
        private final String text;

        Source(String type, String text) {
            super(URI.create("string:///" + type + ".java"), Kind.SOURCE);
            this.type = type;
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** An example, by the type in whose Javadoc it stands. */
    record Example(String type, String room, String code, List<String> rooms) {
        String name() {
            return type + "Example" + Integer.toHexString(code.hashCode());
        }

        /** The example as a class, by itself or with what others are given. */
        String asClass(boolean isGivenMore) {
            boolean isMembers = code.startsWith("static final");
            return "import com.fasterxml.jackson.databind.ObjectMapper;\nimport dk.refusion.*;\n"
                    + Stream.of("java.math", "java.nio.file", "java.time", "java.util")
                            .map(one -> "import " + one + ".*;\n")
                            .collect(joining())
                    + rooms.stream().map(one -> "import " + one + ".*;\n").collect(joining())
                    + Stream.of(
                                    "Refusion",
                                    "money.MoneyUnit",
                                    "law.Benefit",
                                    "municipality.Municipality",
                                    "table.Columns",
                                    "history.PaymentTables",
                                    "refund.RefundTables")
                            .map(one -> "import static dk.refusion." + one + ".*;\n")
                            .collect(joining())
                    + "import static " + room + "." + type + ".*;\n"
                    + "public final class " + name() + (isGivenMore ? " extends GivenToExamples" : "") + " {\n"
                    + (isMembers ? code : "public void run() throws Exception {\n" + withChecks() + "\n}") + "\n}\n";
        }

        private String withChecks() {
            List<String> lines = new ArrayList<>();
            boolean isWhole = true;
            for (String line :
                    code.lines().filter(one -> !one.startsWith("import ")).toList()) {
                Matcher shown = SHOWN.matcher(line);
                if (isWhole && shown.matches()) {
                    String value = shown.group("value").replace("\\", "\\\\").replace("\"", "\\\"");
                    Matcher declared = DECLARED.matcher(shown.group("code"));
                    lines.add(
                            declared.matches()
                                    ? shown.group("code") + "; dk.refusion.ShownValue.compare(\"" + value + "\", () -> "
                                            + declared.group("name") + ");"
                                    : "dk.refusion.ShownValue.compare(\"" + value + "\", () -> " + shown.group("code")
                                            + ");");
                } else {
                    lines.add(line);
                }
                String statement = line.replaceFirst("\\s*//.*", "");
                isWhole = statement.isBlank() ? isWhole : statement.matches(".*[;{}]");
            }
            return String.join("\n", lines);
        }
    }
}
