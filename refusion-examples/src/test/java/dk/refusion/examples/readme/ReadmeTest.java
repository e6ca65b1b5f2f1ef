package dk.refusion.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dk.refusion.examples.cli.CommandRun;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README and those of the two modules do what they say.
 *
 * <p>A {@code java} block is part of a class of this package, and the {@code text} block behind it is what the class
 * prints. A {@code text} block behind an {@code sh} block is what its last command prints, {@code …} standing for lines
 * left out. A {@code csv} block is the file {@code mine.csv} of the commands behind it. What the page for contributors
 * shows is part of a test of the library.
 */
class ReadmeTest {
    private static final List<Path> DOCUMENTS =
            List.of(Path.of("..", "README.md"), Path.of("..", "refusion-core", "README.md"), Path.of("README.md"));
    private static final Path SOURCES = Path.of("src", "main", "java", "dk", "refusion", "examples", "readme");
    private static final Pattern BLOCK =
            Pattern.compile("(?ms)^(?<indent> *)```(?<kind>[a-z]+)\\n(?<content>.*?)^\\k<indent>```$");
    private static final String COMMAND = "java -jar refusion-examples/target/refusion.jar";
    private static final String LEFT_OUT = "…\n";

    @TempDir
    private Path folder;

    private record Block(String kind, String content) {}

    @Test
    void every_java_block_is_compiled_and_prints_the_block_behind_it() throws Exception {
        List<Block> blocks = blocks(DOCUMENTS);
        List<Path> shown = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).kind().equals("java")) {
                Path source = sourceOf(blocks.get(i).content());
                shown.add(source);
                assertThat(blocks.get(i + 1).kind()).isEqualTo("text");
                assertThat(printedBy(source)).isEqualTo(blocks.get(i + 1).content());
            }
        }

        assertThat(shown).isNotEmpty().containsExactlyInAnyOrderElementsOf(sources());
    }

    @Test
    void every_command_prints_the_block_behind_it() throws IOException {
        List<Block> blocks = blocks(DOCUMENTS);
        int compared = 0;
        for (int i = 0; i < blocks.size() - 1; i++) {
            if (blocks.get(i).kind().equals("csv")) {
                Files.writeString(folder.resolve("mine.csv"), blocks.get(i).content());
            }
            if (blocks.get(i).kind().equals("sh") && blocks.get(i + 1).kind().equals("text")) {
                assertPrinted(run(blocks.get(i).content()), blocks.get(i + 1).content());
                compared++;
            }
        }

        assertThat(compared).isPositive();
    }

    @Test
    void the_test_that_contributors_see_is_one() throws IOException {
        Path tests = Path.of("..", "refusion-core", "src", "test", "java", "dk", "refusion", "refund");
        String shown = Files.readString(tests.resolve("LadderExamplesTest.java"));

        assertThat(blocks(List.of(Path.of("..", ".github", "CONTRIBUTING.md"))))
                .filteredOn(block -> block.kind().equals("java")) // the others are commands for a shell
                .isNotEmpty()
                .allSatisfy(block -> assertThat(shown).contains(block.content().indent(4)));
    }

    private static void assertPrinted(String printed, String expected) {
        int from = 0;
        for (String part : expected.split(Pattern.quote(LEFT_OUT), -1)) {
            assertThat(printed.substring(from)).contains(part);
            from = printed.indexOf(part, from) + part.length();
        }
    }

    /** What the command prints in its folder, whichever stream. */
    private String run(String commands) {
        String words = commands.substring(commands.lastIndexOf(COMMAND) + COMMAND.length())
                .strip();
        CommandRun run = CommandRun.refusion(folder, words.isEmpty() ? new String[0] : words.split(" ", -1));
        return (run.out() + run.err()).replace(folder + "/", "");
    }

    private static Path sourceOf(String block) throws IOException {
        for (Path source : sources()) {
            if (Files.readString(source).contains(block.indent(8).replaceAll("(?m)^ +$", ""))) {
                return source;
            }
        }
        throw new AssertionError("not part of a class of " + SOURCES + ":\n" + block);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.filter(file -> !file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        }
    }

    private static String printedBy(Path source) throws ReflectiveOperationException {
        String name = source.getFileName().toString().replace(".java", "");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Class.forName(ReadmeTest.class.getPackageName() + "." + name)
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static List<Block> blocks(List<Path> documents) throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (Path document : documents) {
            BLOCK.matcher(Files.readString(document))
                    .results()
                    .map(ReadmeTest::block)
                    .forEach(blocks::add);
        }
        return blocks;
    }

    private static Block block(MatchResult match) {
        return new Block(match.group(2), match.group(3).replaceAll("(?m)^" + match.group(1), ""));
    }
}
